namespace Entente.Measures;

/// <summary>
/// Looks for a partition into any number of groups with few contradictions: nodes move to the group, or to one of their own, where they
/// cost least, from several beginnings. It proves nothing and gives the same answer every time.
/// </summary>
internal static class ClusterSearch
{
    /// <summary>The group of each node in the best partition met.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="starts">How many beginnings.</param>
    /// <param name="sweeps">How many times every node is looked at from each beginning, at a falling temperature.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    public static int[] Best(PairGraph graph, int starts, int sweeps, int seed)
    {
        var random = new Random(seed);
        var neighbours = graph.Neighbours();
        var best = new int[graph.Nodes];
        var least = Cost(graph, best);
        var heat = graph.Weight.Length == 0 ? 1 : Math.Max(1, graph.Weight.Average());
        Dictionary<int, long> drawn = [];
        for (var start = 0; start < starts && least > 0; start++)
        {
            var group = start % 2 == 0 ? [.. Enumerable.Range(0, graph.Nodes)] : (int[])best.Clone();
            for (var sweep = 0; sweep <= sweeps; sweep++)
            {
                var temperature = heat * (1 - (double)sweep / sweeps);
                for (var node = 0; node < graph.Nodes; node++) Move(node, temperature);
            }
            var cost = Cost(graph, group);
            if (cost < least) (best, least) = (group, cost);

            void Move(int node, double temperature)
            {
                drawn.Clear();
                foreach (var (other, pair) in neighbours[node])
                    drawn[group[other]] = drawn.GetValueOrDefault(group[other]) + graph.Sign[pair] * graph.Weight[pair];
                var here = drawn.GetValueOrDefault(group[node]);
                var (target, most) = (group[node], (double)here);
                foreach (var (candidate, pull) in drawn)
                {
                    var felt = pull + Noise(temperature);
                    if (felt > most || felt == most && candidate < target) (target, most) = (candidate, felt);
                }
                if (most < 0) target = Unused(group, node);
                group[node] = target;
            }
        }
        return best;

        double Noise(double temperature) => temperature <= 0 ? 0 : temperature * 0.7 * -Math.Log(-Math.Log(Math.Max(random.NextDouble(), 1e-12)));
    }

    /// <summary>The partition that a relaxation points to: nodes hang together by positive pairs that are taken less than half, and then move to where they cost least.</summary>
    public static int[] Rounded(PairGraph graph, (int Node, int Pair)[][] neighbours, double[] taken)
    {
        var group = Components.Of(graph, p => graph.Sign[p] > 0 && graph.Weight[p] > 0 && taken[p] < 0.5);
        for (var moved = true; moved;)
        {
            moved = false;
            for (var node = 0; node < graph.Nodes; node++)
            {
                Dictionary<int, long> drawn = new() { [group[node]] = 0 };
                foreach (var (other, pair) in neighbours[node]) drawn[group[other]] = drawn.GetValueOrDefault(group[other]) + graph.Sign[pair] * graph.Weight[pair];
                var (target, most) = drawn.MaxBy(d => (d.Value, -d.Key));
                if (most < 0) (target, most) = (Unused(group, node), 0);
                if (most <= drawn[group[node]]) continue;
                group[node] = target;
                moved = true;
            }
        }
        return group;
    }

    /// <summary>The weight of all contradictions, in units: + between groups, − within one.</summary>
    public static long Cost(PairGraph graph, int[] group)
    {
        var cost = 0L;
        for (var p = 0; p < graph.Count; p++) if (Wrong(graph, p, group)) cost += graph.Weight[p];
        return cost;
    }

    /// <summary>Whether a pair contradicts a partition.</summary>
    public static bool Wrong(PairGraph graph, int pair, int[] group) => group[graph.U[pair]] == group[graph.V[pair]] == graph.Sign[pair] < 0;

    // A node alone keeps its group; else there are fewer groups than nodes, and one of the numbers is free.
    private static int Unused(int[] group, int node)
    {
        var used = new bool[group.Length];
        for (var i = 0; i < group.Length; i++) if (i != node) used[group[i]] = true;
        return used[group[node]] ? Array.IndexOf(used, false) : group[node];
    }
}
