using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Doubts;

/// <summary>"In the early 2000s … leading to several meetings in 2019": what is said to follow lies many years after its occasion.</summary>
internal static class ConsequenceTooLate
{
    private static readonly HashSet<string> Consequences = new(StringComparer.Ordinal) { "lead", "result", "culminate", "prompt", "bring", "cause", "trigger", "produce", "end" };

    /// <summary>Years between the end of the one and the start of the other that make a direct consequence doubtful.</summary>
    private const int Years = 5;

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<DateMention> dates)
    {
        foreach (var s in document.Sentences)
        {
            var here = dates.Where(d => d.Sentence == s.Sentence.Index && d.When?.Earliest is not null && d.When.Latest is not null && d.Kind is DateKind.Point or DateKind.Name).ToList();
            for (var i = 0; i < here.Count; i++)
                for (var j = i + 1; j < here.Count; j++)
                {
                    var gap = here[j].When!.Earliest!.Value.Year - here[i].When!.Latest!.Value.Year;
                    if (gap < Years) continue;
                    var verb = s.Tokens.FirstOrDefault(t => t.Index > here[i].LastToken && t.Index < here[j].FirstToken && t.Upos == "VERB" && t.Xpos == "VBG" && Consequences.Contains(t.Lemma));
                    if (verb is null) continue;
                    yield return DoubtId.Make(document.Document.Id, "date", "consequence-too-late",
                        [Span(here[i], s), Span(here[j], s)],
                        $"What happened in {WhenText.Of(here[i].When)} is said to be {verb.Form.ToLowerInvariant()} to something dated {WhenText.Of(here[j].When)}, {gap} years later or more.",
                        "open: the two dates belong to different episodes, or one is wrong");
                }
        }
    }

    private static DoubtSpan Span(DateMention d, AnalysedSentence s) => new(d.Span.Text, d.Span.Start, d.Span.End, s.Sentence);
}
