namespace Entente.Measures.TurningPoints;

/// <summary>Every figure that decides on turning points of a relation. What each was calibrated on is in docs/measures/turning-points.md.</summary>
public sealed record TurnOptions
{
    /// <summary>The setting that is used unless another is given.</summary>
    public static TurnOptions Default { get; } = new();

    /// <summary>The first day that the record covers; null for that of the first row. Before it silence says nothing.</summary>
    public DateOnly? RecordStart { get; init; }

    /// <summary>The last day that the record covers; null for that of the last row. A week that it cuts is left out.</summary>
    public DateOnly? RecordEnd { get; init; }

    /// <summary>Only what was public by this day counts; null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The least length of a segment, in weeks.</summary>
    public int Shortest { get; init; } = 3;

    /// <summary>The least number of events, told by at least <see cref="LeastDays"/> days, that carry a turn.</summary>
    public int LeastEvents { get; init; } = 5;

    /// <summary>The least number of days on which the events that carry a turn happened.</summary>
    public int LeastDays { get; init; } = 3;

    /// <summary>c in β = c σ̂² ln T for the weekly mean score.</summary>
    public double TonePenalty { get; init; } = 3.5;

    /// <summary>c in β = c σ̂² ln T for the weekly numbers of deeds and of formal acts.</summary>
    public double CountPenalty { get; init; } = 6;

    /// <summary>c in β = c σ̂² ln T for the weekly number of all events.</summary>
    public double VolumePenalty { get; init; } = 8;

    /// <summary>A change of hostile deeds whose share among all events does not move must exceed its threshold this many times, or volume must.</summary>
    public double Beyond { get; init; } = 2.5;

    /// <summary>Formal acts are at least this share of the events of the first weeks after they rise.</summary>
    public double FormalShare { get; init; } = 0.1;

    /// <summary>How many weeks apart two changes may lie to be one turn.</summary>
    public int Together { get; init; } = 8;

    /// <summary>How many weeks with fewer than <see cref="LeastEvents"/> events are silence.</summary>
    public int Silence { get; init; } = 26;

    /// <summary>How many weeks on either side a level is taken over at most.</summary>
    public int Beside { get; init; } = 52;

    /// <summary>A day of attention has at least this many times the events of the busiest day of the half year before.</summary>
    public double RecordDay { get; init; } = 1.25;

    /// <summary>A day of attention has at least this many times the mean of the half year before.</summary>
    public double RecordMean { get; init; } = 4;

    /// <summary>A day of attention has at least this many events.</summary>
    public int RecordEvents { get; init; } = 10;
}
