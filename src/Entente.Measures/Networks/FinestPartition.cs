namespace Entente.Measures;

/// <summary>
/// Among partitions that cost the same, the one with the most groups that hang together by positive ties: what moves without cost is moved about,
/// and the finest partition met is kept. That it is the finest of all is not proven.
/// </summary>
internal static class FinestPartition
{
    private const int StepsPerNode = 2000, MostNodes = 2000;

    /// <summary>The group of each node in the finest partition met.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="group">A best partition.</param>
    public static int[] Of(PairGraph graph, int[] group)
    {
        var best = Connected(graph, group);
        if (graph.Nodes > MostNodes || graph.Nodes == 0) return best;
        var current = (int[])best.Clone();
        var most = Count(best);
        var neighbours = graph.Neighbours();
        var size = new int[graph.Nodes];
        foreach (var g in current) size[g]++;
        var free = new Stack<int>(Enumerable.Range(0, graph.Nodes).Where(g => size[g] == 0).Reverse());
        var pull = new long[graph.Nodes];
        List<int> near = [], open = [];
        var random = new Random(1);
        for (var step = 1; step <= StepsPerNode * graph.Nodes; step++)
        {
            var node = random.Next(graph.Nodes);
            near.Clear();
            open.Clear();
            foreach (var (other, pair) in neighbours[node])
            {
                pull[current[other]] += graph.Sign[pair] * graph.Weight[pair];
                near.Add(current[other]);
            }
            var here = pull[current[node]];
            foreach (var g in near) if (g != current[node] && pull[g] == here && !open.Contains(g)) open.Add(g);
            foreach (var g in near) pull[g] = 0;
            if (here == 0 && size[current[node]] > 1) open.Add(-1);
            if (open.Count == 0) continue;
            var target = open[random.Next(open.Count)];
            if (target < 0) target = free.Pop();
            if (--size[current[node]] == 0) free.Push(current[node]);
            size[target]++;
            current[node] = target;
            // A look now and then: each costs as much as many steps.
            if (step % 32 != 0) continue;
            var seen = Connected(graph, current);
            if (Count(seen) is var count && count > most) (best, most) = (seen, count);
        }
        return best;
    }

    private static int Count(int[] group) => group.Where((g, i) => g == i).Count();

    private static int[] Connected(PairGraph graph, int[] group) =>
        Components.Of(graph, p => graph.Sign[p] > 0 && graph.Weight[p] > 0 && group[graph.U[p]] == group[graph.V[p]]);
}
