using System.Globalization;
using Entente.Model;

namespace Entente.Sources.Series;

/// <summary>Reads the dates of series: 1998, 199806, 1998-06, 1998-06-30, 19980630, and those with a time behind.</summary>
internal static class Days
{
    public static When? Read(string text)
    {
        if (text.Length > 10 && text[10] is 'T' or ' ') text = text[..10];
        if (text.Length is 6 or 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9')) text = text.Length == 6 ? $"{text[..4]}-{text[4..]}" : $"{text[..4]}-{text[4..6]}-{text[6..]}";
        if (text.EndsWith(".0", StringComparison.Ordinal)) text = text[..^2];
        return text.Split('-') switch
        {
            [var y] when Whole(y) is { } year and >= 1 and <= 9999 => When.Year(year),
            [var y, var m] when Whole(y) is { } year and >= 1 and <= 9999 && Whole(m) is { } month and >= 1 and <= 12 => When.Month(year, month),
            [_, _, _] when DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => When.Day(day),
            _ => null,
        };
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
