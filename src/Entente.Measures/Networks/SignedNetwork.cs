using System.Globalization;

namespace Entente.Measures;

/// <summary>Why rows of a network do not count as they stand.</summary>
public enum TieFault
{
    /// <summary>A tie of a node with itself: left out.</summary>
    SelfLoop,

    /// <summary>A tie whose sign is 0, which says neither + nor −: left out.</summary>
    NoSign,

    /// <summary>A tie that stands there again with the same sign: counted once, with its largest weight.</summary>
    Repeated,

    /// <summary>A tie that stands there with both signs: unknown, all its rows left out.</summary>
    Contradictory,
}

/// <summary>Rows that were left out or folded, with the first of them as an example.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Rows">How many rows it concerns.</param>
/// <param name="From">First endpoint of the example.</param>
/// <param name="To">Second endpoint of the example.</param>
public sealed record TieRemark(TieFault Fault, int Rows, string From, string To);

/// <summary>
/// A signed network as the measures take it: every tie once, nodes and ties in an order that does not depend on the order of the rows.
/// Undirected, a tie is a pair of nodes; directed, it is an arc, and the two arcs of a pair may differ in sign.
/// </summary>
/// <param name="Nodes">All nodes that a row names, by number where all are numbers, else by name.</param>
/// <param name="Edges">The ties that count, each once, with its endpoints as the rows name them.</param>
/// <param name="Directed">Whether ties are arcs.</param>
/// <param name="Remarks">Rows that do not count as they stand.</param>
public sealed record SignedNetwork(IReadOnlyList<string> Nodes, IReadOnlyList<Edge> Edges, bool Directed, IReadOnlyList<TieRemark> Remarks)
{
    /// <summary>The weights of all ties together; the number of ties where they are not weighted.</summary>
    public double TotalWeight => Edges.Sum(e => e.Weight);

    /// <summary>The number of negative ties.</summary>
    public int Negative => Edges.Count(e => e.Sign < 0);

    /// <summary>The network of these rows.</summary>
    /// <param name="rows">Ties in any order; a sign of 0 is a tie that is left out.</param>
    /// <param name="directed">Whether a→b and b→a are two ties.</param>
    /// <exception cref="ArgumentException">A weight is not above 0, or not finite.</exception>
    public static SignedNetwork Of(IEnumerable<Edge> rows, bool directed = false)
    {
        var all = rows.ToList();
        if (all.Find(e => !(e.Weight > 0 && double.IsFinite(e.Weight))) is { From: not null } wrong)
            throw new ArgumentException($"the tie {wrong.From}, {wrong.To} has weight {wrong.Weight.ToString(CultureInfo.InvariantCulture)}; a weight is above 0", nameof(rows));
        var nodes = Ordered(all.SelectMany(e => (string[])[e.From, e.To]).Distinct(StringComparer.Ordinal));
        var index = nodes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        List<Edge> loops = [], unsigned = [], repeated = [], contradictory = [];
        SortedDictionary<(int, int), List<Edge>> ties = [];
        foreach (var row in all)
        {
            var (from, to) = (index[row.From], index[row.To]);
            if (from == to) { loops.Add(row); continue; }
            if (row.Sign == 0) { unsigned.Add(row); continue; }
            var key = directed || from < to ? (from, to) : (to, from);
            if (ties.TryGetValue(key, out var same)) same.Add(row); else ties[key] = [row];
        }
        List<Edge> edges = [];
        foreach (var ((a, _), same) in ties)
        {
            if (same.Exists(e => e.Sign != same[0].Sign)) { contradictory.AddRange(same); continue; }
            if (same.Count > 1) repeated.AddRange(same.Skip(1));
            var forward = same.Find(e => e.From == nodes[a]) is { From: not null } f ? f : same[0];
            edges.Add(forward with { Weight = same.Max(e => e.Weight) });
        }
        return new SignedNetwork(nodes, edges, directed, [.. Told((TieFault.SelfLoop, loops), (TieFault.NoSign, unsigned), (TieFault.Repeated, repeated), (TieFault.Contradictory, contradictory))]);
    }

    /// <summary>Names in the order of their numbers where all are whole numbers, else in the order of their code points.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.TrueForAll(n => long.TryParse(n, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            ? [.. list.OrderBy(n => long.Parse(n, CultureInfo.InvariantCulture)).ThenBy(n => n, StringComparer.Ordinal)]
            : [.. list.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<TieRemark> Told(params (TieFault Fault, List<Edge> Rows)[] found) =>
        found.Where(f => f.Rows.Count > 0).Select(f => (f.Fault, f.Rows.Count, First: f.Rows.MinBy(e => (e.From, e.To), Comparer<(string, string)>.Create(Compare))))
            .Select(f => new TieRemark(f.Fault, f.Count, f.First.From, f.First.To));

    private static int Compare((string, string) a, (string, string) b) =>
        string.CompareOrdinal(a.Item1, b.Item1) is var first and not 0 ? first : string.CompareOrdinal(a.Item2, b.Item2);
}
