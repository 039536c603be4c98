using System.Globalization;
using Entente.Measures.Relations;
using Entente.Model;

namespace Entente.Measures.Tests.Relations;

public class LevelFilterTests
{
    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c["case"])];

    private static IReadOnlyList<Table.Row> Cases => [.. Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "kalman.tsv"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_filter_and_the_smoother_give_what_a_hand_gives(string name)
    {
        var row = Cases.Single(c => c["case"] == name);
        var model = new LevelModel(row.Number("noise"), row.Number("drift"), row.Number("break_share"), row.Number("break_variance"), row.Number("start"), row.Number("start_variance"), 0);
        var beliefs = new List<Belief>();
        var belief = LevelFilter.Start(model);
        foreach (var seen in row["seen"].Split(' '))
        {
            belief = seen == "-" ? LevelFilter.Predict(in belief, model)
                : LevelFilter.Update(in belief, model, beliefs.Count == 0, Number(seen.Split(':')[0]), Number(seen.Split(':')[1])).Belief;
            beliefs.Add(belief);
        }
        Same(row["filtered"], beliefs);
        if (row["smoothed"] == "*") return;
        var smoothed = beliefs.ToArray();
        LevelFilter.Smooth(smoothed);
        Same(row["smoothed"], smoothed);
    }

    [Fact]
    public void A_large_jump_is_followed_and_a_small_one_is_not()
    {
        var model = new LevelModel(20, 0.05, 0.02, 6, 0, 4, 0);
        var belief = new Belief(0, 0.3, 0);
        var small = LevelFilter.Update(in belief, model, false, 1, 10);
        var large = LevelFilter.Update(in belief, model, false, 8, 10);
        Assert.InRange(small.BreakProbability, 0, 0.03);
        Assert.InRange(large.BreakProbability, 0.9, 1);
        Assert.InRange(small.Belief.Mean, 0.05, 0.3);
        Assert.InRange(large.Belief.Mean, 5, 8);
    }

    private static void Same(string expected, IReadOnlyList<Belief> beliefs)
    {
        var pairs = expected.Split(' ').Select(p => p.Split('/')).ToList();
        Assert.Equal(pairs.Count, beliefs.Count);
        foreach (var (pair, belief) in pairs.Zip(beliefs))
        {
            Assert.Equal(Number(pair[0]), belief.Mean, 1e-12);
            Assert.Equal(Number(pair[1]), belief.Variance, 1e-12);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
