using CsCheck;

namespace Entente.Measures.Tests.Networks;

/// <summary>What holds of every signed network, tried on small ones against all partitions.</summary>
public class BalanceLaws
{
    private const int Networks = 150;

    private static readonly Gen<SignedNetwork> Undirected = Rows(directed: false).Select(rows => SignedNetwork.Of(rows));
    private static readonly Gen<SignedNetwork> Directed = Rows(directed: true).Select(rows => SignedNetwork.Of(rows, directed: true));

    [Fact]
    public void L_and_the_ties_under_stress_are_those_of_all_partitions_in_two() => Gen.OneOf(Undirected, Directed).Sample(network =>
    {
        var (least, best) = TwoGroups(network);
        var frustration = Frustration.Of(network);
        Assert.True(frustration.Optimal);
        Assert.Equal(least, frustration.Index, 9);
        Assert.Equal(least, frustration.Frustrated.Sum(e => e.Weight), 9);
        var stressed = network.Edges.Where((_, e) => best.TrueForAll(b => b[e])).ToList();
        Assert.Equal(stressed, frustration.Stressed);
    }, iter: Networks, threads: 1);

    [Fact]
    public void The_line_index_is_that_of_all_partitions_and_no_higher_than_L() => Rows(directed: false, most: 8).Select(rows => SignedNetwork.Of(rows)).Sample(network =>
    {
        var index = LineIndex.Of(network);
        Assert.True(index.Optimal);
        Assert.Equal(AnyGroups(network), index.Index, 9);
        Assert.Equal(index.Index, Cost(network, index.Groups), 9);
        Assert.True(index.Index <= Frustration.Of(network, stress: false).Index + 1e-9);
        Assert.InRange(index.Suffice, Math.Min(1, network.Nodes.Count), Math.Max(1, index.Groups.Count));
    }, iter: Networks, threads: 1);

    [Fact]
    public void Switching_the_signs_at_a_node_leaves_L_and_triangles_in_balance() => Undirected.Select(n => SignedNetwork.Of(n.Edges)).Where(n => n.Nodes.Count > 0).Select(Gen.Int[0, 11]).Sample((network, which) =>
    {
        var node = network.Nodes[which % network.Nodes.Count];
        var switched = SignedNetwork.Of(network.Edges.Select(e => e.From == node || e.To == node ? e with { Sign = -e.Sign } : e));
        Assert.Equal(Frustration.Of(network, stress: false).Index, Frustration.Of(switched, stress: false).Index, 9);
        Assert.Equal(TriangleCensus.Of(network).BalancedShare, TriangleCensus.Of(switched).BalancedShare);
        Assert.Equal(WalkIndex.Of(network).Value!.Value, WalkIndex.Of(switched).Value!.Value, 9);
    }, iter: Networks, threads: 1);

    [Fact]
    public void The_order_of_the_rows_and_the_names_of_endpoints_first_or_second_do_not_matter() => Rows(directed: false).Select(Gen.Int[0, 1000]).Sample((rows, seed) =>
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (a, b) = (Balance.Of(SignedNetwork.Of(rows)), Balance.Of(SignedNetwork.Of(shuffled.Select(e => e with { From = e.To, To = e.From }))));
        Assert.Equal(a.Frustration.Groups, b.Frustration.Groups);
        Assert.Equal(a.Generalised.Groups, b.Generalised.Groups);
        Assert.Equal(a.Frustration.Stressed!.Select(Pair), b.Frustration.Stressed!.Select(Pair));
        Assert.Equal(a.Network.Remarks.Select(r => (r.Fault, r.Rows)), b.Network.Remarks.Select(r => (r.Fault, r.Rows)));
    }, iter: Networks, threads: 1);

    [Fact]
    public void Witnesses_share_no_tie_and_never_promise_too_much() => Gen.OneOf(Undirected, Directed).Sample(network =>
    {
        var witnesses = CycleWitness.Of(network);
        Assert.True(witnesses.Sum(w => w.Weight) <= Frustration.Of(network, stress: false).Index + 1e-9);
        if (network.Directed) return;
        Dictionary<(string, string), double> left = network.Edges.ToDictionary(Pair, e => e.Weight);
        foreach (var w in witnesses)
            foreach (var (from, to) in w.Nodes.Zip(w.Nodes.Skip(1).Append(w.Nodes[0])))
                Assert.True((left[Pair(new Edge(from, to, 1))] -= w.Weight) >= -1e-9);
    }, iter: Networks, threads: 1);

    private static Gen<Edge[]> Rows(bool directed, int most = 11) =>
        Gen.Select(Gen.Int[0, most], Gen.Int[0, most], Gen.Bool, Gen.Int[1, 3], Gen.Bool).Where(t => t.Item1 != t.Item2 || directed)
            .Select(t => new Edge(Name(t.Item1), Name(t.Item2), t.Item3 ? 1 : -1, t.Item5 ? t.Item4 / 2.0 : 1)).Array[0, 40];

    private static string Name(int node) => ((char)('A' + node)).ToString();

    private static (string, string) Pair(Edge e) => string.CompareOrdinal(e.From, e.To) < 0 ? (e.From, e.To) : (e.To, e.From);

    private static (double Least, List<bool[]> Best) TwoGroups(SignedNetwork network)
    {
        var index = network.Nodes.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        var (least, best) = (double.PositiveInfinity, new List<bool[]>());
        for (var side = 0; side < 1 << network.Nodes.Count; side++)
        {
            bool[] wrong = [.. network.Edges.Select(e => (side >> index[e.From] & 1) == (side >> index[e.To] & 1) == e.Sign < 0)];
            var cost = network.Edges.Where((_, e) => wrong[e]).Sum(e => e.Weight);
            if (cost < least - 1e-9) (least, best) = (cost, []);
            if (cost < least + 1e-9) best.Add(wrong);
        }
        return (least, best);
    }

    // Restricted growth: each node joins a group before it or opens the next one.
    private static double AnyGroups(SignedNetwork network)
    {
        var group = new Dictionary<string, int>();
        return Try(0, 0);

        double Try(int node, int used)
        {
            if (node == network.Nodes.Count) return network.Edges.Where(e => group[e.From] == group[e.To] == e.Sign < 0).Sum(e => e.Weight);
            var least = double.PositiveInfinity;
            for (var g = 0; g <= used; g++)
            {
                group[network.Nodes[node]] = g;
                least = Math.Min(least, Try(node + 1, Math.Max(used, g + 1)));
            }
            return least;
        }
    }

    private static double Cost(SignedNetwork network, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var of = groups.Index().SelectMany(g => g.Item.Select(n => (n, g.Index))).ToDictionary(p => p.n, p => p.Index);
        return network.Edges.Where(e => of[e.From] == of[e.To] == e.Sign < 0).Sum(e => e.Weight);
    }
}
