namespace Entente.Measures;

/// <summary>How far a signed network is from falling into two camps.</summary>
/// <param name="Index">L: the least weight of ties that contradict a partition into two groups; where <paramref name="Optimal"/> is false, the least that was found.</param>
/// <param name="Low">What L is at least; equal to <paramref name="Index"/> where that is proven.</param>
/// <param name="Optimal">Whether <paramref name="Index"/> is proven to be the least.</param>
/// <param name="Normalised">F = 1 − 2L/m, with m the weight of all ties: 1 is balanced; null without ties.</param>
/// <param name="Groups">The two groups of one best partition, the larger first.</param>
/// <param name="Frustrated">The ties that contradict that partition.</param>
/// <param name="Stressed">The ties that contradict every best partition; null where that is not known.</param>
public sealed record Frustration(
    double Index, double Low, bool Optimal, double? Normalised, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<Edge> Frustrated, IReadOnlyList<Edge>? Stressed)
{
    /// <summary>
    /// The frustration index of a network, exact with proof where <paramref name="effort"/> suffices.
    /// Harary, F. (1959). On the measurement of structural balance. Behavioral Science 4; Aref, S. &amp; Wilson, M. (2018). Measuring partial balance
    /// in signed networks. Journal of Complex Networks 6(4).
    /// </summary>
    /// <param name="network">The network. Of a directed one each arc counts once, so that two arcs of opposite signs cost at least the lighter.</param>
    /// <param name="stress">Whether the ties under stress are wanted too.</param>
    /// <param name="effort">How much work proofs may cost, in CP-SAT's deterministic seconds.</param>
    public static Frustration Of(SignedNetwork network, bool stress = true, double effort = 4)
    {
        var (graph, pairOfEdge) = PairGraph.Of(network);
        var parity = new bool[graph.Count];
        var firm = new bool?[graph.Count];
        var (cost, low, known) = (graph.Unavoidable, graph.Unavoidable, true);
        var wishes = Wishes(network, graph, pairOfEdge);
        var left = new Effort(effort);
        foreach (var pairs in Blocks.Of(graph))
        {
            var (part, _) = graph.Part(pairs);
            var block = FrustrationBlock.Solve(part, stress ? [.. pairs.Select(p => wishes[p])] : null, left);
            cost += block.Cost;
            low += block.Low;
            known &= block.StressKnown;
            for (var i = 0; i < pairs.Length; i++) (parity[pairs[i]], firm[pairs[i]]) = (block.Across[i], block.Firm[i]);
        }
        var side = Sides(graph, parity);
        var total = network.TotalWeight;
        var edges = Enumerable.Range(0, network.Edges.Count);
        return new Frustration(cost * graph.Unit, low * graph.Unit, cost == low, total > 0 ? 1 - 2 * cost * graph.Unit / total : null, TwoGroups(network.Nodes, side),
            [.. edges.Where(e => parity[pairOfEdge[e]] == network.Edges[e].Sign > 0).Select(e => network.Edges[e])],
            stress && known && cost == low ? [.. edges.Where(e => firm[pairOfEdge[e]] == network.Edges[e].Sign > 0).Select(e => network.Edges[e])] : null);
    }

    // Which signs lie on each pair: the answers for the others are not needed.
    private static (bool Plus, bool Minus)[] Wishes(SignedNetwork network, PairGraph graph, int[] pairOfEdge)
    {
        var signs = new (bool Plus, bool Minus)[graph.Count];
        for (var e = 0; e < pairOfEdge.Length; e++)
        {
            if (network.Edges[e].Sign > 0) signs[pairOfEdge[e]].Plus = true; else signs[pairOfEdge[e]].Minus = true;
        }
        return signs;
    }

    // Blocks meet in single nodes, so that what is across in each of them fits together.
    private static bool[] Sides(PairGraph graph, bool[] across)
    {
        var neighbours = graph.Neighbours();
        var side = new bool[graph.Nodes];
        var seen = new bool[graph.Nodes];
        Stack<int> open = new();
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (seen[root]) continue;
            seen[root] = true;
            open.Push(root);
            while (open.TryPop(out var node))
                foreach (var (other, pair) in neighbours[node])
                {
                    if (seen[other]) continue;
                    seen[other] = true;
                    side[other] = side[node] ^ across[pair];
                    open.Push(other);
                }
        }
        return side;
    }

    private static IReadOnlyList<IReadOnlyList<string>> TwoGroups(IReadOnlyList<string> nodes, bool[] side)
    {
        IReadOnlyList<string>[] groups = [[.. nodes.Where((_, i) => !side[i])], [.. nodes.Where((_, i) => side[i])]];
        return [.. groups.Where(g => g.Count > 0).OrderByDescending(g => g.Count)];
    }
}
