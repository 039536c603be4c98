namespace Entente.Measures;

/// <summary>The sign of each pair of nodes: of a directed network the one its arcs agree on, and none where they contradict each other.</summary>
internal sealed class Signs
{
    private readonly Dictionary<int, int>[] _of;

    private Signs(Dictionary<int, int>[] of) => _of = of;

    /// <summary>How many nodes there are.</summary>
    public int Nodes => _of.Length;

    /// <summary>The signs in a network.</summary>
    public static Signs Of(SignedNetwork network)
    {
        var index = network.Nodes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var of = new Dictionary<int, int>[network.Nodes.Count];
        for (var i = 0; i < of.Length; i++) of[i] = [];
        HashSet<(int, int)> contradictory = [];
        foreach (var e in network.Edges)
        {
            var (a, b) = (index[e.From], index[e.To]);
            if (of[a].TryGetValue(b, out var sign) && sign != e.Sign) contradictory.Add((a, b));
            of[a][b] = of[b][a] = e.Sign;
        }
        foreach (var (a, b) in contradictory)
        {
            of[a].Remove(b);
            of[b].Remove(a);
        }
        return new Signs(of);
    }

    /// <summary>The sign between two nodes; 0 where there is none.</summary>
    public int Between(int a, int b) => _of[a].GetValueOrDefault(b);

    /// <summary>The neighbours of a node with their signs, in the order of the nodes.</summary>
    public IEnumerable<(int Node, int Sign)> Around(int node) => _of[node].OrderBy(n => n.Key).Select(n => (n.Key, n.Value));

    /// <summary>For each node its neighbours of higher degree (of equal degree, those that come later), and the signs towards them.</summary>
    public (int[][] Forward, int[][] Sign) Ordered()
    {
        var chosen = _of.Select((near, a) => near.Where(n => (_of[n.Key].Count, n.Key).CompareTo((near.Count, a)) > 0).OrderBy(n => n.Key).ToArray()).ToArray();
        return ([.. chosen.Select(c => c.Select(n => n.Key).ToArray())], [.. chosen.Select(c => c.Select(n => n.Value).ToArray())]);
    }

    /// <summary>Nodes that hang together, each set in the order of the nodes.</summary>
    public IReadOnlyList<int[]> Components()
    {
        var seen = new bool[Nodes];
        List<int[]> components = [];
        for (var root = 0; root < Nodes; root++)
        {
            if (seen[root]) continue;
            seen[root] = true;
            List<int> members = [root];
            for (var i = 0; i < members.Count; i++)
                foreach (var other in _of[members[i]].Keys)
                    if (!seen[other]) { seen[other] = true; members.Add(other); }
            components.Add([.. members.Order()]);
        }
        return components;
    }
}
