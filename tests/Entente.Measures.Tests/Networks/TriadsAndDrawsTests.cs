namespace Entente.Measures.Tests.Networks;

public class TriadsAndDrawsTests
{
    [Fact]
    public void Two_and_every_third_party_that_both_have_a_sign_with()
    {
        var network = SignedNetwork.Of([new("RUS", "PRK", 1), new("CHN", "PRK", 1), new("RUS", "CHN", 1), new("USA", "PRK", -1), new("USA", "RUS", -1), new("KOR", "PRK", -1)]);
        var triads = HeiderTriad.Between(network, "RUS", "PRK");
        Assert.Equal([("CHN", "+++", true), ("USA", "+--", true)], triads.Select(t => (t.Third, t.Kind, t.Balanced)));
        Assert.Equal(["PRK RUS"], HeiderTriad.With(network, "CHN").Select(t => $"{t.A} {t.B}"));
        Assert.Equal(["CHN PRK", "PRK USA"], HeiderTriad.With(network, "RUS").Select(t => $"{t.A} {t.B}"));
        Assert.Empty(HeiderTriad.Between(network, "RUS", "KOR"));
        Assert.Empty(HeiderTriad.With(network, "nobody"));
        Assert.Equal(("++-", false), Of(HeiderTriad.Between(SignedNetwork.Of([new("A", "B", -1), new("A", "C", 1), new("B", "C", 1)]), "A", "B")));

        static (string, bool) Of(IReadOnlyList<HeiderTriad> triads) => (Assert.Single(triads).Kind, triads[0].Balanced);
    }

    [Fact]
    public void Sure_signs_give_the_network_itself_in_every_draw_and_a_seed_gives_the_same_draws()
    {
        UncertainEdge[] ties = [new("A", "B", 1), new("B", "C", 1), new("A", "C", 0, 0.5)];
        var draws = BalanceDraws.OfSigns(ties, 5, seed: 1);
        Assert.All(draws.Index, l => Assert.Equal(0.5, l, 9));
        Assert.Equal([("A", "B", 0.0), ("A", "C", 1.0), ("B", "C", 0.0)], draws.Stress.Select(s => (s.From, s.To, s.Share)));
        UncertainEdge[] open = [.. ties.Select(t => t with { Positive = 0.5 })];
        var (one, same, other) = (BalanceDraws.OfSigns(open, 30, 7), BalanceDraws.OfSigns(open, 30, 7), BalanceDraws.OfSigns(open, 30, 8));
        Assert.Equal(one.Index, same.Index);
        Assert.NotEqual(one.Index, other.Index);
        // Half of all draws of three signs are not balanced.
        Assert.InRange(one.Index.Count(l => l > 0), 8, 22);
    }

    [Fact]
    public void Shuffled_signs_keep_their_number_and_a_network_of_two_camps_lies_below_them()
    {
        var names = Enumerable.Range(0, 8).Select(i => $"{i}").ToList();
        var network = SignedNetwork.Of(names.SelectMany((a, i) => names.Skip(i + 1).Select((b, j) => new Edge(a, b, i < 4 == i + 1 + j < 4 ? 1 : -1))));
        var shuffled = BalanceDraws.OfShuffledSigns(network, 20, seed: 3);
        Assert.Equal(0, Frustration.Of(network).Index);
        Assert.True(BalanceDraws.Quantile(shuffled.Index, 0.05) > 0);
        Assert.Equal((20, 20), (shuffled.Index.Count, shuffled.Proven));
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceDraws.OfSigns([new("A", "B", 1.5)], 1, 1));
    }

    [Fact]
    public void Rows_that_do_not_count_are_told_with_an_example()
    {
        var network = SignedNetwork.Of([new("B", "A", 1), new("A", "B", 1, 3), new("C", "C", 1), new("A", "D", 0), new("A", "C", 1), new("C", "A", -1)]);
        Assert.Equal([new Edge("A", "B", 1, 3)], network.Edges);
        Assert.Equal(["A", "B", "C", "D"], network.Nodes);
        Assert.Equal([new(TieFault.SelfLoop, 1, "C", "C"), new(TieFault.NoSign, 1, "A", "D"), new(TieFault.Repeated, 1, "A", "B"), new(TieFault.Contradictory, 2, "A", "C")], network.Remarks);
        Assert.Throws<ArgumentException>(() => SignedNetwork.Of([new("A", "B", 1, 0)]));
        Assert.Equal(["2", "10"], SignedNetwork.Of([new("10", "2", 1)]).Nodes);
    }

    [Fact]
    public void A_large_network_gets_bounds_in_bounded_time_and_is_called_proven_only_where_they_meet()
    {
        var random = new Random(2);
        var rows = Enumerable.Range(0, 9000).Select(_ => new Edge($"{random.Next(900)}", $"{random.Next(900)}", random.Next(12) == 0 ? -1 : 1)).ToList();
        var (clock, network) = (System.Diagnostics.Stopwatch.StartNew(), SignedNetwork.Of(rows));
        var frustration = Frustration.Of(network);
        Assert.True(frustration.Low <= frustration.Index);
        Assert.Equal(frustration.Low == frustration.Index, frustration.Optimal);
        Assert.Null(frustration.Stressed);
        Assert.Equal(frustration.Index, frustration.Frustrated.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }
}
