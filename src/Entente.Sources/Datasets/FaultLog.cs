namespace Entente.Sources.Datasets;

/// <summary>The faults found in a file, counted by kind, each with its first example.</summary>
public sealed class FaultLog
{
    private readonly Dictionary<(FaultKind Kind, bool Kept), FaultCount> counts = [];

    /// <summary>What was found, by kind; a kind whose rows were partly kept stands twice.</summary>
    public IReadOnlyList<FaultCount> Counts => [.. counts.OrderBy(c => c.Key.Kind).ThenBy(c => c.Key.Kept).Select(c => c.Value)];

    /// <summary>Called with every row that is kept apart, and with every doubtful row that is kept.</summary>
    public Action<Reject>? Rejected { get; set; }

    /// <summary>Notes a fault.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="row">The row in its file, from 1, without a header.</param>
    /// <param name="raw">The row as it stands in the file.</param>
    /// <param name="what">What was found, in words.</param>
    /// <param name="rowKept">Whether the row is used all the same.</param>
    public void Add(FaultKind kind, long row, ReadOnlySpan<char> raw, string what, bool rowKept)
    {
        counts[(kind, rowKept)] = counts.TryGetValue((kind, rowKept), out var seen)
            ? seen with { Count = seen.Count + 1 }
            : new FaultCount(kind, 1, rowKept, row, raw.ToString(), what);
        Rejected?.Invoke(new Reject(kind, row, raw.ToString(), what, rowKept));
    }
}

/// <summary>How often a fault was found.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">In how many rows.</param>
/// <param name="RowKept">Whether these rows are used all the same.</param>
/// <param name="Row">The first such row.</param>
/// <param name="Raw">The first such row as it stands in the file.</param>
/// <param name="What">What was found in it, in words.</param>
public sealed record FaultCount(FaultKind Kind, long Count, bool RowKept, long Row, string Raw, string What);

/// <summary>One row with a fault.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Row">The row in its file, from 1, without a header.</param>
/// <param name="Raw">The row as it stands in the file.</param>
/// <param name="What">What was found, in words.</param>
/// <param name="RowKept">Whether the row is used all the same.</param>
public sealed record Reject(FaultKind Kind, long Row, string Raw, string What, bool RowKept);
