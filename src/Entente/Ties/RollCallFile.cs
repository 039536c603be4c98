using System.Globalization;
using Entente.Measures.Closeness;
using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Ties;

/// <summary>A file of roll calls: rcid, session, unanimous, and a column for each state with Y, A, N or nothing.</summary>
/// <param name="States">The states, in the order of their columns.</param>
/// <param name="Calls">The roll calls, in the order of the file, each once.</param>
/// <param name="Notes">A line for each kind of fault.</param>
public sealed record RollCallFile(IReadOnlyList<string> States, IReadOnlyList<RollCall> Calls, IReadOnlyList<string> Notes)
{
    private static readonly string[] NoState = ["rcid", "session", "date", "year", "important", "importantvote", "unanimous", "unres", "descr", "short"];

    /// <summary>Reads a file; <c>-</c> is standard input.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a cell holds no such value.</exception>
    public static RollCallFile Read(string path, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        var (id, session, unanimous, date) = (table.Column("rcid"), table.Column("session"), table.Column("unanimous"), table.Find("date"));
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !NoState.Contains(table.Columns[i], StringComparer.OrdinalIgnoreCase))];
        if (columns.Length < 2) throw new InvalidDataException($"{table.Name}: no columns of two states or more; it has {string.Join(", ", table.Columns)}");
        if (columns.GroupBy(c => table.Columns[c]).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new InvalidDataException($"{table.Name}: two columns \"{twice.Key}\"");
        var calls = new List<RollCall>();
        var repeats = new Faults();
        var known = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            if (!known.TryAdd(row.Text(id), row.Number)) { repeats.Add(row.Number, $"{row.Text(id)} as in row {known[row.Text(id)]}"); continue; }
            var ballots = new Ballot[columns.Length];
            for (var i = 0; i < columns.Length; i++) ballots[i] = Position(row.Span(columns[i]).Trim()) ?? throw row.Fault(columns[i], "Y, A, N or nothing");
            var contested = row.Span(unanimous).Trim() switch { "0" => true, "1" => false, _ => throw row.Fault(unanimous, "0 or 1") };
            calls.Add(new(row.Text(id), row.Whole(session), Day(row, date), !contested, ballots, row.Number));
        }
        if (calls.Count == 0) throw new InvalidDataException($"{table.Name}: no roll call in it");
        return new([.. columns.Select(c => table.Columns[c])], calls, [.. repeats.Line(table.Name, "repeat a roll call; the first counts")]);
    }

    // In letters, in words, or as the numbers of Voeten's files, where 8 is absent and 9 no member.
    private static Ballot? Position(ReadOnlySpan<char> cell) => cell switch
    {
        "Y" or "y" or "1" or "yes" => Ballot.Yes,
        "A" or "a" or "2" or "abstain" => Ballot.Abstain,
        "N" or "n" or "3" or "no" => Ballot.No,
        "" or "NA" or "8" or "9" => Ballot.None,
        _ => null,
    };

    private static DateOnly? Day(CsvTable.Row row, int? column) => column is not { } c || row.Missing(c) ? null
        : DateOnly.TryParseExact(row.Span(c).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw row.Fault(c, "a day such as 1998-11-30");
}
