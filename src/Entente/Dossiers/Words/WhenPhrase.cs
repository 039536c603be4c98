using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>Dates inside a sentence: "on 19 June 2024", "in September 2023", "since February 2022".</summary>
internal static partial class WhenPhrase
{
    private static readonly Dictionary<string, string> Months = new(StringComparer.Ordinal)
    {
        ["Jan"] = "January", ["Feb"] = "February", ["Mar"] = "March", ["Apr"] = "April", ["Jun"] = "June", ["Jul"] = "July",
        ["Aug"] = "August", ["Sep"] = "September", ["Oct"] = "October", ["Nov"] = "November", ["Dec"] = "December",
    };

    /// <summary>The date with the preposition it takes; empty for no date.</summary>
    public static string Of(When? when)
    {
        if (when is null) return "";
        var words = Words(when);
        return when.Granularity switch
        {
            Granularity.Day => "on " + words,
            Granularity.Open => words,
            Granularity.Decade => "in the " + words,
            Granularity.Century => "between " + words.Replace("–", " and ", StringComparison.Ordinal),
            Granularity.Interval => Interval(when, words),
            _ => "in " + words,
        };
    }

    /// <summary>The date in words with months in full: "19 June 2024".</summary>
    public static string Words(When when) =>
        InFull(WhenText.Of(when)).Replace("≈ ", "about ", StringComparison.Ordinal);

    /// <summary>The words with the names of months in full.</summary>
    public static string InFull(string words) => MonthName().Replace(words, m => Months[m.Value]);

    private static string Interval(When when, string words)
    {
        if (words.Contains("0s", StringComparison.Ordinal)) return "in the " + words;
        if (when is { Days: 7, Earliest: { DayOfWeek: DayOfWeek.Monday } monday, IsApproximate: false }) return $"in the week of {Words(When.Day(monday))}";
        var parts = words.Split('–', StringSplitOptions.TrimEntries);
        if (parts.Length != 2) return "in " + words;
        // "19–20 June 2024" reads as one date; longer stretches as a time in between.
        return when.Days is <= 3 && !words.Contains(" – ", StringComparison.Ordinal) ? "on " + words : $"between {parts[0]} and {parts[1]}";
    }

    [GeneratedRegex(@"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b")]
    private static partial Regex MonthName();
}
