namespace Entente.Sources.Series;

/// <summary>What can be wrong with a row of a series.</summary>
public enum SeriesFault
{
    /// <summary>No value: nothing is known of the flow, state or date. Common; the row gives nothing.</summary>
    Missing,

    /// <summary>A value that is none of those the column may hold. The row gives nothing.</summary>
    WrongValue,

    /// <summary>A date that no calendar has. The row gives nothing.</summary>
    WrongDate,

    /// <summary>An end before its beginning. The row gives nothing.</summary>
    EndBeforeBeginning,

    /// <summary>A tie of a state with itself. The row gives nothing.</summary>
    WithItself,

    /// <summary>A state that no table knows. The row is kept, its state without an id.</summary>
    UnknownState,

    /// <summary>A row that the mapping leaves out: a total over the world, a re-export, a rank of 0.</summary>
    LeftOut,
}

/// <summary>How often a fault was found, with the first as an example.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Count">In how many records; a row that tells of both directions has two.</param>
/// <param name="Row">The first such row, from 1, without the header.</param>
/// <param name="What">What was found in it.</param>
public sealed record SeriesFaultCount(SeriesFault Fault, long Count, long Row, string What);

/// <summary>The faults found in a file, counted by kind.</summary>
public sealed class SeriesFaults
{
    private readonly SeriesFaultCount?[] counts = new SeriesFaultCount?[Enum.GetValues<SeriesFault>().Length];

    /// <summary>What was found so far, by kind.</summary>
    public IReadOnlyList<SeriesFaultCount> Counts => [.. counts.OfType<SeriesFaultCount>()];

    internal void Add(SeriesFault fault, long row, string what) =>
        counts[(int)fault] = counts[(int)fault] is { } known ? known with { Count = known.Count + 1 } : new(fault, 1, row, what);
}
