using System.Text.Json;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// Which column of a file holds what. A TSV of two columns or a JSON object: our field, then the file's column, or <c>=text</c> for the same
/// text in every row. docs/importing.md has every field with an example.
/// </summary>
internal sealed class ColumnMap
{
    private static readonly string[] Fields =
        ["date", "year", "month", "day", "source", "target", "source_role", "target_role", "code", "score", "id", "published", "story", "publisher", "mode",
         "coding", "actors", "date_format", "dataset", "version", "licence"];

    private static readonly string[] Settings = ["coding", "actors", "date_format", "dataset", "version", "licence"];

    private readonly Dictionary<string, string> values;
    private readonly string path;

    private ColumnMap(string path, Dictionary<string, string> values) => (this.path, this.values) = (path, values);

    /// <summary>Reads a map.</summary>
    /// <exception cref="InvalidDataException">It cannot be read, names an unknown field, or lacks a needed one.</exception>
    public static ColumnMap Read(string? path)
    {
        if (path is null) throw new InvalidDataException("format csv needs a map of columns: --map FILE, with lines such as \"date<TAB>event_date\"; see docs/importing.md");
        if (!File.Exists(path)) throw new InvalidDataException($"no file {path}");
        var text = File.ReadAllText(path).TrimStart('\uFEFF');
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in text.TrimStart().StartsWith('{') ? Json(path, text) : Lines(path, text))
        {
            if (!Fields.Contains(field, StringComparer.Ordinal)) throw new InvalidDataException($"{path}: no field \"{field}\"; there are {string.Join(", ", Fields)}");
            values[field] = value;
        }
        var map = new ColumnMap(path, values);
        foreach (var needed in new[] { "source", "target", "code" })
            if (!values.ContainsKey(needed)) throw new InvalidDataException($"{path}: says of no column that it is the {needed}; add a line \"{needed}<TAB>column\"");
        if (!values.ContainsKey("date") && !(values.ContainsKey("year") && values.ContainsKey("month") && values.ContainsKey("day")))
            throw new InvalidDataException($"{path}: says of no column that it is the date; add a line \"date<TAB>column\", or three for year, month and day");
        return map;
    }

    /// <summary>A setting such as <c>coding</c>; null where the map has none.</summary>
    public string? Setting(string name) => values.TryGetValue(name, out var value) ? value.TrimStart('=') : null;

    /// <summary>Where a field stands in a file: a column, a constant, or nowhere.</summary>
    public Place Find(string field, EventFile file)
    {
        if (!values.TryGetValue(field, out var value) || value.Length == 0) return new Place(-1, null);
        if (value[0] == '=') return new Place(-1, value[1..]);
        var at = file.Find(value);
        return at >= 0 ? new Place(at, null) : throw new InvalidDataException($"{file.Name}: no column \"{value}\", which {path} gives for {field}; it has {string.Join(", ", file.Header ?? [])}");
    }

    private static IEnumerable<(string, string)> Lines(string path, string text)
    {
        foreach (var (line, i) in text.Split('\n').Select((l, i) => (l.Trim('\r', ' '), i)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length != 2) throw new InvalidDataException($"{path}:{i + 1}: a field, a tab, and a column or =text; found \"{line}\"");
            if (cells is ["field", "column"]) continue;
            yield return (cells[0], Marked(cells[0], cells[1]));
        }
    }

    private static List<(string, string)> Json(string path, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateObject().Select(p => (p.Name, Marked(p.Name, p.Value.GetString() ?? "")))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) { throw new InvalidDataException($"{path}: a JSON object from field to column: {e.Message}", e); }
    }

    // Settings are constants with or without the mark.
    private static string Marked(string field, string value) => Settings.Contains(field, StringComparer.Ordinal) && !value.StartsWith('=') ? "=" + value : value;

    /// <summary>Where a field stands.</summary>
    /// <param name="Column">The column, or −1.</param>
    /// <param name="Constant">The text of every row, or null.</param>
    internal readonly record struct Place(int Column, string? Constant)
    {
        /// <summary>Whether it stands anywhere.</summary>
        public bool IsGiven => Column >= 0 || Constant is not null;
    }
}
