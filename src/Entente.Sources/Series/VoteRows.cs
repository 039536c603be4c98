using System.Globalization;
using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Sources.Series;

/// <summary>Rows of votes: a vote a row, or a roll call a row with a column for each state.</summary>
internal static class VoteRows
{
    public static IEnumerable<Vote> Read(SeriesFile file)
    {
        var part = Part.Of(file)[0];
        var states = States(file, part);
        foreach (var row in file.Table.Rows())
        {
            Vote? call = null;
            try { call = Call(file, part, row); }
            catch (RowFault e) { file.Faults.Add(e.Fault, row.Number, e.Message); }
            if (call is null) continue;
            if (states is null)
            {
                if (Of(file, part, row, call, null) is { } vote) yield return vote;
            }
            else
            {
                foreach (var column in states)
                    if (!row.Missing(column) && Of(file, part, row, call, column) is { } vote) yield return vote;
            }
        }
    }

    // Null where a row holds one state's vote.
    private static int[]? States(SeriesFile file, Part part) => !part.Names("ballot").Contains("*") ? null
        : [.. Enumerable.Range(0, file.Table.Columns.Count).Where(i => !part.Names("not-states").Contains(file.Table.Columns[i], StringComparer.OrdinalIgnoreCase))];

    // What all votes of the row share.
    private static Vote Call(SeriesFile file, Part part, CsvTable.Row row) => new()
    {
        Row = row.Number, Source = file.Source, RollCall = part.Needed(row, "rollcall"), When = part.Date(row, "when"),
        Session = part.Text(row, "session") is not { } text ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var session) ? session : throw new RowFault(SeriesFault.WrongValue, $"session \"{text}\""),
        Unanimous = part.Text(row, "unanimous") switch { "1" => true, "0" => false, _ => null },
        State = default, Ballot = Ballot.None,
    };

    private static Vote? Of(SeriesFile file, Part part, CsvTable.Row row, Vote call, int? column)
    {
        try
        {
            var cell = column is { } c ? row.Text(c) : part.Needed(row, "ballot");
            var meaning = column is null ? cell : part.Codes("ballot")!.Of(cell, out _, out _);
            if (!Enum.TryParse<Ballot>(meaning, ignoreCase: true, out var ballot) || char.IsAsciiDigit(meaning![0]))
                throw new RowFault(SeriesFault.WrongValue, $"column \"{(column is { } named ? file.Table.Columns[named] : part.NameOf("ballot"))}\" holds \"{cell}\"");
            return call with { Ballot = ballot, State = part.State(row, column is { } state ? file.Table.Columns[state] : part.Needed(row, "state"), call.When) };
        }
        catch (RowFault e)
        {
            file.Faults.Add(e.Fault, row.Number, e.Message);
            return null;
        }
    }
}
