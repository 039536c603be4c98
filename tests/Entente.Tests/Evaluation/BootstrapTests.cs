using Entente.Evaluation;

namespace Entente.Tests.Evaluation;

public class BootstrapTests
{
    private static readonly Tally[] Documents = [.. Enumerable.Range(0, 40).Select(i => new Tally { Precision = new Share(i % 4, 4), Violations = i % 3 })];

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        Assert.Equal(Precision(new Bootstrap<Tally>(Documents, 1)), Precision(new Bootstrap<Tally>(Documents, 1)));
        Assert.NotEqual(Precision(new Bootstrap<Tally>(Documents, 1)), Precision(new Bootstrap<Tally>(Documents, 2)));
    }

    [Fact]
    public void An_interval_holds_the_figure_and_is_narrower_with_more_documents()
    {
        var (low, high) = Precision(new Bootstrap<Tally>(Documents, 1))!.Value;
        Assert.InRange(0.375, low, high);
        var (lowOfMany, highOfMany) = Precision(new Bootstrap<Tally>([.. Enumerable.Repeat(Documents, 10).SelectMany(d => d)], 1))!.Value;
        Assert.True(highOfMany - lowOfMany < high - low);
    }

    [Fact]
    public void Where_nothing_is_counted_there_is_no_interval()
    {
        Assert.Null(Precision(new Bootstrap<Tally>([], 1)));
        Assert.Null(Precision(new Bootstrap<Tally>([new Tally { Violations = 1 }], 1)));
    }

    private static (double Low, double High)? Precision(Bootstrap<Tally> bootstrap) => bootstrap.Interval(t => t.Precision.Value);
}
