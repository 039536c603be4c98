using System.Globalization;

namespace Entente.Json;

/// <summary>How days are written.</summary>
internal static class Days
{
    /// <summary>2024-06-19.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2024-06-19, or null.</summary>
    public static string? Of(DateOnly? day) => day is { } d ? Of(d) : null;
}
