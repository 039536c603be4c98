using Entente.Measures.Relations;

namespace Entente.Measures.Tests.Relations;

public class CoverageTests
{
    private static bool Long => Environment.GetEnvironmentVariable("ENTENTE_LONG") is { Length: > 0 };

    public static TheoryData<string> Names { get; } = [.. Worlds.Keys];

    private static Dictionary<string, Simulation> Worlds => new(StringComparer.Ordinal)
    {
        ["as the default"] = new Simulation(),
        ["rare large breaks"] = new Simulation { Breaks = 0.005, BreakSize = 5, Drift = 0.02, Seed = 3 },
        ["restless"] = new Simulation { Breaks = 0.04, BreakSize = 2.5, Drift = 0.4, Seed = 4 },
        ["few events"] = new Simulation { Volume = 2, Silence = 0.3, Seed = 5 },
        ["many events"] = new Simulation { Volume = 40, Seed = 6 },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_band_holds_the_true_level_in_nine_periods_of_ten(string name)
    {
        var world = Worlds[name] with { Pairs = Long ? 120 : 40 };
        var seeds = Long ? 8 : 1;
        var (filter, smoother) = (0.0, 0.0);
        for (var seed = 0; seed < seeds; seed++)
        {
            filter += Coverage.Of(world with { Seed = world.Seed + 100 * seed }, smooth: false).All / seeds;
            if (Long) smoother += Coverage.Of(world with { Seed = world.Seed + 100 * seed }, smooth: true).All / seeds;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: filter {filter:P1}, smoother {smoother:P1}");
        Assert.InRange(filter, 0.88, 0.92);
        if (Long) Assert.InRange(smoother, 0.87, 0.93);
    }

    [Fact]
    public void Without_breaks_the_filter_is_calm()
    {
        var c = Coverage.Of(new Simulation { Breaks = 0, Drift = 0.15, Pairs = 40, Seed = 2 }, smooth: false);
        Assert.InRange(c.All, 0.85, 0.95);
        Assert.InRange(c.Error, 0.3, 0.7);
    }
}
