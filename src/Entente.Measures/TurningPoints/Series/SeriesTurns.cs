namespace Entente.Measures.TurningPoints;

/// <summary>A change of a series.</summary>
/// <param name="Index">The first index of the new segment.</param>
/// <param name="Label">What that moment is called.</param>
/// <param name="Interval">Where, with 95% confidence, the new segment begins.</param>
/// <param name="Before">Where each dimension stood at the end of the segment before, by its level or line.</param>
/// <param name="After">Where each dimension stood at the beginning of the new segment.</param>
public sealed record SeriesTurn(int Index, string Label, IndexInterval Interval, IReadOnlyList<double> Before, IReadOnlyList<double> After);

/// <summary>The changes of a series, with the steps that led to them.</summary>
/// <param name="Series">The series' name.</param>
/// <param name="Turns">The changes in order of time.</param>
/// <param name="Steps">What was done, in words and figures, so that it can be done by hand.</param>
public sealed record SeriesChanges(string Series, IReadOnlyList<SeriesTurn> Turns, IReadOnlyList<string> Steps);

/// <summary>
/// The changes of a series of any kind: penalised segmentation into stretches that are level or straight, by PELT, after single odd
/// points and a season are taken out. A change costs (1 + 2D) units for D dimensions and a line one unit more than a level; the unit is
/// β / 3, where β = max(3 σ̂² ln T, 1% of all variation) and σ̂² is the geometric mean of the variance of the noise and its long-run
/// variance, both from differences.
/// </summary>
public static class SeriesTurns
{
    /// <summary>Finds the changes. Adding a number to all values, or multiplying all by one, leaves them.</summary>
    public static SeriesChanges Of(TimeSeries series, SeriesOptions? options = null)
    {
        var o = options ?? SeriesOptions.Default;
        int[] seen = [.. Enumerable.Range(0, series.Length).Where(i => series.Dimensions.Any(d => double.IsFinite(d[i])))];
        var steps = new List<string> { Text($"{seen.Length} of {series.Length} moments have a value, in {series.Dimensions.Count} dimension{(series.Dimensions.Count == 1 ? "" : "s")}") };
        var costs = new List<LevelOrTrend>();
        foreach (var (dimension, number) in series.Dimensions.Select((d, i) => (d, i)))
            if (Prepare(Filled(seen, dimension), o, number, steps) is { } cost) costs.Add(cost);
        if (costs.Count == 0) return new SeriesChanges(series.Name, [], steps);
        var penalty = 1 + 2.0 * costs.Count;
        var found = Segmentation.Pelt(seen.Length, (s, e) => costs.Sum(c => c.Cost(s, e)), penalty, o.Shortest, split: -costs.Count);
        steps.Add(Text($"a change costs {penalty:0} units; {found.Changes.Count} found, total cost {found.Cost:0.###} units"));
        int[] ends = [0, .. found.Changes, seen.Length];
        var turns = found.Changes.Select((_, i) => Turn(series, seen, costs, ends[i], ends[i + 1], ends[i + 2])).ToList();
        return new SeriesChanges(series.Name, turns, steps);
    }

    // Standardised, so that figures of any size are handled alike; null where a dimension never changes.
    private static LevelOrTrend? Prepare(double[] x, SeriesOptions o, int number, List<string> steps)
    {
        if (x.Length < 2 * o.Shortest) return null;
        var (mean, size) = (x.Average(), x.Max(Math.Abs));
        var scale = Math.Sqrt(x.Average(v => (v - mean) * (v - mean)));
        if (!(scale > 1e-9 * size))
        {
            steps.Add($"dimension {number}: constant");
            return null;
        }
        IReadOnlyList<double> z = [.. x.Select(v => (v - mean) / scale)];
        var smooth = Cleaning.WithoutOutliers(z, o.Outlier);
        var clean = Cleaning.WithoutSeason(smooth, o.Season);
        var (shortRun, longRun) = Robust.Noise(clean);
        var noise = Math.Pow(shortRun, 1 - o.LongRun) * Math.Pow(Math.Min(longRun, 1), o.LongRun);
        var beta = Math.Max(o.Penalty * noise * Math.Log(x.Length), o.LeastShare * x.Length);
        steps.Add(Text($"dimension {number}: mean {mean:G6}, standard deviation {scale:G6}; {z.Zip(smooth).Count(p => p.First != p.Second)} odd points drawn back; season {(ReferenceEquals(smooth, clean) ? "none" : "taken out")}; of the standardised series σ̂² {noise:0.#####} (differences {shortRun:0.#####}, long run {longRun:0.#####}), β {beta:0.####}"));
        return new LevelOrTrend(clean, beta / 3) { Mean = mean, Scale = scale };
    }

    // Where some dimension has no value it goes straight between its neighbours.
    private static double[] Filled(int[] seen, IReadOnlyList<double> values)
    {
        int[] known = [.. Enumerable.Range(0, seen.Length).Where(i => double.IsFinite(values[seen[i]]))];
        if (known.Length == 0) return new double[seen.Length];
        var filled = new double[seen.Length];
        var next = 0;
        for (var i = 0; i < seen.Length; i++)
        {
            while (next < known.Length && known[next] < i) next++;
            var (left, right) = (known[Math.Max(0, next < known.Length && known[next] == i ? next : next - 1)], known[Math.Min(next, known.Length - 1)]);
            var share = right > left ? (double)(i - left) / (right - left) : 0;
            filled[i] = values[seen[left]] + share * (values[seen[right]] - values[seen[left]]);
        }
        return filled;
    }

    private static SeriesTurn Turn(TimeSeries series, int[] seen, List<LevelOrTrend> costs, int start, int change, int end)
    {
        var within = BreakInterval.Of(costs, start, change, end);
        return new SeriesTurn(seen[change], series.Labels[seen[change]], within with { Low = seen[within.Low], High = seen[within.High] },
            [.. costs.Select(c => c.Mean + c.Scale * c.At(start, change, change - 1))], [.. costs.Select(c => c.Mean + c.Scale * c.At(change, end, change))]);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
