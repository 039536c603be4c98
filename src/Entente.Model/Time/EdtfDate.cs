using System.Globalization;

namespace Entente.Model;

/// <summary>A date of EDTF level 1 that is no interval. Fields that a form does not use are 0.</summary>
internal readonly record struct EdtfDate(long Year, int Month, int Day, DateForm Form, bool Uncertain = false, bool Approximate = false)
{
    private const double DaysPerMonth = 365.2425 / 12;

    public static EdtfDate OfDay(long year, int month, int day) => new(year, month, day, DateForm.Day);

    /// <summary>Days as numbers that sort: year * 10000 + month * 100 + day.</summary>
    public long From => Form switch
    {
        DateForm.Day => Key(Year, Month, Day),
        DateForm.Month or DateForm.SomeDayOfMonth => Key(Year, Month, 1),
        DateForm.Season => Key(Year, SeasonStart, 1),
        _ => Key(Year, 1, 1),
    };

    public long To => Form switch
    {
        DateForm.Day => From,
        DateForm.Month or DateForm.SomeDayOfMonth => Key(Year, Month, DaysIn(Year, Month)),
        DateForm.Season when Month == 24 => Key(Year + 1, 2, DaysIn(Year + 1, 2)),
        DateForm.Season => Key(Year, SeasonStart + 2, DaysIn(Year, SeasonStart + 2)),
        DateForm.Decade => Key(Year + 9, 12, 31),
        DateForm.Century => Key(Year + 99, 12, 31),
        _ => Key(Year, 12, 31),
    };

    public DateOnly? FirstDay => AsDay(From);

    public DateOnly? LastDay => AsDay(To);

    public Granularity Granularity => Form switch
    {
        DateForm.Day => Granularity.Day,
        DateForm.Month or DateForm.SomeDayOfMonth => Granularity.Month,
        DateForm.Season => Granularity.Season,
        DateForm.Decade => Granularity.Decade,
        DateForm.Century => Granularity.Century,
        _ => Granularity.Year,
    };

    /// <summary>Whether the fields exist in the calendar and fit the digits that their form has.</summary>
    public bool IsWritable => Form switch
    {
        DateForm.Year => Math.Abs(Year) <= 999_999_999_999,
        DateForm.Decade or DateForm.Century => Year is >= 0 and <= 9999,
        DateForm.SomeMonthOfYear or DateForm.SomeDayOfYear => Year is >= -9999 and <= 9999,
        DateForm.Season => Year is >= -9999 and <= 9999 && Month is >= 21 and <= 24,
        DateForm.Day => Year is >= -9999 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DaysIn(Year, Month),
        _ => Year is >= -9999 and <= 9999 && Month is >= 1 and <= 12,
    };

    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public EdtfDate Shift(int years, int months, int days)
    {
        long distance = 12L * years + months;
        long Units(int monthsPerUnit) => (long)Math.Round((distance + days / DaysPerMonth) / monthsPerUnit, MidpointRounding.AwayFromZero);
        var moved = Form switch
        {
            DateForm.Day => AddDays(AddMonths(distance), days),
            DateForm.Month or DateForm.SomeDayOfMonth => AddMonths(Units(1)),
            DateForm.Season => AddSeasons(Units(3)),
            DateForm.Decade => this with { Year = Year + 10 * Units(120) },
            DateForm.Century => this with { Year = Year + 100 * Units(1200) },
            _ => this with { Year = Year + Units(12) },
        };
        return moved.IsWritable ? moved
            : throw new ArgumentOutOfRangeException(nameof(years), $"{this} moved by {years} years, {months} months and {days} days leaves the calendar of EDTF level 1");
    }

    /// <summary>Two ends written in the finer of their precisions: 2023-07 and 2023 become 2023-07 and 2023-12.</summary>
    public static (End Start, End End) SamePrecision(EdtfDate start, EdtfDate end)
    {
        var finest = (Granularity)Math.Min((int)start.Granularity, (int)end.Granularity);
        if (start.Granularity == end.Granularity || finest > Granularity.Season) return (End.Of(start), End.Of(end));
        return (End.Of(At(start, start.From, finest)), End.Of(At(end, end.To, finest)));

        static EdtfDate At(EdtfDate d, long key, Granularity g) => d.Granularity == g ? d : g == Granularity.Day
            ? d with { Year = YearOf(key), Month = MonthOf(key), Day = DayOf(key), Form = DateForm.Day }
            : d with { Year = YearOf(key), Month = MonthOf(key), Day = 0, Form = DateForm.Month };
    }

    public override string ToString()
    {
        var year = Math.Abs(Year) > 9999 ? "Y" + Year.ToString(CultureInfo.InvariantCulture)
            : (Year < 0 ? "-" : "") + Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
        var date = Form switch
        {
            DateForm.Day => $"{year}-{Month:00}-{Day:00}",
            DateForm.Month or DateForm.Season => $"{year}-{Month:00}",
            DateForm.SomeDayOfMonth => $"{year}-{Month:00}-XX",
            DateForm.SomeMonthOfYear => $"{year}-XX",
            DateForm.SomeDayOfYear => $"{year}-XX-XX",
            DateForm.Decade => year[..^1] + "X",
            DateForm.Century => year[..^2] + "XX",
            _ => year,
        };
        return date + (Uncertain, Approximate) switch { (true, true) => "%", (true, false) => "?", (false, true) => "~", _ => "" };
    }

    private int SeasonStart => Month == 24 ? 12 : 3 * (Month - 20);

    private EdtfDate AddMonths(long months)
    {
        var total = Year * 12 + Month - 1 + months;
        var month = (int)((total % 12 + 12) % 12) + 1;
        var year = (total - month + 1) / 12;
        return this with { Year = year, Month = month, Day = Math.Min(Day, DaysIn(year, month)) };
    }

    private EdtfDate AddSeasons(long seasons)
    {
        var total = Year * 4 + Month - 21 + seasons;
        var season = (int)((total % 4 + 4) % 4);
        return this with { Year = (total - season) / 4, Month = season + 21 };
    }

    private static EdtfDate AddDays(EdtfDate date, int days)
    {
        // The calendar repeats every 400 years: count in a cycle that DateOnly knows and shift back.
        var cycle = (long)Math.Floor((date.Year - 2000) / 400.0);
        var (cycles, rest) = Math.DivRem(days, 146_097);
        var day = new DateOnly((int)(date.Year - 400 * cycle), date.Month, date.Day).AddDays(rest);
        return date with { Year = day.Year + 400 * (cycle + cycles), Month = day.Month, Day = day.Day };
    }

    private static long Key(long year, int month, int day) => year * 10000 + month * 100 + day;

    private static long YearOf(long key) => (long)Math.Floor(key / 10000.0);

    private static int MonthOf(long key) => (int)(key - YearOf(key) * 10000) / 100;

    private static int DayOf(long key) => (int)(key - YearOf(key) * 10000) % 100;

    private static DateOnly? AsDay(long key) =>
        YearOf(key) is >= 1 and <= 9999 and var year ? new DateOnly((int)year, MonthOf(key), DayOf(key)) : null;
}

/// <summary>The shapes that a date of EDTF level 1 can have.</summary>
internal enum DateForm
{
    /// <summary>1985, -0044, Y170000002.</summary>
    Year,
    /// <summary>1985-04.</summary>
    Month,
    /// <summary>1985-04-12.</summary>
    Day,
    /// <summary>2001-21, spring to 2001-24, winter.</summary>
    Season,
    /// <summary>201X.</summary>
    Decade,
    /// <summary>20XX.</summary>
    Century,
    /// <summary>2004-XX.</summary>
    SomeMonthOfYear,
    /// <summary>1985-04-XX.</summary>
    SomeDayOfMonth,
    /// <summary>1985-XX-XX.</summary>
    SomeDayOfYear,
}
