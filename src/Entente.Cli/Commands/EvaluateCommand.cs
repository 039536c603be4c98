using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Evaluation;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente evaluate</c>: how well it reads, measured against texts that people have annotated.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("evaluate", "Measure how well texts are read, against gold");
        command.Subcommands.Add(Reading(session));
        return command;
    }

    private static Described Reading(Session session)
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of gold .json files, or a .jsonl file with one object a line" };
        var texts = new Option<string?>("--texts") { HelpName = "FOLDER", Description = "Where the texts are; for a folder of gold that folder itself" };
        var seed = new Option<int>("--seed") { HelpName = "N", DefaultValueFactory = _ => 1, Description = "Draws the documents for the intervals; the same seed gives the same" };
        var json = Wish.Json("The report as JSON, on one line (docs/json.md)");
        var command = new Described("reading", "Precision and recall of events, with 90% intervals, by type and by status")
        {
            Long = """
                Reads each text with the gold's date and title and compares the events. An event is found when sentence and
                actors are the gold's; type, date, status and attribution are counted among events found.
                What each figure means is in docs/accuracy.md.
                """,
            Examples =
            [
                ("On the sample documents", "entente evaluate reading data/gold/sample.jsonl --texts data/sample"),
                ("On a folder of your own, for a program", "entente evaluate reading gold/ --json | jq .precision.value"),
            ],
        };
        command.Arguments.Add(gold);
        foreach (Option option in (ReadOnlySpan<Option>)[texts, seed, json]) command.Options.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetValue(gold)!;
            var folder = TextsFolder(path, parsed.GetValue(texts));
            var items = Load(path);
            using var workspace = Door.Open(session, null);
            var report = await ReadingEvaluation.RunAsync(workspace, items, folder, parsed.GetValue(seed), stop).ConfigureAwait(false);
            foreach (var (location, error) in report.Failures) session.Say($"entente: {Clean.Line(location)}: {Clean.Line(error)}");
            if (report.Documents > 0)
            {
                if (parsed.GetValue(json)) Door.Print(session, EvaluationJson.Of(report), pretty: false);
                else Write(session, report);
            }
            return (int)(report.Failures.Count > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }

    private static string TextsFolder(string gold, string? texts)
    {
        if (texts is null && gold.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            throw UserException.Usage($"--texts is missing: the folder with the texts of {gold}");
        if (!Directory.Exists(gold) && !File.Exists(gold)) throw new UserException($"{gold}: no such file or folder; check the path");
        if (File.Exists(gold) && !gold.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) throw new UserException($"{gold}: gold is a folder or a .jsonl file");
        if (texts is not null && !Directory.Exists(texts)) throw new UserException($"{texts}: no such folder; --texts is where the texts are");
        return texts ?? gold;
    }

    private static List<GoldItem> Load(string path)
    {
        try
        {
            List<GoldItem> items = [.. GoldFile.Load(path)];
            return items.Count > 0 ? items : throw new UserException(Directory.Exists(path) ? $"{path}: no .json file in it" : $"{path}: no gold in it");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new UserException($"{path}: {e.Message}"); }
    }

    private static void Write(Session session, ReadingReport report)
    {
        var page = new Page(session);
        page.Heading("Reading", $"{report.Documents} document{(report.Documents == 1 ? "" : "s")}");
        foreach (var (name, of) in (ReadOnlySpan<(string, Func<Tally, Share>)>)[
            ("precision", t => t.Precision), ("recall of must", t => t.RecallMust), ("recall of must, type right", t => t.RecallMustTyped), ("recall of all", t => t.RecallAll),
            ("type", t => t.Type), ("date", t => t.Date), ("status", t => t.Status), ("attribution", t => t.Attribution)])
        {
            var interval = report.Intervals.Interval(t => of(t).Value) is { } i ? $"   {Percent(i.Low)} to {Percent(i.High)}" : "";
            session.Out.WriteLine($"  {name,-26}{Cell(of(report.Figures))}{interval}");
        }
        var (low, high) = report.Intervals.Interval(t => t.Violations) ?? default;
        session.Out.WriteLine($"  {"violations",-26}{report.Figures.Violations,14}           {low,6} to {high,6}");
        Table(session, page, "By type", report.ByType);
        Table(session, page, "By status", report.ByStatus);
        page.Gap();
        page.Note($"Intervals of 90%: {Bootstrap.Resamples} resamples of the documents, seed {report.Seed}.");
    }

    private static void Table(Session session, Page page, string title, IReadOnlyList<ReadingRow> rows)
    {
        page.Heading(title, $"{rows.Count} rows");
        session.Out.WriteLine($"  {"",-14}{"precision   ",22}{"recall of must   ",22}{"recall of all",20}");
        foreach (var row in rows) session.Out.WriteLine($"  {row.Name,-14}{Cell(row.Precision)}{Cell(row.RecallMust)}{Cell(row.RecallAll)}".TrimEnd());
    }

    // "    94.6%   209 of 221 ", 22 wide
    private static string Cell(Share share) => $"   {Percent(share.Value)} {share.Right,4} of {share.Of,-4}";

    private static string Percent(double? value) => value is { } v ? (100 * v).ToString("F1", CultureInfo.InvariantCulture).PadLeft(5) + "%" : "     -";
}
