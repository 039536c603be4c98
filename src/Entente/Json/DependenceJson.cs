using System.Text.Json.Serialization;
using Entente.Measures.Dependence;

namespace Entente.Json;

/// <summary>A line of <c>entente dependence</c>: the concentration of a state's trade in a year. Names and order are those of the columns of its CSV.</summary>
public sealed record ConcentrationJson(
    [property: JsonPropertyName("ccode")] int Ccode,
    [property: JsonPropertyName("abb")] string Abb,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("n_import_partners")] int ImportPartners,
    [property: JsonPropertyName("imports_total")] double ImportsTotal,
    [property: JsonPropertyName("hhi_import")] double? Imports,
    [property: JsonPropertyName("hhi_import_norm")] double? ImportsNormalised,
    [property: JsonPropertyName("top_import_partner")] int? TopImportPartner,
    [property: JsonPropertyName("top_import_share")] double? TopImportShare,
    [property: JsonPropertyName("n_export_partners")] int ExportPartners,
    [property: JsonPropertyName("exports_total")] double ExportsTotal,
    [property: JsonPropertyName("hhi_export")] double? Exports,
    [property: JsonPropertyName("top_export_partner")] int? TopExportPartner,
    [property: JsonPropertyName("top_export_share")] double? TopExportShare,
    [property: JsonPropertyName("hhi_export_norm")] double? ExportsNormalised)
{
    /// <summary>The line of a state and year.</summary>
    public static ConcentrationJson Of(int state, string letters, int year, Concentration imports, Concentration exports) => new(
        state, letters, year,
        imports.Partners, imports.Total, imports.Herfindahl, imports.Normalised, imports.TopPartner, imports.TopShare,
        exports.Partners, exports.Total, exports.Herfindahl, exports.TopPartner, exports.TopShare, exports.Normalised);
}

/// <summary>A line of <c>entente dependence --dyad</c>: how far two states depend on each other's trade in a year.</summary>
public sealed record DyadDependenceJson(
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("good")] string Good,
    [property: JsonPropertyName("a")] string A,
    [property: JsonPropertyName("b")] string B,
    [property: JsonPropertyName("method")] string Method,
    [property: JsonPropertyName("share_a_on_b")] double? ShareOfA,
    [property: JsonPropertyName("share_b_on_a")] double? ShareOfB,
    [property: JsonPropertyName("share_difference")] double? ShareDifference,
    [property: JsonPropertyName("dependence_a_on_b")] double? OfProductOfA,
    [property: JsonPropertyName("dependence_b_on_a")] double? OfProductOfB,
    [property: JsonPropertyName("dependence_difference")] double? ProductDifference,
    [property: JsonPropertyName("a_imports")] FlowJson? ImportsOfA,
    [property: JsonPropertyName("a_exports")] FlowJson? ExportsOfA,
    [property: JsonPropertyName("a_trade")] double? TradeOfA,
    [property: JsonPropertyName("b_imports")] FlowJson? ImportsOfB,
    [property: JsonPropertyName("b_exports")] FlowJson? ExportsOfB,
    [property: JsonPropertyName("b_trade")] double? TradeOfB)
{
    /// <summary>The line of a dyad, year and kind of good.</summary>
    public static DyadDependenceJson Of(DyadDependence d, Func<int, string> letters) => new(
        d.Year, d.Good ?? "all", letters(d.OfA.State), letters(d.OfB.State), MethodOf(d),
        d.OfA.Share, d.OfB.Share, d.ShareDifference, d.OfA.OfProduct, d.OfB.OfProduct, d.ProductDifference,
        FlowJson.Of(d.OfA.Imports), FlowJson.Of(d.OfA.Exports), d.OfA.Total, FlowJson.Of(d.OfB.Imports), FlowJson.Of(d.OfB.Exports), d.OfB.Total);

    private static string MethodOf(DyadDependence d) => (d.OfA.OfProduct, d.OfB.OfProduct) switch
    {
        (not null, not null) => "share of trade and trade/GDP",
        (not null, _) => "share of trade; trade/GDP of a only",
        (_, not null) => "share of trade; trade/GDP of b only",
        _ => "share only",
    };
}

/// <summary>A flow of goods as one side counts it.</summary>
public sealed record FlowJson(
    [property: JsonPropertyName("value")] double Value,
    [property: JsonPropertyName("basis")] string Basis,
    [property: JsonPropertyName("other_report")] double? OtherReport,
    [property: JsonPropertyName("row")] long Row)
{
    internal static FlowJson? Of(TradeFlow? flow) => flow is { } f ? new(f.Value, f.Basis.ToString().ToLowerInvariant(), f.OtherReport, f.Row) : null;
}
