namespace Entente.Measures;

/// <summary>A node that is in another bloc than in the network before.</summary>
/// <param name="Node">The node.</param>
/// <param name="From">Number of the bloc it was in.</param>
/// <param name="To">Number of the bloc it is in.</param>
public sealed record BlocMove(string Node, int From, int To);

/// <summary>The blocs of a network in a row of networks, each with a number that it keeps from one to the next.</summary>
/// <param name="Blocs">The blocs.</param>
/// <param name="Numbers">The number of each bloc, from 1; a bloc that none before resembles has a new one.</param>
/// <param name="Moved">Nodes of both networks that changed bloc.</param>
/// <param name="Entered">Nodes that the network before did not have.</param>
/// <param name="Left">Nodes that only the network before had.</param>
public sealed record BlocStep(Blocs Blocs, IReadOnlyList<int> Numbers, IReadOnlyList<BlocMove> Moved, IReadOnlyList<string> Entered, IReadOnlyList<string> Left);

/// <summary>Who moves: blocs matched from one network to the next.</summary>
public static class BlocChanges
{
    /// <summary>
    /// Numbers the blocs of networks in their order. Two blocs in a row are the same where they are matched by the assignment with the most likeness,
    /// which is the share of the members of either that both have (Jaccard): Hungarian method, Kuhn, H. (1955). Naval Research Logistics Quarterly 2.
    /// </summary>
    public static IReadOnlyList<BlocStep> Of(IReadOnlyList<Blocs> row)
    {
        List<BlocStep> steps = [];
        var used = 0;
        foreach (var blocs in row)
        {
            var before = steps.Count > 0 ? steps[^1] : null;
            var numbers = before is null ? new int[blocs.Groups.Count] : Matched(before, blocs);
            for (var i = 0; i < numbers.Length; i++) if (numbers[i] == 0) numbers[i] = ++used;
            var (was, now) = (before is null ? [] : NumberOf(before.Blocs, before.Numbers), NumberOf(blocs, numbers));
            steps.Add(new BlocStep(blocs, numbers,
                [.. SignedNetwork.Ordered(now.Keys.Where(n => was.TryGetValue(n, out var old) && old != now[n])).Select(n => new BlocMove(n, was[n], now[n]))],
                before is null ? [] : SignedNetwork.Ordered(now.Keys.Where(n => !was.ContainsKey(n))), SignedNetwork.Ordered(was.Keys.Where(n => !now.ContainsKey(n)))));
        }
        return steps;
    }

    private static int[] Matched(BlocStep before, Blocs now)
    {
        var (rows, columns) = (now.Groups.Count, before.Blocs.Groups.Count);
        var likeness = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
            {
                var both = now.Groups[i].Intersect(before.Blocs.Groups[j], StringComparer.Ordinal).Count();
                likeness[i, j] = (double)both / (now.Groups[i].Count + before.Blocs.Groups[j].Count - both);
            }
        var chosen = Assignment.Most(likeness);
        return [.. Enumerable.Range(0, rows).Select(i => chosen[i] is { } j && likeness[i, j] > 0 ? before.Numbers[j] : 0)];
    }

    private static Dictionary<string, int> NumberOf(Blocs blocs, IReadOnlyList<int> numbers) =>
        blocs.Groups.Index().SelectMany(g => g.Item.Select(node => (node, numbers[g.Index]))).ToDictionary(p => p.node, p => p.Item2, StringComparer.Ordinal);
}
