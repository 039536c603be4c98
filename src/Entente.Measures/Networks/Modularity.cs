namespace Entente.Measures;

/// <summary>
/// Modularity: how much more weight lies inside the groups of a partition than would if ties were dealt out by strength alone. With signs, negative
/// ties inside groups count against it by as much as they exceed chance:
/// Q = 1∕(2w⁺+2w⁻) Σᵢⱼ [wᵢⱼ − (sᵢ⁺sⱼ⁺∕2w⁺ − sᵢ⁻sⱼ⁻∕2w⁻)] δ(cᵢ,cⱼ); without negative ties this is the modularity of Newman and Girvan.
/// Newman, M. &amp; Girvan, M. (2004). Physical Review E 69; Gómez, S., Jensen, P. &amp; Arenas, A. (2009). Analysis of community structure in networks of
/// correlated data. Physical Review E 80.
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a partition, at most 1; null where there is no tie. Directions do not enter: arcs of a pair add up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="groups">A partition of its nodes; a node that is in none is a group of its own.</param>
    public static double? Of(SignedNetwork network, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var of = groups.Index().SelectMany(g => g.Item.Select(node => (node, g.Index))).ToDictionary(p => p.node, p => p.Index, StringComparer.Ordinal);
        var graph = ModularityGraph.Of(network);
        return network.Edges.Count == 0 ? null : graph.Of([.. network.Nodes.Select((node, i) => of.GetValueOrDefault(node, groups.Count + i))]);
    }
}
