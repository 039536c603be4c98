namespace Entente.Measures;

/// <summary>
/// Looks for a partition into two sides with little frustration by simulated annealing: nodes are moved across at a falling temperature,
/// from several random beginnings, and the best partition met is kept. It proves nothing and gives the same answer every time.
/// Kirkpatrick, S. et al. (1983). Optimization by simulated annealing. Science 220.
/// </summary>
internal static class SwitchingSearch
{
    /// <summary>The best partition met.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="starts">How many random beginnings.</param>
    /// <param name="sweeps">How many times every node is looked at from each beginning.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    public static bool[] Best(PairGraph graph, int starts, int sweeps, int seed)
    {
        var random = new Random(seed);
        var neighbours = graph.Neighbours();
        var best = SpanningForest(graph, neighbours);
        Descend(graph, neighbours, best);
        var least = graph.Cost(best);
        var heat = Math.Max(1.0, graph.Weight.Length == 0 ? 1 : graph.Weight.Average());
        for (var start = 0; start < starts && least > 0; start++)
        {
            var side = start == 0 ? [.. best] : Array.ConvertAll(best, _ => random.Next(2) == 1);
            var gain = Gains(graph, side);
            for (var sweep = 0; sweep < sweeps; sweep++)
            {
                var temperature = heat * (start == 0 ? 0.7 : 2) * (1 - (sweep + 1.0) / sweeps) + 1e-9;
                for (var node = 0; node < side.Length; node++)
                    if (gain[node] <= 0 ? gain[node] < 0 || random.Next(2) == 0 : random.NextDouble() < Math.Exp(-gain[node] / temperature))
                        Flip(graph, neighbours, side, gain, node);
            }
            Descend(graph, neighbours, side);
            var cost = graph.Cost(side);
            if (cost < least) (best, least) = (side, cost);
        }
        return best;
    }

    /// <summary>What moving each node across would add to the cost, in units.</summary>
    public static long[] Gains(PairGraph graph, bool[] side)
    {
        var gain = new long[graph.Nodes];
        for (var p = 0; p < graph.Count; p++)
        {
            var change = graph.Frustrated(p, side) ? -graph.Weight[p] : graph.Weight[p];
            gain[graph.U[p]] += change;
            gain[graph.V[p]] += change;
        }
        return gain;
    }

    /// <summary>Moves a node across and keeps the gains right.</summary>
    public static void Flip(PairGraph graph, (int Node, int Pair)[][] neighbours, bool[] side, long[] gain, int node)
    {
        foreach (var (other, pair) in neighbours[node])
            gain[other] += graph.Frustrated(pair, side) ? 2 * graph.Weight[pair] : -2 * graph.Weight[pair];
        side[node] = !side[node];
        gain[node] = -gain[node];
    }

    private static void Descend(PairGraph graph, (int Node, int Pair)[][] neighbours, bool[] side)
    {
        var gain = Gains(graph, side);
        for (var moved = true; moved;)
        {
            moved = false;
            for (var node = 0; node < side.Length; node++)
            {
                if (gain[node] >= 0) continue;
                Flip(graph, neighbours, side, gain, node);
                moved = true;
            }
        }
    }

    // No tie of a spanning forest is frustrated: where the whole is balanced, this is the answer.
    private static bool[] SpanningForest(PairGraph graph, (int Node, int Pair)[][] neighbours)
    {
        var side = new bool[graph.Nodes];
        var seen = new bool[graph.Nodes];
        Queue<int> queue = new();
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (seen[root]) continue;
            seen[root] = true;
            queue.Enqueue(root);
            while (queue.TryDequeue(out var node))
                foreach (var (other, pair) in neighbours[node])
                {
                    if (seen[other] || graph.Weight[pair] == 0) continue;
                    seen[other] = true;
                    side[other] = side[node] ^ graph.Sign[pair] < 0;
                    queue.Enqueue(other);
                }
        }
        return side;
    }
}
