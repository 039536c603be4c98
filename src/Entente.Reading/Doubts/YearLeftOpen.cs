using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Doubts;

/// <summary>A month without a year after a sentence that names another year than the latest such month: both years can be meant.</summary>
internal static class YearLeftOpen
{
    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<DateMention> dates)
    {
        if (document.Document.Date?.Latest is not { } published) yield break;
        foreach (var d in dates)
        {
            if (d.Kind != DateKind.Point || d.When?.Granularity is not (Granularity.Month or Granularity.Day) || d.Span.Text.Any(char.IsDigit) && d.Span.Text.Length > 0 && HasYear(d.Span.Text) || !Months.Any(m => d.Span.Text.Contains(m, StringComparison.OrdinalIgnoreCase))) continue;
            if (d.Span.Text.StartsWith("last", StringComparison.OrdinalIgnoreCase) || d.Span.Text.StartsWith("next", StringComparison.OrdinalIgnoreCase) || d.Span.Text.StartsWith("this", StringComparison.OrdinalIgnoreCase)) continue;
            var month = d.When.Earliest!.Value.Month;
            var latest = month <= published.Month ? published.Year : published.Year - 1;
            var s = document.Sentences[d.Sentence];
            var before = dates.LastOrDefault(x => x.Sentence < d.Sentence && d.Sentence - x.Sentence <= 1 && document.Sentences[x.Sentence].Paragraph == s.Paragraph && x.When?.Granularity == Granularity.Year);
            if (before?.When?.Earliest is not { } year || year.Year == latest || year.Year > published.Year || published.Year - year.Year > 2) continue;
            yield return DoubtId.Make(document.Document.Id, "date", "year-left-open",
                [new DoubtSpan(before.Span.Text, before.Span.Start, before.Span.End, document.Sentences[before.Sentence].Sentence), new DoubtSpan(d.Span.Text, d.Span.Start, d.Span.End, s.Sentence)],
                $"No year is given: by the sentence before it is {year.Year}, by the document's date the latest such month is in {latest}.",
                "open");
        }
    }

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static bool HasYear(string words) => System.Text.RegularExpressions.Regex.IsMatch(words, @"\b\d{4}\b");
}
