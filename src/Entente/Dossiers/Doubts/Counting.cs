using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Entente.Dossiers.Doubts;

/// <summary>A count in a sentence: "more than 3,000 North Korean soldiers".</summary>
/// <param name="Thing">What is counted, in the singular.</param>
/// <param name="Words">The number with its hedge, as the sentence has it: "more than 3,000".</param>
/// <param name="Low">The least it may mean.</param>
/// <param name="High">The most it may mean.</param>
internal sealed record Count(string Thing, string Words, double Low, double High)
{
    /// <summary>Whether both can be right: what they may mean overlaps.</summary>
    public bool Fits(Count other) => Low <= other.High && other.Low <= High;
}

/// <summary>Finds counts in sentences and tells whether they contradict each other.</summary>
internal static partial class Counting
{
    private static readonly HashSet<string> NotCounted = new(StringComparer.Ordinal)
    {
        "day", "week", "month", "year", "decade", "century", "hour", "minute", "second", "percent", "per", "time", "point", "side", "state", "countrie", "nation", "leader", "party", "partie", "government", "round",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "and", "or", "to", "of", "in", "on", "at", "by", "for", "with", "from", "the", "a", "an", "as", "that", "when", "after", "before", "were", "was", "had", "has", "have", "is", "are", "who", "which", "into", "since", "this",
    };

    private static readonly HashSet<string> ManyWithoutS = new(StringComparer.Ordinal) { "people", "men", "women", "children", "police", "personnel", "aircraft", "servicemen", "policemen", "crew" };

    private static readonly Dictionary<string, double> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14,
        ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["a"] = 1, ["one"] = 1, ["several"] = 0,
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1e6, ["billion"] = 1e9,
    };

    /// <summary>Whether two sentences count one thing with numbers that cannot both be right.</summary>
    public static bool Differ(string a, string b) => Rivals(In(a), In(b)).Any();

    /// <summary>The pairs of counts of one thing that contradict each other; a sentence that has a count that fits contradicts nothing.</summary>
    public static IEnumerable<(Count, Count)> Rivals(IReadOnlyList<Count> a, IReadOnlyList<Count> b) =>
        from x in a
        join y in b on x.Thing equals y.Thing
        where !x.Fits(y) && !a.Any(o => o.Thing == y.Thing && o.Fits(y)) && !b.Any(o => o.Thing == x.Thing && o.Fits(x))
        select (x, y);

    /// <summary>Numbers with the noun they count. Years, days of a month, spans of time and shares are no counts.</summary>
    public static IReadOnlyList<Count> In(string sentence) => Known.GetValue(sentence, Found);

    // A sentence is compared with many others: its counts are looked for once, for as long as it lives.
    private static readonly ConditionalWeakTable<string, IReadOnlyList<Count>> Known = [];

    private static IReadOnlyList<Count> Found(string sentence)
    {
        List<Count> found = [];
        foreach (Match m in Counted().Matches(sentence))
        {
            var thing = Thing(m.Groups["word"].Captures.Select(c => c.Value.ToLowerInvariant()));
            var (digits, scale) = (m.Groups["number"].Value, m.Groups["scale"].Value);
            if (thing is null || Value(digits) is not { } number || number <= 0 || scale.Length == 0 && (IsYear(digits) || digits.ToLowerInvariant() is "a" or "one")) continue;
            var value = number * (scale.Length == 0 ? 1 : Small[scale.Trim().TrimEnd('s')]);
            if (value <= 1) continue;
            var from = m.Groups["from"] is { Success: true, Value: var lower } && Value(lower) is { } least && least < number ? least * value / number : (double?)null;
            var hedge = from is null ? m.Groups["hedge"].Value.Trim().ToLowerInvariant() : "";
            var (low, high) = from is { } f ? (f, value) : Meant(hedge, value);
            found.Add(new Count(thing, string.Join(' ', new[] { hedge, m.Groups["from"] is { Success: true, Value: var w } ? w + m.Groups["link"].Value.TrimEnd() : "", digits, scale.Trim() }.Where(w => w.Length > 0)), low, high));
        }
        return found;
    }

    // "Some 10,000" may be 9,000; "more than 10,000" is seldom 30,000; "up to 300" may be 200.
    private static (double, double) Meant(string hedge, double value) => hedge switch
    {
        "" => (value, value),
        "more than" or "over" or "at least" or "no fewer than" or "upwards of" or "not less than" => (value, 2 * value),
        "up to" or "as many as" or "fewer than" or "less than" or "under" or "no more than" or "at most" => (value / 2, value),
        "nearly" or "almost" or "close to" => (0.85 * value, value),
        _ => (0.85 * value, 1.15 * value),
    };

    // "10,000 North Korean troops": the first plural is what is counted.
    private static string? Thing(IEnumerable<string> words)
    {
        foreach (var w in words)
        {
            if (Ends.Contains(w)) return null;
            if (ManyWithoutS.Contains(w)) return w;
            if (w.Length <= 3 || !w.EndsWith('s') || w.EndsWith("ss", StringComparison.Ordinal)) { if (NotCounted.Contains(w)) return null; continue; }
            var one = w[..^1];
            return NotCounted.Contains(one) ? null : one;
        }
        return null;
    }

    private static double? Value(string word) =>
        Small.TryGetValue(word, out var small) ? small : double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static bool IsYear(string number) => number.Length == 4 && !number.Contains(',') && number[0] is '1' or '2';

    private const string Number = @"\d[\d,]*(?:\.\d+)?|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty";

    [GeneratedRegex(@"(?<![\p{L}\d.,-])(?<hedge>(?:more than|over|at least|no fewer than|upwards of|not less than|up to|as many as|fewer than|less than|no more than|at most|under|nearly|almost|close to|about|around|some|roughly|approximately|an estimated) )?(?:(?<from>" + Number + @")(?<link> to |–|-| or ))?(?<number>" + Number + @")(?<scale> (?:dozen|hundred|thousand|million|billion)s?)?(?: (?<word>[\p{L}-]+)){1,4}", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
