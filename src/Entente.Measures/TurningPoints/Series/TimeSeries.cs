namespace Entente.Measures.TurningPoints;

/// <summary>A named series of one or several dimensions, in order of time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Labels">What each moment is called, such as a year.</param>
/// <param name="Dimensions">One list of values per dimension, each as long as <paramref name="Labels"/>; NaN where a value is missing.</param>
public sealed record TimeSeries(string Name, IReadOnlyList<string> Labels, IReadOnlyList<IReadOnlyList<double>> Dimensions)
{
    /// <summary>The number of moments.</summary>
    public int Length => Labels.Count;
}

/// <summary>How series are searched for changes. One setting serves all series; docs/measures/turning-points.md says where each figure comes from.</summary>
public sealed record SeriesOptions
{
    /// <summary>The setting that is used unless another is given.</summary>
    public static SeriesOptions Default { get; } = new();

    /// <summary>The factor c in β = c σ̂² ln T. Above 0; 3 by default (Zhang and Siegmund, Biometrics 63, 2007: three for each change).</summary>
    public double Penalty { get; init; } = 3;

    /// <summary>A change must explain at least this share of the series' variation, so that a smooth curve is not cut into ever smaller pieces. 0 to 1; 0.01 by default.</summary>
    public double LeastShare { get; init; } = 0.01;

    /// <summary>How much of the variance of the noise, on the logarithmic scale, is its long-run variance. 0 to 1; 0.5 by default.</summary>
    public double LongRun { get; init; } = 0.5;

    /// <summary>A point further than this many robust standard deviations from its neighbours' median is drawn back to it. 5 by default.</summary>
    public double Outlier { get; init; } = 5;

    /// <summary>A season is taken out where the differences repeat with at least this autocorrelation. 0.7 by default.</summary>
    public double Season { get; init; } = 0.7;

    /// <summary>The least length of a segment. 2 by default.</summary>
    public int Shortest { get; init; } = 2;
}
