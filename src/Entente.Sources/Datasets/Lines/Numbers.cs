using System.Globalization;

namespace Entente.Sources.Datasets.Lines;

/// <summary>Numbers as data sets write them: a point, no group separators, finite.</summary>
internal static class Numbers
{
    public static bool TryRead(ReadOnlySpan<char> cell, out double value) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
