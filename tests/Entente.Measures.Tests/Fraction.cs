using System.Globalization;

namespace Entente.Measures.Tests;

/// <summary>Figures of Cases as one writes them by hand: 0.25, 2/3, or - for none.</summary>
internal static class Fraction
{
    public static double? Of(string text)
    {
        if (text is "-" or "") return null;
        var parts = text.Split('/');
        var value = double.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 2 ? value / double.Parse(parts[1], CultureInfo.InvariantCulture) : value;
    }

    /// <summary>Fails unless both are none, or they differ by no more than the tolerance.</summary>
    public static void Near(string name, double? expected, double? found, double tolerance = 1e-12) =>
        Assert.True(expected is null ? found is null : found is { } f && Math.Abs(f - expected.Value) <= tolerance, $"{name}: expected {expected?.ToString() ?? "none"}, found {found?.ToString() ?? "none"}");
}
