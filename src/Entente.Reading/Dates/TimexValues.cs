using System.Globalization;
using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>The values of TimeML for expressions of time.</summary>
internal static class TimexValues
{
    /// <summary>Type and value of an expression; <paramref name="when"/> is what it stands for, "since" and the like left aside.</summary>
    public static (TimexType Type, string Value) Of(TimeSentence s, Match match, When? when)
    {
        if (match.What is Vague) return Undated(s, match);
        if (match.What is Touching or Portion { Count: > 1 } && CountIn(s, match) is { } duration) return (TimexType.Duration, duration);
        var value = match.What switch
        {
            PartOf { Part: >= Part.FirstHalf and <= Part.SecondHalf } p when UnitOf(p.Whole) == TimeUnit.Year => At(when, TimeUnit.Year) + (p.Part == Part.FirstHalf ? "-H1" : "-H2"),
            PartOf { Part: >= Part.Quarter1 and <= Part.Quarter4 } p => At(when, TimeUnit.Year) + "-Q" + (p.Part - Part.Quarter1 + 1).ToString(CultureInfo.InvariantCulture),
            PartOf p => UnitOf(p.Whole) is { } unit ? At(when, unit) : Of(when),
            Portion p => UnitOf(p.Whole) is { } unit ? At(when, unit) : Of(when),
            UnitName u => At(when, u.Unit),
            FromOther { Other: UnitName u } => At(when, u.Unit),
            FromNow { Unit: not TimeUnit.Decade and not TimeUnit.Century } f => At(when, f.Unit),
            FromAnchor { Count: null } f => f.Direction > 0 ? "FUTURE_REF" : "PAST_REF",
            ToldBefore when when is null => "PAST_REF",
            _ when when is not null => Of(when),
            var what => Open(what),
        };
        return PartOfDay(s[match.Last].Lower) is { } part && value.Length == 10 ? (TimexType.Time, value + part) : (TimexType.Date, value);
    }

    /// <summary>The value of a date of the calendar.</summary>
    public static string Of(When? when) => when switch
    {
        null => "XXXX-XX-XX",
        { Granularity: Granularity.Day, Earliest: { } d } => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Granularity: Granularity.Month, Earliest: { } d } => d.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { Granularity: Granularity.Year, Earliest: { } d } => Year(d.Year),
        { Granularity: Granularity.Decade, Earliest: { } d } => Year(d.Year)[..3],
        { Granularity: Granularity.Century, Earliest: { } d } => Year(d.Year)[..2],
        { Granularity: Granularity.Season } => when.ToString()[..5] + Seasons[when.ToString()[6] - '1'],
        _ => when.ToString().Replace("~", "", StringComparison.Ordinal),
    };

    /// <summary>The value of a stretch of so many units: <c>P2W</c>, <c>PXM</c>, <c>PT3H</c>.</summary>
    public static string Duration(TimeSentence s, int first, int last)
    {
        var (half, word) = (false, s[last].Lower);
        for (var k = first; k <= last; k++)
        {
            half |= s[k].Is("half");
            if (DateWords.Unit(s[k]) is not null) word = s[k].Lower;
        }
        if (s[first].Is("half")) return word switch { "minute" => "PT30S", "hour" => "PT30M", "day" => "PT12H", "month" => "P2W", "decade" => "P5Y", "century" => "P50Y", _ => "P6M" };
        var count = CountAt(s, first, last) ?? (word.EndsWith('s') || IsSome(s, first, last) ? null : 1);
        var number = count is { } n ? n.ToString(CultureInfo.InvariantCulture) + (half ? ".5" : "") : "X";
        return word switch
        {
            "minute" or "minutes" => $"PT{number}M",
            "hour" or "hours" => $"PT{number}H",
            "fortnight" or "fortnights" => count is { } f ? $"P{2 * f}W" : "PXW",
            _ => $"P{number}{word[0] switch { 'd' => word.StartsWith("dec", StringComparison.Ordinal) ? "DE" : "D", 'w' => word.StartsWith("weekend", StringComparison.Ordinal) ? "WE" : "W", 'm' => "M", 'q' => "Q", 'y' => "Y", _ => "CE" }}",
        };
    }

    /// <summary>A part of a day in TimeML's letters, null for another word.</summary>
    public static string? PartOfDay(string word) => word switch
    {
        "morning" => "TMO", "noon" or "midday" => "T12:00", "afternoon" => "TAF", "evening" => "TEV", "night" or "tonight" or "overnight" => "TNI", _ => null,
    };

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    // The unit around the first day: the week, the quarter, the year it lies in.
    private static string At(When? when, TimeUnit unit)
    {
        if (when?.Earliest is not { } day) return unit switch
        {
            TimeUnit.Day => "XXXX-XX-XX", TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX", TimeUnit.Weekend => "XXXX-WXX-WE", TimeUnit.Month => "XXXX-XX", TimeUnit.Quarter => "XXXX-QX", _ => "XXXX",
        };
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => Week(day),
            TimeUnit.Weekend => Week(day) + "-WE",
            TimeUnit.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            TimeUnit.Quarter => Year(day.Year) + "-Q" + ((day.Month + 2) / 3).ToString(CultureInfo.InvariantCulture),
            TimeUnit.Year => Year(day.Year),
            TimeUnit.Decade => Year(day.Year)[..3],
            TimeUnit.Century => Year(day.Year)[..2],
            _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static string Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
    }

    private static TimeUnit? UnitOf(TimeExpression what) => what switch
    {
        Fixed { When.Granularity: var g } => g switch { Granularity.Day => TimeUnit.Day, Granularity.Month => TimeUnit.Month, Granularity.Year => TimeUnit.Year, Granularity.Decade => TimeUnit.Decade, Granularity.Century => TimeUnit.Century, _ => null },
        MonthName => TimeUnit.Month,
        MonthDay or WeekdayName or TodayAnd or DayNumber => TimeUnit.Day,
        UnitName u => u.Unit,
        InYear i => UnitOf(i.Yearless),
        _ => null,
    };

    // What nothing fixes: "on Wednesday" in a report without a date.
    private static string Open(TimeExpression what) => what switch
    {
        WeekdayName w => $"XXXX-WXX-{(w.Day == DayOfWeek.Sunday ? 7 : (int)w.Day)}",
        MonthDay d => string.Create(CultureInfo.InvariantCulture, $"XXXX-{d.Month:00}-{d.Day:00}"),
        MonthName m => string.Create(CultureInfo.InvariantCulture, $"XXXX-{m.Month:00}"),
        SeasonName q => "XXXX-" + Seasons[q.Code - 21],
        DayNumber d => string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{d.Day:00}"),
        InYear i => Open(i.Yearless),
        TodayAnd { Days: 0 } => "PRESENT_REF",
        _ => "XXXX-XX-XX",
    };

    private static (TimexType, string) Undated(TimeSentence s, Match match)
    {
        var (first, last) = (match.First, match.Last);
        switch (match.Rule)
        {
            case "habit" when DateWords.Weekday(s[first]) is { } day: return (TimexType.Set, Open(new WeekdayName(day, Which.Open, null)));
            case "habit" when s[first].Is("these"): return (TimexType.Date, "PRESENT_REF");
            case "habit" when s[first].Is("those"): return (TimexType.Date, "PAST_REF");
            case "habit" when s[first].Is("all"): return (TimexType.Duration, Duration(s, first, last));
            case "habit" when DateWords.MonthName(s[last]) is > 0 and var month: return (TimexType.Set, Open(new MonthName(month, Which.Open)));
            case "habit" when DateWords.Season(s[last]) is > 0 and var season: return (TimexType.Set, Open(new SeasonName(season, Which.Open)));
            case "habit" or "rate": return (TimexType.Set, Duration(s, first, last));
            case "ago": return (TimexType.Date, "PAST_REF");
            case "from-now" or "in-time": return (TimexType.Date, "FUTURE_REF");
            case "vague" when s[first].Is("recent", "recently", "lately", "formerly", "previously"): return (TimexType.Date, "PAST_REF");
            case "vague" when s[first].Is("soon", "eventually"): return (TimexType.Date, "FUTURE_REF");
            case "vague" when s[first].Is("nowadays"): return (TimexType.Date, "PRESENT_REF");
            default: return (TimexType.Duration, Duration(s, first, last));
        }
    }

    // The amount inside an expression: "three weeks" of "the past three weeks"; a unit alone counts as one, in the plural as some.
    private static string? CountIn(TimeSentence s, Match match)
    {
        for (var k = match.First; k <= match.Last; k++)
        {
            if (CountGrammar.Amount(s, k) is var (_, _, last) && last <= match.Last) return Duration(s, k, last);
            if (DateWords.Unit(s[k]) is not null) return Duration(s, k, k);
        }
        return null;
    }

    private static int? CountAt(TimeSentence s, int first, int last)
    {
        for (var k = first; k <= last; k++)
        {
            if (s[k].Is("couple", "other")) return 2;
            if (DateWords.Count(s[k]) is { } n && !(s[k].Is("a", "an") && k < last && (s[k + 1].Is("couple") || IsSome(s, k + 1, k + 1)))) return IsSome(s, first, last) ? null : n;
        }
        return null;
    }

    // "several", "a few", "two or three": nobody says how many.
    private static bool IsSome(TimeSentence s, int first, int last)
    {
        for (var k = first; k <= last; k++)
            if (s[k].Is("few", "several", "some", "many", "dozen", "dozens", "tens", "or", "numerous", "countless")) return true;
        return false;
    }
}
