using System.Globalization;

namespace Entente.Cli.Terminal;

/// <summary>Writes comma-separated values as RFC 4180 has them, without letting a cell steer the terminal.</summary>
internal static class CsvLine
{
    /// <summary>Writes one line; a cell of null is empty.</summary>
    public static void Write(TextWriter to, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) to.Write(',');
            var cell = Clean.Line(cells[i]);
            if (cell.AsSpan().ContainsAny(',', '"')) to.Write('"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
            else to.Write(cell);
        }
        to.Write('\n');
    }

    /// <summary>An index with ten decimals; null stays empty.</summary>
    public static string? Index(double? value) => value is { } v ? Unsigned(v).ToString("F10", CultureInfo.InvariantCulture) : null;

    /// <summary>An amount with as many decimals as it needs, at least one.</summary>
    public static string? Amount(double? value) => value is { } v ? Unsigned(v).ToString("0.0#########", CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number.</summary>
    public static string? Whole(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    // No "-0.0000000000".
    private static double Unsigned(double value) => Math.Abs(value) < 5e-11 ? 0 : value;
}
