using System.Globalization;

namespace Entente.Reading.Dates;

/// <summary>Days of the year that have a name: data/lexicon/dates.tsv, <c>feast 12-25</c>.</summary>
internal static class FeastDays
{
    private const string Sense = "feast ";

    /// <summary>The words of each name, the longest first, with month and day.</summary>
    public static IReadOnlyList<(string[] Words, int Month, int Day)> All { get; } =
        [.. DateWords.Senses.Where(s => s.StartsWith(Sense, StringComparison.Ordinal)).SelectMany(s => DateWords.List(s).Select(w => (w.Split(' '), Part(s, 0), Part(s, 1)))).OrderByDescending(f => f.Item1.Length)];

    private static int Part(string sense, int at) => int.Parse(sense[Sense.Length..].Split('-')[at], CultureInfo.InvariantCulture);
}
