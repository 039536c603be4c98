namespace Entente.Measures;

/// <summary>
/// The transitive triads of a directed signed network (030T, 120D, 120U and 300 of the triad census) by whether all their ways round are balanced.
/// Aref, S., Dinh, L., Rezapour, R. &amp; Diesner, J. (2020). Multilevel structural evaluation of signed directed social networks based on balance theory.
/// Scientific Reports 10.
/// </summary>
/// <param name="Balanced">Triads in which every choice of one arc a pair has a product of +.</param>
/// <param name="Unbalanced">The others.</param>
public sealed record TransitiveTriads(int Balanced, int Unbalanced)
{
    /// <summary>The triads of a directed network.</summary>
    public static TransitiveTriads Of(SignedNetwork network)
    {
        var index = network.Nodes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var arcs = network.Edges.ToDictionary(e => (index[e.From], index[e.To]), e => e.Sign);
        var near = new SortedSet<int>[network.Nodes.Count];
        for (var i = 0; i < near.Length; i++) near[i] = [];
        foreach (var (a, b) in arcs.Keys) { near[a].Add(b); near[b].Add(a); }
        var (balanced, unbalanced) = (0, 0);
        for (var a = 0; a < near.Length; a++)
            foreach (var b in near[a].GetViewBetween(a + 1, int.MaxValue))
                foreach (var c in near[b].GetViewBetween(b + 1, int.MaxValue))
                {
                    if (!near[a].Contains(c) || !Transitive([a, b, c])) continue;
                    if (Signs(a, b) is var x and not 0 && Signs(b, c) is var y and not 0 && Signs(a, c) is var z and not 0 && x * y * z > 0) balanced++;
                    else unbalanced++;
                }
        return new TransitiveTriads(balanced, unbalanced);

        bool Transitive(int[] t)
        {
            foreach (var x in t)
                foreach (var y in t)
                    foreach (var z in t)
                        if (x != y && y != z && x != z && arcs.ContainsKey((x, y)) && arcs.ContainsKey((y, z)) && !arcs.ContainsKey((x, z))) return false;
            return true;
        }

        // The sign that the arcs of a pair agree on, 0 where they do not.
        int Signs(int x, int y) => (arcs.GetValueOrDefault((x, y)), arcs.GetValueOrDefault((y, x))) switch
        {
            (0, var s) => s,
            (var s, 0) => s,
            var (s, t) => s == t ? s : 0,
        };
    }
}
