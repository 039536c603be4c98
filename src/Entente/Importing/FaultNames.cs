using System.Text.RegularExpressions;
using Entente.Sources.Datasets;
using Entente.Storage;

namespace Entente.Importing;

/// <summary>How kinds of fault are spelt in data and on pages: <c>year-back</c>.</summary>
public static partial class FaultNames
{
    /// <summary>The spelling of a kind.</summary>
    public static string Of(FaultKind kind) => Hump().Replace(kind.ToString(), "-").ToLowerInvariant();

    internal static IReadOnlyList<ImportFault> Of(FaultLog log) =>
        [.. log.Counts.Select(f => new ImportFault(Of(f.Kind), f.Count, f.RowKept, f.Row, f.Raw, f.What))];

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Hump();
}
