namespace Entente.Measures.TurningPoints;

/// <summary>
/// How much longer-lasting the noise of weeks is than that of independent ones. Half the mean square of differences over k weeks is
/// V(k); far apart it is the variance, and r = 1 − V(1) / V(far) the autocorrelation of neighbours. Where it dies away by half each week
/// the long-run variance is V(far) (1 + 4 r).
/// </summary>
/// <remarks>
/// Numbers of events jump more than scores do, and a step would touch many pairs far apart: for them differences over one and two weeks
/// serve, as of an autoregression, ρ = V(2) / V(1) − 1, held in 0..0.6.
/// </remarks>
internal static class LongRun
{
    // Short series tell little of autocorrelation: the factor is drawn to 1 as if this many weeks had shown none.
    private const double PriorWeeks = 50;

    /// <summary>How many weeks are far apart: 8, fewer in short series, of which a step would touch too many pairs.</summary>
    public static int Far(int weeks) => Math.Clamp(weeks / 10, 2, 8);

    /// <summary>The long-run variance over <paramref name="near"/>; 1 or more.</summary>
    /// <param name="near">V(1).</param>
    /// <param name="far">V(far).</param>
    /// <param name="weeks">The number of weeks.</param>
    public static double Of(double near, double far, int weeks)
    {
        if (near <= 0 || far <= near) return 1;
        var factor = far / near * (1 + 4 * (1 - near / far));
        return 1 + (factor - 1) * weeks / (weeks + PriorWeeks);
    }

    /// <summary>The same for numbers of events.</summary>
    /// <param name="near">V(1).</param>
    /// <param name="next">V(2).</param>
    /// <param name="weeks">The number of weeks.</param>
    public static double OfCounts(double near, double next, int weeks)
    {
        var rho = near > 0 ? Math.Clamp(next / near - 1, 0, 0.6) * weeks / (weeks + 2 * PriorWeeks) : 0;
        return (1 + rho) / ((1 - rho) * (1 - rho));
    }
}
