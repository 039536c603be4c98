using System.Globalization;
using Entente.Measures.TurningPoints;
using Entente.Model;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>Changes of published and made series.</summary>
public class SeriesTests
{
    [Fact]
    public void The_Nile_changes_once_after_1898()
    {
        var rows = Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "nile.tsv")).ToList();
        var nile = new TimeSeries("nile", [.. rows.Select(r => r["t"])], [[.. rows.Select(r => double.Parse(r["value"], CultureInfo.InvariantCulture))]]);
        var turn = Assert.Single(SeriesTurns.Of(nile).Turns);
        Assert.Equal((28, "1899"), (turn.Index, turn.Label));
        Assert.Equal(new IndexInterval(25, 32, "bai"), turn.Interval); // strucchange: observations 25, 28, 32
        Assert.Equal(1097.75, turn.Before[0], 1e-9);
        Assert.Equal(849.97, turn.After[0], 0.01);
    }

    [Fact]
    public void The_place_of_the_highest_point_has_a_distribution()
    {
        Assert.Equal(0.5, BreakInterval.Below(0, 1), 1e-12);
        Assert.Equal(0.975, BreakInterval.Below(11.03, 1), 1e-3); // Bai 1997: the 95% interval is 11 units either side
        for (var x = -40.0; x < 40; x += 0.25) Assert.True(BreakInterval.Below(x, 0.7) <= BreakInterval.Below(x + 0.25, 0.7) + 1e-12, $"at {x}");
    }

    [Theory]
    [InlineData("constant", "")]
    [InlineData("line", "")]
    [InlineData("noise", "")]
    [InlineData("one spike", "")]
    [InlineData("step", "50")]
    [InlineData("kink", "50")]
    [InlineData("season and step", "72")]
    [InlineData("step with gaps", "50")]
    [InlineData("two points", "")]
    [InlineData("nothing", "")]
    public void A_made_series_changes_where_it_was_made_to(string name, string expected)
    {
        var random = new Random(11);
        double Noise() => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6;
        Func<int, double> of = name switch
        {
            "constant" => _ => 7.25,
            "line" => i => 3 * i + Noise(),
            "one spike" => i => i == 40 ? 60 : Noise(),
            "step" => i => (i < 50 ? 0 : 6) + Noise(),
            "kink" => i => Math.Max(0, i - 50) + 0.3 * Noise(),
            "season and step" => i => (i < 72 ? 0 : 5) + 3 * Math.Sin(2 * Math.PI * i / 12) + 0.3 * Noise(),
            "step with gaps" => i => i % 7 == 3 ? double.NaN : (i < 50 ? 0 : 6) + Noise(),
            _ => _ => Noise(),
        };
        var length = name switch { "two points" => 2, "nothing" => 0, _ => 120 };
        var found = SeriesTurns.Of(Make(Enumerable.Range(0, length).Select(of)));
        if (name == "kink") Assert.InRange(Assert.Single(found.Turns).Index, 48, 54);
        else Assert.Equal(expected, string.Join(",", found.Turns.Select(t => t.Index)));
    }

    [Fact]
    public void Dimensions_are_searched_together()
    {
        var random = new Random(3);
        double[] One(int at, double by) => [.. Enumerable.Range(0, 100).Select(i => (i < at ? 0 : by) + random.NextDouble())];
        var both = new TimeSeries("both", [.. Enumerable.Range(0, 100).Select(i => $"{i}")], [One(30, 4), One(70, -4)]);
        Assert.Equal([30, 70], SeriesTurns.Of(both).Turns.Select(t => t.Index));
    }

    internal static TimeSeries Make(IEnumerable<double> values)
    {
        double[] x = [.. values];
        return new TimeSeries("made", [.. x.Select((_, i) => $"{i}")], [x]);
    }
}
