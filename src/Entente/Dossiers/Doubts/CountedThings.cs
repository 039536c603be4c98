using System.Text.RegularExpressions;

namespace Entente.Dossiers.Doubts;

/// <summary>Finds counts in a sentence: "10,000 troops" is 10,000 of troop.</summary>
internal static partial class CountedThings
{
    private static readonly HashSet<string> NotCounted = new(StringComparer.Ordinal)
    {
        "day", "week", "month", "year", "hour", "minute", "percent", "per", "times", "time", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "and", "or", "to", "of", "in", "on", "at", "by", "for", "with", "from", "the", "a", "an", "as", "that", "when", "after", "before", "were", "was", "had", "is", "are",
    };

    /// <summary>Numbers with the noun they count, in the singular. Years, days of a month and spans of time are no counts.</summary>
    public static IEnumerable<(string Thing, string Number)> In(string sentence)
    {
        foreach (Match m in Counted().Matches(sentence))
        {
            var number = m.Groups["scale"].Success ? $"{m.Groups["number"].Value} {m.Groups["scale"].Value}" : m.Groups["number"].Value;
            var words = m.Groups["word"].Captures.Select(c => c.Value.ToLowerInvariant()).ToList();
            if (words.Count == 0 || NotCounted.Contains(Singular(words[0])) || NotCounted.Contains(words[0]) || IsYear(number)) continue;
            // "10,000 North Korean troops": the first plural is what is counted.
            if (words.Find(w => w.Length > 3 && w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal)) is { } thing) yield return (Singular(thing), number);
        }
    }

    private static string Singular(string word) => word.TrimEnd('s');

    private static bool IsYear(string number) => number.Length == 4 && !number.Contains(',') && number[0] is '1' or '2';

    [GeneratedRegex(@"(?<![\p{L}\d.,])(?<number>\d[\d,]*(?:\.\d+)?)(?: (?<scale>hundred|thousand|million|billion))?(?: (?<word>[\p{L}-]+)){1,4}")]
    private static partial Regex Counted();
}
