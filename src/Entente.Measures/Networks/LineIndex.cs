namespace Entente.Measures;

/// <summary>How far a signed network is from falling into any number of camps.</summary>
/// <param name="Index">The least weight of ties that contradict a partition; where <paramref name="Optimal"/> is false, the least that was found.</param>
/// <param name="Low">What it is at least.</param>
/// <param name="Optimal">Whether <paramref name="Index"/> is proven to be the least.</param>
/// <param name="Groups">A best partition in which each group hangs together by positive ties, the one with the most groups that was met; the largest group first.</param>
/// <param name="Suffice">How many groups suffice for the same index: groups of <paramref name="Groups"/> without a negative tie between them put together, greedily.</param>
public sealed record LineIndex(double Index, double Low, bool Optimal, IReadOnlyList<IReadOnlyList<string>> Groups, int Suffice)
{
    /// <summary>
    /// The generalised line index (correlation clustering), exact with proof where <paramref name="effort"/> suffices.
    /// Doreian, P. &amp; Mrvar, A. (1996). A partitioning approach to structural balance. Social Networks 18(2).
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="effort">How much work proofs may cost, in CP-SAT's deterministic seconds.</param>
    public static LineIndex Of(SignedNetwork network, double effort = 4)
    {
        var (graph, _) = PairGraph.Of(network);
        var camps = Components.Of(graph, p => graph.Sign[p] > 0 && graph.Weight[p] > 0);
        int[] inside = [.. Enumerable.Range(0, graph.Count).Where(p => graph.Weight[p] > 0 && camps[graph.U[p]] == camps[graph.V[p]])];
        var wrong = new bool[graph.Count];
        var (cost, low) = (graph.Unavoidable, graph.Unavoidable);
        var (within, _) = graph.Part(inside);
        var left = new Effort(effort);
        foreach (var pairs in Blocks.Of(within))
        {
            if (!Array.Exists(pairs, p => within.Sign[p] < 0)) continue;
            var block = ClusterBlock.Solve(within.Part(pairs).Part, left);
            cost += block.Cost;
            low += block.Low;
            for (var i = 0; i < pairs.Length; i++) wrong[inside[pairs[i]]] = block.Wrong[i];
        }
        var group = FinestPartition.Of(graph, Components.Of(graph, p => graph.Sign[p] > 0 && graph.Weight[p] > 0 && !wrong[p]));
        return new LineIndex(cost * graph.Unit, low * graph.Unit, cost == low,
            [.. network.Nodes.Index().GroupBy(n => group[n.Index], n => n.Item).Select(g => (IReadOnlyList<string>)[.. g]).OrderByDescending(g => g.Count)], Camps(graph, group));
    }

    // Groups are given to the first camp that holds no enemy of theirs, those with the most enemies first.
    private static int Camps(PairGraph graph, int[] group)
    {
        Dictionary<int, HashSet<int>> enemies = group.Distinct().ToDictionary(g => g, _ => new HashSet<int>());
        for (var p = 0; p < graph.Count; p++)
        {
            var (a, b) = (group[graph.U[p]], group[graph.V[p]]);
            if (a == b || graph.Sign[p] > 0) continue;
            enemies[a].Add(b);
            enemies[b].Add(a);
        }
        List<HashSet<int>> camps = [];
        foreach (var (g, against) in enemies.OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key))
        {
            if (camps.Find(c => !c.Overlaps(against)) is { } camp) camp.Add(g); else camps.Add([g]);
        }
        return camps.Count;
    }
}
