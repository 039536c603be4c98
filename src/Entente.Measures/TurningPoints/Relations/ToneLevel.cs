namespace Entente.Measures.TurningPoints;

/// <summary>
/// The mean score of each week. A week of n events has variance s²/n + τ²: s² is the variance of scores within weeks, τ² what weeks
/// differ by beyond that, from the median of differences between neighbouring weeks. So few events weigh less, and many do not weigh
/// without end. Autocorrelation, from differences over one and two weeks, makes the variance the long-run one.
/// </summary>
internal sealed class ToneLevel : ILevel
{
    // Short series tell little of autocorrelation: the estimate is drawn to 0 as if this many weeks had shown none.
    private const double PriorWeeks = 100, MostRho = 0.6;
    private readonly double[] weight, first, second;
    private readonly double noise;

    public ToneLevel(WeeklyCounts weekly)
    {
        double[] n = [.. weekly.Weeks.Select(w => (double)w.Count)];
        double[] mean = [.. weekly.Weeks.Select(w => w.Count > 0 ? w.Average(e => e.Score) : 0)];
        var squares = weekly.Weeks.Select((w, i) => w.Sum(e => (e.Score - mean[i]) * (e.Score - mean[i]))).Sum();
        var within = Math.Max(1, squares / Math.Max(1, n.Sum(v => Math.Max(0, v - 1))));
        int[] seen = [.. Enumerable.Range(0, weekly.Length).Where(i => n[i] > 0)];
        Weeks = seen.Length;
        double Typical(int lag, double between) => Robust.Normal * Robust.Median(Enumerable.Range(lag, Math.Max(0, seen.Length - lag)).Select(i =>
            Math.Abs(mean[seen[i]] - mean[seen[i - lag]]) / Math.Sqrt(within / n[seen[i]] + within / n[seen[i - lag]] + 2 * between)));
        var (low, high) = (0.0, Typical(1, 0) > 1 ? 100.0 : 0);
        while (high - low > 1e-6)
            if (Typical(1, (low + high) / 2) > 1) low = (low + high) / 2;
            else high = (low + high) / 2;
        var ratio = Typical(1, high) is > 0 and var typical ? Typical(2, high) / typical : 1;
        var rho = Shrunk(ratio * ratio - 1, seen.Length);
        noise = (1 + rho) / ((1 - rho) * (1 - rho));
        (weight, first, second) = (new double[n.Length + 1], new double[n.Length + 1], new double[n.Length + 1]);
        for (var i = 0; i < n.Length; i++)
        {
            var w = n[i] > 0 ? 1 / (within / n[i] + high) : 0;
            (weight[i + 1], first[i + 1], second[i + 1]) = (weight[i] + w, first[i] + w * mean[i], second[i] + w * mean[i] * mean[i]);
        }
    }

    /// <summary>The number of weeks with events.</summary>
    public int Weeks { get; }

    /// <summary>An autocorrelation of weeks, held in 0..0.6 and drawn to 0 where there are few.</summary>
    public static double Shrunk(double rho, int weeks) => Math.Clamp(rho, 0, MostRho) * weeks / (weeks + PriorWeeks);

    public double Cost(int start, int end)
    {
        var (w, x) = (weight[end] - weight[start], first[end] - first[start]);
        return w > 0 ? Math.Max(0, second[end] - second[start] - x * x / w) / noise : 0;
    }

    public double Mean(int start, int end) => weight[end] > weight[start] ? (first[end] - first[start]) / (weight[end] - weight[start]) : 0;

    public double Variance(int start, int end) => noise / Math.Max(1e-9, weight[end] - weight[start]);
}
