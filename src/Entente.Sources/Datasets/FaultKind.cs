namespace Entente.Sources.Datasets;

/// <summary>What can be wrong with a row of event data. Whether the row is kept is told with each fault.</summary>
public enum FaultKind
{
    /// <summary>The same event as an earlier row of the file.</summary>
    RepeatedEvent,
    /// <summary>The id of an earlier event on another day. The row is kept: the key is id and day.</summary>
    ReusedId,
    /// <summary>A day exactly one year, or 365 days, before publication: "a year ago" taken for a date.</summary>
    YearBack,
    /// <summary>A day exactly one month, or the 30 days that GDELT takes for one, before publication.</summary>
    MonthBack,
    /// <summary>A day exactly one week before publication.</summary>
    WeekBack,
    /// <summary>The day before publication, which is common and may be right. The row is kept.</summary>
    DayBack,
    /// <summary>A date that no calendar has, or none.</summary>
    ImpossibleDate,
    /// <summary>A day after publication.</summary>
    FutureDate,
    /// <summary>A code that the scheme does not have.</summary>
    WrongCode,
    /// <summary>A code or event name that contradicts another column of its row, or a score that is not its code's here nor elsewhere in the file.</summary>
    ShiftedCode,
    /// <summary>The file's own score of a code, other than in the scheme's table. The row is kept.</summary>
    GoldsteinVariant,
    /// <summary>A code that had lost its leading zero and was given it back. The row is kept.</summary>
    LostZero,
    /// <summary>An actor that no table knows. The row is kept, its actor without an id.</summary>
    UnknownActor,
    /// <summary>Quotation marks that do not close, or stand where none may; where quoting is off, an odd number of them, and the row is kept.</summary>
    BrokenQuoting,
    /// <summary>Bytes that are not UTF-8, read as Latin-1, or text decoded twice. The row is kept.</summary>
    BrokenEncoding,
    /// <summary>More or fewer columns than the format has, or values that stand in their neighbour's column.</summary>
    WrongColumns,
    /// <summary>Another value that cannot be read, such as a score that is no number or lies outside its scale.</summary>
    WrongValue,
}
