namespace Entente.Measures.TurningPoints;

/// <summary>Figures that single odd points do not move.</summary>
internal static class Robust
{
    /// <summary>What the median of absolute deviations is multiplied by, to be the standard deviation of a normal variable.</summary>
    public const double Normal = 1.4826;

    /// <summary>The median; 0 of nothing.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of |x(t+lag) − x(t)|.</summary>
    public static double MedianDifference(IReadOnlyList<double> x, int lag) =>
        Median(Enumerable.Range(lag, Math.Max(0, x.Count - lag)).Select(i => Math.Abs(x[i] - x[i - lag])));

    /// <summary>
    /// The variance of the noise around a signal that changes seldom, and its long-run variance, from differences, so that steps do not
    /// count. The autocorrelation is that of Chakar, Lebarbier, Lévy-Leduc and Robin (Bernoulli 23, 2017):
    /// ρ̂ = (med |x(t+2) − x(t)| / med |x(t+1) − x(t)|)² − 1, held in 0..0.99.
    /// </summary>
    /// <returns>Variance of first differences / 2, and variance · (1 + ρ) / (1 − ρ) of the noise that has it.</returns>
    public static (double ShortRun, double LongRun) Noise(IReadOnlyList<double> x)
    {
        var (one, two) = (MedianDifference(x, 1), MedianDifference(x, 2));
        if (one <= 0) return (0, 0);
        var shortRun = Normal * Normal * one * one / 2;
        var rho = Math.Clamp(two * two / (one * one) - 1, 0, 0.99);
        return (shortRun, shortRun / (1 - rho) * (1 + rho) / (1 - rho));
    }
}
