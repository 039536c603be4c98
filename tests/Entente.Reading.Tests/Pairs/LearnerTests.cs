using Entente.Reading.Pairs;

namespace Entente.Reading.Tests.Pairs;

public class LearnerTests
{
    private static readonly FeatureVector[] Rows =
    [
        new([0], [1f]), new([0, 2], [1f, 0.5f]), new([0, 3], [0.8f, 1f]),
        new([1], [1f]), new([1, 2], [1f, 0.5f]), new([1, 3], [0.8f, 1f]),
    ];

    private static readonly bool[] IsOfKind = [true, true, true, false, false, false];

    [Fact]
    public void Rows_that_can_be_parted_are_parted()
    {
        var weights = LinearLearner.Learn(Rows, 4, IsOfKind, [1, 1, 1, 1, 1, 1]);
        for (var i = 0; i < Rows.Length; i++) Assert.Equal(IsOfKind[i], LinearLearner.Margin(weights, Rows[i]) > 0);
        // Places 2 and 3 are on both sides alike.
        Assert.InRange(weights[2], -0.01, 0.01);
        Assert.InRange(weights[3], -0.01, 0.01);
    }

    [Fact]
    public void The_same_rows_give_the_same_weights() =>
        Assert.Equal(LinearLearner.Learn(Rows, 4, IsOfKind, [1, 1, 1, 1, 1, 1]), LinearLearner.Learn(Rows, 4, IsOfKind, [1, 1, 1, 1, 1, 1]));

    [Fact]
    public void A_row_that_costs_more_is_minded_more()
    {
        FeatureVector[] alike = [new([0], [1f]), new([0], [1f])];
        Assert.True(LinearLearner.Margin(LinearLearner.Learn(alike, 1, [true, false], [5, 0.5]), alike[0]) > 0);
        Assert.True(LinearLearner.Margin(LinearLearner.Learn(alike, 1, [true, false], [0.5, 5]), alike[0]) < 0);
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(7)]
    [InlineData(123456)]
    public void The_logarithm_is_the_logarithm(double x) => Assert.Equal(Math.Log(x), Logarithm.Of(x), 5);

    [Fact]
    public void A_model_is_the_same_after_it_was_written_and_read()
    {
        FeatureBag[] bags = [Bag("met", "talks"), Bag("met", "visit"), Bag("bombed", "visit"), Bag("bombed", "talks")];
        var table = FeatureTable.Of(bags, 2);
        Assert.Equal(4, table.Hashes.Length);
        var plane = LinearLearner.Learn([.. bags.Select(table.Vector)], 4, [true, true, false, false], [1, 1, 1, 1]);
        var model = PairModel.Of(table, [.. Enumerable.Range(0, PairLabels.Count).Select(i => i == (int)PairLabel.Consult ? plane : new double[5])]);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, model.ToBytes());
            var read = PairModel.Load(path);
            foreach (var bag in bags) Assert.Equal(model.Margins(bag), read.Margins(bag));
            Assert.Equal(LinearLearner.Margin(plane, table.Vector(bags[0])), read.Margins(bags[0])[(int)PairLabel.Consult], 1);
            File.WriteAllBytes(path, model.ToBytes()[..^3]);
            Assert.Contains("entente train pairs", Assert.Throws<InvalidDataException>(() => PairModel.Load(path)).Message, StringComparison.Ordinal);
            File.WriteAllText(path, "no model");
            Assert.Throws<InvalidDataException>(() => PairModel.Load(path));
        }
        finally { File.Delete(path); }
    }

    private static FeatureBag Bag(params string[] words)
    {
        var bag = new FeatureBag(PairFeatures.Blocks);
        foreach (var word in words) bag.Add(0, word);
        return bag;
    }
}
