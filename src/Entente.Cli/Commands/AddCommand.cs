using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente add</c>: reads documents into the store.</summary>
internal static class AddCommand
{
    public static Command Create(Session session)
    {
        var sources = new Argument<string[]>("sources")
        {
            HelpName = "PATH|URL|-",
            Arity = ArgumentArity.OneOrMore,
            Description = "Text, Markdown, HTML, PDF or JSONL: files, folders, web addresses, or - for standard input",
        };
        var store = Wish.Store();
        var date = Wish.Date("--date", "When all of them were published, over what they say: 2024-12-22");
        var outlet = Wish.Outlet();
        var licence = new Option<string?>("--licence", "--license") { HelpName = "SPDX", Description = "Their licence, such as CC0-1.0; exports obey it" };
        var net = Wish.AllowNet();
        var json = Wish.Json("What was added, as JSON");
        var pretty = Wish.Pretty();
        var command = new Described("add", "Read documents into the store")
        {
            Long = """
                A document that is there already changes nothing, so that a run which was stopped can be started again.
                One that repeats another word for word is kept as a copy and counts as no witness of its own.
                What cannot be read is named, a line each; the rest is added, and the exit code is 1.
                """,
            Examples =
            [
                ("A folder of articles", "entente add articles/"),
                ("A page and a PDF", "entente add https://example.org/news report.pdf"),
                ("Into a store of its own", "entente add dispatches.jsonl --store korea.duckdb --licence CC0-1.0"),
            ],
        };
        command.Arguments.Add(sources);
        foreach (Option option in (ReadOnlySpan<Option>)[store, date, outlet, licence, net, json, pretty]) command.Options.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var wishes = new ReadWishes { Date = parsed.GetValue(date), Outlet = parsed.GetValue(outlet), Licence = parsed.GetValue(licence), AllowNet = parsed.GetValue(net)! };
            AddSummary summary;
            using (var progress = new ProgressLine(session))
                summary = await workspace.AddAsync(parsed.GetValue(sources)!, wishes, session.In, progress, stop).ConfigureAwait(false);

            foreach (var same in summary.Warnings.GroupBy(w => w.Warning))
                session.Say($"entente: {Clean.Line(same.First().Location)}: warning: {Clean.Line(same.Key)}{(same.Count() > 1 ? $" ({same.Count() - 1} more alike; --json names them)" : "")}");
            foreach (var (location, error) in summary.Failed) session.Say($"entente: {Clean.Line(location)}: {Clean.Line(error)}");
            if (parsed.GetValue(json) || parsed.GetValue(pretty))
                Door.Print(session, new AddedJson(workspace.StorePath, summary.Added, summary.AlreadyThere, summary.Copies,
                    [.. summary.Failed.Select(f => new ItemJson(f.Location, f.Error))], [.. summary.Warnings.Select(w => new ItemJson(w.Location, w.Warning))]), parsed.GetValue(pretty));
            else
                session.Out.WriteLine($"{summary.Added} added, {summary.AlreadyThere} already there, {summary.Copies} copies, {summary.Failed.Count} failed");
            return (int)(summary.Failed.Count > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }
}
