using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Which of the doubts within documents concern the two of a dossier: their sentences tell of an act, an agreement or an exchange between them, or of both.</summary>
internal sealed class DoubtsOnTwo(Desk desk)
{
    private readonly HashSet<(string, int)> _telling =
    [
        .. desk.Between.SelectMany(a => a.Mentions).Select(m => Place(m.Sentence)),
        .. desk.Input.Agreements.Where(a => a.Parties.Any(desk.Input.A.Is) && a.Parties.Any(desk.Input.B.Is)).Select(a => Place(a.Sentence)),
        .. desk.Input.Exchanges.Where(x => desk.IsBetween(x.Source.Actor, x.Recipient.Actor)).Select(x => Place(x.Sentence)),
    ];

    private readonly HashSet<(string, int)> _naming = [.. desk.Input.Doubts.Where(d => desk.Input.DoubtsOnBoth.Contains(d.Id)).SelectMany(d => d.Spans).Select(s => Place(s.Sentence))];

    /// <summary>The doubts, those of several documents joined where they are about one thing.</summary>
    public IReadOnlyList<RawDoubt> Find()
    {
        var stored = new StoredDoubts(desk.Record, a => desk.IsBetween(a.Best.Source.Actor, a.Best.Recipient.Actor));
        return [.. JoinedDoubts.Of(desk.Record, stored.Of(desk.Input.Doubts)).Where(d => d.Sentences.Any(s => _telling.Contains(Place(s))) || d.IsRival && d.Sentences.Any(s => _naming.Contains(Place(s))))];
    }

    private static (string, int) Place(Sentence s) => (s.Document, s.Index);
}
