using System.Globalization;

namespace Entente.Model;

/// <summary>Prints a <see cref="When"/> for people: "19 Jun 2024", "Sep 2023", "since Feb 2022", "early 2000s".</summary>
public static class WhenText
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The date in words; "no date" for null.</summary>
    /// <remarks>An estimate is led by ≈, a date in doubt is followed by "(uncertain)". An open end reads "since" or "until", an
    /// unknown one "after" or "before".</remarks>
    public static string Of(When? when)
    {
        if (when is null) return "no date";
        return (when.IsApproximate ? "≈ " : "") + Words(when) + (when.IsUncertain ? " (uncertain)" : "");
    }

    private static string Words(When when) => (when.Granularity, when.Start.Kind, when.End.Kind) switch
    {
        (Granularity.Open, _, EndKind.Open) => $"since {Date(when.Start.Date)}",
        (Granularity.Open, _, EndKind.Unknown) => $"after {Date(when.Start.Date)}",
        (Granularity.Open, EndKind.Open, _) => $"until {Date(when.End.Date)}",
        (Granularity.Open, _, _) => $"before {Date(when.End.Date)}",
        (Granularity.Interval, _, _) => Interval(when.Start.Date, when.End.Date),
        _ => Date(when.Start.Date),
    };

    private static string Interval(EdtfDate a, EdtfDate b)
    {
        if (a.Form == DateForm.Year && b.Form == DateForm.Year && a.Year > 0)
            return PartOfDecade(a.Year, b.Year) ?? $"{Date(a)}–{Date(b)}";
        if (a.Form == DateForm.Day && b.Form == DateForm.Day && a.Year == b.Year)
            return a.Month == b.Month ? $"{a.Day}–{b.Day} {Months[a.Month - 1]} {YearWords(a.Year)}" : $"{a.Day} {Months[a.Month - 1]} – {Date(b)}";
        if (a.Form == DateForm.Month && b.Form == DateForm.Month && a.Year == b.Year)
            return a.Month == b.Month ? Date(a) : $"{Months[a.Month - 1]}–{Months[b.Month - 1]} {YearWords(a.Year)}";
        return $"{Date(a)} – {Date(b)}";
    }

    /// <summary>The thirds that "early", "mid" and "late" stand for: years 0–3, 4–6 and 7–9.</summary>
    private static string? PartOfDecade(long a, long b) => a / 10 != b / 10 ? null : (a % 10, b % 10) switch
    {
        (0, 3) => $"early {a}s",
        (4, 6) => $"mid-{a - 4}s",
        (7, 9) => $"late {a - 7}s",
        _ => null,
    };

    private static string Date(EdtfDate d) => d.Form switch
    {
        DateForm.Day => $"{d.Day} {Months[d.Month - 1]} {YearWords(d.Year)}",
        DateForm.Month or DateForm.SomeDayOfMonth => $"{Months[d.Month - 1]} {YearWords(d.Year)}",
        DateForm.Season when d.Month == 24 => $"winter {YearWords(d.Year)}–{(d.Year + 1) % 100:00}",
        DateForm.Season => $"{(d.Month == 21 ? "spring" : d.Month == 22 ? "summer" : "autumn")} {YearWords(d.Year)}",
        DateForm.Decade => $"{YearWords(d.Year)}s",
        DateForm.Century => $"{YearWords(d.Year)}–{YearWords(d.Year + 99)}",
        _ => YearWords(d.Year),
    };

    private static string YearWords(long year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : (1 - year).ToString(CultureInfo.InvariantCulture) + " BC";
}
