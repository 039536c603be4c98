using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Turns what an expression says into days, by the document's date, the dates told before and the clause's tense.</summary>
/// <remarks>Known is a day that the words use as a name: "since September 11", "the October 7 attack".</remarks>
internal sealed class Resolver(Clock clock, bool isFuture, bool isKnown = false)
{
    /// <summary>A number of units as years, months and days.</summary>
    public static (int Years, int Months, int Days) Distance(int count, TimeUnit unit) => unit switch
    {
        _ when count > 5000 => (0, 0, 0),
        TimeUnit.Day => (0, 0, count),
        TimeUnit.Week or TimeUnit.Weekend => (0, 0, 7 * count),
        TimeUnit.Fortnight => (0, 0, 14 * count),
        TimeUnit.Month => (0, count, 0),
        TimeUnit.Quarter => (0, 3 * count, 0),
        TimeUnit.Year => (count, 0, 0),
        TimeUnit.Decade => (10 * count, 0, 0),
        TimeUnit.Century => (100 * count, 0, 0),
        _ => (0, 0, 0),
    };

    /// <summary>The days, or null when nothing told fixes them.</summary>
    public When? Resolve(TimeExpression what) => Units.Try(() => what switch
    {
        Fixed f => f.When,
        MonthDay or MonthName or SeasonName => Yearless(what),
        WeekdayName w => Weekday(w),
        DayNumber d => Day(d.Day),
        TodayAnd t => clock.Today is { } today ? When.Day(today.AddDays(t.Days)) : null,
        UnitName c => Calendar(c),
        FromNow f => Counted(clock.Document, f.Count, f.Unit, f.Direction),
        FromAnchor { Count: null } f => clock.Anchor is { } a ? f.Direction > 0 ? When.After(a) : When.Before(a) : null,
        FromAnchor f => Counted(LastPart(clock.Anchor), f.Count!.Value, f.Unit, f.Direction),
        FromOther f => Shifted(Resolve(f.Other), f),
        Touching s => Stretch(s),
        PartOf p => Resolve(p.Whole) is { } whole ? Parts.Cut(whole, p.Part, clock.Document) : null,
        Portion p => Resolve(p.Whole) is { } whole ? Parts.Take(whole, p.Count, p.Unit, p.AtEnd) : null,
        NthDay n => Resolve(n.Month) is { Granularity: Granularity.Month, Earliest: { } first } ? Nth(n, first) : null,
        InYear i => Resolve(i.Year) is { Granularity: Granularity.Year, Earliest: { } a } ? Resolve(CalendarGrammar.Fix(i.Yearless, a.Year)) : null,
        ToldBefore => clock.Anchor,
        FromTo s => Span(s),
        _ => null,
    });

    private When? Yearless(TimeExpression what)
    {
        var which = what switch { MonthDay d => d.Which, MonthName m => m.Which, SeasonName s => s.Which, _ => Which.Open };
        var document = clock.Document;
        switch (which)
        {
            case Which.Last: return Before(what, document);
            case Which.Next: return After(what, document);
            case Which.Following: return After(what, clock.Anchor);
            case Which.Previous: return Before(what, clock.Anchor);
            case Which.This: return document?.Earliest is { } a ? InYear(what, a.Year) : null;
            case Which.Same: return clock.Anchor?.Earliest is { } b ? InYear(what, b.Year) : null;
        }
        if (what is MonthDay { Which: Which.Open } named && isKnown && KnownDays.Find(named.Month, named.Day) is { } known && !(document?.Latest < known.Earliest)) return known;
        if (what is MonthDay { Weekday: { } weekday } && document?.Earliest is { } told && Find(what, told.Year + 1, -1, 3, w => w.Earliest!.Value.DayOfWeek == weekday) is { } agreeing) return agreeing;
        // The year just spoken of wins, unless the clause's tense says that it cannot be meant.
        if (clock.NearYear is { } year && InYear(what, year) is { } near && !(document is not null && Contradicts(near, document))) return near;
        if (document is not { Earliest: { } first, Latest: { } last }) return null;
        return isFuture ? Find(what, first.Year, 1, w => w.Latest >= first) : Find(what, last.Year, -1, w => w.Earliest <= last);
    }

    private bool Contradicts(When near, When document) => isFuture ? near.Latest < document.Earliest : near.Earliest > document.Latest;

    private static When? Before(TimeExpression what, When? date) => date?.Earliest is { } day ? Find(what, day.Year, -1, w => w.Latest < day) : null;

    private static When? After(TimeExpression what, When? date) => date?.Latest is { } day ? Find(what, day.Year, 1, w => w.Earliest > day) : null;

    /// <summary>The nearest year's date that will do; leap days need up to eight years.</summary>
    private static When? Find(TimeExpression what, int year, int step, Func<When, bool> fits) => Find(what, year, step, 10, fits);

    private static When? Find(TimeExpression what, int year, int step, int years, Func<When, bool> fits)
    {
        for (var n = 0; n < years; n++, year += step)
            if (InYear(what, year) is { } when && fits(when)) return when;
        return null;
    }

    private static When? InYear(TimeExpression what, int year) => year is < 1 or > 9998 ? null : (CalendarGrammar.Fix(what, year) as Fixed)?.When;

    private When? Weekday(WeekdayName w)
    {
        var from = w.Which is Which.Following or Which.Previous ? DayOf(clock.Anchor) : clock.Today;
        if (from is not { } day) return null;
        if (w.Week is { } week) return When.Day(day.AddDays(-Sunday(day.DayOfWeek) + 7 * week + Sunday(w.Day)));
        var ahead = ((int)w.Day - (int)day.DayOfWeek + 7) % 7;
        var days = w.Which switch
        {
            Which.Last or Which.Previous => ahead - 7,
            Which.Next or Which.Following => ahead == 0 ? 7 : ahead,
            Which.This or Which.Open when isFuture => ahead,
            _ => ahead == 0 ? 0 : ahead - 7,
        };
        return When.Day(day.AddDays(days));
    }

    // The n-th such day of a month; none when it has no fifth.
    private static When? Nth(NthDay what, DateOnly first)
    {
        var days = Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays).Where(d => d.DayOfWeek == what.Day).ToList();
        return what.Number < 0 ? When.Day(days[^1]) : what.Number <= days.Count ? When.Day(days[what.Number - 1]) : null;
    }

    private static int Sunday(DayOfWeek day) => ((int)day + 6) % 7;

    private When? Day(int number)
    {
        if (clock.Anchor is { Granularity: Granularity.Day or Granularity.Month, Earliest: { } a }) return TimeWords.DayOf(a.Year, a.Month, number);
        if (clock.Today is not { } today) return null;
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var n = 0; n < 3; n++, month = month.AddMonths(isFuture ? 1 : -1))
            if (TimeWords.DayOf(month.Year, month.Month, number) is { } day && (isFuture ? day.Earliest >= today : day.Earliest <= today)) return day;
        return null;
    }

    private When? Calendar(UnitName c) => c.Which switch
    {
        Which.Same => Units.Around(clock.Anchor, c.Unit),
        Which.Following => Units.Move(Units.Around(LastPart(clock.Anchor), c.Unit), c.Unit, 1),
        Which.Previous => Units.Move(Units.Around(clock.Anchor, c.Unit), c.Unit, -1),
        Which.Near when c.Unit == TimeUnit.Year && clock.NearYear is { } year => When.Year(year),
        Which.Near when c.Unit != TimeUnit.Year && Units.Around(clock.Anchor, c.Unit) is { } near => near,
        Which.Last => Units.Move(Units.Around(clock.Document, c.Unit), c.Unit, -1),
        Which.Next => Units.Move(Units.Around(clock.Document, c.Unit), c.Unit, 1),
        // A weekend looked back on from Monday to Friday is the one just past.
        Which.This when c.Unit == TimeUnit.Weekend && !isFuture && clock.Today is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } =>
            Units.Move(Units.Around(clock.Document, c.Unit), c.Unit, -1),
        _ => Units.Around(clock.Document, c.Unit),
    };

    /// <summary>So many units from a date, no more precise than the unit: days give a day, weeks about a day, months a month.</summary>
    private static When? Counted(When? from, int count, TimeUnit unit, int direction)
    {
        var precision = unit switch { TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => TimeUnit.Day, TimeUnit.Quarter => TimeUnit.Month, TimeUnit.Decade or TimeUnit.Century => TimeUnit.Year, _ => unit };
        if (count > 5000) return null;
        if (unit == TimeUnit.Hour) return count <= 12 ? Units.Around(from, TimeUnit.Day) : null;
        var moved = Units.Move(Units.Around(from, precision), unit, direction * count);
        return moved is not null && unit is TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend or TimeUnit.Decade or TimeUnit.Century ? moved?.AsApproximate() : moved;
    }

    private static When? Shifted(When? other, FromOther f)
    {
        var (years, months, days) = Distance(f.Count, f.Unit);
        return other?.Shift(f.Direction * years, f.Direction * months, f.Direction * days);
    }

    private When? Stretch(Touching s)
    {
        if (clock.Today is not { } today || s.Count > 5000) return null;
        var (years, months, days) = Distance(s.Count, s.Unit);
        var far = today.AddYears(s.Direction * years).AddMonths(s.Direction * months).AddDays(s.Direction * days);
        var edge = s.Unit switch
        {
            TimeUnit.Decade or TimeUnit.Century => When.Year(far.Year),
            TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Month => When.Month(far.Year, far.Month),
            _ => When.Day(far),
        };
        return s.Direction < 0 ? When.Between(edge, When.Day(today)) : When.Between(When.Day(today), edge);
    }

    /// <summary>Where only one end names its year, or neither, both take the reading in which the start precedes the end.</summary>
    private When? Span(FromTo s)
    {
        var (from, to) = (Resolve(s.From), Resolve(s.To));
        if (from is null || to is null)
        {
            if (s.From is Fixed && IsYearless(s.To)) to = After(s.To, from);
            if (s.To is Fixed && IsYearless(s.From)) from = Until(s.From, to);
        }
        else if (IsYearless(s.From) && to.Latest is not null) from = Until(s.From, to) ?? from;
        else if (IsYearless(s.To) && to.Latest < from.Earliest) to = After(s.To, from);
        else if (s is { From: WeekdayName a, To: WeekdayName } && to.Earliest is { } end)
            from = When.Day(end.AddDays(-(((int)end.DayOfWeek - (int)a.Day + 7) % 7)));
        if (s.From is Fixed && IsYearless(s.To) && from is not null) to = (from.Earliest is { } f ? Find(s.To, f.Year, 1, w => w.Earliest >= f) : null) ?? to;
        return from is not null && to is not null && from <= to ? When.Between(from, to) : from is not null && to is not null && from.Overlaps(to) ? from : null;
    }

    private static When? Until(TimeExpression what, When? end) => end?.Latest is { } day ? Find(what, day.Year, -1, w => w.Latest <= day) : null;

    private static bool IsYearless(TimeExpression what) => what is MonthDay { Which: Which.Open } or MonthName { Which: Which.Open } or SeasonName { Which: Which.Open };

    private static DateOnly? DayOf(When? when) => LastPart(when) is { Granularity: Granularity.Day } day ? day.Earliest : null;

    /// <summary>The end of an interval, for what comes after it.</summary>
    private static When? LastPart(When? when) => when is { Granularity: Granularity.Interval, Latest: { } last, Days: <= 40 } ? When.Day(last) : when;
}
