using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Sources.Heads;

/// <summary>A date found in a line of a head.</summary>
/// <param name="Start">Where it starts in the line.</param>
/// <param name="Length">How many units it takes, weekday and time of day included.</param>
/// <param name="When">The day or month; null when the year is missing or the reading is not certain.</param>
/// <param name="DayOfMonth">Month and day when the year is missing.</param>
/// <param name="Ambiguous">True for 05/12/2024: December or May, nobody can tell.</param>
internal readonly record struct HeadDate(int Start, int Length, When? When, (int Month, int Day)? DayOfMonth, bool Ambiguous);

/// <summary>Finds dates as sites and agencies write them above their texts, years 1800 to 2199.</summary>
internal static partial class HeadDates
{
    private const string MonthName = @"(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?";
    private const string Weekday = @"(?:\b(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs?|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b[.,]*\s*)?";
    private const string Year = @"(?<year>(?:1[89]|20|21)\d\d)(?!\d)";
    private const string Day = @"(?<!\d)(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?";
    private const string Clock = @"(?:[\sT,]*(?:\bat\s+)?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?)?(?:\s*(?:Z\b|\(?(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|BST|CET|CEST|MSK|KST|JST|IST|SGT|HKT)\b(?:\s*[+-]\d{1,2}(?::?\d\d)?)?\)?|[+-]\d\d:?\d\d))?";

    /// <summary>The first date of a line, or null.</summary>
    public static HeadDate? Find(string line)
    {
        HeadDate? first = null;
        foreach (var (pattern, read) in Forms)
        {
            if (pattern.Match(line) is not { Success: true } m || (first is { } f && f.Start <= m.Index)) continue;
            if (read(m) is { } date) first = date;
        }
        return first;
    }

    // In this order: of two that start at the same place the earlier one says more.
    private static readonly (Regex, Func<Match, HeadDate?>)[] Forms =
    [
        (YearFirst(), m => Full(m, Number(m, "month"))),
        (DayMonthYear(), m => Full(m, MonthOf(m))),
        (MonthDayYear(), m => Full(m, MonthOf(m))),
        (Slashed(), Numeric),
        (MonthYear(), m => new HeadDate(m.Index, m.Length, When.Month(Number(m, "year"), MonthOf(m)), null, false)),
        (DayMonth(), Yearless),
        (MonthDay(), Yearless),
    ];

    private static HeadDate? Full(Match m, int month) =>
        Exists(Number(m, "year"), month, Number(m, "day")) is { } day ? new HeadDate(m.Index, m.Length, When.Day(day), null, false) : null;

    private static HeadDate? Yearless(Match m) =>
        Exists(2000, MonthOf(m), Number(m, "day")) is not null ? new HeadDate(m.Index, m.Length, null, (MonthOf(m), Number(m, "day")), false) : null;

    /// <summary>22/12/2024 and 12/22/2024 are clear; 05/12/2024 is not, unless written with dots, which only day-first countries do.</summary>
    private static HeadDate? Numeric(Match m)
    {
        var (a, b, year) = (Number(m, "a"), Number(m, "b"), Number(m, "year"));
        var dayFirst = Exists(year, b, a);
        var monthFirst = m.Groups["mark"].Value == "." ? null : Exists(year, a, b);
        if (dayFirst is null && monthFirst is null) return null;
        var ambiguous = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst;
        return new HeadDate(m.Index, m.Length, ambiguous ? null : When.Day((dayFirst ?? monthFirst)!.Value), null, ambiguous);
    }

    private static DateOnly? Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthOf(Match m) =>
        "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(m.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;

    // "2024-12-22", "2024/12/22 10:20", "2024.12.22", "2024-12-22T10:20:15+09:00"
    [GeneratedRegex(@"(?<![\d.])(?<year>(?:1[89]|20|21)\d\d)(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d)" + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex YearFirst();

    // "22 December 2024", "Sunday, 22nd of December, 2024, 10:00 GMT", "22-Dec-2024"
    [GeneratedRegex(Weekday + @"(?:\bthe\s+)?" + Day + @"(?:\s+of)?[\s-]*" + MonthName + @"[\s,-]*" + Year + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    // "Dec 22, 2024", "Thu Aug 30 2008", "December 22nd, 2024 at 10:20 am"; KCNA's "June 19, Juche 112 (2023)"
    [GeneratedRegex(Weekday + @"\b" + MonthName + @"\s*" + Day + @"(?!\d)[\s,]*(?:Juche\s+\d+\s*)?\(?" + Year + @"\)?" + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    // "22/12/2024", "22.12.2024", "12-22-2024"
    [GeneratedRegex(@"(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>" + Year + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex Slashed();

    // "December 2024"
    [GeneratedRegex(@"(?<!\d(?:st|nd|rd|th)?[\s-])\b" + MonthName + @"[\s,]*" + Year, RegexOptions.IgnoreCase)]
    private static partial Regex MonthYear();

    // "19 June"
    [GeneratedRegex(Weekday + Day + @"\s+" + MonthName, RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    // "June 19"
    [GeneratedRegex(Weekday + @"\b" + MonthName + @"\s*" + Day + @"(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();
}
