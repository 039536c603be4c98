using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Entente.Dossiers.Doubts;

/// <summary>How like in matter two sentences are: the share of their content words that both have.</summary>
internal static partial class Likeness
{
    /// <summary>From here on two sentences about the same kind of act and the same actors are taken to tell of the same matter.</summary>
    public const double SameMatter = 0.25;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "that", "this", "with", "from", "have", "which", "their", "they", "were", "been", "also", "into", "after", "before", "said", "says", "would", "could", "about", "between", "when", "while", "more", "than", "other", "over", "under",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "year", "month", "week",
    };

    /// <summary>0 to 1; 0 as well where they share fewer than three content words.</summary>
    public static double Of(string a, string b)
    {
        var (x, y) = (Content(a), Content(b));
        var shared = x.Count <= y.Count ? x.Count(y.Contains) : y.Count(x.Contains);
        return shared < 3 ? 0 : (double)shared / (x.Count + y.Count - shared);
    }

    // A sentence is compared with many others: its words are taken apart once, for as long as it lives.
    private static readonly ConditionalWeakTable<string, HashSet<string>> Known = [];

    private static HashSet<string> Content(string text) => Known.GetValue(text, Words);

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length > 3 && !Empty.Contains(w)).Select(w => w.TrimEnd('s'))];

    [GeneratedRegex(@"[\p{L}]+")]
    private static partial Regex Word();
}
