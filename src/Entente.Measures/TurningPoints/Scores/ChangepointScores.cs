namespace Entente.Measures.TurningPoints;

/// <summary>
/// How well changes agree with those that several people marked, as in the Turing Change Point benchmark (van den Burg and Williams,
/// 2020, arXiv:2003.06222). Indices count from 0; 0 is always taken as a change, of people and of the method alike.
/// </summary>
public static class ChangepointScores
{
    /// <summary>How far a change may lie from one that was marked, in steps.</summary>
    public const int Margin = 5;

    /// <summary>
    /// F1 of precision over the changes that anybody marked, and recall averaged over the people. Each found change is used once, for
    /// the nearest in order.
    /// </summary>
    /// <param name="annotations">The changes that each person marked.</param>
    /// <param name="found">The changes found.</param>
    /// <param name="margin">How far they may lie apart.</param>
    public static double F1(IReadOnlyCollection<IReadOnlyCollection<int>> annotations, IReadOnlyCollection<int> found, int margin = Margin)
    {
        var all = annotations.SelectMany(a => a).Append(0).ToHashSet();
        var predicted = found.Append(0).ToHashSet();
        var precision = (double)TruePositives(all, predicted, margin).Count / predicted.Count;
        var recall = annotations.Average(a =>
        {
            var marked = a.Append(0).ToHashSet();
            return (double)TruePositives(marked, predicted, margin).Count / marked.Count;
        });
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /// <summary>The marked changes that have a found one within the margin, each found one used once.</summary>
    public static IReadOnlyCollection<int> TruePositives(IEnumerable<int> marked, IEnumerable<int> found, int margin = Margin)
    {
        var left = found.ToHashSet();
        var hits = new SortedSet<int>();
        foreach (var change in marked.Distinct().Order())
        {
            var near = left.Where(x => Math.Abs(x - change) <= margin).OrderBy(x => Math.Abs(x - change)).ThenBy(x => x).ToList();
            if (near.Count == 0) continue;
            hits.Add(change);
            left.Remove(near[0]);
        }
        return hits;
    }

    /// <summary>The covering metric (Arbeláez et al., 2010), averaged over people: each marked segment's best Jaccard index with a found one, weighted by its length.</summary>
    /// <param name="annotations">The changes that each person marked.</param>
    /// <param name="found">The changes found.</param>
    /// <param name="length">The length of the series.</param>
    public static double Cover(IReadOnlyCollection<IReadOnlyCollection<int>> annotations, IReadOnlyCollection<int> found, int length)
    {
        var parts = Partition(found, length);
        return annotations.Average(a => Partition(a, length).Sum(marked => (marked.End - marked.Start) * parts.Max(part => Jaccard(marked, part))) / length);
    }

    /// <summary>The segments between changes, each with its first index and the index after its last.</summary>
    public static IReadOnlyList<(int Start, int End)> Partition(IEnumerable<int> changes, int length)
    {
        int[] ends = [.. changes.Append(0).Where(c => c < length).Distinct().Order(), length];
        return [.. ends.Zip(ends.Skip(1))];
    }

    private static double Jaccard((int Start, int End) a, (int Start, int End) b)
    {
        double shared = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return shared / (a.End - a.Start + (b.End - b.Start) - shared);
    }
}
