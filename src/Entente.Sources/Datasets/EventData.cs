using Entente.Sources.Datasets.Formats;
using Entente.Sources.Datasets.Lines;

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
    /// <exception cref="InvalidDataException">The archive cannot be read.</exception>
    public static IReadOnlyList<string> Members(string path) => ByteSource.Members(path);

    /// <summary>Opens one file of events: plain, gzipped, one member of a .zip (<c>archive.zip#member</c>, see <see cref="Members"/>), or <c>-</c> for standard input.</summary>
    /// <param name="format">One of <see cref="Formats"/>; <c>auto</c> recognises it by header, number of columns and values.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Where Entente's data is, and what some formats need besides.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <exception cref="InvalidDataException">There is no such file, its format is another or cannot be told, or an option is missing; the message says what to do.</exception>
    public static EventReading Open(string format, string path, EventDataOptions options, Stream? standardInput = null)
    {
        if (!Formats.Contains(format, StringComparer.Ordinal)) throw new InvalidDataException($"no format \"{format}\"; there are {string.Join(", ", Formats)}");
        var name = path == "-" ? "standard input" : path;
        var lines = new LineReader(name, ByteSource.Open(path, standardInput));
        try { return Opened(format, name, lines, options); }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    private static RowsReading Opened(string format, string name, LineReader lines, EventDataOptions options)
    {
        var head = lines.Head().ToList();
        if (head.Count == 0) throw new InvalidDataException($"{name} is empty");
        var shape = Recognition.Of(head, format, options.MapFile is not null);
        if (shape.Format is null) throw new InvalidDataException($"{name} has no format that is known: {Seen(head, shape)}; name one of {string.Join(", ", Formats.Skip(1))}");
        var records = new RecordReader(lines, shape.Delimiter, shape.Quoting);
        var header = shape.HasHeader ? Header(records) : null;
        if (shape.Columns < Least(shape.Format) || (!shape.HasHeader && !Recognition.Fits(head, shape))) throw new InvalidDataException($"{name} is not {shape.Format}: {Seen(head, shape)}");
        var file = new EventFile(name, records, shape.HasHeader ? head[1..] : head, header, options);
        return shape.Format switch
        {
            "gdelt1" or "gdelt2" => new Gdelt(file, shape.Columns),
            "icews" => new Icews(file),
            "polecat" => new Polecat(file),
            "acled" => new Acled(file),
            "phoenix" => new Phoenix(file, cline: false, 26),
            "phoenix-cline" => new Phoenix(file, cline: true, shape.Columns),
            "keds" => new Keds(file, shape.Columns),
            "names" => new Names(file, shape.Columns),
            _ => new Mapped(file),
        };
    }

    private static List<string> Header(RecordReader records)
    {
        records.Skip();
        var names = new List<string>(records.Count);
        for (var i = 0; i < records.Count; i++) names.Add(records[i].Trim().ToString());
        return names;
    }

    private static int Least(string format) => format switch { "names" or "keds" => 4, _ => 1 };

    private static string Seen(List<string> head, Recognition.Shape shape)
    {
        var what = shape.Columns == 16 && shape.Delimiter == '\t' ? " (GDELT's mentions have 16 columns, and no events)" : "";
        var first = head[0].Length <= 80 ? head[0] : head[0][..80] + "…";
        return $"{shape.Columns} columns{what}, first line \"{first}\"";
    }
}
