using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Evaluation;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente evaluate</c>: how well it reads and measures, against what people have annotated.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("evaluate", "Measure how well texts are read and changes are found, against what people marked");
        command.Subcommands.Add(Reading(session));
        command.Subcommands.Add(EvaluateTurningPoints.Create(session));
        return command;
    }

    private static Described Reading(Session session)
    {
        var gold = new Argument<string?>("GOLD") { Description = "A folder of gold .json files, or a .jsonl file with one object a line", Arity = ArgumentArity.ZeroOrOne };
        var texts = new Option<string?>("--texts") { HelpName = "FOLDER", Description = "Where the texts are; for a folder of gold that folder itself" };
        var sentences = new Option<string?>("--sentences") { HelpName = "FILE", Description = "A table of sentences with status and attribution of an event" };
        var dates = new Option<string?>("--dates") { HelpName = "FILE", Description = "JSONL of texts in which expressions of time are marked" };
        var misses = new Option<bool>("--misses") { Description = "List the sentences and dates that are read wrongly, but none of those held out" };
        var seed = new Option<int>("--seed") { HelpName = "N", DefaultValueFactory = _ => 1, Description = "Draws the documents for the intervals; the same seed gives the same" };
        var json = Wish.Json("The report as JSON, on one line (docs/json.md)");
        var command = new Described("reading", "Precision and recall of events, status, attribution and dates, with 90% intervals")
        {
            Long = """
                Reads each text with the gold's date and title and compares the events. An event is found when sentence and
                actors are the gold's; type, date, status and attribution are counted among events found.
                Without GOLD and sets of sentences or dates, all that comes with Entente is measured: data/gold.
                What each figure means is in docs/accuracy.md.
                """,
            Examples =
            [
                ("On all that comes with Entente", "entente evaluate reading"),
                ("On the sample documents", "entente evaluate reading data/gold/sample.jsonl --texts data/sample"),
                ("On a folder of your own, for a program", "entente evaluate reading gold/ --json | jq .precision.value"),
                ("What is read wrongly in sentences of your own", "entente evaluate reading --sentences mine.tsv --misses"),
            ],
        };
        command.Arguments.Add(gold);
        foreach (Option option in (ReadOnlySpan<Option>)[texts, sentences, dates, misses, seed, json]) command.Options.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            if (parsed.GetValue(gold) is null && parsed.GetValue(texts) is not null) throw UserException.Usage("--texts belongs to GOLD, which is missing");
            var sets = parsed.GetValue(gold) is null && parsed.GetValue(sentences) is null && parsed.GetValue(dates) is null
                ? GoldSets.Shipped(session.DataFolder)
                : GoldSets.Of(parsed.GetValue(gold), parsed.GetValue(texts), parsed.GetValue(sentences), parsed.GetValue(dates));
            var regions = RegionIndex.Load(session.DataFolder);
            using var workspace = Door.Open(session, null);
            var report = await ReadingEvaluation.RunAsync(workspace, sets.Documents, sets.Texts, regions, parsed.GetValue(seed), stop).ConfigureAwait(false);
            var ofSentences = sets.Sentences is { } s ? SentenceEvaluation.Run(workspace, s, regions, parsed.GetValue(seed), stop) : null;
            var ofDates = sets.Times is { } t ? DateEvaluation.Run(workspace, t, parsed.GetValue(seed), stop) : null;
            foreach (var (location, error) in report.Failures) session.Say($"entente: {Clean.Line(location)}: {Clean.Line(error)}");
            if (report.Documents > 0 || ofSentences is not null || ofDates is not null)
            {
                if (parsed.GetValue(json)) Door.Print(session, EvaluationJson.Of(report, ofSentences, ofDates), pretty: false);
                else EvaluationPage.Write(session, report, ofSentences, ofDates, parsed.GetValue(misses));
            }
            return (int)(report.Failures.Count > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }
}
