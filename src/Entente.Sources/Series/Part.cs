using System.Globalization;
using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Sources.Series;

/// <summary>One part of a format, its fields bound to the columns of an open file.</summary>
internal sealed class Part
{
    private readonly SeriesFile file;
    private readonly ILookup<string, (int[] Columns, string Name, Coding Coding)> fields;
    private readonly Dictionary<(string, When?), string?> known = [];

    private Part(SeriesFile file, IReadOnlyList<Field> fields)
    {
        this.file = file;
        this.fields = fields.ToLookup(f => f.Name, f => (Bind(file.Table, f.Column), f.Column, f.Coding));
    }

    /// <summary>The parts of a file's format.</summary>
    public static IReadOnlyList<Part> Of(SeriesFile file) => [.. file.Format.Parts.Select(p => new Part(file, p))];

    /// <summary>The cell of a field after its coding; null where the file has no such column, the cell is empty, or its value is missing or to be left out.</summary>
    public string? Text(CsvTable.Row row, string field, out bool skip)
    {
        skip = false;
        foreach (var (columns, _, coding) in fields[field])
        {
            if (columns.Length == 0 || row.Missing(columns[0])) continue;
            var meaning = coding.Of(row.Text(columns[0]), out skip, out var named);
            if (coding.Closed && !named) throw new RowFault(SeriesFault.WrongValue, $"column \"{file.Table.Columns[columns[0]]}\" holds \"{row.Text(columns[0])}\"");
            return meaning;
        }
        return null;
    }

    /// <inheritdoc cref="Text(CsvTable.Row, string, out bool)"/>
    public string? Text(CsvTable.Row row, string field) => Text(row, field, out _);

    /// <summary>A field that a record cannot be without.</summary>
    public string Needed(CsvTable.Row row, string field) => Text(row, field, out var skip)
        ?? throw new RowFault(skip ? SeriesFault.LeftOut : SeriesFault.Missing, $"column \"{NameOf(field)}\" {(skip ? "holds what is left out" : "is empty")}");

    /// <summary>A number, or null where there is none.</summary>
    public double? Number(CsvTable.Row row, string field) => Text(row, field) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw new RowFault(SeriesFault.WrongValue, $"column \"{NameOf(field)}\" holds \"{text}\" where a number should be");

    /// <summary>A year, month or day, or null where there is none.</summary>
    public When? Date(CsvTable.Row row, string field)
    {
        foreach (var (columns, _, _) in fields[field])
        {
            if (columns.Length == 0 || row.Missing(columns[0])) continue;
            var text = columns.Length == 1 ? Text(row, field) : Joined(row, columns);
            if (text is null) return null;
            return Days.Read(text) ?? throw new RowFault(SeriesFault.WrongDate, $"column \"{NameOf(field)}\" holds \"{text}\"");
        }
        return null;
    }

    /// <summary>A state, with its id where somebody knows the code.</summary>
    public SeriesActor State(CsvTable.Row row, string code, When? when)
    {
        if (file.Options.Resolve is not { } resolve) return new(null, code);
        var year = when?.Earliest is { } day ? (When?)When.Year(day.Year) : null;
        if (!known.TryGetValue((code, year), out var id)) known[(code, year)] = id = resolve(file.Format.States, code, year);
        if (id is null) file.Faults.Add(SeriesFault.UnknownState, row.Number, code);
        return new(id, code);
    }

    /// <summary>The columns of a field that has several, such as terms, each with its name; those that the file lacks are left out.</summary>
    public IEnumerable<(int Column, string Name)> Columns(string field) => fields[field].Where(f => f.Columns.Length > 0).Select(f => (f.Columns[0], f.Name));

    /// <summary>How a field's column is called, or its first name where the file has none of them.</summary>
    public string NameOf(string field) => fields[field].Select(f => f.Columns.Length > 0 ? file.Table.Columns[f.Columns[0]] : f.Name).FirstOrDefault() ?? field;

    /// <summary>The coding of a field as the table has it; empty where there is none.</summary>
    public string CodingOf(string field) => fields[field].Select(f => f.Coding.Text).FirstOrDefault() ?? "";

    /// <summary>The coding itself.</summary>
    public Coding? Codes(string field) => fields[field].Select(f => f.Coding).FirstOrDefault();

    /// <summary>The names that a field's column may go by.</summary>
    public string[] Names(string field) => fields[field].FirstOrDefault().Name?.Split('~') ?? [];

    // year+month+day: what is empty behind the year is not known.
    private static string Joined(CsvTable.Row row, int[] columns) =>
        string.Join('-', columns.TakeWhile(c => !row.Missing(c)).Select((c, i) => row.Text(c).PadLeft(i == 0 ? 4 : 2, '0')));

    private static int[] Bind(CsvTable table, string column) => column.Contains('+', StringComparison.Ordinal)
        ? [.. column.Split('+').Select(c => table.Find(c)).OfType<int>()]
        : table.Find(column.Split('~')) is { } found ? [found] : [];
}

/// <summary>Why a row gives nothing.</summary>
internal sealed class RowFault(SeriesFault fault, string what) : Exception(what)
{
    public SeriesFault Fault { get; } = fault;
}
