using Entente.Measures.Dependence;

namespace Entente.Ties;

/// <summary>Joins rows of trade and products to the dependence of two states.</summary>
public static class Dyads
{
    /// <summary>The dependence of two states on each other in a year, by rows of one kind of good or of all.</summary>
    public static DyadDependence Of(int year, string? good, int a, int b, IEnumerable<TradeRow> rows, IReadOnlyDictionary<(int State, int Year), double> products)
    {
        var kept = rows.ToList();
        return new(year, good,
            TradeDependence.Of(a, b, StateTrade.Of(a, year, kept), Product(a)),
            TradeDependence.Of(b, a, StateTrade.Of(b, year, kept), Product(b)));

        double? Product(int state) => products.TryGetValue((state, year), out var product) ? product : null;
    }
}
