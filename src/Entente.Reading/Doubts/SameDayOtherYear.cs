using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Doubts;

/// <summary>
/// Two dates of one day and month in different years for acts of the same actors: nearly always one of them is a slip.
/// </summary>
internal static class SameDayOtherYear
{
    private sealed record Dated(string Pair, When When, TextSpan Words, Sentence Sentence);

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<Event> events, IReadOnlyList<Agreement> agreements, IReadOnlyList<DateMention> dates)
    {
        List<Dated> dated = [];
        foreach (var e in events)
            if (e.IsReal && e.When?.Granularity == Granularity.Day && e.WhenSpan is not null && e.Source.Actor is not null)
                dated.Add(new Dated(Pair([e.Source.Actor, e.Recipient.Actor]), e.When, e.WhenSpan, e.Sentence));
        foreach (var a in agreements)
            if (a.When?.Granularity == Granularity.Day && dates.FirstOrDefault(d => d.Sentence == a.Sentence.Index && a.When.Equals(d.When)) is { } d)
                dated.Add(new Dated(Pair(a.Parties), a.When, d.Span, a.Sentence));
        HashSet<(string, int)> told = [];
        foreach (var x in dated)
            foreach (var y in dated)
            {
                if (x.Words.Start >= y.Words.Start || x.Pair != y.Pair) continue;
                var (a, b) = (x.When.Earliest!.Value, y.When.Earliest!.Value);
                if (a.Month != b.Month || a.Day != b.Day || a.Year == b.Year || Math.Abs(a.Year - b.Year) > 2 || !told.Add((x.Pair, x.Words.Start))) continue;
                // The date that another dated event pins down, or that the text's day makes the only one possible, is likelier.
                var likely = IsRelative(x.Words.Text) == IsRelative(y.Words.Text) ? null : IsRelative(x.Words.Text) ? x : y;
                yield return DoubtId.Make(document.Document.Id, "date", "same-day-other-year",
                    [new DoubtSpan(x.Words.Text, x.Words.Start, x.Words.End, x.Sentence), new DoubtSpan(y.Words.Text, y.Words.Start, y.Words.End, y.Sentence)],
                    $"The same day and month, {WhenText.Of(x.When)} and {WhenText.Of(y.When)}, is given for acts of the same actors; a slip of the year is likely.",
                    likely is null ? "open" : $"likely {WhenText.Of(likely.When)}: it is fixed against the document's own date, the other only by a year that may be mistyped");
            }
    }

    private static bool IsRelative(string words) => !words.Any(char.IsDigit) || !System.Text.RegularExpressions.Regex.IsMatch(words, @"\d{4}");

    private static string Pair(IEnumerable<string?> actors) => string.Join('-', actors.Order(StringComparer.Ordinal));
}
