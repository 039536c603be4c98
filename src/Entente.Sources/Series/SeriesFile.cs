using System.IO.Compression;
using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Sources.Series;

/// <summary>
/// A file of flows, votes, spells or transfers, read row by row and once. Rows with faults are counted and give nothing; what breaks the table
/// itself is an <see cref="InvalidDataException"/>.
/// </summary>
public sealed class SeriesFile : IDisposable
{
    private const int LongestPreamble = 20;

    private SeriesFile(CsvTable table, SeriesFormat format, SeriesOptions options)
    {
        Table = table;
        Format = format;
        Options = options;
        Source = new(format.Name, options.Version ?? format.Version, format.Unit, options.Vintage, format.Licence);
    }

    /// <summary>What the file was found to be.</summary>
    public SeriesFormat Format { get; }

    /// <summary>Source, unit, vintage and licence of every row.</summary>
    public SeriesSource Source { get; }

    /// <summary>What was wrong with the rows read so far.</summary>
    public SeriesFaults Faults { get; } = new();

    internal CsvTable Table { get; }

    internal SeriesOptions Options { get; }

    /// <summary>Opens a file and finds out what it is. Lines before the header, as SIPRI writes them, are passed over.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or no format fits its columns.</exception>
    public static SeriesFile Open(string path, SeriesFormats formats, SeriesOptions options)
    {
        IReadOnlyList<string>? columns = null;
        for (var preamble = 0; preamble < LongestPreamble; preamble++)
        {
            CsvTable table;
            try { table = OpenAfter(path, preamble); }
            catch (InvalidDataException) when (preamble > 0) { continue; }
            if (Recognise(formats, options, table) is { } format) return new(table, format, options);
            if (table.Columns.Count > (columns?.Count ?? 0)) columns = table.Columns;
            table.Dispose();
        }
        throw new InvalidDataException($"{path}: no {options.Kind?.ToString().ToLowerInvariant() ?? "series"} that data/series/formats.tsv knows; its columns are {string.Join(", ", columns ?? [])}. Add a row there for a file of your own");
    }

    /// <summary>The flows of a file of <see cref="SeriesKind.Flows"/>.</summary>
    public IEnumerable<Flow> Flows() => Of(SeriesKind.Flows, FlowRows.Read);

    /// <summary>The votes of a file of <see cref="SeriesKind.Votes"/>.</summary>
    public IEnumerable<Vote> Votes() => Of(SeriesKind.Votes, VoteRows.Read);

    /// <summary>The spells of a file of alliances, sanctions or missions.</summary>
    public IEnumerable<Spell> Spells() => Format.Kind is SeriesKind.Alliances or SeriesKind.Sanctions or SeriesKind.Representation
        ? SpellRows.Read(this) : throw new InvalidOperationException($"{Table.Name} holds {Format.Kind}");

    /// <summary>The transfers of a file of <see cref="SeriesKind.Arms"/>.</summary>
    public IEnumerable<Transfer> Transfers() => Of(SeriesKind.Arms, TransferRows.Read);

    /// <inheritdoc/>
    public void Dispose() => Table.Dispose();

    private IEnumerable<T> Of<T>(SeriesKind kind, Func<SeriesFile, IEnumerable<T>> read) =>
        Format.Kind == kind ? read(this) : throw new InvalidOperationException($"{Table.Name} holds {Format.Kind}");

    private static SeriesFormat? Recognise(SeriesFormats formats, SeriesOptions options, CsvTable table)
    {
        if (options.Format is not { } id) return formats.Recognise(table.Columns, options.Kind);
        var format = formats.All.FirstOrDefault(f => f.Id == id) ?? throw new InvalidDataException($"no format \"{id}\"; data/series/formats.tsv has {string.Join(", ", formats.All.Select(f => f.Id))}");
        return format.Fits(table.Columns) ? format : null;
    }

    private static CsvTable OpenAfter(string path, int lines)
    {
        if (lines == 0) return CsvTable.Open(path);
        Stream bytes = File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) bytes = new GZipStream(bytes, CompressionMode.Decompress);
        bytes = new BufferedStream(bytes);
        for (var left = lines; left > 0;)
        {
            var next = bytes.ReadByte();
            if (next < 0) { bytes.Dispose(); throw new InvalidDataException($"{path}: no more than {lines} lines"); }
            if (next == '\n') left--;
        }
        return CsvTable.Of(path, bytes);
    }
}
