namespace Entente.Measures;

/// <summary>
/// The partition of highest modularity of a small network, by trying all: the best partition of a set of nodes is the best first group and the best
/// partition of the rest.
/// </summary>
internal static class ModularityProof
{
    /// <summary>Sets of more nodes are not tried: there are three to the power of their number of steps.</summary>
    public const int MostNodes = 13;

    /// <summary>The group of each node, numbered from 0.</summary>
    public static int[] Best(ModularityGraph graph, int[] members)
    {
        var n = members.Length;
        var inside = new double[1 << n];
        var local = members.Select((node, i) => (node, i)).ToDictionary(p => p.node, p => p.i);
        var tie = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            foreach (var (other, weight) in graph.Near[members[i]]) if (local.TryGetValue(other, out var j)) tie[i, j] = weight;
            for (var j = 0; j < n; j++) tie[i, j] -= graph.Chance(graph.Plus[members[i]], graph.Minus[members[i]], graph.Plus[members[j]], graph.Minus[members[j]]);
        }
        for (var set = 1; set < inside.Length; set++)
        {
            var first = int.TrailingZeroCount(set);
            inside[set] = inside[set & (set - 1)] + tie[first, first];
            for (var j = first + 1; j < n; j++) if ((set >> j & 1) != 0) inside[set] += 2 * tie[first, j];
        }
        var (best, chosen) = (new double[inside.Length], new int[inside.Length]);
        for (var set = 1; set < best.Length; set++)
        {
            best[set] = double.NegativeInfinity;
            var (lowest, rest) = (set & -set, set & (set - 1));
            for (var more = rest; ; more = (more - 1) & rest)
            {
                if (inside[lowest | more] + best[rest & ~more] is var value && value > best[set] + 1e-12) (best[set], chosen[set]) = (value, lowest | more);
                if (more == 0) break;
            }
        }
        var group = new int[n];
        for (var (set, number) = (best.Length - 1, 0); set != 0; set &= ~chosen[set], number++)
            for (var i = 0; i < n; i++) if ((chosen[set] >> i & 1) != 0) group[i] = number;
        return group;
    }
}
