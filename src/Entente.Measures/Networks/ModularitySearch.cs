namespace Entente.Measures;

/// <summary>
/// Looks for the partition of highest modularity: nodes move to the group where they gain most, groups become nodes, and so on until nothing gains;
/// then the same again from many beginnings, part of which are the best partition with some of its groups taken apart, part a few groups at random. It proves nothing and gives the
/// same answer every time.
/// Blondel, V. et al. (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics P10008.
/// </summary>
internal static class ModularitySearch
{
    private const double Least = 1e-12;

    // With negative ties a node may gain in a group that it has no tie with; in large networks that is not looked for.
    private const int MostLookedAt = 500;

    /// <summary>The group of each node in the best partition met, numbered from 0.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="starts">How many beginnings.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    public static int[] Best(ModularityGraph graph, int starts, int seed)
    {
        var random = new Random(seed);
        int[] alone = [.. Enumerable.Range(0, graph.Nodes)];
        var (best, most) = (alone, double.NegativeInfinity);
        for (var start = 0; start < starts; start++)
        {
            var group = (start % 4) switch { 0 => (int[])alone.Clone(), 2 => Scattered(graph.Nodes, random), _ => Shaken(best, random) };
            for (var before = double.NegativeInfinity; ;)
            {
                group = Risen(graph, group, random);
                if (graph.Of(group) is var now && now <= before + Least) break;
                before = now;
            }
            if (graph.Of(group) is var quality && quality > most + Least) (best, most) = (group, quality);
        }
        return best;
    }

    // Moves nodes, then groups of them as long as that gains.
    private static int[] Risen(ModularityGraph graph, int[] beginning, Random random)
    {
        var group = Moved(graph, beginning, random);
        for (var joined = graph.Joined(group); ;)
        {
            var above = Moved(joined, [.. Enumerable.Range(0, joined.Nodes)], random);
            if (above.Length == 0 || above.Max() + 1 == joined.Nodes) return group;
            group = Array.ConvertAll(group, g => above[g]);
            joined = graph.Joined(group);
        }
    }

    private static int[] Moved(ModularityGraph graph, int[] beginning, Random random)
    {
        var group = Numbered(beginning);
        var (plus, minus, size) = (new double[graph.Nodes + 1], new double[graph.Nodes + 1], new int[graph.Nodes + 1]);
        for (var i = 0; i < graph.Nodes; i++)
        {
            plus[group[i]] += graph.Plus[i];
            minus[group[i]] += graph.Minus[i];
            size[group[i]]++;
        }
        var drawn = new double[graph.Nodes + 1];
        int[] order = [.. Enumerable.Range(0, graph.Nodes)];
        random.Shuffle(order);
        List<int> candidates = [];
        var everywhere = graph.AllMinus > 0 && graph.Nodes <= MostLookedAt;
        var empty = Array.IndexOf(size, 0);
        for (var gained = true; gained;)
        {
            gained = false;
            foreach (var node in order)
            {
                var home = group[node];
                candidates.Clear();
                if (everywhere) candidates.AddRange(Enumerable.Range(0, size.Length).Where(g => size[g] > 0));
                foreach (var (other, weight) in graph.Near[node])
                {
                    if (!everywhere && !candidates.Contains(group[other])) candidates.Add(group[other]);
                    drawn[group[other]] += weight;
                }
                if (size[home] > 1) candidates.Add(empty);
                var stay = Pull(home);
                var (target, most) = (home, stay + Least);
                foreach (var g in candidates) if (g != home && Pull(g) is var pull && pull > most) (target, most) = (g, pull);
                foreach (var (other, _) in graph.Near[node]) drawn[group[other]] = 0;
                if (target == home) continue;
                plus[home] -= graph.Plus[node];
                minus[home] -= graph.Minus[node];
                size[home]--;
                plus[target] += graph.Plus[node];
                minus[target] += graph.Minus[node];
                size[target]++;
                group[node] = target;
                if (target == empty) empty = Array.IndexOf(size, 0);
                gained = true;

                // What the node adds to a group that it is not in, or is taken out of.
                double Pull(int g) => drawn[g] - graph.Chance(graph.Plus[node], graph.Minus[node], plus[g] - (g == home ? graph.Plus[node] : 0), minus[g] - (g == home ? graph.Minus[node] : 0));
            }
        }
        return Numbered(group);
    }

    // Every node somewhere, in a few groups.
    private static int[] Scattered(int nodes, Random random)
    {
        var groups = random.Next(2, Math.Max(3, Math.Min(nodes, 8)));
        return [.. Enumerable.Range(0, nodes).Select(_ => random.Next(groups))];
    }

    // Some of the groups fall apart, some nodes go to where they do not belong.
    private static int[] Shaken(int[] best, Random random)
    {
        var groups = best.Max() + 1;
        bool[] apart = [.. Enumerable.Range(0, groups).Select(_ => random.Next(3) == 0)];
        return [.. best.Select((g, i) => apart[g] ? groups + i : random.Next(12) == 0 ? random.Next(groups) : g)];
    }

    private static int[] Numbered(int[] group)
    {
        Dictionary<int, int> number = [];
        return Array.ConvertAll(group, g => number.TryGetValue(g, out var n) ? n : number[g] = number.Count);
    }
}
