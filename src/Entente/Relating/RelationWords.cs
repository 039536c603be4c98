using System.Globalization;
using Entente.Measures.Relations;

namespace Entente.Relating;

/// <summary>How the relation index names things.</summary>
public static class RelationWords
{
    /// <summary>Name and version of the method; any change of a weight or formula changes it.</summary>
    public const string Method = "relation-index 1";

    /// <summary>The scale's name in data.</summary>
    public static string Of(Scale scale) => scale switch
    {
        Scale.Goldstein => "goldstein",
        Scale.GoldsteinIcews => "goldstein-icews",
        Scale.Weis => "goldstein-weis",
        Scale.Plover => "plover",
        _ => "given",
    };

    /// <summary>week or month.</summary>
    public static string Of(By by) => by is By.Week ? "week" : "month";

    /// <summary>What counts say of the index.</summary>
    public static string Of(Robustness robustness) => robustness switch
    {
        Robustness.Robust => "robust",
        Robustness.DependsOnTheScale => "depends on the scale",
        _ => "within the error",
    };

    /// <summary><c>2018-W10</c> or <c>2018-03</c> (ISO 8601).</summary>
    public static string Period(int period, By by)
    {
        var start = Periods.Start(period, by);
        if (by is By.Month) return start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var monday = start.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");
    }

    /// <summary>The period that a text names: 2018-W10, 2018-03, or a day in it; null where it names none.</summary>
    public static int? Parse(string text, By by)
    {
        if (text.Length == 8 && text[4..6] == "-W" && int.TryParse(text.AsSpan(0, 4), out var year) && int.TryParse(text.AsSpan(6), out var week) && year is > 0 and < 9999 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year))
            return Periods.Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)).DayNumber, by);
        return DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Periods.Of(day.DayNumber, by) : null;
    }
}
