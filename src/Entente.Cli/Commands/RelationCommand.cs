using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Measures.Relations;
using Entente.Relating;

namespace Entente.Cli.Commands;

/// <summary><c>entente relation</c>: the relation index of a pair.</summary>
internal static class RelationCommand
{
    public static Command Create(Session session)
    {
        var (a, b) = (Side("A", "An actor: a name, ISO code or demonym, or a union (SER+FRY)"), Side("B", "Another"));
        var from = Wish.Day("--from", "The first period shown; what came before is used all the same", last: false);
        var to = Wish.Day("--to", "The last period; nothing later is used", last: true);
        var by = Wish.OneOf<By>("--by", "week (ISO, from Monday) or month; else week", RelationWords.Of);
        var asOf = Wish.Day("--as-of", "Only what was public by then", last: true);
        var set = new Option<string?>("--set") { HelpName = "NAME", Description = "The data set; else what was read from documents" };
        var file = new Option<string?>("--events") { HelpName = "FILE", Description = "A table with date, source, recipient, code [, score, story, confidence, publisher, published]" };
        var coding = new Option<string?>("--coding") { HelpName = "NAME", Description = "Codes of --events: cameo or weis; else cameo" };
        coding.AcceptOnlyFromAmong("cameo", "weis");
        var smooth = new Option<bool>("--smooth") { Description = "Look back: every period knows the whole series (smoother)" };
        var explain = new Option<string?>("--explain") { HelpName = "PERIOD", Arity = ArgumentArity.ZeroOrOne, Description = "Rows and steps behind one figure (2018-W10, 2018-03); else the last" };
        var (json, pretty, store) = (Wish.Json(), Wish.Pretty(), Wish.Store());
        var command = new Described("relation", "Print how the relation of two actors moves, with a 90% band")
        {
            Long = """
                Tone from −10 (conflict) to +10 (cooperation), against the middle of the data set's pairs. Beside it deeds, words
                and consultations, volume, and answers in kind. A period with fewer than 5 effective events is insufficient: it has
                a band, from what came before, and no figure. docs/measures/relation-index.md tells how it is made.
                """,
            Examples =
            [
                ("From a file of events, by month", "entente relation USA PRK --events icews.csv --by month"),
                ("What one could know by the end of 2023, as JSON", "entente relation Russia \"North Korea\" --as-of 2023-12-31 --json"),
                ("The rows and steps behind the figure of a week", "entente relation USA PRK --events icews.csv --explain 2018-W10"),
            ],
        };
        foreach (var argument in (ReadOnlySpan<Argument>)[a, b]) command.Arguments.Add(argument);
        foreach (var option in (ReadOnlySpan<Option>)[from, to, by, asOf, set, file, coding, smooth, explain, json, pretty, store]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var options = new RelationOptions { By = parsed.GetValue(by) ?? By.Week, AsOf = parsed.GetValue(asOf), From = parsed.GetValue(from), To = parsed.GetValue(to), Smooth = parsed.GetValue(smooth) };
            if (options.From > options.To) throw UsageErrors.Usage(command, $"--from {options.From:yyyy-MM-dd} is after --to {options.To:yyyy-MM-dd}");
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var source = new RelationSource(workspace, session);
            var record = source.Record(parsed.GetValue(file), parsed.GetValue(set), parsed.GetValue(coding) == "weis", options);
            var (first, second) = (source.Side(parsed.GetValue(a)!, record), source.Side(parsed.GetValue(b)!, record));
            if (first.Ids.Intersect(second.Ids).FirstOrDefault() is { } twice) throw UsageErrors.Usage(command, $"{twice} is on both sides: name two actors");
            var answer = RelationAnswer.Of(record, first, second, options);
            var asJson = parsed.GetValue(json) || parsed.GetValue(pretty);
            if (parsed.GetResult(explain) is { Implicit: false }) Explain(session, record, first, second, answer, options, parsed.GetValue(explain), command, asJson, parsed.GetValue(pretty));
            else if (asJson) Door.Print(session, RelationJson.Of(answer), parsed.GetValue(pretty));
            else new RelationPage(new Page(session), workspace.Gazetteer.NameOf).Print(answer, record);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void Explain(Session session, RelationRecord record, (string Name, IReadOnlyCollection<string> Ids) a, (string Name, IReadOnlyCollection<string> Ids) b,
        RelationAnswer answer, RelationOptions options, string? wanted, Command command, bool json, bool pretty)
    {
        if (answer.Both is not { } series) throw new UserException($"no event between {a.Name} and {b.Name} in {record.Name} to explain");
        var period = wanted is { } text
            ? RelationWords.Parse(text, options.By) ?? throw UsageErrors.Usage(command, $"--explain \"{text}\" is no {RelationWords.Of(options.By)}: write {(options.By is By.Week ? "2018-W10" : "2018-03")} or a day in it")
            : (series.Rows.LastOrDefault(r => !r.Tone.Insufficient) is { Period: > 0 } last ? last : series.Rows[^1]).Period;
        var told = Explaining.Of(record.Between(a.Ids, b.Ids), answer.Profile, options with { Scale = record.Scores.Scale }, period)
            ?? throw new UserException($"{RelationWords.Period(period, options.By)} is outside the series, {RelationWords.Period(series.Rows[0].Period, options.By)} to {RelationWords.Period(series.Rows[^1].Period, options.By)}");
        if (json) Door.Print(session, ExplanationJson.Of(told, answer), pretty);
        else ExplanationPage.Print(new Page(session), told, answer);
    }

    private static Argument<string> Side(string name, string description) => new(name.ToLowerInvariant()) { HelpName = name, Description = description };
}
