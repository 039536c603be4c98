namespace Entente.Measures.Relations;

/// <summary>What is believed of a level: a normal distribution.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="Step">Variance of the step that led to it: q, plus Q as far as a break is believed in. The smoother needs it.</param>
internal readonly record struct Belief(double Mean, double Variance, double Step);

/// <summary>The Kalman filter of <see cref="LevelModel"/>, with two hypotheses a period, "usual" and "break", folded into one belief after each.</summary>
/// <remarks>
/// Kalman, R. E., <i>J. Basic Engineering</i> 82 (1960). Folding by mean and variance: the generalised pseudo-Bayesian filter of first order,
/// Bar-Shalom, Li and Kirubarajan, <i>Estimation with Applications to Tracking and Navigation</i> (2001), section 11.6.
/// With π = 0 it is the ordinary filter.
/// </remarks>
internal static class LevelFilter
{
    /// <summary>The belief before anything was seen.</summary>
    public static Belief Start(LevelModel m) => new(m.Start, m.StartVariance, 0);

    /// <summary>One period on, without an event in it: the variance grows by the mean step.</summary>
    public static Belief Predict(in Belief was, LevelModel m) => new(was.Mean, was.Variance + m.MeanStep, m.MeanStep);

    /// <summary>One period on, then what was seen.</summary>
    /// <param name="was">The belief at the end of the period before.</param>
    /// <param name="m">The model.</param>
    /// <param name="first">Whether this is the pair's first period, to which no step leads.</param>
    /// <param name="y">The mean score of its events.</param>
    /// <param name="n">Their effective number, above 0.</param>
    /// <param name="logLikelihood">How likely <paramref name="y"/> was: log density.</param>
    public static Belief Update(in Belief was, LevelModel m, bool first, double y, double n, out double logLikelihood)
    {
        var r = m.Noise / n;
        var innovation = y - was.Mean;
        if (first || m.BreakShare <= 0)
        {
            var (p, step) = first ? (was.Variance, 0) : (was.Variance + m.Drift, m.Drift);
            logLikelihood = LogDensity(innovation, p + r);
            return new Belief(was.Mean + p / (p + r) * innovation, p * r / (p + r), step);
        }
        double p0 = was.Variance + m.Drift, p1 = p0 + m.BreakVariance;
        double l0 = Math.Log(1 - m.BreakShare) + LogDensity(innovation, p0 + r), l1 = Math.Log(m.BreakShare) + LogDensity(innovation, p1 + r);
        var top = Math.Max(l0, l1);
        logLikelihood = top + Math.Log(Math.Exp(l0 - top) + Math.Exp(l1 - top));
        var broke = Math.Exp(l1 - logLikelihood);
        double k0 = p0 / (p0 + r), k1 = p1 / (p1 + r);
        double mean0 = was.Mean + k0 * innovation, mean1 = was.Mean + k1 * innovation;
        var mean = (1 - broke) * mean0 + broke * mean1;
        var variance = (1 - broke) * (k0 * r + Square(mean0 - mean)) + broke * (k1 * r + Square(mean1 - mean));
        return new Belief(mean, variance, m.Drift + broke * m.BreakVariance);
    }

    /// <summary>
    /// Goes back over filtered beliefs so that each knows the whole series. Rauch, H. E., Tung, F. and Striebel, C. T., <i>AIAA Journal</i> 3 (1965).
    /// </summary>
    public static void Smooth(Span<Belief> beliefs)
    {
        for (var t = beliefs.Length - 2; t >= 0; t--)
        {
            var (mean, variance, step) = beliefs[t];
            var next = beliefs[t + 1];
            var predicted = variance + next.Step;
            var gain = predicted > 0 ? variance / predicted : 0;
            beliefs[t] = new Belief(mean + gain * (next.Mean - mean), variance + gain * gain * (next.Variance - predicted), step);
        }
    }

    private static double LogDensity(double x, double variance) => -0.5 * (Math.Log(2 * Math.PI * variance) + x * x / variance);

    private static double Square(double x) => x * x;
}
