using System.CommandLine;
using System.Text.Json;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Look;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: what documents say, without storing them.</summary>
internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        var sources = new Argument<string[]>("sources")
        {
            HelpName = "FILE|URL|-",
            Arity = ArgumentArity.OneOrMore,
            Description = "Text, Markdown, HTML, PDF or JSONL: files, folders, web addresses, or - for standard input",
        };
        var date = Wish.Date("--date", "When it was published, over what the document says: 2024-12-22");
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "Its title, over what the document says" };
        var outlet = Wish.Outlet();
        var (actors, agents) = (Wish.Actors(), Wish.Agents());
        var json = Wish.Json("One line of JSON per document (docs/json.md)");
        var pretty = Wish.Pretty();
        var net = Wish.AllowNet();
        var command = new Described("read", "Print what documents say: events, claims, agreements, exchanges, doubts, questions")
        {
            Long = """
                Everything stands under the sentence that states it. Claims are events that somebody in the text asserts.
                Relative dates ("last week") are counted from the date of publication; without one they stay open.
                """,
            Examples =
            [
                ("An article", "entente read article.txt"),
                ("Text from another program, its date given", "curl -s https://example.org/news | entente read - --date 2024-12-22"),
                ("The events of a folder, for a program", "entente read articles/ --json | jq -c '.events[]'"),
            ],
        };
        command.Arguments.Add(sources);
        foreach (Option option in (ReadOnlySpan<Option>)[date, title, outlet, actors, agents, json, pretty, net]) command.Options.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            using var workspace = Door.Open(session, null, Door.Dictionary(parsed.GetValue(actors), parsed.GetValue(agents)));
            var wishes = new ReadWishes { Date = parsed.GetValue(date), Title = parsed.GetValue(title), Outlet = parsed.GetValue(outlet), AllowNet = parsed.GetValue(net)! };
            var (asJson, indent) = (parsed.GetValue(json) || parsed.GetValue(pretty), parsed.GetValue(pretty));
            var page = asJson ? null : new Page(session);
            var (seen, failed) = (0, 0);
            await foreach (var item in workspace.ReadAsync(parsed.GetValue(sources)!, wishes, session.In, stop).ConfigureAwait(false))
            {
                if (item.Error is { } error)
                {
                    failed++;
                    session.Out.Flush();
                    session.Say($"entente: {Clean.Line(item.Location)}: {Clean.Line(error)}");
                }
                if (page is null) PrintJson(session, item, indent);
                else if (item.Reading is { } reading)
                {
                    if (seen++ > 0) { page.Gap(); page.Gap(); }
                    ReadingPage.Write(page, reading, item.Location, item.Warnings, new Phrases(workspace.Gazetteer.NameOf));
                }
            }
            return (int)(failed > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }

    private static void PrintJson(Session session, ReadItem item, bool pretty)
    {
        JsonElement? id = item.GivenId is { } given ? JsonElement.Parse(given) : null;
        if (item.Reading is { } reading) Door.Print(session, ReadingJson.Of(reading, item.Warnings) with { Id = id }, pretty);
        else Door.Print(session, new FailureJson(new LocationJson(item.Location), item.Error!) { Id = id }, pretty);
    }
}
