using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Dates by the calendar: days, months, seasons, years, decades, centuries.</summary>
internal static class CalendarGrammar
{
    /// <summary>Reads a calendar date that starts at a word. A target of "the end of …" need not be led by a preposition.</summary>
    public static Match? At(TimeSentence s, int i, bool isTarget = false) =>
        Digits(s, i) ?? MonthFirst(s, i, Which.Open, i) ?? DayFirst(s, i) ?? Feast(s, i) ?? Season(s, i, Which.Open, i, isTarget) ?? Century(s, i) ?? Decade(s, i)
        ?? (isTarget ? Years.IsPlausible(s[i]) && !DateWords.IsCounted(s[i + 1].Lower) ? Year(s, i) : null : Years.At(s, i));

    /// <summary>Reads "June", "June 19", "June 19, 2023", "June 2023", "June of last year".</summary>
    public static Match? MonthFirst(TimeSentence s, int i, Which which, int first)
    {
        if (!IsMonth(s, i, which, out var month, out var last)) return null;
        var day = s.Reads(last + 1, "the") && s[last + 2].Kind == TimeWordKind.Ordinal ? last + 2 : last + 1;
        if (!IsDay(s[day]) || (s[i - 1].Is("in") && s[day].Kind == TimeWordKind.Number && IsNoun(s, day + 1)))
            return MonthNames.IsDate(s, i, which) ? WithYear(s, first, last, new MonthName(month, which), "month") : null;
        if (SecondDay(s, day, before: null) is { } to)
            return WithYear(s, first, to, new FromTo(new MonthDay(month, s[day].Number, which), new MonthDay(month, s[to].Number, which)), "days");
        return WithYear(s, first, day, new MonthDay(month, s[day].Number, which), "month-day");
    }

    /// <summary>Reads "summer of 2023", "summer"; a bare one only after "in the", "this", "last", "next".</summary>
    public static Match? Season(TimeSentence s, int i, Which which, int first, bool isTarget)
    {
        var code = DateWords.Season(s[i]);
        if (code == 0) return null;
        var match = WithYear(s, first, i, new SeasonName(code, which), "season");
        if (match.What is not SeasonName || (which != Which.Open && !s[i].Is("fall"))) return match;
        if (which is Which.Last or Which.This or Which.Next) return match;
        var seat = s[i - 1].Is("the") ? i - 2 : i - 1;
        var led = s[seat].Is("in", "since", "until", "by", "during", "over", "throughout", "before", "after");
        return !s[i].Is("fall") && (led || isTarget) && !s[i + 1].Is("of") ? match : null;
    }

    /// <summary>Reads "19 June 2023", "the 19th of June", "18 and 19 June", "5–8 June 2019".</summary>
    private static Match? DayFirst(TimeSentence s, int i)
    {
        if (!IsDay(s[i]) || (s[i].Glued && s[i - 1].Kind != TimeWordKind.Mark)) return null;
        var last = SecondDay(s, i, before: true) ?? i;
        var seat = s.Reads(last + 1, "of") ? last + 2 : last + 1;
        if (!IsMonth(s, seat, Which.Open, out var month, out var end)) return null;
        TimeExpression what = last == i ? new MonthDay(month, s[i].Number, Which.Open)
            : new FromTo(new MonthDay(month, s[i].Number, Which.Open), new MonthDay(month, s[last].Number, Which.Open));
        return WithYear(s, i, end, what, last == i ? "day-month" : "days");
    }

    /// <summary>Reads "Christmas Day", "New Year's Eve 1999".</summary>
    private static Match? Feast(TimeSentence s, int i)
    {
        if (!s[i].IsCapital) return null;
        foreach (var (words, month, day) in FeastDays.All)
            if (s.Reads(i, words)) return WithYear(s, i, i + words.Length - 1, new MonthDay(month, day, Which.Open), "feast");
        return null;
    }

    private static Match? Digits(TimeSentence s, int i) =>
        s[i].Fixed is { } day ? new Match(i, i, new Fixed(day), "digits")
        : s[i].Kind == TimeWordKind.Number && s[i].Text.Length == 4 && Years.IsPlausible(s[i]) && s.Reads(i + 1, "-") && s[i + 1].Glued
            && s[i + 2] is { Kind: TimeWordKind.Number, Text.Length: 2, Number: >= 1 and <= 12, Glued: true } m && m.Number != (s[i].Number + 1) % 100 && m.Text[0] == '0'
            ? new Match(i, i + 2, new Fixed(When.Month(s[i].Number, m.Number)), "digits") : null;

    private static Match Year(TimeSentence s, int i) => new(i, i, new Fixed(When.Year(s[i].Number)), "year");

    private static Match? Century(TimeSentence s, int i)
    {
        var n = DateWords.Ordinal(s[i]);
        var seat = s.Reads(i + 1, "-") ? i + 2 : i + 1;
        if (n is < 1 or > 30 || !s[seat].Is("century", "centuries")) return null;
        return new Match(i, seat, new Fixed(When.Century((n - 1) * 100)), "century", seat == i + 2 ? DateKind.Name : null);
    }

    private static Match? Decade(TimeSentence s, int i)
    {
        var year = s[i].Kind == TimeWordKind.Plural ? s[i].Number : DateWords.DecadeName(s[i]);
        if (year < 1000 || s[i - 1].Is("his", "her", "their", "my")) return null;
        var isFull = s[i].Text.Count(char.IsAsciiDigit) == 4;
        if (!isFull && !s[i - 1].Is("the", "early", "mid", "late", "-") && !char.IsPunctuation(s[i].Text[0])) return null;
        if (!isFull && year < 1950 && char.IsAsciiDigit(s[i].Text[0])) return null;
        return new Match(i, i, new Fixed(When.Decade(year)), "decade");
    }

    /// <summary>Adds what follows to name the year: "2023", ", 2023", "of 2023", "last year", "of that year".</summary>
    private static Match WithYear(TimeSentence s, int first, int last, TimeExpression what, string rule)
    {
        var seat = s[last + 1].Is(",", "of", "in") ? last + 2 : last + 1;
        if (Years.IsPlausible(s[seat]) && !(s[seat].Glued && !s[seat - 1].Is(",", "-", "–")) && !DateWords.IsCounted(s[seat + 1].Lower) && !(s[last + 1].Is(",") && Years.StartsAmount(s, seat)))
        {
            var end = what is SeasonName { Code: 24 } && SecondYear(s, seat) is { } next ? next : seat;
            return new Match(first, end, Fix(what, s[seat].Number), rule);
        }
        seat = s.Reads(last + 1, "of") ? last + 2 : last + 1;
        if (RelativeGrammar.Which(s, seat) is var (which, at) && which != Which.Open && s[at].Is("year") && !s[at + 1].Is("'s", "’s"))
            return new Match(first, at, new InYear(what, new UnitName(TimeUnit.Year, which)), rule);
        return new Match(first, last, what, rule);
    }

    /// <summary>The expression with its year, or as it was when the calendar has no such day.</summary>
    public static TimeExpression Fix(TimeExpression what, int year) => what switch
    {
        MonthName m => new Fixed(When.Month(year, m.Month)),
        MonthDay d => TimeWords.DayOf(year, d.Month, d.Day) is { } day ? new Fixed(day) : what,
        SeasonName q => new Fixed(When.Season(year, q.Code)),
        FromTo p => new FromTo(Fix(p.From, year), Fix(p.To, year)),
        NthDay n => n with { Month = Fix(n.Month, year) },
        PartOf p => p with { Whole = p.Whole is UnitName { Unit: TimeUnit.Year } ? new Fixed(When.Year(year)) : Fix(p.Whole, year) },
        _ => what,
    };

    /// <summary>Second year of "1950-53" or "2022/23" when the first stands at i.</summary>
    public static int? SecondYear(TimeSentence s, int i) =>
        s[i + 1].Is("-", "–", "/") && s[i + 1].Glued && s[i + 2] is { Kind: TimeWordKind.Number, Text.Length: 2, Glued: true } to && to.Number > s[i].Number % 100 ? i + 2 : null;

    /// <summary>"18 and 19", "18-19", "18 to 20": position of the second day. Before a month it must be followed by it.</summary>
    private static int? SecondDay(TimeSentence s, int i, bool? before)
    {
        if (!s[i + 1].Is("-", "–", "and", "or", "to", "through") || !IsDay(s[i + 2]) || s[i + 2].Number <= s[i].Number) return null;
        var after = s[i + 3];
        if (before == true) return IsMonth(s, s.Reads(i + 3, "of") ? i + 4 : i + 3, Which.Open, out _, out _) ? i + 2 : null;
        if (IsMonth(s, i + 3, Which.Open, out _, out _)) return null;
        // "the Nov. 1-3 meeting", but not "June 1 and 3 soldiers".
        if (s[i + 1] is { Glued: true } joint && joint.Is("-", "–") && !DateWords.IsCounted(after.Lower)) return i + 2;
        return IsNoun(s, i + 3) && after.Kind == TimeWordKind.Word ? null : i + 2;
    }

    private static bool IsDay(TimeWord word) => word is { Kind: TimeWordKind.Number or TimeWordKind.Ordinal, Number: >= 1 and <= 31 };

    private static bool IsNoun(TimeSentence s, int i) => s[i].Kind == TimeWordKind.Word && !s[i].IsCapital && !DateWords.IsFunctionWord(s[i].Lower);

    /// <summary>A month's name at i, short forms with a dot or before a number.</summary>
    private static bool IsMonth(TimeSentence s, int i, Which which, out int month, out int last)
    {
        last = i;
        month = DateWords.MonthName(s[i]);
        if (month > 0) return true;
        month = DateWords.ShortMonth(s[i]);
        if (month == 0) return false;
        var dotted = s.Reads(i + 1, ".") && s[i + 1].Glued;
        if (dotted) last = i + 1;
        return s[last + 1].Kind is TimeWordKind.Number or TimeWordKind.Ordinal || (dotted && s[i - 1].Is("in", "since", "until", "by", "last", "next", "early", "mid", "late", "from", "to"))
            || s[i - 1].Kind is TimeWordKind.Number or TimeWordKind.Ordinal || (s[i - 1].Is("of") && s[i - 2].Kind == TimeWordKind.Ordinal) || which != Which.Open;
    }
}
