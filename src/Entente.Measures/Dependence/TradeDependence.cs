namespace Entente.Measures.Dependence;

/// <summary>How much one state's trade hangs on another, one way. docs/measures/dependence.md.</summary>
/// <param name="State">The state that depends.</param>
/// <param name="On">The state that it depends on.</param>
/// <param name="Imports">What it bought from the other; null where nobody says.</param>
/// <param name="Exports">What it sold to the other; null where nobody says.</param>
/// <param name="Total">All its imports and exports; null where it reports none in the file.</param>
/// <param name="Product">Its gross domestic product in the unit of the flows; null where none was given.</param>
public sealed record TradeDependence(int State, int On, TradeFlow? Imports, TradeFlow? Exports, double? Total, double? Product)
{
    /// <summary>The trade with the other; null where nobody says.</summary>
    public double? Dyadic => Imports is null && Exports is null ? null : (Imports?.Value ?? 0) + (Exports?.Value ?? 0);

    /// <summary>The other's share of the state's trade, 0 to 1 (Barbieri 1996); null where one of the two is unknown.</summary>
    public double? Share => Dyadic is { } part && Total is > 0 ? part / Total : null;

    /// <summary>Trade over product, 0 and up; null without a product.</summary>
    public double? Openness => Total is { } total && Product is > 0 ? total / Product : null;

    /// <summary>Share × trade / product, which is the trade of the two over the state's product (Oneal and Russett 1997); null without a product: "share only".</summary>
    public double? OfProduct => Share * Openness;

    /// <summary>The dependence of one state on another by its trade of a year.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The other.</param>
    /// <param name="trade">The state's trade.</param>
    /// <param name="product">Its product in the unit of the flows, if it is known.</param>
    public static TradeDependence Of(int state, int on, StateTrade trade, double? product) =>
        new(state, on, Flow(trade.Imports, on), Flow(trade.Exports, on), trade.Total, product);

    private static TradeFlow? Flow(IReadOnlyDictionary<int, TradeFlow> flows, int partner) =>
        flows.TryGetValue(partner, out var flow) ? flow : null;
}

/// <summary>The dependence of two states on each other in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Good">The kind of good; null for all.</param>
/// <param name="OfA">How far A depends on B.</param>
/// <param name="OfB">How far B depends on A.</param>
public sealed record DyadDependence(int Year, string? Good, TradeDependence OfA, TradeDependence OfB)
{
    /// <summary>A's share less B's: above 0 where A depends more; null unless both are known.</summary>
    public double? ShareDifference => OfA.Share - OfB.Share;

    /// <summary>The same by product.</summary>
    public double? ProductDifference => OfA.OfProduct - OfB.OfProduct;
}
