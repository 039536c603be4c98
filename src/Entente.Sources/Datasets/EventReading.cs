using Entente.Model;

namespace Entente.Sources.Datasets;

/// <summary>One file of events, opened. An archive's member counts as a file of its own.</summary>
public abstract class EventReading : IDisposable
{
    /// <summary>The format's name, such as <c>gdelt2</c>; never <c>auto</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The data set's usual name, such as "GDELT 2.0".</summary>
    public abstract string DataSet { get; }

    /// <summary>The data set's version, as far as the file says; else null.</summary>
    public virtual string? Version => null;

    /// <summary>Under which terms the data set's owner gives it, in one phrase.</summary>
    public abstract string Licence { get; }

    /// <summary>What was inferred or chosen about the whole file, such as the coding. Complete when <see cref="Rows"/> has ended.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>How many rows have been read so far, good and bad, without header and blank lines.</summary>
    public abstract long RowsRead { get; }

    /// <summary>
    /// The good rows in the file's order, once. A faulty row goes to <paramref name="faults"/> and not here; a doubtful one that can be used goes to both.
    /// </summary>
    /// <exception cref="InvalidDataException">The file cannot be read on, as when an archive is cut off.</exception>
    public abstract IEnumerable<CodedEvent> Rows(FaultLog faults);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the file.</summary>
    protected virtual void Dispose(bool disposing) { }
}
