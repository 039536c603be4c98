namespace Entente.Measures.TurningPoints;

/// <summary>
/// The mean score of each week. A week of n events has variance s²/n + τ²: s² is the variance of scores within weeks, τ² what weeks
/// differ by beyond that, from the median of differences between neighbouring weeks. So few events weigh less, and many do not weigh
/// without end. Autocorrelation makes the variance the long-run one (<see cref="LongRun"/>).
/// </summary>
internal sealed class ToneLevel : ILevel
{
    private readonly double[] weight, first, second;

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
        double Square(int lag) => Typical(lag, high) * Typical(lag, high);
        Noise = LongRun.Of(Square(1), Square(LongRun.Far(seen.Length)), seen.Length);
        (weight, first, second) = (new double[n.Length + 1], new double[n.Length + 1], new double[n.Length + 1]);
        for (var i = 0; i < n.Length; i++)
        {
            var w = n[i] > 0 ? 1 / (within / n[i] + high) : 0;
            (weight[i + 1], first[i + 1], second[i + 1]) = (weight[i] + w, first[i] + w * mean[i], second[i] + w * mean[i] * mean[i]);
        }
    }

    /// <summary>The number of weeks with events.</summary>
    public int Weeks { get; }

    /// <summary>The long-run variance over that of neighbouring weeks.</summary>
    public double Noise { get; }

    public double Cost(int start, int end)
    {
        var (w, x) = (weight[end] - weight[start], first[end] - first[start]);
        return w > 0 ? Math.Max(0, second[end] - second[start] - x * x / w) / Noise : 0;
    }

    public double Mean(int start, int end) => weight[end] > weight[start] ? (first[end] - first[start]) / (weight[end] - weight[start]) : 0;

    public double Variance(int start, int end) => Noise / Math.Max(1e-9, weight[end] - weight[start]);
}
