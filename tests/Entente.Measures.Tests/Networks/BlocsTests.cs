using CsCheck;

namespace Entente.Measures.Tests.Networks;

public class BlocsTests
{
    private static readonly Gen<SignedNetwork> Small =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 3]).Where(t => t.Item1 != t.Item2).Select(t => new Edge($"{t.Item1}", $"{t.Item2}", t.Item3 == 0 ? -1 : 1, t.Item3 + 1)).Array[1, 24].Select(rows => SignedNetwork.Of(rows));

    [Fact]
    public void Two_triangles_joined_by_a_tie_are_two_blocs()
    {
        var blocs = Blocs.Of(Ties("A+B B+C A+C C+D D+E E+F D+F"));
        Assert.Equal(["A B C", "D E F"], blocs.Groups.Select(g => string.Join(' ', g)));
        Assert.True(blocs.Optimal);
        Assert.Equal(6.0 / 7 - 2 * Math.Pow(7.0 / 14, 2), blocs.Modularity!.Value, 12);
    }

    [Fact]
    public void Everybody_in_one_group_has_no_modularity_and_a_lone_tie_has_none_either()
    {
        var network = Ties("A+B B+C A+C C+D");
        Assert.Equal(0, Modularity.Of(network, [network.Nodes])!.Value, 12);
        Assert.Equal(0, Blocs.Of(Ties("A+B")).Modularity!.Value, 12);
        Assert.Null(Blocs.Of(SignedNetwork.Of([new Edge("A", "B", 0)])).Modularity);
    }

    [Fact]
    public void Enemies_stand_apart_even_where_chance_would_put_them_together()
    {
        var blocs = Blocs.Of(Ties("A+B C+D A-C A-D B-C B-D"));
        Assert.Equal(["A B", "C D"], blocs.Groups.Select(g => string.Join(' ', g)));
        // 2w⁺ = 4, 2w⁻ = 8: inside 4 less 4 × ¼ × 2 of chance, and the negative chance of 8 × 8 ∕ 8 ∕ 2 = 4 on top.
        Assert.Equal((4 - 2 + 4) / 12.0, blocs.Modularity!.Value, 12);
    }

    [Fact]
    public void Small_networks_have_the_best_of_all_partitions() => Small.Sample(network =>
    {
        if (network.Edges.Count == 0) return;
        var blocs = Blocs.Of(network);
        Assert.True(blocs.Optimal);
        Assert.Equal(Most(network), blocs.Modularity!.Value, 9);
        Assert.Equal(blocs.Modularity.Value, Modularity.Of(network, blocs.Groups)!.Value, 12);
    }, iter: 60, threads: 1);

    [Fact]
    public void The_search_finds_what_trying_all_proves() => Small.Sample(network =>
    {
        var graph = ModularityGraph.Of(network);
        if (network.Edges.Count == 0) return;
        Assert.Equal(graph.Of(ModularityProof.Best(graph, [.. Enumerable.Range(0, graph.Nodes)])), graph.Of(ModularitySearch.Best(graph, 40, 1)), 9);
    }, iter: 60, threads: 1);

    [Fact]
    public void Blocs_keep_their_number_and_who_changes_is_named()
    {
        Blocs[] row = [new(1, true, [["A", "B", "C"], ["D", "E"]]), new(1, true, [["C", "D", "E", "F"], ["A", "B"]]), new(1, true, [["X", "Y"], ["C", "D", "F"]])];
        var steps = BlocChanges.Of(row);
        Assert.Equal([[1, 2], [2, 1], [3, 2]], steps.Select(s => s.Numbers));
        Assert.Equal([new BlocMove("C", 1, 2)], steps[1].Moved);
        Assert.Equal(["F"], steps[1].Entered);
        Assert.Empty(steps[1].Left);
        Assert.Empty(steps[2].Moved);
        Assert.Equal(["X", "Y"], steps[2].Entered);
        Assert.Equal(["A", "B", "E"], steps[2].Left);
    }

    [Fact]
    public void The_assignment_is_the_best_of_all() => Gen.Double[0, 1].Array2D[Gen.Int[1, 5], Gen.Int[1, 5]].Sample(gain =>
    {
        var chosen = Assignment.Most(gain);
        Assert.Equal(Math.Min(gain.GetLength(0), gain.GetLength(1)), chosen.OfType<int>().Distinct().Count());
        Assert.Equal(Try(0, 0), chosen.Index().Sum(c => c.Item is { } j ? gain[c.Index, j] : 0), 9);

        double Try(int rowNumber, int taken)
        {
            if (rowNumber == gain.GetLength(0)) return 0;
            var best = Try(rowNumber + 1, taken);
            for (var j = 0; j < gain.GetLength(1); j++) if ((taken >> j & 1) == 0) best = Math.Max(best, gain[rowNumber, j] + Try(rowNumber + 1, taken | 1 << j));
            return best;
        }
    }, iter: 200);

    private static SignedNetwork Ties(string text) => SignedNetwork.Of(text.Split(' ').Select(t => new Edge(t[..1], t[2..], t[1] == '+' ? 1 : -1)));

    private static double Most(SignedNetwork network)
    {
        var graph = ModularityGraph.Of(network);
        var group = new int[graph.Nodes];
        return Try(0, 0);

        double Try(int node, int used)
        {
            if (node == graph.Nodes) return graph.Of(group);
            var most = double.NegativeInfinity;
            for (var g = 0; g <= used; g++)
            {
                group[node] = g;
                most = Math.Max(most, Try(node + 1, Math.Max(used, g + 1)));
            }
            return most;
        }
    }
}
