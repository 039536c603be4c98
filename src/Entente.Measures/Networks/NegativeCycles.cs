namespace Entente.Measures;

/// <summary>Cycles with an odd number of negative pairs: at least one pair of each is frustrated, whatever the partition.</summary>
internal static class NegativeCycles
{
    /// <summary>
    /// For each node the lightest closed walk with an odd number of negative pairs, where it is lighter than one, cut down to a cycle. Such a
    /// walk is a path between the two copies of a node in the double cover, where a negative pair changes the copy.
    /// </summary>
    /// <param name="graph">The graph; pairs of weight 0 have no sign and are left out.</param>
    /// <param name="neighbours">Its neighbours.</param>
    /// <param name="length">How long each pair is, from 0.</param>
    public static List<int[]> Lightest(PairGraph graph, (int Node, int Pair)[][] neighbours, double[] length)
    {
        List<int[]> found = [];
        var n = graph.Nodes;
        var distance = new double[2 * n];
        var from = new (int Node, int Pair)[2 * n];
        PriorityQueue<int, double> queue = new();
        for (var root = 0; root < n; root++)
        {
            Array.Fill(distance, double.PositiveInfinity);
            queue.Clear();
            distance[root] = 0;
            queue.Enqueue(root, 0);
            while (queue.TryDequeue(out var at, out var d))
            {
                if (d > distance[at] || d >= 1 - 1e-5) continue;
                if (at == root + n) break;
                foreach (var (other, pair) in neighbours[at % n])
                {
                    if (graph.Weight[pair] == 0) continue;
                    var to = graph.Sign[pair] > 0 ? other + (at >= n ? n : 0) : other + (at >= n ? 0 : n);
                    // The least bit keeps walks of length nought short.
                    var longer = d + length[pair] + 1e-9;
                    if (longer >= distance[to]) continue;
                    distance[to] = longer;
                    from[to] = (at, pair);
                    queue.Enqueue(to, longer);
                }
            }
            if (distance[root + n] < 1 - 1e-5) found.Add(Cycle(graph, root, n, from));
        }
        return found;
    }

    // Walks back, and where a node comes again keeps the odd part only.
    private static int[] Cycle(PairGraph graph, int root, int n, (int Node, int Pair)[] from)
    {
        List<int> nodes = [root], pairs = [];
        for (var at = root + n; at != root; at = from[at].Node)
        {
            pairs.Add(from[at].Pair);
            var node = from[at].Node % n;
            var before = nodes.IndexOf(node);
            if (before >= 0)
            {
                var loop = pairs[before..];
                if (loop.Count(p => graph.Sign[p] < 0) % 2 == 1) return [.. loop];
                nodes.RemoveRange(before + 1, nodes.Count - before - 1);
                pairs.RemoveRange(before, pairs.Count - before);
                continue;
            }
            nodes.Add(node);
        }
        return [.. pairs];
    }
}
