namespace Entente.Measures.Relations;

/// <summary>What is believed of a level: a normal distribution.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="Step">Variance of the step that led to it: q, plus Q as far as a break is believed in. The smoother needs it.</param>
internal readonly record struct Belief(double Mean, double Variance, double Step);

/// <summary>What follows if the step had a certain variance.</summary>
/// <param name="Predicted">Variance before the period's events were seen.</param>
/// <param name="Gain">Kalman's gain: how far the level follows the period's mean, 0 to 1.</param>
/// <param name="Mean">The level after.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="LogDensity">Logarithm of how likely the period's mean was.</param>
public readonly record struct Hypothesis(double Predicted, double Gain, double Mean, double Variance, double LogDensity);

/// <summary>A step of the filter with all that it rests on.</summary>
/// <param name="ObservationVariance">σ²/n + τ².</param>
/// <param name="Usual">If nothing broke.</param>
/// <param name="Broken">If it did; all nought where that was not asked.</param>
/// <param name="BreakProbability">Probability of a break in this period, after its events.</param>
/// <param name="LogLikelihood">Logarithm of how likely the period's mean was in all.</param>
/// <param name="Belief">Both folded into one.</param>
internal readonly record struct FilterStep(double ObservationVariance, Hypothesis Usual, Hypothesis Broken, double BreakProbability, double LogLikelihood, Belief Belief);

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
    public static FilterStep Update(in Belief was, LevelModel m, bool first, double y, double n)
    {
        var r = m.ObservationVariance(n);
        var step = first ? 0 : m.Drift;
        var usual = Weigh(in was, step, r, y);
        if (first || m.BreakShare <= 0) return new FilterStep(r, usual, default, 0, usual.LogDensity, new Belief(usual.Mean, usual.Variance, step));
        var broken = Weigh(in was, step + m.BreakVariance, r, y);
        double l0 = Math.Log(1 - m.BreakShare) + usual.LogDensity, l1 = Math.Log(m.BreakShare) + broken.LogDensity;
        var top = Math.Max(l0, l1);
        var log = top + Math.Log(Math.Exp(l0 - top) + Math.Exp(l1 - top));
        var p = Math.Exp(l1 - log);
        var mean = (1 - p) * usual.Mean + p * broken.Mean;
        var variance = (1 - p) * (usual.Variance + Square(usual.Mean - mean)) + p * (broken.Variance + Square(broken.Mean - mean));
        return new FilterStep(r, usual, broken, p, log, new Belief(mean, variance, m.Drift + p * m.BreakVariance));
    }

    private static Hypothesis Weigh(in Belief was, double step, double r, double y)
    {
        var predicted = was.Variance + step;
        var innovation = y - was.Mean;
        var total = predicted + r;
        var gain = predicted / total;
        return new Hypothesis(predicted, gain, was.Mean + gain * innovation, gain * r, -0.5 * (Math.Log(2 * Math.PI * total) + innovation * innovation / total));
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

    private static double Square(double x) => x * x;
}
