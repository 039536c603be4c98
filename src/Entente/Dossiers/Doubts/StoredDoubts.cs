using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>The doubts that reading found within documents, as far as their sentences tell of the two.</summary>
internal sealed class StoredDoubts(Desk desk)
{
    private readonly ILookup<(string, int), Act> _acts = desk.Between.SelectMany(a => a.Mentions.Select(m => (m.Sentence, Act: a)))
        .DistinctBy(x => (x.Sentence.Document, x.Sentence.Index, x.Act.Best.Id)).ToLookup(x => (x.Sentence.Document, x.Sentence.Index), x => x.Act);

    private readonly HashSet<(string, int)> _ledgers =
    [
        .. desk.Input.Agreements.Where(a => a.Parties.Any(desk.Input.A.Is) && a.Parties.Any(desk.Input.B.Is)).Select(a => (a.Sentence.Document, a.Sentence.Index)),
        .. desk.Input.Exchanges.Where(x => desk.IsBetween(x.Source.Actor, x.Recipient.Actor)).Select(x => (x.Sentence.Document, x.Sentence.Index)),
    ];

    /// <summary>The doubts; those of copies are left to their originals.</summary>
    public IEnumerable<RawDoubt> Find() => desk.Input.Doubts
        .Where(d => d.Spans.Count > 0 && d.Spans.Any(s => Touches(s.Sentence)))
        .OrderBy(d => SourceOrder(d.Spans[0].Sentence.Document)).ThenBy(d => d.Spans[0].Start).ThenBy(d => d.Id, StringComparer.Ordinal)
        .DistinctBy(d => d.Kind + "\n" + string.Join('\n', d.Spans.Select(s => s.Text + "\n" + s.Sentence.Text)))
        .Select(Raw);

    private bool Touches(Sentence s) => _acts.Contains((s.Document, s.Index)) || _ledgers.Contains((s.Document, s.Index));

    private (int, DateOnly, string) SourceOrder(string document) =>
        (desk.Evidence.Witness(document) == document ? 0 : 1, desk.Evidence.Published(document), document);

    private RawDoubt Raw(Doubt d)
    {
        var rival = d.Kind is "date" or "number" or "fact" && d.Spans.Count > 1;
        var accounts = rival
            ? d.Spans.Select(s => new RawAccount(Value(d.Kind, s), s.Sentence.Text, [s.Sentence])).ToList()
            : [new RawAccount(d.Spans[0].Text, d.Spans[0].Sentence.Text, [.. d.Spans.Select(s => s.Sentence).Distinct()])];
        int? likely = null;
        if (rival && d.Resolution.StartsWith("likely", StringComparison.OrdinalIgnoreCase))
            for (var i = 0; i < accounts.Count; i++)
                if (d.Resolution.Contains(accounts[i].Value, StringComparison.Ordinal)) likely = i;
        return new RawDoubt(d.Kind, QuestionOf(d), accounts, d.Reason, likely, d.Resolution);
    }

    // The date that reading gave to the words, where an act or an agreement of the sentence is dated by them.
    private string Value(string kind, DoubtSpan s)
    {
        if (kind != "date") return s.Text;
        var ofEvent = _acts[(s.Sentence.Document, s.Sentence.Index)].SelectMany(a => a.Tellings)
            .FirstOrDefault(e => e.Sentence.Document == s.Sentence.Document && e.WhenSpan is { } w && w.Start < s.End && s.Start < w.End)?.When;
        return ofEvent is null ? s.Text : WhenText.Of(ofEvent);
    }

    private string QuestionOf(Doubt d)
    {
        var act = d.Spans.SelectMany(s => _acts[(s.Sentence.Document, s.Sentence.Index)]).FirstOrDefault();
        return DoubtQuestions.Of(desk, d.Kind, act);
    }
}
