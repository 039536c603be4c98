using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Doubts;

/// <summary>Claims whose number, doer or source the text leaves vague.</summary>
internal static class VagueClaims
{
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { "several", "many", "numerous", "some", "various", "regular", "frequent", "countless", "repeated", "multiple" };
    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal) { "reportedly", "allegedly", "apparently", "supposedly", "purportedly", "presumably", "ostensibly" };
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal) { "analyst", "expert", "observer", "source", "critic", "commentator", "diplomat", "insider", "report", "medium", "media" };

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<Finding> findings)
    {
        HashSet<int> told = [];
        foreach (var f in findings)
        {
            var s = f.Sentence;
            var m = f.Match;
            var subtree = s.Subtree(m.Predicate);
            if (m.Pattern.IsNoun && Child(s, m.Predicate, Counts) is { } count && told.Add(s.Tokens[m.Predicate].Start))
                yield return DoubtId.Make(document.Document.Id, "vague", "count-left-open", [Span(document, s, Math.Min(count.Index, m.Predicate), Math.Max(count.Index, m.Predicate))], $"“{count.Form}” leaves open how many there were.", "open");
            else if (Child(s, m.Predicate, Hedges) is { } hedge && told.Add(hedge.Start))
                yield return DoubtId.Make(document.Document.Id, "unattributed", "hedge-without-source", [Span(document, s, hedge.Index, hedge.Index)], $"“{hedge.Form}” gives no source for the claim.", "open");
            else if (f.Attribution is [{ Actor: null, Outlet: null } vague, ..] && vague.Span is { } span && Nobody.Any(n => vague.Speaker.Contains(n, StringComparison.OrdinalIgnoreCase)) && told.Add(span.Start))
                yield return DoubtId.Make(document.Document.Id, "unattributed", "source-not-named", [new DoubtSpan(span.Text, span.Start, span.End, s.Sentence)], $"“{vague.Speaker}” is no named source.", "open");
            else if ((m.Sources.Count == 0 || m.FromContext) && f.Status is Status.Happened or Status.Ongoing && told.Add(s.Tokens[m.Predicate].Start))
                yield return DoubtId.Make(document.Document.Id, m.FromContext ? "vague" : "unattributed", m.FromContext ? "parties-from-before" : "doer-not-named", [Span(document, s, Math.Max(subtree.First, m.Predicate - 6), Math.Min(subtree.Last, m.Predicate + 6))],
                    m.FromContext ? "The sentence does not name the parties; they are taken from the sentences before." : "The sentence does not say who did it.", "open");
        }
    }

    private static Token? Child(AnalysedSentence s, int head, HashSet<string> words) =>
        s.Children(head).Select(c => s.Tokens[c]).FirstOrDefault(t => words.Contains(t.Lemma.ToLowerInvariant()) || words.Contains(t.Form.ToLowerInvariant()));

    private static DoubtSpan Span(AnalysedDocument document, AnalysedSentence s, int first, int last)
    {
        var span = TextSpan.Of(document.Document.Text, s.Tokens[first].Start, s.Tokens[last].End);
        return new DoubtSpan(span.Text, span.Start, span.End, s.Sentence);
    }
}
