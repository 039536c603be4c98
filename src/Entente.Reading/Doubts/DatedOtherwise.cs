using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Doubts;

/// <summary>"They gave it up on 4 July … officials had dated the switch to 29 June": somebody's other day for what the text has just dated.</summary>
internal static class DatedOtherwise
{
    /// <summary>Sentences back within which the first date is looked for.</summary>
    private const int Back = 3;

    /// <summary>Days apart that two datings of one thing may lie.</summary>
    private const int Apart = 62;

    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal) { "put", "place", "give", "set" };
    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "date", "day", "beginning", "start", "moment" };

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<DateMention> dates)
    {
        foreach (var other in dates)
        {
            var s = document.Sentences[other.Sentence];
            if (other.When is not { Granularity: Granularity.Day } day || s.IsTitle || !IsDatedBySomebody(s, other)) continue;
            var first = dates.LastOrDefault(d => d.When is { Granularity: Granularity.Day } && d.Kind == DateKind.Point && (d.Sentence < other.Sentence || d.Sentence == other.Sentence && d.LastToken < other.FirstToken) && other.Sentence - d.Sentence <= Back);
            if (first is null || first.When!.Equals(day) || Math.Abs(first.When.Earliest!.Value.DayNumber - day.Earliest!.Value.DayNumber) > Apart) continue;
            yield return DoubtId.Make(document.Document.Id, "date", "dated-otherwise", [Span(document, first), Span(document, other)],
                $"Two days are given for the same: {WhenText.Of(first.When)} and {WhenText.Of(day)}.", "open: each day is somebody's own");
        }
    }

    // "dated the switch to 29 June", "put the beginning at 29 June": the date hangs on the verb or on its object.
    private static bool IsDatedBySomebody(AnalysedSentence s, DateMention date)
    {
        var t = Enumerable.Range(date.FirstToken, date.LastToken - date.FirstToken + 1).FirstOrDefault(i => s.Tokens[i].Head < date.FirstToken || s.Tokens[i].Head > date.LastToken, date.FirstToken);
        for (var steps = 0; steps < 3 && t >= 0; steps++, t = s.Tokens[t].Head)
        {
            var (lemma, isVerb) = (s.Tokens[t].Lemma, s.Tokens[t].Upos == "VERB");
            if (isVerb && s.Child(t, "nsubj") >= 0 && s.Child(t, "obj") is >= 0 and var o && (lemma == "date" || Giving.Contains(lemma) && Dates.Contains(s.Tokens[o].Lemma))) return true;
        }
        return false;
    }

    private static DoubtSpan Span(AnalysedDocument document, DateMention d) => new(d.Span.Text, d.Span.Start, d.Span.End, document.Sentences[d.Sentence].Sentence);
}
