using System.CommandLine;
using System.Text.Json;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Model;
using Entente.Reading.Pairs;

namespace Entente.Cli.Commands;

/// <summary><c>entente code</c>: a line of events for every line of texts.</summary>
internal static class CodeCommand
{
    // Pairs in hand at a time: enough for every core, few enough to come out soon.
    private const int PairsAtOnce = 64;

    public static Command Create(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "JSONL, a text a line, or - for standard input" };
        var pairs = new Option<bool>("--pairs") { Description = "Give the label of what the marked source does to the marked recipient" };
        var command = new Described("code", "Code a file of texts: a line of JSON with its events for each line")
        {
            Long = """
                A line has "id" (which comes back as it was), "text" and "date". With --pairs it has "id", "text", "source" and
                "recipient", two [start, end] in UTF-16 units of the text, either of which may be null.
                A line that cannot be coded gets an "error", the rest is done, and the exit code is 1.
                """,
            Examples =
            [
                ("Sentences", "entente code sentences.jsonl > events.jsonl"),
                ("What one actor does to another", "entente code --pairs pairs.jsonl > labels.jsonl"),
            ],
        };
        command.Arguments.Add(file);
        command.Options.Add(pairs);
        command.SetAction(async (parsed, stop) =>
        {
            var name = parsed.GetValue(file)!;
            if (name != "-" && !File.Exists(name)) throw new UserException($"no file {name}");
            var failed = parsed.GetValue(pairs) ? CodePairs(session, name, stop) : await CodeTexts(session, name, stop).ConfigureAwait(false);
            if (failed > 0) session.Say($"entente: {failed} {(failed == 1 ? "line" : "lines")} could not be coded; their \"error\" says why");
            return (int)(failed > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }

    private static async Task<int> CodeTexts(Session session, string name, CancellationToken stop)
    {
        using var workspace = Door.Open(session, null);
        var failed = 0;
        await foreach (var item in workspace.ReadAsync([name], new ReadWishes(), session.In, stop).ConfigureAwait(false))
        {
            JsonElement? id = item.GivenId is { } given ? JsonElement.Parse(given) : null;
            if (item.Reading is { } reading) Door.Print(session, CodedJson.Of(id, Headline.Coded(workspace.Reader, reading).Events), pretty: false);
            else
            {
                failed++;
                Door.Print(session, new UncodedJson(id, Clean.Line(item.Error!)), pretty: false);
            }
        }
        return failed;
    }

    private static int CodePairs(Session session, string name, CancellationToken stop)
    {
        var coder = PairCoder.Load(session.DataFolder);
        using var reader = name == "-" ? new StreamReader(session.In) : new StreamReader(name);
        var failed = 0;
        foreach (var lines in Lines(reader).Where(l => !string.IsNullOrWhiteSpace(l)).Chunk(PairsAtOnce))
        {
            stop.ThrowIfCancellationRequested();
            foreach (var (coded, error) in lines.AsParallel().AsOrdered().Select(l => CodePair(coder, l)))
            {
                if (coded is not null) Door.Print(session, coded, pretty: false);
                else
                {
                    failed++;
                    Door.Print(session, error!, pretty: false);
                }
            }
        }
        return failed;
    }

    private static (CodedPairJson? Coded, UncodedJson? Error) CodePair(PairCoder coder, string line)
    {
        JsonElement? id = null;
        try
        {
            var json = JsonElement.Parse(line);
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number) id = given;
            return (CodedPairJson.Of(id, coder.Code(PairLine.PairOf(json))), null);
        }
        catch (JsonException e)
        {
            return (null, new UncodedJson(id, $"not JSON at column {e.BytePositionInLine + 1}; write one object a line"));
        }
        catch (FormatException e)
        {
            return (null, new UncodedJson(id, e.Message));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of ours on one text must not keep the others out.
            return (null, new UncodedJson(id, $"coding it failed ({e.GetType().Name}: {Clean.Line(e.Message)}); please report this with the line"));
        }
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
