using System.Runtime.CompilerServices;

namespace Entente.Measures.Relations;

/// <summary>What one channel's events of one period add up to.</summary>
internal struct ChannelSum
{
    public double Weight, Weighted, Squares;
    public int Events;

    public readonly double Mean => Weighted / Weight;

    /// <summary>Kish's effective number of clusters: (Σ W)² ÷ Σ W², W the weight of a story-day cluster. Kish, L., <i>Survey Sampling</i> (1965).</summary>
    public readonly double Effective => Squares > 0 ? Weight * Weight / Squares : 0;

    /// <summary>Adds a cluster: its events' weights, their weighted scores, how many there are.</summary>
    public void Add(double weight, double weighted, int events)
    {
        if (events == 0) return;
        Weight += weight;
        Weighted += weighted;
        Squares += weight * weight;
        Events += events;
    }
}

[InlineArray(Channels.Number)]
internal struct ChannelSums
{
    private ChannelSum _first;
}

/// <summary>A period of a pair that has events: sums from which every figure of the period follows.</summary>
internal struct PeriodCell
{
    public int Period;
    public int Rows, Events, OtherScale;
    public int VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict;
    public ChannelSums Sums;
}
