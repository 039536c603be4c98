using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets;

/// <summary>Which format a file has, by its header, the number of its columns and the values in them.</summary>
internal static class Recognition
{
    /// <summary>What a file was found to be.</summary>
    /// <param name="Format">The format's name; null where no format fits.</param>
    /// <param name="Delimiter">Tab or comma.</param>
    /// <param name="HasHeader">Whether the first line names the columns.</param>
    /// <param name="Columns">How many columns most rows have.</param>
    /// <param name="Quoting">Whether quotation marks enclose values.</param>
    internal sealed record Shape(string? Format, char Delimiter, bool HasHeader, int Columns, bool Quoting);

    /// <summary>Looks at the first lines. A format that the caller names is taken, and only its shape is found.</summary>
    public static Shape Of(IReadOnlyList<string> lines, string format, bool hasMap)
    {
        var first = lines.Count > 0 ? lines[0] : "";
        var delimiter = Delimiter(lines, format);
        var cells = Cells(first, delimiter);
        var quoted = first.StartsWith('"');
        var found = format != "auto" ? format : hasMap ? "csv" : ByHeader(cells, delimiter) ?? ByValues(lines, delimiter);
        var hasHeader = found switch
        {
            "gdelt1" or "gdelt2" or "phoenix" => false,
            "icews" or "polecat" or "acled" or "phoenix-cline" or "csv" => true,
            _ => cells.Any(c => c.Equals("date", StringComparison.OrdinalIgnoreCase)),
        };
        var columns = hasHeader ? cells.Count : Usual(lines, delimiter);
        if (found == "gdelt1" && columns == 57) return new Shape(found, delimiter, hasHeader, 57, false);
        columns = found switch { "gdelt2" => 61, "gdelt1" => 58, "phoenix" => 26, _ => columns };
        var quoting = found switch { "gdelt1" or "gdelt2" or "phoenix" => false, "icews" or "polecat" or "names" => quoted, _ => delimiter != '\t' || quoted };
        return new Shape(found, delimiter, hasHeader, columns, quoting);
    }

    /// <summary>Whether any of the first lines has as many columns as the format.</summary>
    public static bool Fits(IReadOnlyList<string> lines, Shape shape) => lines.Take(1000).Any(l => Cells(l, shape.Delimiter).Count == shape.Columns);

    private static string? ByHeader(List<string> cells, char delimiter)
    {
        bool Has(params ReadOnlySpan<string> names)
        {
            foreach (var name in names) if (!cells.Contains(name, StringComparer.OrdinalIgnoreCase)) return false;
            return true;
        }

        if (Has("Event ID", "Source Name", "CAMEO Code")) return "icews";
        if (Has("Event ID", "Event Type", "Actor Name", "Recipient Name")) return "polecat";
        if (Has("event_date", "event_type", "actor1")) return "acled";
        if (Has("eid", "code", "source", "target")) return "phoenix-cline";
        if (Has("date", "source", "target", "code")) return "keds";
        return Has("date", "source", "event", "target") && delimiter == '\t' ? "names" : null;
    }

    private static string? ByValues(IReadOnlyList<string> lines, char delimiter)
    {
        var usual = Usual(lines, delimiter);
        var rows = lines.Take(50).Select(l => Cells(l, delimiter)).Where(c => c.Count == usual).ToList();
        bool Most(Func<List<string>, bool> fits) => rows.Count > 0 && rows.Count(fits) * 2 >= rows.Count;
        return (delimiter, usual) switch
        {
            ('\t', 61) when rows.Exists(r => IsDay(r[1]) && IsDay(r[59])) => "gdelt2",
            ('\t', 58 or 57) when rows.Exists(r => IsDay(r[1]) && IsDay(r[56])) => "gdelt1",
            ('\t', 26) when rows.Exists(r => IsDay(r[1]) && Days.Number(r[13]) >= 0) => "phoenix",
            (_, 5) when Most(r => IsDay(r[0]) && Days.Number(r[3]) >= 0 && Numbers.TryRead(r[4], out _)) => "keds",
            ('\t', 4) when Most(r => IsDay(r[0]) && Days.Number(r[2]) < 0) => "names",
            _ => null,
        };
    }

    private static bool IsDay(string cell) => Days.TryRead(cell, out _);

    private static char Delimiter(IReadOnlyList<string> lines, string format)
    {
        if (format is "gdelt1" or "gdelt2" or "icews" or "polecat" or "phoenix" or "names") return '\t';
        var (tabs, commas, semicolons) = (0, 0, 0);
        foreach (var line in lines.Take(20))
        {
            if (line.Contains('\t')) tabs++;
            if (line.Contains(',')) commas++;
            if (line.Contains(';')) semicolons++;
        }
        // A header decides where there is one: its names hold no delimiters.
        var first = lines.Count > 0 ? lines[0] : "";
        if (first.Contains('\t')) return '\t';
        if (first.Contains(',')) return ',';
        if (first.Contains(';')) return ';';
        return tabs >= commas && tabs > 0 ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static int Usual(IReadOnlyList<string> lines, char delimiter) => lines.Count == 0 ? 0 : lines.Take(1000)
        .Select(l => Cells(l, delimiter).Count).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;

    private static List<string> Cells(string line, char delimiter)
    {
        using var record = new RecordReader(null, delimiter, quoting: true);
        record.Take(line);
        var cells = new List<string>(record.Count);
        for (var i = 0; i < record.Count; i++) cells.Add(record[i].Trim().ToString());
        return cells;
    }
}
