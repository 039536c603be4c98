using Entente.Storage;

namespace Entente.Importing;

/// <summary>What became of one file of event data.</summary>
/// <param name="Location">Its path; a member of an archive after <c>#</c>.</param>
public sealed record ImportedFile(string Location)
{
    /// <summary>The format it was read in; null when it was not read.</summary>
    public string? Format { get; init; }

    /// <summary>The data set's name; null when it was not read.</summary>
    public string? DataSet { get; init; }

    /// <summary>The data set's version; null when nobody says.</summary>
    public string? Version { get; init; }

    /// <summary>The data set's licence; null when the file was not read.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether an earlier run stored the whole file, so that nothing was done.</summary>
    public bool AlreadyThere { get; init; }

    /// <summary>Up to which row an earlier run had stored it; 0 for none.</summary>
    public long ResumedAfter { get; init; }

    /// <summary>Rows read, good and bad.</summary>
    public long RowsRead { get; init; }

    /// <summary>Events that are new to the store, or new values of known ones.</summary>
    public long Stored { get; init; }

    /// <summary>Events that the store had already.</summary>
    public long Repeated { get; init; }

    /// <summary>Of the stored: events that take the place of earlier values.</summary>
    public long Replaced { get; init; }

    /// <summary>Rows kept apart.</summary>
    public long Rejected { get; init; }

    /// <summary>What was wrong with its rows, by kind.</summary>
    public IReadOnlyList<ImportFault> Faults { get; init; } = [];

    /// <summary>What was inferred or chosen about the whole file.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why it could not be read, or not to its end; null when it was.</summary>
    public string? Error { get; init; }
}

/// <summary>How far an import has come.</summary>
/// <param name="Files">Files that have been dealt with.</param>
/// <param name="Rows">Rows read of the file at hand.</param>
/// <param name="Location">The file at hand.</param>
public sealed record ImportProgress(int Files, long Rows, string Location);
