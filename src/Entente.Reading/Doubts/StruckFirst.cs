using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Doubts;

/// <summary>"The North attacked the South … its radio claimed that southern troops had struck first": somebody's other word of who began.</summary>
internal static class StruckFirst
{
    /// <summary>Sentences back within which the deed is looked for.</summary>
    private const int Back = 5;

    private static readonly HashSet<string> Beginning = new(StringComparer.Ordinal) { "strike", "attack", "fire", "shoot", "shell", "bomb", "cross", "begin", "start", "open", "invade", "provoke" };

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<Event> events)
    {
        HashSet<string> told = [];
        foreach (var s in document.Sentences.Where(s => !s.IsTitle))
            foreach (var t in s.Tokens)
            {
                if (t.Upos != "VERB" || !Beginning.Contains(t.Lemma) || !IsFirst(s, t.Index) || Saying(s, t.Index) is not { } saying) continue;
                var deed = events.LastOrDefault(e => e.IsReal && e.Quad == QuadClass.MaterialConflict && e.Sentence.Index < s.Sentence.Index && s.Sentence.Index - e.Sentence.Index <= Back && document.Sentences[e.Sentence.Index] is { IsTitle: false });
                if (deed is null || !told.Add(deed.Id)) continue;
                var (first, last) = Clause(s, t.Index);
                yield return DoubtId.Make(document.Document.Id, "actor", "who-struck-first",
                    [new DoubtSpan(deed.Sentence.Text, deed.Sentence.Start, deed.Sentence.End, deed.Sentence), Span(document, s, first, last)],
                    "The text names one side as the attacker and reports a claim that another struck first.",
                    deed.Attribution.Count == 0 ? "likely the statement: the other is somebody's claim" : "open");
            }
    }

    private static bool IsFirst(AnalysedSentence s, int verb) =>
        s.Children(verb).Any(c => s.Tokens[c].Lemma == "first" && s.Tokens[c].Upos == "ADV" || s.Tokens[c].Lemma is "fire" or "shot" && s.Children(c).Any(d => s.Tokens[d].Lemma == "first"));

    // The verb under which somebody says so.
    private static int? Saying(AnalysedSentence s, int verb) =>
        s.Tokens[verb].Deprel.StartsWith("ccomp", StringComparison.Ordinal) && s.Tokens[verb].Head is >= 0 and var head && s.Child(head, "nsubj") >= 0 ? head : null;

    private static (int, int) Clause(AnalysedSentence s, int verb)
    {
        var subject = s.Child(verb, "nsubj");
        var first = subject >= 0 ? s.Subtree(subject).First : verb;
        return (first, s.Children(verb).Where(c => s.Tokens[c].Lemma == "first").DefaultIfEmpty(verb).Max());
    }

    private static DoubtSpan Span(AnalysedDocument document, AnalysedSentence s, int first, int last)
    {
        var words = TextSpan.Of(document.Document.Text, s.Tokens[first].Start, s.Tokens[Math.Max(first, last)].End);
        return new DoubtSpan(words.Text, words.Start, words.End, s.Sentence);
    }
}
