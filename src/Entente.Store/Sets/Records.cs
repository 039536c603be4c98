using Entente.Model;

namespace Entente.Storage;

/// <summary>A coded event as the store has it, with what it rests on.</summary>
/// <param name="Event">The event; its row is the one in <see cref="File"/>.</param>
/// <param name="DataSet">The data set's name.</param>
/// <param name="Version">Its version; null when nobody said.</param>
/// <param name="Licence">Under which terms it is given.</param>
/// <param name="File">The file that it came from.</param>
/// <param name="Published">From this day on as-of questions see it: as the data set says, else the day of the event.</param>
/// <param name="KnownFrom">When this store learned of it.</param>
public sealed record StoredCodedEvent(CodedEvent Event, string DataSet, string? Version, string Licence, string File, DateOnly Published, DateTimeOffset KnownFrom);

/// <summary>A coded event on its dyad, as measures need it. What many rows share is one object.</summary>
public readonly record struct DyadEvent
{
    /// <summary>The store's number of the dyad.</summary>
    public required int Pair { get; init; }

    /// <summary>The dyad's first actor, by the letters of the ids.</summary>
    public required string A { get; init; }

    /// <summary>Its second actor; the same as <see cref="A"/> for what happens within a state.</summary>
    public required string B { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>From this day on as-of questions see it: as the data set says, else <see cref="Day"/>.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Who did it.</summary>
    public required CodedActor Source { get; init; }

    /// <summary>To whom.</summary>
    public required CodedActor Recipient { get; init; }

    /// <summary>The code as the data set writes it.</summary>
    public required string OriginalCode { get; init; }

    /// <summary>The CAMEO code; null where none follows.</summary>
    public string? Cameo { get; init; }

    /// <summary>The PLOVER type; null where none follows.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER's contexts, where the data set has them.</summary>
    public required IReadOnlyList<string> Contexts { get; init; }

    /// <summary>The data set's name.</summary>
    public required string DataSet { get; init; }

    /// <summary>The data set's own score; null where it has none.</summary>
    public double? Score { get; init; }

    /// <summary>The story that it comes from; null where the data set does not say.</summary>
    public string? Story { get; init; }

    /// <summary>Who published the story; null where the data set does not say.</summary>
    public string? Publisher { get; init; }
}

/// <summary>How many events a data set has in a period.</summary>
/// <param name="DataSet">The data set's name.</param>
/// <param name="Start">The first day of the period; of a week the Monday.</param>
/// <param name="Events">How many events fall into it; periods without any are left out.</param>
public sealed record SetTotal(string DataSet, DateOnly Start, long Events);

/// <summary>A data set in the store. Several versions of it are one, a later value in the place of an earlier one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">The format it came in last.</param>
/// <param name="Version">The version it came in last; null when nobody said.</param>
/// <param name="Licence">Under which terms it is given.</param>
/// <param name="Files">How many files were stored whole.</param>
/// <param name="Unfinished">How many were begun and not ended.</param>
/// <param name="Events">How many events it has.</param>
/// <param name="Replaced">How many values of events were replaced by later ones.</param>
/// <param name="Rejected">How many rows were kept apart.</param>
/// <param name="First">The first day with an event; null where there is none.</param>
/// <param name="Last">The last day with an event; null where there is none.</param>
/// <param name="Faults">What was wrong with its rows, by kind.</param>
public sealed record StoredDataSet(string Name, string Format, string? Version, string Licence, long Files, long Unfinished, long Events, long Replaced, long Rejected,
    DateOnly? First, DateOnly? Last, IReadOnlyList<SetFault> Faults);

/// <summary>How often the files of a data set had a fault.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="RowKept">Whether these rows are used all the same.</param>
/// <param name="Count">In how many rows.</param>
public sealed record SetFault(string Kind, bool RowKept, long Count);

/// <summary>A step of time.</summary>
public enum Period
{
    /// <summary>A day.</summary>
    Day,
    /// <summary>Monday to Sunday.</summary>
    Week,
    /// <summary>A month of the calendar.</summary>
    Month,
}
