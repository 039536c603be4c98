namespace Entente.Sources.Datasets;

/// <summary>The faults found in a file, counted by kind, each with its first example.</summary>
public sealed class FaultLog
{
    private readonly FaultCount?[] first = new FaultCount?[2 * Enum.GetValues<FaultKind>().Length];
    private long lastApart = -1;
    private readonly long[] counts = new long[2 * Enum.GetValues<FaultKind>().Length];

    /// <summary>What was found, by kind; a kind whose rows were partly kept stands twice, the rows kept apart first.</summary>
    public IReadOnlyList<FaultCount> Counts => [.. first.Select((f, i) => f is null ? null : f with { Count = counts[i] }).OfType<FaultCount>()];

    /// <summary>How many rows were kept apart. A row with two such faults is one row.</summary>
    public long RowsKeptApart { get; private set; }

    /// <summary>
    /// Called with every row that is kept apart, and with every doubtful row that is kept; but with one row of each unknown actor and with the
    /// first <see cref="FaultKind.GoldsteinVariant"/> only, since a file may have them in most of its rows. A row with two faults comes twice.
    /// </summary>
    public Action<Reject>? Rejected { get; set; }

    /// <summary>Notes a fault. The rows must come in their order.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="row">The row in its file, from 1, without a header.</param>
    /// <param name="raw">The row as it stands in the file.</param>
    /// <param name="what">What was found, in words.</param>
    /// <param name="rowKept">Whether the row is used all the same.</param>
    public void Add(FaultKind kind, long row, ReadOnlySpan<char> raw, string what, bool rowKept)
    {
        if (!Counted(kind, row, rowKept)) Tell(kind, row, raw, what, rowKept);
    }

    /// <summary>
    /// Counts a fault, and says whether that was all: true where neither an example is wanted nor anybody listens. Else
    /// <see cref="Tell"/> is to follow.
    /// </summary>
    internal bool Counted(FaultKind kind, long row, bool rowKept)
    {
        if (!rowKept && lastApart != row)
        {
            RowsKeptApart++;
            lastApart = row;
        }
        var i = Slot(kind, rowKept);
        counts[i]++;
        return first[i] is not null && (Rejected is null || (rowKept && kind is (FaultKind.UnknownActor or FaultKind.GoldsteinVariant)));
    }

    /// <summary>The words to a fault that was counted by <see cref="Counted"/>.</summary>
    internal void Tell(FaultKind kind, long row, ReadOnlySpan<char> raw, string what, bool rowKept)
    {
        var text = raw.ToString();
        first[Slot(kind, rowKept)] ??= new FaultCount(kind, 0, rowKept, row, text, what);
        Rejected?.Invoke(new Reject(kind, row, text, what, rowKept));
    }

    private static int Slot(FaultKind kind, bool rowKept) => 2 * (int)kind + (rowKept ? 1 : 0);
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
