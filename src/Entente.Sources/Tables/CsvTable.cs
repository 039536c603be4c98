using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sylvan.Data.Csv;

namespace Entente.Sources.Tables;

/// <summary>
/// A table of comma-, semicolon- or tab-separated values with a header row, read row by row; gzip is undone. Every fault is an
/// <see cref="InvalidDataException"/> that names the file, the row and what to do.
/// </summary>
public sealed class CsvTable : IDisposable
{
    private readonly CsvDataReader reader;

    private CsvTable(string name, CsvDataReader reader)
    {
        Name = name;
        this.reader = reader;
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Trim())];
    }

    /// <summary>The file's name as it was given; "standard input" for <c>-</c>.</summary>
    public string Name { get; }

    /// <summary>The names in the header row.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Opens a file and reads its header; <c>-</c> reads <paramref name="standardInput"/>.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or it has no header row.</exception>
    public static CsvTable Open(string path, Stream? standardInput = null)
    {
        if (path != "-" && !File.Exists(path)) throw new InvalidDataException($"no file {path}");
        var name = path == "-" ? "standard input" : path;
        Stream bytes = path == "-" ? standardInput ?? Stream.Null : File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) bytes = new GZipStream(bytes, CompressionMode.Decompress);
        return Of(name, bytes);
    }

    /// <summary>Reads the header of a table whose bytes are at hand; closes them at the end.</summary>
    /// <exception cref="InvalidDataException">There is no header row.</exception>
    public static CsvTable Of(string name, Stream bytes)
    {
        try
        {
            var reader = CsvDataReader.Create(new StreamReader(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true)), new CsvDataReaderOptions { OwnsReader = true, BufferSize = 1 << 16 });
            if (reader.FieldCount == 0) throw new InvalidDataException($"{name}: empty; the first row must name the columns");
            return new CsvTable(name, reader);
        }
        catch (Exception e) when (Understood(e))
        {
            bytes.Dispose();
            throw new InvalidDataException($"{name}: no table: {e.Message}", e);
        }
    }

    /// <summary>The position of the first of these columns that the file has, whatever its case.</summary>
    /// <exception cref="InvalidDataException">The file has none of them.</exception>
    public int Column(params ReadOnlySpan<string> names) => Find(names)
        ?? throw new InvalidDataException($"{Name}: no column \"{string.Join("\" or \"", names.ToArray())}\"; it has {string.Join(", ", Columns)}");

    /// <summary>The position of the first of these columns that the file has, or null.</summary>
    public int? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            for (var i = 0; i < Columns.Count; i++)
                if (Columns[i].Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return null;
    }

    /// <summary>The rows in their order. A row is good until the next one is asked for.</summary>
    public IEnumerable<Row> Rows()
    {
        while (Next()) yield return new Row(this);
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool Next()
    {
        try
        {
            if (!reader.Read()) return false;
        }
        catch (Exception e) when (Understood(e)) { throw new InvalidDataException($"{Name}: after row {reader.RowNumber}: {e.Message}", e); }
        if (reader.RowFieldCount < Columns.Count)
            throw new InvalidDataException($"{Name}: row {reader.RowNumber} has {reader.RowFieldCount} columns where the header has {Columns.Count}");
        return true;
    }

    private static bool Understood(Exception e) => e is CsvFormatException or DecoderFallbackException or IOException && e is not InvalidDataException;

    /// <summary>One row. Rows are counted from 1, without the header.</summary>
    public readonly struct Row
    {
        private readonly CsvTable table;

        internal Row(CsvTable table) => this.table = table;

        /// <summary>The row's number, from 1, without the header.</summary>
        public int Number => table.reader.RowNumber;

        /// <summary>A cell as text, without spaces around it.</summary>
        public string Text(int column) => table.reader.GetString(column).Trim();

        /// <summary>A cell's characters, without a copy.</summary>
        public ReadOnlySpan<char> Span(int column) => table.reader.GetFieldSpan(column);

        /// <summary>A number, or null where the cell is empty or says NA.</summary>
        public double? OptionalNumber(int column) => Missing(column) ? null : Figure(column);

        /// <summary>A number; throws where there is none.</summary>
        public double Figure(int column) =>
            double.TryParse(Span(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : throw Fault(column, "a number");

        /// <summary>A whole number; throws where there is none.</summary>
        public int Whole(int column)
        {
            var value = Figure(column);
            return value == Math.Truncate(value) && Math.Abs(value) <= int.MaxValue ? (int)value : throw Fault(column, "a whole number");
        }

        /// <summary>Whether the cell is empty or says NA.</summary>
        public bool Missing(int column) => Span(column).Trim() is "" or "NA" or "NaN";

        /// <summary>What is wrong with a cell, as an exception to throw.</summary>
        /// <param name="column">The cell's column.</param>
        /// <param name="wanted">What should be there, such as "a number".</param>
        public InvalidDataException Fault(int column, string wanted) =>
            new($"{table.Name}: row {Number}: column \"{table.Columns[column]}\" holds \"{Text(column)}\" where {wanted} should be");
    }
}
