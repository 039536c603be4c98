namespace Entente.Sources.Datasets;

/// <summary>Event data sets of the field, each read row by row into <see cref="Model.CodedEvent"/>s with the faults that it has.</summary>
public static class EventData
{
    /// <summary>The names of the formats, <c>auto</c> first.</summary>
    public static IReadOnlyList<string> Formats { get; } =
        ["auto", "gdelt1", "gdelt2", "icews", "polecat", "acled", "phoenix", "phoenix-cline", "keds", "names", "csv"];

    /// <summary>
    /// What there is to open at a path: the path itself, or, for a .zip archive, one path for each file in it, written
    /// <c>archive.zip#member</c>, in the archive's order.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such file, or the archive cannot be read.</exception>
    public static IReadOnlyList<string> Members(string path) => [path];

    /// <summary>Opens one file of events: plain, .gz, one member of a .zip (<c>archive.zip#member</c>, see <see cref="Members"/>), or <c>-</c> for standard input.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Where Entente's data is, and what some formats need besides.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <exception cref="InvalidDataException">There is no such file, its format is another or cannot be told, or an option is missing; the message says what to do.</exception>
    public static EventReading Open(string format, string path, EventDataOptions options, Stream? standardInput = null) =>
        throw new InvalidDataException($"{path}: {format} cannot be read yet");
}
