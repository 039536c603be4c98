using Entente.Measures.Dependence;
using Entente.Model;

namespace Entente.Measures.Tests.Dependence;

/// <summary>Who depends on whom, worked by hand on three states.</summary>
public class DyadTests
{
    // State 1 buys 30 from 2 and 70 from 3 and sells 20 to 2; state 2 reports its sales to 1 as 33 and trades 500 with 3.
    private static readonly TradeRow[] Rows =
    [
        Row(1, 2, 30, 20), Row(1, 3, 70, null),
        Row(2, 1, null, 33), Row(2, 3, 300, 200),
        Row(3, 1, 80, 71, FlowBasis.Estimated),
    ];

    [Fact]
    public void The_own_report_counts_and_the_partner_s_fills_what_is_missing()
    {
        var trade = StateTrade.Of(1, 2000, Rows);
        Assert.Equal(new TradeFlow(30, FlowBasis.Reported, 33, 1), trade.Imports[2]);
        Assert.Equal(new TradeFlow(20, FlowBasis.Reported, null, 1), trade.Exports[2]);
        Assert.Equal(new TradeFlow(80, FlowBasis.Estimated, null, 5), trade.Exports[3]);
        Assert.Equal(new TradeFlow(20, FlowBasis.Mirrored, null, 1), StateTrade.Of(2, 2000, Rows).Imports[1]);
        Assert.Equal((200, 3, 0, 1), (trade.Total, trade.Count(FlowBasis.Reported), trade.Count(FlowBasis.Mirrored), trade.Count(FlowBasis.Estimated)));
    }

    [Fact]
    public void Dependence_is_the_other_s_share_of_all_trade_and_with_a_product_the_share_of_that()
    {
        var (one, two) = (TradeDependence.Of(1, 2, StateTrade.Of(1, 2000, Rows), 400), TradeDependence.Of(2, 1, StateTrade.Of(2, 2000, Rows), null));
        Fraction.Near("share", 50.0 / 200, one.Share);
        Fraction.Near("of product", 50.0 / 400, one.OfProduct);
        Fraction.Near("share", 53.0 / 553, two.Share);
        Assert.Null(two.OfProduct);
        var both = new DyadDependence(2000, null, one, two);
        Fraction.Near("difference", 50.0 / 200 - 53.0 / 553, both.ShareDifference);
        Assert.Null(both.ProductDifference);
    }

    [Fact]
    public void Who_reports_nothing_has_flows_by_its_partners_and_no_share()
    {
        var dependence = TradeDependence.Of(2, 1, StateTrade.Of(2, 2000, Rows.Where(r => r.Reporter != 2)), null);
        Assert.Equal((30, FlowBasis.Mirrored), (dependence.Exports!.Value.Value, dependence.Exports.Value.Basis));
        Assert.Null(dependence.Share);
    }

    private static TradeRow Row(int reporter, int partner, double? imports, double? exports, FlowBasis basis = FlowBasis.Reported) =>
        new(reporter, partner, 2000, imports, exports, basis, basis, null, (reporter, partner) switch { (1, 2) => 1, (1, 3) => 2, (2, 1) => 3, (2, 3) => 4, _ => 5 });
}
