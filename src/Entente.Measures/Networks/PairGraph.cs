namespace Entente.Measures;

/// <summary>
/// A signed network as solvers take it: a pair of nodes once, with the signed sum of what lies between them in whole units. Where arcs of both
/// signs lie between two nodes the smaller part is frustrated whatever the partition is, and is in <see cref="Unavoidable"/>.
/// </summary>
internal sealed class PairGraph
{
    // More decimals than six are rounded: sums of weights must stay exact.
    private const int MostDecimals = 6;

    private PairGraph(int nodes, int[] u, int[] v, int[] sign, long[] weight, long unavoidable, double unit) =>
        (Nodes, U, V, Sign, Weight, Unavoidable, Unit) = (nodes, u, v, sign, weight, unavoidable, unit);

    /// <summary>How many nodes there are.</summary>
    public int Nodes { get; }

    /// <summary>The lower endpoint of each pair.</summary>
    public int[] U { get; }

    /// <summary>The higher endpoint of each pair.</summary>
    public int[] V { get; }

    /// <summary>+1 or −1; +1 for a pair of weight 0.</summary>
    public int[] Sign { get; }

    /// <summary>What the pair costs when it is frustrated, in units; 0 where its arcs cancel.</summary>
    public long[] Weight { get; }

    /// <summary>What is frustrated in every partition, in units.</summary>
    public long Unavoidable { get; }

    /// <summary>The weight that one unit stands for.</summary>
    public double Unit { get; }

    /// <summary>How many pairs there are.</summary>
    public int Count => U.Length;

    /// <summary>The pairs of a network and, for each of its edges, the pair it lies in.</summary>
    public static (PairGraph Graph, int[] PairOfEdge) Of(SignedNetwork network)
    {
        var index = network.Nodes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var scale = Scale(network.Edges);
        SortedDictionary<(int, int), (long Plus, long Minus)> sums = [];
        foreach (var e in network.Edges)
        {
            var key = Key(e);
            var (plus, minus) = sums.GetValueOrDefault(key);
            var units = (long)Math.Round(e.Weight * scale);
            sums[key] = e.Sign > 0 ? (plus + units, minus) : (plus, minus + units);
        }
        var position = sums.Keys.Select((key, i) => (key, i)).ToDictionary(p => p.key, p => p.i);
        var graph = new PairGraph(network.Nodes.Count, [.. sums.Keys.Select(k => k.Item1)], [.. sums.Keys.Select(k => k.Item2)], [.. sums.Values.Select(s => s.Plus >= s.Minus ? 1 : -1)],
            [.. sums.Values.Select(s => Math.Abs(s.Plus - s.Minus))], sums.Values.Sum(s => Math.Min(s.Plus, s.Minus)), 1.0 / scale);
        return (graph, [.. network.Edges.Select(e => position[Key(e)])]);

        (int, int) Key(Edge e)
        {
            var (a, b) = (index[e.From], index[e.To]);
            return a < b ? (a, b) : (b, a);
        }
    }

    /// <summary>Some of the pairs as a graph of their own, and the node of this graph behind each of its nodes.</summary>
    public (PairGraph Part, int[] NodeOf) Part(IReadOnlyList<int> pairs)
    {
        int[] nodes = [.. pairs.SelectMany(p => (int[])[U[p], V[p]]).Distinct().Order()];
        var local = nodes.Select((node, i) => (node, i)).ToDictionary(p => p.node, p => p.i);
        return (new PairGraph(nodes.Length, [.. pairs.Select(p => local[U[p]])], [.. pairs.Select(p => local[V[p]])], [.. pairs.Select(p => Sign[p])], [.. pairs.Select(p => Weight[p])], 0, Unit), nodes);
    }

    /// <summary>For each node its neighbours, with the pair that leads there.</summary>
    public (int Node, int Pair)[][] Neighbours()
    {
        var degree = new int[Nodes];
        for (var p = 0; p < Count; p++) { degree[U[p]]++; degree[V[p]]++; }
        var lists = Array.ConvertAll(degree, d => new (int, int)[d]);
        Array.Clear(degree);
        for (var p = 0; p < Count; p++)
        {
            lists[U[p]][degree[U[p]]++] = (V[p], p);
            lists[V[p]][degree[V[p]]++] = (U[p], p);
        }
        return lists;
    }

    /// <summary>Whether a pair is frustrated when its nodes stand on these sides: a + across, or a − within.</summary>
    public bool Frustrated(int pair, bool[] side) => side[U[pair]] != side[V[pair]] == Sign[pair] > 0;

    /// <summary>The weight of all pairs that are frustrated, in units, without <see cref="Unavoidable"/>.</summary>
    public long Cost(bool[] side)
    {
        var cost = 0L;
        for (var p = 0; p < Count; p++) if (Frustrated(p, side)) cost += Weight[p];
        return cost;
    }

    private static long Scale(IReadOnlyList<Edge> edges)
    {
        var scale = 1L;
        for (var decimals = 0; decimals < MostDecimals; decimals++, scale *= 10)
            if (edges.All(e => Math.Abs(e.Weight * scale - Math.Round(e.Weight * scale)) < 1e-9)) break;
        return scale;
    }
}
