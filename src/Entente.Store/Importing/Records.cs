namespace Entente.Storage;

/// <summary>A file of event data that is to be stored.</summary>
/// <param name="Location">Its path as shown; a member of an archive after <c>#</c>.</param>
/// <param name="Content">Fingerprint of its bytes and of all that was wished about them: what has the same was stored already.</param>
/// <param name="DataSet">The data set's usual name.</param>
/// <param name="Version">Its version; null when nobody says.</param>
/// <param name="Format">The format's name.</param>
/// <param name="Licence">Under which terms the data set is given.</param>
/// <param name="IdIsOfOneEvent">Whether the data set's id and the day stand for one event, so that a row with another code corrects it.</param>
public sealed record EventFileToStore(string Location, string Content, string DataSet, string? Version, string Format, string Licence, bool IdIsOfOneEvent = true);

/// <summary>Where the storing of a file stands at its beginning.</summary>
/// <param name="Import">The import's number.</param>
/// <param name="LastRow">All rows up to this one were stored by an earlier run; 0 for none.</param>
/// <param name="IsThere">Whether the whole file was stored before, so that nothing is to be done.</param>
public sealed record ImportStart(int Import, long LastRow, bool IsThere);

/// <summary>A row that is kept apart.</summary>
/// <param name="Row">The row in its file, from 1.</param>
/// <param name="Kind">The kind of fault.</param>
/// <param name="What">What was found, in words.</param>
/// <param name="Raw">The row as it stands in the file.</param>
public sealed record RejectedRow(long Row, string Kind, string What, string Raw);

/// <summary>How often a file had a fault.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Count">In how many rows.</param>
/// <param name="RowKept">Whether these rows are used all the same.</param>
/// <param name="Row">The first such row, from 1.</param>
/// <param name="Raw">The first such row as it stands in the file.</param>
/// <param name="What">What was found in it, in words.</param>
public sealed record ImportFault(string Kind, long Count, bool RowKept, long Row, string Raw, string What);

/// <summary>What became of a file's rows, over all runs that stored it.</summary>
/// <param name="Import">The import's number.</param>
/// <param name="LastRow">All rows up to this one are in.</param>
/// <param name="Stored">Events that are new to the store, or new values of known ones.</param>
/// <param name="Repeated">Events that were there already.</param>
/// <param name="Replaced">Of the stored: events that take the place of earlier values.</param>
/// <param name="Rejected">Rows kept apart.</param>
public sealed record ImportCounts(int Import, long LastRow, long Stored, long Repeated, long Replaced, long Rejected);
