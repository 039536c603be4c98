using System.Globalization;

namespace Entente.Model;

/// <summary>
/// Reads the tab-separated files of data/: lines starting with <c># </c> are comments, then one header row, then one row a
/// line; several values in a cell are joined by <c>|</c>.
/// </summary>
public static class Table
{
    /// <summary>Reads a file row by row. Throws <see cref="InvalidDataException"/> naming file, line and what to do.</summary>
    public static IEnumerable<Row> Read(string path)
    {
        string[]? header = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal) || line == "#") continue;
            var cells = line.Split('\t');
            if (header is null) { header = cells; continue; }
            if (cells.Length != header.Length)
                throw new InvalidDataException($"{path}:{number}: {cells.Length} columns where the header has {header.Length}; separate cells with single tabs");
            yield return new Row(path, number, header, cells);
        }
    }

    /// <summary>One row of a table.</summary>
    public sealed class Row(string path, int line, string[] header, string[] cells)
    {
        /// <summary>The cell under a column; throws when the file has no such column.</summary>
        public string this[string column]
        {
            get
            {
                var i = Array.IndexOf(header, column);
                return i >= 0 ? cells[i].Trim() : throw new InvalidDataException($"{path}: no column \"{column}\"; it has {string.Join(", ", header)}");
            }
        }

        /// <summary>The cell, or null when it is empty.</summary>
        public string? Optional(string column) => this[column] is { Length: > 0 } s ? s : null;

        /// <summary>The values of a cell joined by <c>|</c>; none for an empty cell.</summary>
        public IReadOnlyList<string> List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>The cell as a number; an empty cell is 0.</summary>
        public double Number(string column) => this[column] switch
        {
            "" => 0,
            var s when double.TryParse(s.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var d) => d,
            _ => throw Fault(column),
        };

        /// <summary>The error to throw for a cell that cannot be read.</summary>
        public InvalidDataException Fault(string column) => new($"{path}:{line}: column \"{column}\" holds \"{this[column]}\", which cannot be read");
    }
}
