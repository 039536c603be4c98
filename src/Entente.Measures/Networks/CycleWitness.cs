namespace Entente.Measures;

/// <summary>
/// Cycles that share no weight and have an odd number of negative ties: each costs its <paramref name="Weight"/> whatever the partition is, so that
/// together they show by hand what the frustration index is at least. They need not reach the index.
/// </summary>
/// <param name="Nodes">The nodes, in the order of the way round.</param>
/// <param name="Weight">What the cycle costs.</param>
public sealed record CycleWitness(IReadOnlyList<string> Nodes, double Weight)
{
    /// <summary>Witnesses of a network, short ones first. Arcs of opposite signs between two nodes are a cycle of two.</summary>
    public static IReadOnlyList<CycleWitness> Of(SignedNetwork network)
    {
        var (graph, pairOfEdge) = PairGraph.Of(network);
        List<CycleWitness> found = [];
        foreach (var pair in pairOfEdge.Index().GroupBy(p => p.Item, p => network.Edges[p.Index]).OrderBy(p => p.Key))
        {
            var (plus, minus) = (pair.Where(e => e.Sign > 0).Sum(e => e.Weight), pair.Where(e => e.Sign < 0).Sum(e => e.Weight));
            if (Math.Min(plus, minus) > 0) found.Add(new CycleWitness([network.Nodes[graph.U[pair.Key]], network.Nodes[graph.V[pair.Key]]], Math.Min(plus, minus)));
        }
        foreach (var (pairs, units) in CyclePacking.Cycles(graph)) found.Add(new CycleWitness(WayRound(network, graph, pairs), units * graph.Unit));
        return found;
    }

    private static List<string> WayRound(SignedNetwork network, PairGraph graph, List<int> pairs)
    {
        var left = pairs.ToList();
        var (start, at) = (graph.U[left[0]], graph.U[left[0]]);
        List<string> nodes = [];
        do
        {
            nodes.Add(network.Nodes[at]);
            var next = left.FindIndex(p => graph.U[p] == at || graph.V[p] == at);
            at = graph.U[left[next]] == at ? graph.V[left[next]] : graph.U[left[next]];
            left.RemoveAt(next);
        }
        while (at != start || left.Count > 0);
        return nodes;
    }
}
