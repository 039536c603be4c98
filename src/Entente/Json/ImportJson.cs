using Entente.Importing;
using Entente.Storage;

namespace Entente.Json;

/// <summary>What <c>entente import --json</c> prints for a file.</summary>
/// <param name="File">Its path; a member of an archive after <c>#</c>.</param>
/// <param name="Format">The format it was read in; null when it was not read.</param>
/// <param name="DataSet">The data set's name; null when it was not read.</param>
/// <param name="Version">Its version; null when nobody says.</param>
/// <param name="Licence">Its licence; null when it was not read.</param>
/// <param name="AlreadyThere">Whether an earlier run stored all of it, so that nothing was done.</param>
/// <param name="ResumedAfter">Up to which row an earlier run had stored it; 0 for none.</param>
/// <param name="Rows">Rows read, good and bad.</param>
/// <param name="Stored">Events that are new to the store, or new values of known ones.</param>
/// <param name="Repeated">Events that the store had already.</param>
/// <param name="Replaced">Of the stored: events that take the place of earlier values.</param>
/// <param name="Rejected">Rows kept apart.</param>
/// <param name="Faults">What was wrong with its rows, by kind.</param>
/// <param name="Notes">What was inferred or chosen about the whole file.</param>
/// <param name="Error">Why it could not be read, or not to its end; null when it was.</param>
public sealed record ImportedFileJson(string File, string? Format, string? DataSet, string? Version, string? Licence, bool AlreadyThere, long ResumedAfter, long Rows, long Stored,
    long Repeated, long Replaced, long Rejected, IReadOnlyList<ImportFaultJson> Faults, IReadOnlyList<string> Notes, string? Error)
{
    /// <summary>The file as it is written.</summary>
    public static ImportedFileJson Of(ImportedFile f) => new(f.Location, f.Format, f.DataSet, f.Version, f.Licence, f.AlreadyThere, f.ResumedAfter, f.RowsRead, f.Stored,
        f.Repeated, f.Replaced, f.Rejected, [.. f.Faults.Select(ImportFaultJson.Of)], f.Notes, f.Error);
}

/// <summary>A fault of a file, with the first row that has it.</summary>
/// <param name="Kind">The kind, such as <c>year-back</c>.</param>
/// <param name="RowKept">Whether these rows are used all the same.</param>
/// <param name="Count">In how many rows.</param>
/// <param name="Row">The first such row, from 1, the header not counted.</param>
/// <param name="What">What was found in it, in words.</param>
/// <param name="Raw">The row as it stands in the file.</param>
public sealed record ImportFaultJson(string Kind, bool RowKept, long Count, long Row, string What, string Raw)
{
    internal static ImportFaultJson Of(ImportFault f) => new(f.Kind, f.RowKept, f.Count, f.Row, f.What, f.Raw);
}

/// <summary>What <c>entente datasets --json</c> prints.</summary>
public sealed record DataSetsJson(IReadOnlyList<DataSetJson> DataSets);

/// <summary>A data set in the store.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">The format it came in last.</param>
/// <param name="Version">The version it came in last; null when nobody said.</param>
/// <param name="Licence">Under which terms it is given.</param>
/// <param name="Files">Files stored whole.</param>
/// <param name="Unfinished">Files begun and not ended.</param>
/// <param name="Events">Its events.</param>
/// <param name="Replaced">Values of events that later ones replaced.</param>
/// <param name="Rejected">Rows kept apart.</param>
/// <param name="First">The first day with an event; null where there is none.</param>
/// <param name="Last">The last day with an event; null where there is none.</param>
/// <param name="Faults">What was wrong with its rows, by kind.</param>
public sealed record DataSetJson(string Name, string Format, string? Version, string Licence, long Files, long Unfinished, long Events, long Replaced, long Rejected,
    string? First, string? Last, IReadOnlyList<SetFaultJson> Faults)
{
    /// <summary>The data set as it is written.</summary>
    public static DataSetJson Of(StoredDataSet s) => new(s.Name, s.Format, s.Version, s.Licence, s.Files, s.Unfinished, s.Events, s.Replaced, s.Rejected,
        Days.Of(s.First), Days.Of(s.Last), [.. s.Faults.Select(f => new SetFaultJson(f.Kind, f.RowKept, f.Count))]);
}

/// <summary>How often the files of a data set had a fault.</summary>
public sealed record SetFaultJson(string Kind, bool RowKept, long Count);
