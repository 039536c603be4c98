using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>The calendar's units around a date. Weeks run from Monday to Sunday.</summary>
internal static class Units
{
    /// <summary>The unit that a date lies in, null when the date is wider than the unit.</summary>
    public static When? Around(When? date, TimeUnit unit)
    {
        if (date is not { Earliest: { } a, Latest: { } b }) return null;
        var found = unit switch
        {
            TimeUnit.Day => When.Day(a),
            TimeUnit.Week or TimeUnit.Fortnight => Days(Monday(a), 0, 6),
            TimeUnit.Weekend => Days(Monday(a), 5, 6),
            TimeUnit.Month => When.Month(a.Year, a.Month),
            TimeUnit.Quarter => When.Between(When.Month(a.Year, (a.Month - 1) / 3 * 3 + 1), When.Month(a.Year, (a.Month - 1) / 3 * 3 + 3)),
            TimeUnit.Year => When.Year(a.Year),
            TimeUnit.Decade => When.Decade(a.Year),
            TimeUnit.Century => When.Century(a.Year),
            _ => null,
        };
        if (unit == TimeUnit.Weekend) return a == b ? found : null;
        return found is not null && found.Contains(When.Day(b)) ? found : null;
    }

    /// <summary>The unit so many units later or earlier.</summary>
    public static When? Move(When? at, TimeUnit unit, int count)
    {
        if (at is null) return null;
        var (years, months, days) = Resolver.Distance(Math.Abs(count), unit == TimeUnit.Weekend ? TimeUnit.Week : unit);
        var sign = Math.Sign(count);
        return Try(() => at.Shift(sign * years, sign * months, sign * days));
    }

    /// <summary>The value, or null where it leaves the calendar.</summary>
    public static When? Try(Func<When?> make)
    {
        try { return make(); }
        catch (ArgumentOutOfRangeException) { return null; }
    }

    private static When Days(DateOnly monday, int from, int to) => When.Between(When.Day(monday.AddDays(from)), When.Day(monday.AddDays(to)));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
