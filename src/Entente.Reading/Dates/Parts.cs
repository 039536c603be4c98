using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>What "early", "the end of" and their like cut out of a stretch: docs/decisions/when-vague-dates.md.</summary>
internal static class Parts
{
    /// <summary>The part of a stretch; the stretch itself where the part says nothing.</summary>
    public static When? Cut(When whole, Part part, When? document)
    {
        if (whole is not { Earliest: { } first, Latest: { } last }) return whole;
        if (part is Part.SoFar or Part.Rest) return Touching(whole, part, document);
        return whole.Granularity switch
        {
            Granularity.Month => Month(first, last, part),
            Granularity.Season => Third(first, part),
            Granularity.Year => Year(first.Year, part),
            Granularity.Decade => Years(first.Year, part, [(0, 3), (4, 6), (7, 9), (0, 1), (4, 6), (8, 9), (0, 4), (5, 9)]),
            Granularity.Century => Years(first.Year, part, [(0, 33), (34, 66), (67, 99), (0, 9), (45, 55), (90, 99), (0, 49), (50, 99)]),
            Granularity.Interval when whole.Days == 7 => Week(first, part),
            _ => whole,
        };
    }

    /// <summary>The first or last so many units of a stretch.</summary>
    public static When? Take(When whole, int count, TimeUnit unit, bool atEnd)
    {
        if (whole is not { Earliest: { } first, Latest: { } last, Granularity: not Granularity.Interval } || count < 1) return null;
        var (years, months, days) = Resolver.Distance(count, unit);
        if (years + months == 0 && days == 0) return null;
        var (from, to) = atEnd
            ? (last.AddDays(1).AddYears(-years).AddMonths(-months).AddDays(-days), last)
            : (first, first.AddYears(years).AddMonths(months).AddDays(days - 1));
        if (from < first || to > last) return null;
        if (days > 0) return When.Between(When.Day(from), When.Day(to));
        return months > 0 ? When.Between(When.Month(from.Year, from.Month), When.Month(to.Year, to.Month)) : When.Between(When.Year(from.Year), When.Year(to.Year));
    }

    private static When? Touching(When whole, Part part, When? document)
    {
        if (document is not { Earliest: { } a, Latest: { } b } || !whole.Overlaps(document)) return whole;
        if (document.Granularity != Granularity.Day) return whole;
        return part == Part.SoFar ? When.Between(When.Day(whole.Earliest!.Value), When.Day(b)) : When.Between(When.Day(a), When.Day(whole.Latest!.Value));
    }

    private static When Month(DateOnly first, DateOnly last, Part part)
    {
        var n = last.Day;
        var (a, b) = part switch
        {
            Part.Early => (1, 10), Part.Mid or Part.Middle => (11, 20), Part.Late => (21, n),
            Part.Start => (1, 7), Part.End => (n - 6, n), Part.FirstHalf => (1, 15), Part.SecondHalf => (16, n), _ => (1, n),
        };
        return When.Between(When.Day(first.Year, first.Month, a), When.Day(first.Year, first.Month, b));
    }

    private static When Third(DateOnly first, Part part)
    {
        var month = first.AddMonths(part switch { Part.Early or Part.Start => 0, Part.Late or Part.End => 2, _ => 1 });
        return When.Month(month.Year, month.Month);
    }

    private static When Year(int year, Part part)
    {
        var (a, b) = part switch
        {
            Part.Early => (1, 4), Part.Mid => (5, 8), Part.Late => (9, 12), Part.Start => (1, 2), Part.Middle => (6, 7), Part.End => (11, 12),
            Part.FirstHalf => (1, 6), Part.SecondHalf => (7, 12), Part.Quarter1 => (1, 3), Part.Quarter2 => (4, 6), Part.Quarter3 => (7, 9), _ => (10, 12),
        };
        return When.Between(When.Month(year, a), When.Month(year, b));
    }

    private static When Years(int first, Part part, (int A, int B)[] cuts) =>
        part <= Part.SecondHalf ? When.Between(When.Year(first + cuts[(int)part].A), When.Year(first + cuts[(int)part].B))
        : When.Between(When.Year(first), When.Year(first + cuts[2].B));

    private static When Week(DateOnly monday, Part part)
    {
        var (a, b) = part switch { Part.Early or Part.Start or Part.FirstHalf => (0, 1), Part.Mid or Part.Middle => (2, 2), Part.Late or Part.End => (4, 6), Part.SecondHalf => (3, 6), _ => (0, 6) };
        return When.Between(When.Day(monday.AddDays(a)), When.Day(monday.AddDays(b)));
    }
}
