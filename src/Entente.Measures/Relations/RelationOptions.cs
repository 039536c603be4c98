namespace Entente.Measures.Relations;

/// <summary>What is asked of the relation index.</summary>
public sealed record RelationOptions
{
    /// <summary>Length of a period.</summary>
    public By By { get; init; } = By.Week;

    /// <summary>The scale of the series; rows scored on another are left out of the tone.</summary>
    public Scale Scale { get; init; } = Scale.Goldstein;

    /// <summary>Only rows that were public by then, and happened by then; null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The first day to show. What came before is used all the same.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day to show, though nothing was reported of it. What happened later is not used. Null: the pair's last event.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether rows may know of what came after them, for looking back only.</summary>
    public bool Smooth { get; init; }

    /// <summary>Only what one side did; null for both.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The last day on which an event may have happened.</summary>
    internal int LastDay => Math.Min((AsOf ?? DateOnly.MaxValue).DayNumber, (To ?? DateOnly.MaxValue).DayNumber);

    /// <summary>Whether a row counts and was public in time.</summary>
    internal bool Sees(in RelationEvent row) => row.Counts && row.Day <= LastDay && row.Seen <= (AsOf ?? DateOnly.MaxValue).DayNumber;
}
