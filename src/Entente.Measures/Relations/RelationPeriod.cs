using System.Runtime.InteropServices;

namespace Entente.Measures.Relations;

/// <summary>A channel in one period: what was seen in it, and the level that the model holds likely.</summary>
/// <param name="Mean">The weighted mean of the period's own events, on the scale itself and not centred; null where it has none.</param>
/// <param name="Events">Scored events after de-duplication by day, directed pair and code.</param>
/// <param name="Effective">n_eff: story-day clusters, uneven ones counting for less (Kish). 0 where there are no events.</param>
/// <param name="Level">The level of the local-level model less the data set's centre.</param>
/// <param name="Variance">The level's variance; the balance of networks and differences between series need it.</param>
/// <param name="Low">Lower end of its 90% band.</param>
/// <param name="High">Upper end of its 90% band.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChannelPeriod(double? Mean, int Events, double Effective, double Level, double Variance, double Low, double High)
{
    /// <summary>Below this many effective events a period has no figure of its own.</summary>
    public const double Least = 5;

    /// <summary>Whether the period has fewer than 5 effective events: then there is no index, which is not an index of 0.</summary>
    public bool Insufficient => Effective < Least;

    /// <summary>The level, or null where the period is insufficient. The band is there all the same: it tells what the past leaves open.</summary>
    public double? Index => Insufficient ? null : Level;
}

/// <summary>Events of a period by quad class, de-duplicated, unweighted.</summary>
/// <param name="VerbalCooperation">Class 1.</param>
/// <param name="MaterialCooperation">Class 2.</param>
/// <param name="VerbalConflict">Class 3.</param>
/// <param name="MaterialConflict">Class 4.</param>
public readonly record struct QuadCounts(int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict)
{
    /// <summary>All four.</summary>
    public int All => VerbalCooperation + MaterialCooperation + VerbalConflict + MaterialConflict;
}

/// <summary>How much was reported. It says nothing about warmth.</summary>
/// <param name="Rows">Rows, repeated ones too.</param>
/// <param name="Events">De-duplicated events, those without a score too.</param>
/// <param name="PerTenThousand">Of 10,000 events of the data set in this period, how many are of this pair; null where the data set's total is not known.</param>
/// <param name="AgainstPast">The pair's events over those expected from its own past and the data set's total now; 1 is as usual, null before there is a past.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Volume(int Rows, int Events, double? PerTenThousand, double? AgainstPast);

/// <summary>Whether plain counts by quad class say the same as the scored index.</summary>
public enum Robustness : byte
{
    /// <summary>The band of the index holds 0, the data set's centre: nothing is said, so nothing can be confirmed.</summary>
    WithinTheError,
    /// <summary>Counts lie on the same side of their own centre.</summary>
    Robust,
    /// <summary>They do not: another scale would say something else.</summary>
    DependsOnTheScale,
}

/// <summary>One row of a relation's series.</summary>
/// <param name="Period">Its number (<see cref="Periods"/>).</param>
/// <param name="Tone">The index: all scored events.</param>
/// <param name="Deeds">Material events.</param>
/// <param name="Words">Verbal events without consultations and statements.</param>
/// <param name="Consultations">Meetings, visits, calls, negotiations.</param>
/// <param name="Counts">The balance of plain counts, −10 to +10.</param>
/// <param name="Quads">Plain counts.</param>
/// <param name="Volume">How much was reported.</param>
/// <param name="Robustness">Whether plain counts say the same.</param>
/// <param name="MixChanged">Whether the sources of this period are others than before: a jump may be theirs and is no turning point.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RelationPeriod(int Period, ChannelPeriod Tone, ChannelPeriod Deeds, ChannelPeriod Words, ChannelPeriod Consultations,
    ChannelPeriod Counts, QuadCounts Quads, Volume Volume, Robustness Robustness, bool MixChanged)
{
    /// <summary>One of the five series.</summary>
    public ChannelPeriod this[Channel channel] => channel switch
    {
        Channel.Tone => Tone,
        Channel.Deeds => Deeds,
        Channel.Words => Words,
        Channel.Consultations => Consultations,
        _ => Counts,
    };
}
