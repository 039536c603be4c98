namespace Entente.Measures;

/// <summary>
/// Cycles with exactly one negative pair: a network falls into any number of camps exactly when there is none.
/// Davis, J. (1967). Clustering and structural balance in graphs. Human Relations 20(2).
/// </summary>
internal static class WeakCycles
{
    /// <summary>For each negative pair the lightest path of positive pairs between its ends, where pair and path together are lighter than one.</summary>
    public static List<int[]> Lightest(PairGraph graph, (int Node, int Pair)[][] neighbours, double[] length)
    {
        List<int[]> found = [];
        var distance = new double[graph.Nodes];
        var from = new (int Node, int Pair)[graph.Nodes];
        PriorityQueue<int, double> queue = new();
        for (var p = 0; p < graph.Count; p++)
        {
            if (graph.Sign[p] > 0 || graph.Weight[p] == 0) continue;
            var room = 1 - 1e-5 - length[p];
            if (room <= 0) continue;
            var (start, end) = (graph.U[p], graph.V[p]);
            Array.Fill(distance, double.PositiveInfinity);
            queue.Clear();
            distance[start] = 0;
            queue.Enqueue(start, 0);
            while (queue.TryDequeue(out var at, out var d))
            {
                if (d > distance[at]) continue;
                if (at == end || d >= room) break;
                foreach (var (other, pair) in neighbours[at])
                {
                    if (graph.Sign[pair] < 0 || graph.Weight[pair] == 0) continue;
                    // The least bit keeps paths of length nought short.
                    var longer = d + length[pair] + 1e-9;
                    if (longer >= distance[other]) continue;
                    distance[other] = longer;
                    from[other] = (at, pair);
                    queue.Enqueue(other, longer);
                }
            }
            if (distance[end] >= room) continue;
            List<int> cycle = [p];
            for (var at = end; at != start; at = from[at].Node) cycle.Add(from[at].Pair);
            found.Add([.. cycle]);
        }
        return found;
    }

    /// <summary>All triangles with exactly one negative pair.</summary>
    public static IEnumerable<int[]> Triangles(PairGraph graph, (int Node, int Pair)[][] neighbours)
    {
        for (var p = 0; p < graph.Count; p++)
        {
            if (graph.Sign[p] > 0 || graph.Weight[p] == 0) continue;
            var friends = neighbours[graph.V[p]].Where(n => Joins(n.Pair)).ToDictionary(n => n.Node, n => n.Pair);
            foreach (var (node, pair) in neighbours[graph.U[p]]) if (Joins(pair) && friends.TryGetValue(node, out var other)) yield return [p, pair, other];
        }

        bool Joins(int pair) => graph.Sign[pair] > 0 && graph.Weight[pair] > 0;
    }
}
