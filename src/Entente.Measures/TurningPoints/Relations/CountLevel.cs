namespace Entente.Measures.TurningPoints;

/// <summary>
/// Numbers of events a week, as Poisson counts whose variance is φ times their mean. φ is the sum of squared differences over the sum of
/// the counts, without the two largest squares, so that one step and its end do not count as noise, times the factor of
/// <see cref="LongRun"/>. Never below 1.
/// </summary>
internal sealed class CountLevel : ILevel
{
    private readonly double[] total;

    public CountLevel(double[] counts)
    {
        total = new double[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) total[i + 1] = total[i] + counts[i];
        var near = Dispersion(counts, 1);
        Phi = Math.Max(1, near * LongRun.OfCounts(near, Dispersion(counts, 2), counts.Length));
    }

    /// <summary>Variance over mean, in the long run.</summary>
    public double Phi { get; }

    /// <summary>The number of events of a stretch, as far as there are weeks.</summary>
    public double Number(int start, int end) => total[Math.Clamp(end, 0, total.Length - 1)] - total[Math.Clamp(start, 0, total.Length - 1)];

    public double Cost(int start, int end) => total[end] - total[start] is var n && n > 0 ? -2 * n * Math.Log(n / (end - start)) / Phi : 0;

    public double Mean(int start, int end) => (total[end] - total[start]) / (end - start);

    public double Variance(int start, int end) => Phi * Math.Max(total[end] - total[start], 1) / ((double)(end - start) * (end - start));

    private static double Dispersion(double[] counts, int lag)
    {
        var pairs = Enumerable.Range(lag, Math.Max(0, counts.Length - lag)).Select(i => (Square: (counts[i] - counts[i - lag]) * (counts[i] - counts[i - lag]), Sum: counts[i] + counts[i - lag]))
            .OrderBy(p => p.Square).SkipLast(2 * lag).ToList();
        var sum = pairs.Sum(p => p.Sum);
        return sum > 0 ? pairs.Sum(p => p.Square) / sum : 0;
    }
}
