namespace Entente.Sources.Datasets.Lines;

/// <summary>The words that data sets write where they know nothing.</summary>
internal static class Missing
{
    public static bool Is(ReadOnlySpan<char> cell) =>
        cell.Length == 0 || cell is "NA" or "NULL" or "None" or "NaN" or "nan" or "null" or "---" || cell.IsWhiteSpace();
}
