using System.Globalization;
using Entente.Model;
using Entente.Sources.Heads;

namespace Entente.Sources.Formats;

/// <summary>Reads a date that a field or tag states: EDTF, ISO 8601 with a time or without hyphens ("20240621", as event data have it), or a date in words.</summary>
internal static class StatedDate
{
    /// <summary>The date, to the day of the place that wrote it; null, with a warning added, if it cannot be read.</summary>
    public static When? Read(string? value, List<string> warnings)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = value.Trim();
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (When.TryParse(text, out var when)) return when;
        if (HeadDates.Find(text) is { When: { } found } d && d.Start == 0 && d.Length >= text.Length - 8) return found;
        warnings.Add($"the date \"{Texts.CleanText.Line(text)}\" cannot be read; write it as 2024-12-22");
        return null;
    }
}
