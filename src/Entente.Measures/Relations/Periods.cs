namespace Entente.Measures.Relations;

/// <summary>How long a period is.</summary>
public enum By
{
    /// <summary>ISO 8601 weeks: Monday to Sunday.</summary>
    Week,
    /// <summary>Calendar months.</summary>
    Month,
}

/// <summary>Numbers of periods: consecutive ones have consecutive numbers, so that a gap is a difference.</summary>
public static class Periods
{
    /// <summary>The period that a day (<see cref="DateOnly.DayNumber"/>) lies in.</summary>
    /// <remarks>Day 0, 1 January of the year 1, is a Monday of the proleptic Gregorian calendar: weeks are days divided by 7.</remarks>
    public static int Of(int day, By by)
    {
        if (by is By.Week) return day / 7;
        var date = DateOnly.FromDayNumber(day);
        return date.Year * 12 + date.Month - 1;
    }

    /// <summary>The first day of a period.</summary>
    public static DateOnly Start(int period, By by) => by is By.Week ? DateOnly.FromDayNumber(period * 7) : new DateOnly(period / 12, period % 12 + 1, 1);

    /// <summary>The last day of a period.</summary>
    public static DateOnly End(int period, By by) => by is By.Week ? DateOnly.FromDayNumber(period * 7 + 6) : Start(period, by).AddMonths(1).AddDays(-1);
}
