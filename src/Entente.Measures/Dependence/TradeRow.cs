using Entente.Model;

namespace Entente.Measures.Dependence;

/// <summary>What one state bought from and sold to another in a year, as a row of a file has it.</summary>
/// <param name="Reporter">The state, by its COW number.</param>
/// <param name="Partner">The other, by its COW number.</param>
/// <param name="Year">The year.</param>
/// <param name="Imports">What the state bought, in the file's unit; null where the file does not know. 0 is a figure.</param>
/// <param name="Exports">What it sold.</param>
/// <param name="ImportsBasis">Whose figure <paramref name="Imports"/> is.</param>
/// <param name="ExportsBasis">Whose figure <paramref name="Exports"/> is.</param>
/// <param name="Commodity">What was traded; null for all goods together.</param>
/// <param name="Row">The row in its file, from 1.</param>
public readonly record struct TradeRow(int Reporter, int Partner, int Year, double? Imports, double? Exports, FlowBasis ImportsBasis, FlowBasis ExportsBasis, string? Commodity, long Row);
