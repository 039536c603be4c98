namespace Entente.Measures.Relations;

/// <summary>
/// What the pairs of one data set have in common, as of a day: scale, centre, models and totals. Small enough to be kept, so that one pair can
/// be answered without the others.
/// </summary>
/// <param name="Scale">What its events are scored on.</param>
/// <param name="By">The length of period that it holds for.</param>
/// <param name="AsOf">The last day on which a row had to be public.</param>
/// <param name="Models">The model of each channel, in the order of <see cref="Channel"/>.</param>
/// <param name="FirstPeriod">The period of the first total.</param>
/// <param name="Totals">De-duplicated events of all pairs, period by period; empty where nobody counted.</param>
public sealed record SetProfile(Scale Scale, By By, DateOnly AsOf, IReadOnlyList<LevelModel> Models, int FirstPeriod, IReadOnlyList<int> Totals)
{
    /// <summary>The model of a channel.</summary>
    public LevelModel this[Channel channel] => Models[(int)channel];

    /// <summary>The median of the data set's pairs, which a channel's levels are told against; 0 where it has too few pairs to have a middle.</summary>
    public double Centre(Channel channel) => this[channel].Start;

    /// <summary>De-duplicated events of all pairs in a period; null where nobody counted.</summary>
    public int? Total(int period) => period - FirstPeriod is var i && i >= 0 && i < Totals.Count ? Totals[i] : null;

    /// <summary>A profile for a pair that stands alone: default models, no centre, no totals.</summary>
    public static SetProfile Alone(Scale scale, By by, DateOnly asOf) =>
        new(scale, by, asOf, [.. Enumerable.Repeat(LevelModel.Default, Channels.Number)], 0, []);
}
