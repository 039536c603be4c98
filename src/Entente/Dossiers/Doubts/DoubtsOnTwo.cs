using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Which of the doubts within documents concern the two of a dossier: their sentences tell of an act, an agreement or an exchange between them, or of both.</summary>
internal sealed class DoubtsOnTwo(Desk desk)
{
    private readonly HashSet<(string, int)> _telling =
    [
        .. desk.Between.SelectMany(a => a.Mentions).Select(m => (m.Sentence.Document, m.Sentence.Index)),
        .. desk.Input.Agreements.Where(a => a.Parties.Any(desk.Input.A.Is) && a.Parties.Any(desk.Input.B.Is)).Select(a => (a.Sentence.Document, a.Sentence.Index)),
        .. desk.Input.Exchanges.Where(x => desk.IsBetween(x.Source.Actor, x.Recipient.Actor)).Select(x => (x.Sentence.Document, x.Sentence.Index)),
    ];

    /// <summary>The doubts.</summary>
    public IEnumerable<Doubt> Find() => desk.Input.Doubts.Where(d =>
        d.Spans.Any(s => _telling.Contains((s.Sentence.Document, s.Sentence.Index))) || d.Spans.Count > 1 && d.Kind is "date" or "number" or "actor" or "fact" && desk.Input.DoubtsOnBoth.Contains(d.Id));
}
