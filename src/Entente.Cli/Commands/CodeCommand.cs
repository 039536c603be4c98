using System.CommandLine;
using System.Text.Json;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Reading.Events;
using Entente.Reading.Pairs;

namespace Entente.Cli.Commands;

/// <summary><c>entente code</c>: a line of events for every line of texts.</summary>
internal static class CodeCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "JSONL, a text a line, or - for standard input" };
        var pairs = new Option<bool>("--pairs") { Description = "Give the label of what the marked source does to the marked recipient" };
        var coding = new Option<string>("--coding") { HelpName = "SCHEME", Description = "cameo, or weis to give every event its WEIS code too", DefaultValueFactory = _ => "cameo" };
        coding.AcceptOnlyFromAmong("cameo", "weis");
        var (actors, agents) = (Wish.Actors(), Wish.Agents());
        var command = new Described("code", "Code a file of texts: a line of JSON with its events for each line")
        {
            Long = """
                A line has "id" (which comes back as it was), "text" and "date". With --pairs it has "id", "text", "source" and
                "recipient", two [start, end] in UTF-16 units of the text, either of which may be null.
                With dictionaries, mutual events are written both ways.
                A line that cannot be coded gets an "error", the rest is done, and the exit code is 1.
                """,
            Examples =
            [
                ("Sentences", "entente code sentences.jsonl > events.jsonl"),
                ("With WEIS codes", "entente code sentences.jsonl --coding weis"),
                ("What one actor does to another", "entente code --pairs pairs.jsonl > labels.jsonl"),
            ],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)[pairs, coding, actors, agents]) command.Options.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            var weis = parsed.GetValue(coding) == "weis" ? WeisTable.Load(session.DataFolder) : null;
            if (parsed.GetValue(pairs) && weis is not null) throw UserException.Usage("--coding goes with texts, not with --pairs");
            var name = parsed.GetValue(file)!;
            if (name != "-" && !File.Exists(name)) throw new UserException($"no file {name}");
            if (parsed.GetValue(pairs)) return (int)CodePairs(session, name, stop);
            using var workspace = Door.Open(session, null, Door.Dictionary(parsed.GetValue(actors), parsed.GetValue(agents)));
            return (int)await CodeTexts(session, workspace, weis, name, stop).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<ExitCode> CodeTexts(Session session, Workspace workspace, WeisTable? weis, string name, CancellationToken stop)
    {
        var code = ExitCode.Ok;
        await foreach (var item in workspace.ReadAsync([name], new ReadWishes(), session.In, stop).ConfigureAwait(false))
        {
            JsonElement? id = item.GivenId is { } given ? JsonElement.Parse(given) : null;
            if (item.Reading is { } reading) Door.Print(session, CodedJson.Of(id, Headline.Coded(workspace.Reader, reading).Events, weis), pretty: false);
            else
            {
                Door.Print(session, new LineFailureJson(id, Clean.Line(item.Error!)), pretty: false);
                code = ExitCode.Failed;
            }
        }
        return code;
    }

    private static ExitCode CodePairs(Session session, string name, CancellationToken stop)
    {
        var coder = PairCoder.Load(session.DataFolder);
        return InputLines.Answer(session, name, line =>
        {
            try { return CodedPairJson.Of(line.Id, coder.Code(PairLine.PairOf(line.Fields))); }
            catch (FormatException e) { throw new UserException(e.Message); }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A fault of ours on one text must not keep the others out.
                throw new UserException($"coding it failed ({e.GetType().Name}: {Clean.Line(e.Message)}); please report this with the line");
            }
        }, stop);
    }
}
