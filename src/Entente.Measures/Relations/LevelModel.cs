namespace Entente.Measures.Relations;

/// <summary>
/// The local-level model of a channel: y<sub>t</sub> = μ<sub>t</sub> + ε<sub>t</sub>, ε ~ N(0, σ²/n<sub>t</sub> + τ²);
/// μ<sub>t</sub> = μ<sub>t−1</sub> + η<sub>t</sub>, where η ~ N(0, q) and, in a share π of the periods, N(0, q + Q): a break.
/// Harvey, A. C., <i>Forecasting, Structural Time Series Models and the Kalman Filter</i> (1989), ch. 2; breaks as in Harrison, P. J. and
/// Stevens, C. F., <i>J. R. Statist. Soc. B</i> 38 (1976). All on the scale of the scores, squared, per period.
/// </summary>
/// <param name="Noise">σ²: variance of one effective event around the level.</param>
/// <param name="Drift">q: variance of the level's step in a usual period.</param>
/// <param name="BreakShare">π: share of periods with a break, 0 to 1.</param>
/// <param name="BreakVariance">Q: variance that a break adds.</param>
/// <param name="Start">Where a pair's level is before its first event: the median of the data set's pairs.</param>
/// <param name="StartVariance">How far pairs lie apart, as a variance.</param>
/// <param name="Pairs">Pairs that it was fitted on; 0 for the default.</param>
public sealed record LevelModel(double Noise, double Drift, double BreakShare, double BreakVariance, double Start, double StartVariance, int Pairs)
{
    /// <summary>τ²: variance that all stories of a period share, so that no number of them takes it away; what happens to be on the agenda.</summary>
    public double PeriodNoise { get; init; }

    /// <summary>Variance of a period's mean around the level, for n effective events: σ²/n + τ².</summary>
    public double ObservationVariance(double n) => Noise / n + PeriodNoise;

    /// <summary>Half the width of the filter's 90% band, in standard deviations (<see cref="BandWidth"/>).</summary>
    public double FilterWidth { get; init; } = Z;

    /// <summary>The same of the smoother's band.</summary>
    public double SmootherWidth { get; init; } = Z;

    /// <summary>Half the width of a 90% band of a normal distribution, in standard deviations: its 95th percentile.</summary>
    public const double Z = 1.6448536269514722;

    /// <summary>What is taken where a data set has too few pairs and periods to be fitted: the order of magnitude of 40 years of event data.</summary>
    public static LevelModel Default { get; } = new(Noise: 20, Drift: 0.1, BreakShare: 0.02, BreakVariance: 6, Start: 0, StartVariance: 10, Pairs: 0);

    /// <summary>Mean variance of a step: (1 − π) q + π (q + Q).</summary>
    public double MeanStep => Drift + BreakShare * BreakVariance;
}
