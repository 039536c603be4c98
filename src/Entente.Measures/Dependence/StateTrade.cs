using Entente.Model;

namespace Entente.Measures.Dependence;

/// <summary>A flow of goods as one side counts it.</summary>
/// <param name="Value">In the file's unit.</param>
/// <param name="Basis">Whose figure <paramref name="Value"/> is.</param>
/// <param name="OtherReport">What the other side reports of the same goods, where both did; it was not used.</param>
/// <param name="Row">The row that the value is from.</param>
public readonly record struct TradeFlow(double Value, FlowBasis Basis, double? OtherReport, long Row);

/// <summary>A state's trade of one year with each partner. Its own report counts; where it has none, the partner's report of the same goods.</summary>
/// <param name="State">The state.</param>
/// <param name="Year">The year.</param>
/// <param name="Reports">Whether a row of the year is its own.</param>
/// <param name="Imports">What it bought, by partner.</param>
/// <param name="Exports">What it sold, by partner.</param>
public sealed record StateTrade(int State, int Year, bool Reports, IReadOnlyDictionary<int, TradeFlow> Imports, IReadOnlyDictionary<int, TradeFlow> Exports)
{
    /// <summary>All imports and exports added up; null where no row is its own, as the partners that happen to report are not all its trade.</summary>
    public double? Total => Reports ? Imports.Values.Sum(f => f.Value) + Exports.Values.Sum(f => f.Value) : null;

    /// <summary>How many of the flows are of a basis.</summary>
    public int Count(FlowBasis basis) => Imports.Values.Concat(Exports.Values).Count(f => f.Basis == basis);

    /// <summary>The trade of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="year">The year.</param>
    /// <param name="rows">Rows of one commodity, or of all goods; those of other years and states do no harm.</param>
    public static StateTrade Of(int state, int year, IEnumerable<TradeRow> rows)
    {
        var (imports, exports) = (new SortedDictionary<int, TradeFlow>(), new SortedDictionary<int, TradeFlow>());
        var (theirImports, theirExports) = (new Dictionary<int, TradeFlow>(), new Dictionary<int, TradeFlow>());
        var own = false;
        foreach (var row in rows)
        {
            if (row.Year != year || row.Reporter == row.Partner) continue;
            if (row.Reporter == state)
            {
                own = true;
                Keep(imports, row.Partner, row.Imports, row.ImportsBasis, row.Row);
                Keep(exports, row.Partner, row.Exports, row.ExportsBasis, row.Row);
            }
            else if (row.Partner == state)
            {
                Keep(theirImports, row.Reporter, row.Imports, row.ImportsBasis, row.Row);
                Keep(theirExports, row.Reporter, row.Exports, row.ExportsBasis, row.Row);
            }
        }
        Mirror(imports, theirExports);
        Mirror(exports, theirImports);
        return new(state, year, own, imports, exports);
    }

    private static void Keep(IDictionary<int, TradeFlow> flows, int partner, double? value, FlowBasis basis, long row)
    {
        if (value is { } v) flows.TryAdd(partner, new(v, basis, null, row));
    }

    // A partner's report is its own report; what it says is "mirrored" only in the books of the other side.
    private static void Mirror(SortedDictionary<int, TradeFlow> ours, Dictionary<int, TradeFlow> theirs)
    {
        foreach (var (partner, flow) in theirs)
        {
            if (ours.TryGetValue(partner, out var own))
            {
                if (flow.Basis is FlowBasis.Reported) ours[partner] = own with { OtherReport = flow.Value };
            }
            else ours[partner] = flow with { Basis = flow.Basis is FlowBasis.Estimated ? FlowBasis.Estimated : FlowBasis.Mirrored };
        }
    }
}
