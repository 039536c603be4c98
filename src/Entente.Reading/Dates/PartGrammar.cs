using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Parts of a stretch: "early May", "the end of 2008", "the first quarter of 2023", "later this year".</summary>
internal static class PartGrammar
{
    /// <summary>Reads a part and what it is part of.</summary>
    public static Match? At(TimeSentence s, int i) => Adjective(s, i) ?? Adverb(s, i) ?? NthDay(s, i) ?? Noun(s, i) ?? Fraction(s, i) ?? Counted(s, i);

    /// <summary>"early May", "mid-June", "late 1950s", "early last year", "early in 2019".</summary>
    private static Match? Adjective(TimeSentence s, int i)
    {
        var part = s[i].Lower switch { "early" => Part.Early, "mid" or "middle" => Part.Mid, "late" => Part.Late, _ => (Part?)null };
        if (part is null || s[i].Is("middle")) return null;
        var seat = i + 1;
        if (s[seat].Is("-", "–")) seat++;
        if (s[seat].Is("in", "on")) seat++;
        if (Target(s, seat) is not { } target || (s[i + 1].Is("in", "on") && target.What is Fixed { When.Granularity: Model.Granularity.Day })) return null;
        // An early hour of a day is that day.
        return target.What is WeekdayName or MonthDay or DayNumber or TodayAnd or Fixed { When.Granularity: Model.Granularity.Day }
            ? target with { First = i } : target with { First = i, What = new PartOf(part.Value, target.What), Rule = "part" };
    }

    /// <summary>"earlier this week", "later in the year", "so far this year".</summary>
    private static Match? Adverb(TimeSentence s, int i)
    {
        var part = s[i].Is("earlier") || s.Reads(i, "so", "far") ? Part.SoFar : s[i].Is("later") ? Part.Rest : (Part?)null;
        if (part is null) return null;
        var seat = s[i].Is("so") ? i + 2 : i + 1;
        if (s[seat].Is("in", "on")) seat++;
        if (Target(s, seat) is not { } target) return null;
        return target.What switch
        {
            UnitName { Which: Which.This or Which.Near } => target with { First = i, What = new PartOf(part.Value, target.What), Rule = "part" },
            UnitName { Which: Which.Same, Unit: TimeUnit.Day } or TodayAnd or WeekdayName => target with { First = i },
            UnitName { Which: Which.Same } => target with { First = i },
            _ => null,
        };
    }

    /// <summary>"the first Monday of March 2011", "the last Friday in May".</summary>
    private static Match? NthDay(TimeSentence s, int i)
    {
        var first = s[i].Is("the") ? i + 1 : i;
        var number = s[first].Is("last", "final") ? -1 : DateWords.Ordinal(s[first]);
        if (number is 0 or > 5 || DateWords.Weekday(s[first + 1]) is not { } day || !s[first + 2].Is("of", "in") || Target(s, first + 3) is not { } month) return null;
        return month.What is MonthName or Fixed { When.Granularity: Model.Granularity.Month } or UnitName { Unit: TimeUnit.Month } ? month with { First = i, What = new TimeExpression.NthDay(number, day, month.What), Rule = "nth-weekday" } : null;
    }

    /// <summary>"the end of 2008", "the beginning of the year", "the middle of June".</summary>
    private static Match? Noun(TimeSentence s, int i)
    {
        Part? part = s[i].Lower switch { "beginning" or "start" or "turn" or "outset" => Part.Start, "middle" => Part.Middle, "end" or "close" => Part.End, _ => null };
        if (part is null || !s.Reads(i + 1, "of")) return null;
        return Target(s, i + 2) is { } target ? target with { First = i, What = new PartOf(part.Value, target.What), Rule = "part" } : null;
    }

    /// <summary>"the first half of 2023", "second quarter", "Q3 2023".</summary>
    private static Match? Fraction(TimeSentence s, int i)
    {
        var n = DateWords.Ordinal(s[i]);
        if (s[i].Is("last", "final")) n = 9;
        Part? part = s[i + 1].Lower switch
        {
            "half" when n is 1 => Part.FirstHalf,
            "half" when n is 2 or 9 => Part.SecondHalf,
            "quarter" when n is >= 1 and <= 4 => Part.Quarter1 + n - 1,
            "quarter" when n == 9 && s.Reads(i + 2, "of") => Part.Quarter4,
            _ => null,
        };
        var last = i + 1;
        if (s[i].Text is "Q" or "q" && s[i + 1] is { Glued: true, Number: >= 1 and <= 4 }) part = Part.Quarter1 + s[i + 1].Number - 1;
        if (part is null) return null;
        var seat = s[last + 1].Is("of") ? last + 2 : last + 1;
        if (Target(s, seat) is { } target && (seat == last + 2 || target.What is Fixed { When.Granularity: Model.Granularity.Year } or UnitName { Unit: TimeUnit.Year }))
            return target with { First = i, What = new PartOf(part.Value, target.What), Rule = "part" };
        return part >= Part.Quarter1 && part <= Part.Quarter4 && !s[last + 1].Is("of", "final", "-") && s[i - 1].Is("the")
            ? new Match(i, last, new PartOf(part.Value, new UnitName(TimeUnit.Year, Which.Near)), "part") : null;
    }

    /// <summary>"the first three months of 2023", "the last days of May".</summary>
    private static Match? Counted(TimeSentence s, int i)
    {
        if (!s[i].Is("first", "last", "final", "opening", "closing")) return null;
        // "the last week of March" is one week.
        if ((CountGrammar.Amount(s, i + 1) ?? One(s, i + 1)) is not var (count, unit, last) || !s.Reads(last + 1, "of") || Target(s, last + 2) is not { } target) return null;
        var atEnd = !s[i].Is("first", "opening");
        return target with
        {
            First = i,
            What = count is { } n ? new Portion(n, unit, atEnd, target.What) : new PartOf(atEnd ? Part.End : Part.Start, target.What),
            Rule = "portion",
        };
    }

    private static (int? Count, TimeUnit Unit, int Last)? One(TimeSentence s, int i) =>
        DateWords.Unit(s[i]) is { } unit and (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) && !s[i].Lower.EndsWith('s') ? (1, unit, i) : null;

    /// <summary>What can have parts: any calendar date, a chosen unit, "the year".</summary>
    private static Match? Target(TimeSentence s, int i)
    {
        var k = s[i].Is("the") ? i + 1 : i;
        if (RelativeGrammar.At(s, k) is { } relative) return relative;
        if (CalendarGrammar.At(s, k, isTarget: true) is { } calendar) return calendar;
        return k > i && DateWords.Unit(s[k]) is { } unit and (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century)
            && !s[k].Lower.EndsWith('s') && !s[k + 1].Is("-") ? new Match(k, k, new UnitName(unit, Which.Near), "calendar") : null;
    }
}
