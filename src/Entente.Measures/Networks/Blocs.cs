namespace Entente.Measures;

/// <summary>The blocs of one network: the partition of highest modularity that was found.</summary>
/// <param name="Modularity">Q of the partition; null where there is no tie.</param>
/// <param name="Optimal">Whether no partition has more: proven where no component (with negative ties, the network) has more than 13 nodes.</param>
/// <param name="Groups">The blocs, the largest first.</param>
public sealed record Blocs(double? Modularity, bool Optimal, IReadOnlyList<IReadOnlyList<string>> Groups)
{
    private const int MostWork = 1_500_000, MostStarts = 300, LeastStarts = 6;

    /// <summary>The blocs of a network; arcs of a pair add up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    public static Blocs Of(SignedNetwork network, int seed = 1)
    {
        var graph = ModularityGraph.Of(network);
        if (network.Edges.Count == 0) return new Blocs(null, true, [.. network.Nodes.Select(n => (IReadOnlyList<string>)[n])]);
        var small = (network.Negative > 0 ? [[.. Enumerable.Range(0, graph.Nodes)]] : Parts(graph)).ToList();
        var optimal = small.TrueForAll(p => p.Length <= ModularityProof.MostNodes);
        int[] group;
        if (optimal)
        {
            group = new int[graph.Nodes];
            var next = 0;
            foreach (var part in small)
            {
                var within = ModularityProof.Best(graph, part);
                for (var i = 0; i < part.Length; i++) group[part[i]] = next + within[i];
                next += within.Max() + 1;
            }
        }
        else group = ModularitySearch.Best(graph, Math.Clamp(MostWork / (graph.Nodes + network.Edges.Count), LeastStarts, MostStarts), seed);
        return new Blocs(graph.Of(group), optimal, [.. network.Nodes.Index().GroupBy(n => group[n.Index], n => n.Item).Select(g => (IReadOnlyList<string>)[.. g]).OrderByDescending(g => g.Count)]);
    }

    // Nodes that hang together; no bloc of a network without negative ties reaches beyond them.
    private static IEnumerable<int[]> Parts(ModularityGraph graph)
    {
        var seen = new bool[graph.Nodes];
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (seen[root]) continue;
            seen[root] = true;
            List<int> members = [root];
            for (var i = 0; i < members.Count; i++)
                foreach (var (other, _) in graph.Near[members[i]])
                    if (!seen[other]) { seen[other] = true; members.Add(other); }
            yield return [.. members.Order()];
        }
    }
}
