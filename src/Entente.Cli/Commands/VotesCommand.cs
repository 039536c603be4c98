using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Measures.Closeness;
using Entente.Ties;

namespace Entente.Cli.Commands;

/// <summary><c>entente votes</c>: how often states vote alike.</summary>
internal static class VotesCommand
{
    private static readonly string[] Columns = ["session", "year", "a", "b", "n_contested", "agree_3pt", "n_all", "agree_exact"];

    public static Command Create(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "ROLLCALLS", Description = "CSV with rcid, session, unanimous (0 or 1) and a column of Y, A, N or nothing for each state; - for standard input" };
        var sessions = Wish.Range("--session", "N", "A session of the General Assembly, or sessions as 46-50");
        var explain = Wish.Two("--explain", "The roll calls and steps behind the figures of two states; without --session of the last that both took part in");
        var json = Wish.Json("One line of JSON for each pair (docs/json.md)");
        var command = new Described("votes", "Compare states' votes in the General Assembly, session by session")
        {
            Long = """
                A line of CSV for every two states that took part in a roll call together, in the order of the file's columns.
                agree_3pt is agreement over yes, abstain, no, of roll calls that were not unanimous; agree_exact the share of
                all in which both took the same position; docs/measures/votes.md.
                """,
            Examples =
            [
                ("All pairs and sessions", "entente votes rollcalls.csv"),
                ("What is behind one of them", "entente votes rollcalls.csv --session 46 --explain USA RUS"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in (Option[])[sessions, explain, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Wish.NotBoth(parsed.GetValue(explain) is { Length: > 0 }, parsed.GetValue(json));
            var votes = RollCallFile.Read(parsed.GetValue(file)!, session.In);
            foreach (var note in votes.Notes) session.Say($"entente: {note}");
            var wanted = parsed.GetValue(sessions);
            var calls = wanted is { } range ? [.. votes.Calls.Where(c => range.Holds(c.Session))] : votes.Calls;
            if (calls.Count == 0) throw new UserException($"{parsed.GetValue(file)}: no roll call in session {wanted}; it has sessions {votes.Calls.Min(c => c.Session)} to {votes.Calls.Max(c => c.Session)}");
            if (parsed.GetValue(explain) is [var a, var b]) VotesPage.Write(session, votes.States, calls, a, b, all: wanted is not null);
            else Print(session, VotingAgreement.Of(calls, votes.States.Count).Select(v => VotesJson.Of(v, votes.States)), parsed.GetValue(json));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void Print(Session session, IEnumerable<VotesJson> rows, bool json)
    {
        if (!json) CsvLine.Write(session.Out, Columns);
        foreach (var r in rows)
        {
            if (json) Door.Print(session, r, pretty: false);
            else CsvLine.Write(session.Out, CsvLine.Whole(r.Session), CsvLine.Whole(r.Year), r.A, r.B, CsvLine.Whole(r.Contested), CsvLine.Index(r.ThreePoint), CsvLine.Whole(r.All), CsvLine.Index(r.Exact));
        }
    }
}
