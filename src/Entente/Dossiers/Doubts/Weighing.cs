using System.Text.RegularExpressions;
using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Says which of several accounts is likely, and for what reason; the first reason that singles one out decides, and without any it stays open.</summary>
internal static partial class Weighing
{
    /// <summary>Days within which a report is near to what it tells of.</summary>
    private const int Near = 7;

    /// <summary>Days after which it is far from it.</summary>
    private const int Far = 90;

    /// <summary>The doubt with its likely account, where there is one.</summary>
    public static RawDoubt Of(Record record, RawDoubt doubt)
    {
        foreach (var reason in (Func<Record, RawDoubt, (int, string)?>[])[Corrected, Weekday, OwnWord, Admitted, Witnesses, Nearness])
            if (reason(record, doubt) is { } found)
                return doubt with { Likely = found.Item1, Resolution = $"likely {(doubt.Kind != "fact" ? doubt.Accounts[found.Item1].Value : found.Item1 == 0 ? "it happened" : "it did not happen")}: {found.Item2}" };
        return doubt;
    }

    // A text that says it corrects another was written with both at hand.
    private static (int, string)? Corrected(Record record, RawDoubt doubt) =>
        Only(doubt, a => a.Sentences.Any(s => Correction().IsMatch(s.Text) || record.Evidence.Document(s.Document)?.Title is { } title && Correction().IsMatch(title)))
            is { } i ? (i, "it corrects the other") : null;

    // "Wednesday, 19 June 2024": only one of the dates falls on the day of the week that its text names.
    private static (int, string)? Weekday(Record record, RawDoubt doubt)
    {
        if (doubt.Kind != "date") return null;
        var days = doubt.Accounts.Select(a => a.When?.Granularity == Granularity.Day ? Named(a) : null).ToList();
        var fits = doubt.Accounts.Select((a, i) => days[i] is { } day ? a.When!.Earliest!.Value.DayOfWeek == day : (bool?)null).ToList();
        return fits.Count(f => f == true) == 1 && fits.Contains(false) && fits.IndexOf(true) is var i
            ? (i, $"it was a {days[i]}, as the text says; the other date does not fall on the day of the week named with it") : null;
    }

    // Who acted knows when and how much; of whether it did, its word is a party's.
    private static (int, string)? OwnWord(Record record, RawDoubt doubt)
    {
        if (doubt.Kind is not ("date" or "number") || doubt.Act is not { Best: { Reciprocal: false, Quad: not QuadClass.MaterialConflict } best }) return null;
        return Only(doubt, a => a.Tellings.Any(t => t.Attribution.Any(x => x.Actor is { } said && said == best.Source.Actor))) is { } i ? (i, "those who did it say so") : null;
    }

    private static (int, string)? Admitted(Record record, RawDoubt doubt)
    {
        if (doubt.Kind != "fact" || doubt.Act is not { } act) return null;
        var admits = doubt.Accounts[0].Tellings.Where(t => t.Attribution.Any(x => x.Actor is { } said && said == act.Best.Source.Actor)).ToList();
        return admits.Count > 0 ? (0, "who did it says so too") : null;
    }

    // At least twice the witnesses of every other account; nothing less is likely.
    private static (int, string)? Witnesses(Record record, RawDoubt doubt)
    {
        var counts = doubt.Accounts.Select(a => record.Evidence.Count(a.Sentences)).ToList();
        var best = counts.IndexOf(counts.Max());
        var second = counts.Where((_, i) => i != best).Max();
        return counts[best] >= 2 * second ? (best, $"{English.Count(counts[best], "witness", "witnesses")} against {second}") : null;
    }

    // A date written down within days against one remembered months later.
    private static (int, string)? Nearness(Record record, RawDoubt doubt)
    {
        if (doubt.Kind != "date" || doubt.Accounts.Any(a => a.When?.Latest is null)) return null;
        var first = doubt.Accounts.Select(a => a.Sentences.Min(s => record.Evidence.Published(s.Document)) is var told && told > DateOnly.MinValue ? told.DayNumber - a.When!.Latest!.Value.DayNumber : (int?)null).ToList();
        return first.Count(d => d is >= 0 and <= Near) == 1 && first.Count(d => d > Far) == first.Count - 1
            ? (first.FindIndex(d => d is >= 0 and <= Near), "it was written down within days of it, the other months later") : null;
    }

    private static int? Only(RawDoubt doubt, Func<RawAccount, bool> has)
    {
        var those = doubt.Accounts.Select((a, i) => (a, i)).Where(x => has(x.a)).Select(x => x.i).ToList();
        return those is [var one] ? one : null;
    }

    private static DayOfWeek? Named(RawAccount account)
    {
        foreach (var s in account.Sentences)
            if (DayAndDate().Match(s.Text) is { Success: true } m && Enum.TryParse<DayOfWeek>(m.Groups["day"].Value, ignoreCase: true, out var day)) return day;
        return null;
    }

    [GeneratedRegex(@"\b(?:correction|corrects|corrected|corrigendum|erratum|wrongly (?:said|dated|stated|reported|gave)|misdated|misstated|not as (?:earlier|first|previously|originally) (?:reported|stated|said))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Correction();

    // "Wednesday, 19 June" and "Wednesday (June 19)".
    [GeneratedRegex(@"\b(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? \(?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b")]
    private static partial Regex DayAndDate();
}
