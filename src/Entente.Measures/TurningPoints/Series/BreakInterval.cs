using MathNet.Numerics.Distributions;

namespace Entente.Measures.TurningPoints;

/// <summary>Where a new segment begins, with 95% confidence; both ends count.</summary>
/// <param name="Low">The earliest first index.</param>
/// <param name="High">The latest first index.</param>
/// <param name="Method"><c>bai</c> (Bai 1997) between two levels of one dimension, else <c>likelihood</c> (Eo and Morley 2015).</param>
public readonly record struct IndexInterval(int Low, int High, string Method);

/// <summary>The confidence interval of a change's place.</summary>
public static class BreakInterval
{
    // P(sup LR ≤ x) = (1 − e^(−x/2))²; Eo and Morley, Quantitative Economics 6, 2015.
    private static readonly double LikelihoodLimit = -2 * Math.Log(1 - Math.Sqrt(0.95));

    /// <summary>The interval of the change between two neighbouring segments.</summary>
    /// <param name="costs">One for each dimension.</param>
    /// <param name="start">The first index of the segment before.</param>
    /// <param name="change">The first index of the segment after.</param>
    /// <param name="end">The index after the segment after.</param>
    public static IndexInterval Of(IReadOnlyList<LevelOrTrend> costs, int start, int change, int end)
    {
        if (costs is [var one] && !one.IsTrend(start, change) && !one.IsTrend(change, end) && change - start > 1 && end - change > 1)
        {
            var (before, around) = one.Level(start, change);
            var (after, aroundAfter) = one.Level(change, end);
            var interval = Bai(change, after - before, around / (change - start), aroundAfter / (end - change));
            return interval with { Low = Math.Max(interval.Low, start + 1), High = Math.Min(interval.High, end - 1) };
        }
        // The shapes stay those of the two segments; only the place of the change moves.
        double Around(LevelOrTrend c, int at) =>
            (c.IsTrend(start, change) ? c.Line(start, at).Around : c.Level(start, at).Around) + (c.IsTrend(change, end) ? c.Line(at, end).Around : c.Level(at, end).Around);
        double Misfit(int at) => costs.Sum(c => Around(c, at) / Math.Max(1e-12, Around(c, change) / (end - start)));
        var least = Misfit(change);
        var (low, high) = (change, change);
        while (low - 1 > start && Misfit(low - 1) - least <= LikelihoodLimit) low--;
        while (high + 1 < end && Misfit(high + 1) - least <= LikelihoodLimit) high++;
        return new IndexInterval(low, high, "likelihood");
    }

    /// <summary>
    /// Bai's interval for a change of a mean (Review of Economics and Statistics 79, 1997; strucchange's confint): quantiles of the
    /// place of the highest point of a two-sided Brownian motion with drift, times σ² / δ².
    /// </summary>
    /// <param name="change">The first index after the change.</param>
    /// <param name="jump">δ, the new mean less the old.</param>
    /// <param name="varianceBefore">Mean square around the old mean.</param>
    /// <param name="varianceAfter">Mean square around the new mean.</param>
    public static IndexInterval Bai(int change, double jump, double varianceBefore, double varianceAfter)
    {
        if (jump == 0 || varianceBefore <= 0 || varianceAfter <= 0) return new IndexInterval(change, change, "bai");
        var phi = varianceAfter / varianceBefore;
        var unit = varianceBefore / (jump * jump);
        var (lower, upper) = (Quantile(0.025, phi) * unit, Quantile(0.975, phi) * unit);
        return new IndexInterval(change - (int)Math.Ceiling(upper), change - (int)Math.Floor(lower), "bai");
    }

    private static double Quantile(double p, double phi)
    {
        var (low, high) = (-1.0, 1.0);
        while (Below(low, phi) > p) low *= 2;
        while (Below(high, phi) < p) high *= 2;
        for (var i = 0; i < 200 && high - low > 1e-10 * Math.Max(1, Math.Abs(low)); i++)
        {
            var middle = (low + high) / 2;
            if (Below(middle, phi) < p) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// <summary>Bai's distribution of the place of the highest point, with ξ = 1: the regressor is a constant.</summary>
    /// <param name="x">The place, in units of σ² / δ².</param>
    /// <param name="phi">φ, the variance after over the variance before.</param>
    internal static double Below(double x, double phi)
    {
        // For x > 0 the motion's other side: the same law seen in units of the other variance.
        if (x > 0) return 1 - Below(-x / phi, 1 / phi);
        var size = -x;
        var root = Math.Sqrt(size);
        var (a, b) = ((1 / phi) * (1 + 1 / phi) / 2, 0.5 + 1 / phi);
        var (c, d) = (phi * (phi + 2) / (phi + 1), (phi + 2) * (phi + 2) / (phi + 1));
        return -Math.Sqrt(size / (2 * Math.PI)) * Math.Exp(-size / 8)
            - c * Math.Exp(a * size + LogTail(b * root))
            + (d - 2 + size / 2) * Math.Exp(LogTail(root / 2));
    }

    // ln Φ(−z), without underflow far out.
    private static double LogTail(double z) => z < 25 ? Math.Log(Normal.CDF(0, 1, -z)) : -z * z / 2 - Math.Log(z * Math.Sqrt(2 * Math.PI)) - 1 / (z * z);
}
