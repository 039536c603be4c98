using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Model;
using Entente.Reading;
using Entente.Reading.Dates;

namespace Entente.Cli.Commands;

/// <summary><c>entente dates</c>: the expressions of time in texts.</summary>
internal static class DatesCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "JSONL: a line {\"id\", \"text\", \"date\"} for each text, or - for standard input" };
        var command = new Described("dates", "Find expressions of time and the days they stand for")
        {
            Long = """
                One line of JSON for each line of the file, in its order (docs/json.md). "date" is the day of the text; without it
                "last week" stays open. A line that cannot be used is answered with what is wrong; the exit code is then 1.
                """,
            Examples = [("Dates of texts, for a program", "entente dates texts.jsonl | jq -c '.dates[]'")],
        };
        command.Arguments.Add(file);
        command.SetAction((parsed, stop) =>
        {
            using var workspace = Door.Open(session, null);
            var reader = workspace.Reader;
            var today = DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
            return Task.FromResult((int)InputLines.Answer(session, parsed.GetValue(file)!, line =>
            {
                var document = new Document { Id = "d", Text = line.Text("text"), Date = line.Date("date", today) };
                return DatesJson.Of(line.Id, TimexReader.Read(reader.Analyse(document)));
            }, stop));
        });
        return command;
    }
}
