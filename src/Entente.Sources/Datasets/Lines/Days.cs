using System.Globalization;

namespace Entente.Sources.Datasets.Lines;

/// <summary>Days as data sets write them.</summary>
internal static class Days
{
    private static readonly string[] Written = ["d MMMM yyyy", "dd MMMM yyyy", "d-MMM-yyyy", "dd-MMM-yyyy", "d-MMMM-yyyy", "dd-MMMM-yyyy", "d MMM yyyy", "d-MMM-yy", "dd-MMM-yy", "yyyy/M/d"];

    /// <summary><c>2018-06-01</c> or <c>20180601</c>, with a time after it or not.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        int year, month, dayOfMonth;
        if (text.Length >= 10 && text[4] == '-' && text[7] == '-')
        {
            if (text.Length > 10 && text[10] is not ('T' or ' ')) return false;
            (year, month, dayOfMonth) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        }
        else if (text.Length is 8 or 14) (year, month, dayOfMonth) = (Number(text[..4]), Number(text[4..6]), Number(text[6..8]));
        else return false;
        return TryMake(year, month, dayOfMonth, out day);
    }

    /// <summary>As <see cref="TryRead"/>, and <c>1 June 2018</c>, <c>01-Jun-2018</c>, <c>2018/6/1</c>.</summary>
    public static bool TryReadWritten(ReadOnlySpan<char> text, out DateOnly day) =>
        TryRead(text, out day) || DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A day that the calendar has, in the years 1800 to 2200.</summary>
    public static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        day = default;
        if (year is < 1800 or > 2200 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    /// <summary>A number of digits only; −1 for anything else.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var n = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c) || n > 99_999_999) return -1;
            n = n * 10 + (c - '0');
        }
        return digits.Length == 0 ? -1 : n;
    }
}
