using CsCheck;
using Entente.Measures.TurningPoints;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>What holds for every series.</summary>
public class SegmentationLaws
{
    private static readonly Gen<double[]> Steps =
        Gen.Select(Gen.Double[-5, 5].Array[1, 5], Gen.Int[3, 25], Gen.Double[-1, 1].Array[130]).Select((levels, each, noise) =>
            levels.SelectMany((level, i) => Enumerable.Range(0, each).Select(j => Math.Round(level + noise[i * each + j], 3))).ToArray());

    [Fact]
    public void Leaving_starts_out_changes_nothing() => Gen.Select(Steps, Gen.Double[0.05, 3], Gen.Int[1, 4]).Sample((x, unit, shortest) =>
    {
        var costs = new LevelOrTrend(x, unit);
        var exact = Segmentation.Exact(x.Length, costs.Cost, 3, shortest);
        var pelt = Segmentation.Pelt(x.Length, costs.Cost, 3, shortest, split: -1);
        return exact.Changes.SequenceEqual(pelt.Changes) && Math.Abs(exact.Cost - pelt.Cost) < 1e-6;
    });

    [Fact]
    public void No_segment_is_shorter_than_the_shortest() => Gen.Select(Steps, Gen.Int[1, 6]).Sample((x, shortest) =>
    {
        var costs = new LevelOrTrend(x, 0.05);
        return ChangepointScores.Partition(Segmentation.Pelt(x.Length, costs.Cost, 3, shortest, -1).Changes, x.Length).All(p => p.End - p.Start >= Math.Min(shortest, x.Length));
    });

    [Fact]
    public void Another_unit_leaves_the_changes() => Gen.Select(Steps, Gen.Double[0.001, 1e6], Gen.Double[-1e4, 1e4], Gen.Bool).Sample((x, scale, shift, turned) =>
    {
        var by = turned ? -scale : scale;
        var changes = SeriesTurns.Of(SeriesTests.Make(x)).Turns.Select(t => t.Index);
        return changes.SequenceEqual(SeriesTurns.Of(SeriesTests.Make(x.Select(v => shift * scale + by * v))).Turns.Select(t => t.Index));
    });

    [Fact]
    public void An_interval_holds_its_change() => Steps.Sample(x =>
        SeriesTurns.Of(SeriesTests.Make(x)).Turns.All(t => t.Interval.Low <= t.Index && t.Index <= t.Interval.High && t.Interval.Low > 0 && t.Interval.High < x.Length));

    [Fact]
    public void Scores_lie_between_nought_and_one_and_agreement_is_one() => Gen.Select(Gen.Int[1, 99].Array[0, 8], Gen.Int[1, 99].Array[0, 8]).Sample((marked, found) =>
    {
        var (cover, f1) = (ChangepointScores.Cover([marked], found, 100), ChangepointScores.F1([marked], found));
        return cover is > 0 and <= 1 + 1e-12 && f1 is > 0 and <= 1
            && Math.Abs(ChangepointScores.Cover([marked], marked, 100) - 1) < 1e-12 && ChangepointScores.F1([marked], marked) == 1;
    });
}
