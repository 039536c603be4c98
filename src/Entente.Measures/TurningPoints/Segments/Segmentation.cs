namespace Entente.Measures.TurningPoints;

/// <summary>A series cut into segments.</summary>
/// <param name="Changes">The first index of each segment after the first, ascending; empty where nothing changes.</param>
/// <param name="Cost">The sum of the segments' costs and one penalty for each change.</param>
public sealed record Segmentation(IReadOnlyList<int> Changes, double Cost)
{
    // Two cuts that differ by less are the same: rounding must not choose between them, the earlier one is taken.
    private const double Tie = 1e-7;

    /// <summary>The best of all segmentations, by dynamic programming over every pair of ends (Jackson et al., IEEE Signal Processing Letters 12, 2005).</summary>
    /// <param name="length">The number of observations, 0 or more.</param>
    /// <param name="cost">The cost of the segment that starts at its first argument and ends before its second.</param>
    /// <param name="penalty">What each change costs, in the unit of <paramref name="cost"/>.</param>
    /// <param name="shortest">The least length of a segment, 1 or more. A series of less than twice that has no change.</param>
    public static Segmentation Exact(int length, Func<int, int, double> cost, double penalty, int shortest) =>
        Search(length, cost, penalty, shortest, double.NegativeInfinity);

    /// <summary>
    /// The same segmentation as <see cref="Exact"/>, leaving out starts that can no longer win (PELT: Killick, Fearnhead and Eckley,
    /// JASA 107, 2012). A start is left out only a shortest segment after it has lost.
    /// </summary>
    /// <param name="length">The number of observations, 0 or more.</param>
    /// <param name="cost">The cost of the segment that starts at its first argument and ends before its second.</param>
    /// <param name="penalty">What each change costs.</param>
    /// <param name="shortest">The least length of a segment.</param>
    /// <param name="split">K of the paper: cutting a segment in two lowers its cost by at least this; 0 for sums of squares, below 0 where each segment pays for its own parameters.</param>
    public static Segmentation Pelt(int length, Func<int, int, double> cost, double penalty, int shortest, double split = 0) =>
        Search(length, cost, penalty, shortest, split);

    private static Segmentation Search(int length, Func<int, int, double> cost, double penalty, int shortest, double split)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 1);
        var best = new double[length + 1];
        var previous = new int[length + 1];
        var starts = new List<int>();
        var lostAt = new Dictionary<int, int>();
        best[0] = -penalty; // so that each segment pays, and the first start is like any other
        for (var end = 1; end <= length; end++)
        {
            best[end] = double.PositiveInfinity;
            if (end < shortest) continue;
            var newest = end - shortest;
            if (newest == 0 || newest >= shortest) starts.Add(newest);
            foreach (var start in starts)
            {
                var whole = best[start] + cost(start, end) + penalty;
                if (whole < best[end] - Tie) (best[end], previous[end]) = (whole, start);
                lostAt.TryAdd(start, int.MaxValue);
            }
            if (double.IsNegativeInfinity(split)) continue;
            foreach (var start in starts)
                if (lostAt[start] == int.MaxValue && best[start] + cost(start, end) + split > best[end] + Tie) lostAt[start] = end;
            starts.RemoveAll(s => end + 1 >= lostAt[s] + (long)shortest);
        }
        var changes = new List<int>();
        for (var end = length; end > 0 && previous[end] > 0; end = previous[end]) changes.Add(previous[end]);
        changes.Reverse();
        return new Segmentation(changes, length >= shortest ? best[length] : 0);
    }
}
