using Entente.Measures.Dependence;
using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Ties;

/// <summary>A file of trade: ccode, partner, year, imports and exports, and, where it has them, a commodity and the basis of each figure.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Unit">The unit of its values, from the names of its columns; null where they do not tell.</param>
/// <param name="Rows">Its rows, in its order, each flow once.</param>
/// <param name="Notes">A line for each kind of fault.</param>
public sealed record FlowFile(string Name, string? Unit, IReadOnlyList<TradeRow> Rows, IReadOnlyList<string> Notes)
{
    private static readonly string[] AllGoods = ["TOTAL", "ALL", "AG0"];

    /// <summary>Reads a file; <c>-</c> is standard input.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a cell holds no such value.</exception>
    public static FlowFile Read(string path, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        var (reporter, partner, year) = (table.Column("ccode", "reporter"), table.Column("partner", "ccode2"), table.Column("year"));
        var (imports, exports) = (table.Column("imports_musd", "imports_usd", "imports"), table.Column("exports_musd", "exports_usd", "exports"));
        var (importsBasis, exportsBasis, commodity) = (table.Find("imports_basis", "basis"), table.Find("exports_basis", "basis"), table.Find("commodity"));
        var rows = new List<TradeRow>();
        var (repeats, negative) = (new Faults(), new Faults());
        var known = new Dictionary<(int, int, int, string?), long>();
        foreach (var row in table.Rows())
        {
            var good = commodity is { } c && row.Text(c) is { Length: > 0 } text && !AllGoods.Contains(text, StringComparer.OrdinalIgnoreCase) ? text : null;
            var flow = new TradeRow(row.Whole(reporter), row.Whole(partner), row.Whole(year), Value(row, imports, negative), Value(row, exports, negative),
                Basis(row, importsBasis), Basis(row, exportsBasis), good, row.Number);
            if (!known.TryAdd((flow.Reporter, flow.Partner, flow.Year, good), row.Number))
                repeats.Add(row.Number, $"{flow.Reporter} with {flow.Partner} in {flow.Year} as in row {known[(flow.Reporter, flow.Partner, flow.Year, good)]}");
            else rows.Add(flow);
        }
        if (rows.Count == 0) throw new InvalidDataException($"{table.Name}: no flow in it");
        var unit = table.Columns[imports].Split('_') is [_, var u] ? u.ToLowerInvariant() switch { "musd" => "million US dollars", "usd" => "US dollars", _ => u } : null;
        return new(table.Name, unit, rows,
            [.. repeats.Line(table.Name, "repeat a flow; the first counts"), .. negative.Line(table.Name, "hold a value below 0, which is taken for missing")]);
    }

    /// <summary>The rows that tell of all goods together. Where a flow has only rows by commodity, they are added up; of several bases the weakest counts.</summary>
    public IReadOnlyList<TradeRow> Totals()
    {
        if (Rows.All(r => r.Commodity is null)) return Rows;
        return [.. Rows.GroupBy(r => (r.Reporter, r.Partner, r.Year)).Select(g => g.FirstOrDefault(r => r.Commodity is null) is { Row: > 0 } total ? total : Sum([.. g], null))];
    }

    /// <summary>Rows of one kind of good, added up by flow.</summary>
    /// <param name="kind">The kind of good behind a commodity.</param>
    public ILookup<string, TradeRow> ByGood(Func<string, string> kind) =>
        Rows.Where(r => r.Commodity is not null).GroupBy(r => (r.Reporter, r.Partner, r.Year, Good: kind(r.Commodity!)))
            .Select(g => (g.Key.Good, Row: Sum([.. g], g.Key.Good))).ToLookup(g => g.Good, g => g.Row);

    private static TradeRow Sum(IReadOnlyList<TradeRow> rows, string? good) => rows[0] with
    {
        Imports = rows.Any(r => r.Imports is not null) ? rows.Sum(r => r.Imports ?? 0) : null,
        Exports = rows.Any(r => r.Exports is not null) ? rows.Sum(r => r.Exports ?? 0) : null,
        ImportsBasis = rows.Max(r => r.ImportsBasis),
        ExportsBasis = rows.Max(r => r.ExportsBasis),
        Commodity = good,
    };

    // COW writes -9 for what it does not know.
    private static double? Value(CsvTable.Row row, int column, Faults negative)
    {
        var value = row.OptionalNumber(column);
        if (value is < 0 and not -9) negative.Add(row.Number, row.Text(column));
        return value is < 0 ? null : value;
    }

    private static FlowBasis Basis(CsvTable.Row row, int? column) => column is not { } c ? FlowBasis.Reported : row.Span(c).Trim() switch
    {
        "reported" or "" => FlowBasis.Reported,
        "mirrored" => FlowBasis.Mirrored,
        "estimated" => FlowBasis.Estimated,
        _ => throw row.Fault(c, "reported, mirrored or estimated"),
    };
}
