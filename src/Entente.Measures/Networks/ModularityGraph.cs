namespace Entente.Measures;

/// <summary>A network as the search for modularity takes it: what lies between nodes, and how strong each is in positive and in negative ties.</summary>
/// <param name="Near">For each node the others that it has ties with, and the positive less the negative weight between them.</param>
/// <param name="Self">What lies inside each node, counted both ways: of joined nodes, the ties between them.</param>
/// <param name="Plus">The positive weight at each node.</param>
/// <param name="Minus">The negative weight at each node.</param>
/// <param name="AllPlus">All of <paramref name="Plus"/>.</param>
/// <param name="AllMinus">All of <paramref name="Minus"/>.</param>
internal sealed record ModularityGraph((int Node, double Weight)[][] Near, double[] Self, double[] Plus, double[] Minus, double AllPlus, double AllMinus)
{
    /// <summary>How many nodes there are.</summary>
    public int Nodes => Near.Length;

    /// <summary>The graph of a network.</summary>
    public static ModularityGraph Of(SignedNetwork network)
    {
        var index = network.Nodes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var near = new SortedDictionary<int, double>[network.Nodes.Count];
        for (var i = 0; i < near.Length; i++) near[i] = [];
        var (plus, minus) = (new double[near.Length], new double[near.Length]);
        foreach (var e in network.Edges)
        {
            var (a, b) = (index[e.From], index[e.To]);
            near[a][b] = near[a].GetValueOrDefault(b) + e.Sign * e.Weight;
            near[b][a] = near[b].GetValueOrDefault(a) + e.Sign * e.Weight;
            var at = e.Sign > 0 ? plus : minus;
            at[a] += e.Weight;
            at[b] += e.Weight;
        }
        return new ModularityGraph([.. near.Select(n => n.Select(p => (p.Key, p.Value)).ToArray())], new double[near.Length], plus, minus, plus.Sum(), minus.Sum());
    }

    /// <summary>The graph in which each group is a node. Groups are numbered from 0 without a gap.</summary>
    public ModularityGraph Joined(int[] group)
    {
        var count = group.Length == 0 ? 0 : group.Max() + 1;
        var near = new SortedDictionary<int, double>[count];
        for (var i = 0; i < count; i++) near[i] = [];
        var (self, plus, minus) = (new double[count], new double[count], new double[count]);
        for (var i = 0; i < Nodes; i++)
        {
            self[group[i]] += Self[i];
            plus[group[i]] += Plus[i];
            minus[group[i]] += Minus[i];
            foreach (var (other, weight) in Near[i])
            {
                if (group[other] == group[i]) self[group[i]] += weight;
                else near[group[i]][group[other]] = near[group[i]].GetValueOrDefault(group[other]) + weight;
            }
        }
        return new ModularityGraph([.. near.Select(n => n.Select(p => (p.Key, p.Value)).ToArray())], self, plus, minus, AllPlus, AllMinus);
    }

    /// <summary>What chance would put between two strengths, one way.</summary>
    public double Chance(double plus, double minus, double otherPlus, double otherMinus) =>
        (AllPlus > 0 ? plus * otherPlus / AllPlus : 0) - (AllMinus > 0 ? minus * otherMinus / AllMinus : 0);

    /// <summary>The modularity of a partition.</summary>
    public double Of(int[] group)
    {
        var (inside, plus, minus) = (0.0, new Dictionary<int, double>(), new Dictionary<int, double>());
        for (var i = 0; i < Nodes; i++)
        {
            inside += Self[i];
            foreach (var (other, weight) in Near[i]) if (group[other] == group[i]) inside += weight;
            plus[group[i]] = plus.GetValueOrDefault(group[i]) + Plus[i];
            minus[group[i]] = minus.GetValueOrDefault(group[i]) + Minus[i];
        }
        return (inside - plus.Keys.Sum(g => Chance(plus[g], minus[g], plus[g], minus[g]))) / (AllPlus + AllMinus);
    }
}
