namespace Entente.Measures.TurningPoints;

/// <summary>The two kinds of weekly series of a relation, cut: numbers of events, and their mean score.</summary>
internal static class CutSeries
{
    private const double MostRho = 0.8, PoissonVariance = 0.25;

    /// <summary>
    /// Numbers of events, as √(n + 3/8), which makes the variance of counts alike at all levels (Anscombe, Biometrika 35, 1948). The
    /// noise is the mean square of differences without the largest fiftieth, with the autocorrelation that differences over one and
    /// two weeks tell; never less than that of a Poisson count.
    /// </summary>
    public static Cuts OfCounts(double[] counts, double penalty, TurnOptions options)
    {
        double[] x = [.. counts.Select(n => Math.Sqrt(n + 0.375))];
        var (one, two) = (MeanSquare(x, 1), MeanSquare(x, 2));
        var rho = one > 0 ? Math.Clamp(two / one - 1, 0, MostRho) : 0;
        var noise = Math.Max(PoissonVariance, one * (1 + rho) / ((1 - rho) * (1 - rho)));
        var total = Running(counts);
        return Cuts.Of(x, [.. x.Select(_ => 1.0)], noise, penalty, options.Shortest, (_, _) => true) is var cuts
            ? cuts with { Found = [.. cuts.Found.Where(c => Math.Max(Near(total, c.Week - options.Beside, c.Week), Near(total, c.Week, c.Week + options.Beside)) >= options.LeastEvents)] }
            : cuts;
    }

    /// <summary>
    /// The mean score of each week. A week of n events has variance s²/n + τ²: s² is the variance of scores within weeks, τ² what
    /// weeks differ by beyond that, from the median of differences between neighbouring weeks. So few events weigh less, and many do
    /// not weigh without end.
    /// </summary>
    public static Cuts OfTone(WeeklyCounts weekly, TurnOptions options)
    {
        double[] n = [.. weekly.Weeks.Select(w => (double)w.Count)];
        double[] mean = [.. weekly.Weeks.Select(w => w.Count > 0 ? w.Average(e => e.Score) : 0)];
        var within = weekly.Weeks.Select((w, i) => w.Sum(e => (e.Score - mean[i]) * (e.Score - mean[i]))).Sum() / Math.Max(1, n.Sum(v => Math.Max(0, v - 1)));
        within = Math.Max(1, within);
        int[] seen = [.. Enumerable.Range(0, weekly.Length).Where(i => n[i] > 0)];
        double Typical(int lag, double between) => Robust.Median(Enumerable.Range(lag, Math.Max(0, seen.Length - lag)).Select(i =>
            Math.Abs(mean[seen[i]] - mean[seen[i - lag]]) / Math.Sqrt(within / n[seen[i]] + within / n[seen[i - lag]] + 2 * between)));
        var (low, high) = (0.0, 100.0);
        if (Typical(1, 0) * Robust.Normal <= 1) high = 0;
        for (var i = 0; i < 40 && high > 0; i++)
            if (Typical(1, (low + high) / 2) * Robust.Normal > 1) low = (low + high) / 2;
            else high = (low + high) / 2;
        var ratio = Typical(1, high) is > 0 and var typical ? Typical(2, high) / typical : 1;
        var rho = Math.Clamp(ratio * ratio - 1, 0, MostRho);
        double[] weights = [.. n.Select(v => v > 0 ? 1 / (within / v + high) : 0)];
        var total = Running(n);
        return Cuts.Of(mean, weights, (1 + rho) / ((1 - rho) * (1 - rho)), options.TonePenalty, options.Shortest, (s, e) => total[e] - total[s] >= options.LeastEvents);
    }

    private static double MeanSquare(double[] x, int lag)
    {
        double[] squares = [.. Enumerable.Range(lag, Math.Max(0, x.Length - lag)).Select(i => (x[i] - x[i - lag]) * (x[i] - x[i - lag]) / 2).Order()];
        return squares.Length == 0 ? 0 : squares.Take(squares.Length - (squares.Length + 49) / 50).DefaultIfEmpty(0).Average();
    }

    private static double[] Running(double[] counts)
    {
        var total = new double[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) total[i + 1] = total[i] + counts[i];
        return total;
    }

    private static double Near(double[] total, int start, int end) => total[Math.Clamp(end, 0, total.Length - 1)] - total[Math.Clamp(start, 0, total.Length - 1)];
}
