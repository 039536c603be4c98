namespace Entente.Measures;

/// <summary>What hangs together.</summary>
internal static class Components
{
    /// <summary>For each node the lowest node that it hangs together with by the pairs that join.</summary>
    public static int[] Of(PairGraph graph, Func<int, bool> joins)
    {
        int[] lowest = [.. Enumerable.Range(0, graph.Nodes)];
        for (var p = 0; p < graph.Count; p++)
        {
            if (!joins(p)) continue;
            var (a, b) = (Root(graph.U[p]), Root(graph.V[p]));
            lowest[Math.Max(a, b)] = Math.Min(a, b);
        }
        return [.. Enumerable.Range(0, graph.Nodes).Select(Root)];

        int Root(int node)
        {
            while (lowest[node] != node) node = lowest[node] = lowest[lowest[node]];
            return node;
        }
    }
}
