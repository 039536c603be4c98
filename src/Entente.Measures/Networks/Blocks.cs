namespace Entente.Measures;

/// <summary>
/// The biconnected blocks of a graph: no cycle leaves its block, so that what is asked of cycles may be asked block by block.
/// Tarjan, R. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1(2).
/// </summary>
internal static class Blocks
{
    /// <summary>The pairs of each block, bridges too, in the order of the lowest pair.</summary>
    public static IReadOnlyList<int[]> Of(PairGraph graph)
    {
        var neighbours = graph.Neighbours();
        var found = new int[graph.Nodes];
        var low = new int[graph.Nodes];
        var next = new int[graph.Nodes];
        List<int[]> blocks = [];
        Stack<int> pairs = new();
        Stack<(int Node, int Parent, int Pair)> path = new();
        var time = 0;
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (found[root] != 0) continue;
            found[root] = low[root] = ++time;
            path.Push((root, -1, -1));
            while (path.Count > 0)
            {
                var (node, parent, pair) = path.Peek();
                if (next[node] < neighbours[node].Length)
                {
                    var (other, over) = neighbours[node][next[node]++];
                    if (over == pair) continue;
                    if (found[other] == 0)
                    {
                        pairs.Push(over);
                        found[other] = low[other] = ++time;
                        path.Push((other, node, over));
                    }
                    else if (found[other] < found[node])
                    {
                        pairs.Push(over);
                        low[node] = Math.Min(low[node], found[other]);
                    }
                    continue;
                }
                path.Pop();
                if (parent < 0) continue;
                low[parent] = Math.Min(low[parent], low[node]);
                if (low[node] < found[parent]) continue;
                List<int> block = [];
                do block.Add(pairs.Peek()); while (pairs.Pop() != pair);
                blocks.Add([.. block.Order()]);
            }
        }
        return [.. blocks.OrderBy(b => b[0])];
    }
}
