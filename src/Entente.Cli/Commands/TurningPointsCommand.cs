using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Measures.TurningPoints;
using Entente.Model;
using Entente.Storage;
using Entente.TurningPoints;

namespace Entente.Cli.Commands;

/// <summary><c>entente turning-points</c>: where a relation, or a series, changed.</summary>
internal static class TurningPointsCommand
{
    public static Command Create(Session session)
    {
        var a = new Argument<string?>("a") { HelpName = "A", Description = "One side: an actor's code in the file, or several joined by +", Arity = ArgumentArity.ZeroOrOne };
        var b = new Argument<string?>("b") { HelpName = "B", Description = "The other side", Arity = ArgumentArity.ZeroOrOne };
        var events = new Option<string?>("--events") { HelpName = "FILE", Description = "A table of coded events: date, source, recipient, code, and score, story, publisher, published, id where it has them; - for standard input" };
        var coding = Wish.OneOf<EventCoding>("--coding", "How its codes are read: cameo or weis; else cameo", c => c.ToString().ToLowerInvariant());
        var from = Wish.Day("--from", "Turns that may have begun on this day or later", last: false);
        var to = Wish.Day("--to", "Turns that may have begun on this day or earlier", last: true);
        var asOf = Wish.Day("--as-of", "Only what was public by this day", last: true);
        var series = new Option<string?>("--series") { HelpName = "FILE", Description = "A table of series instead: columns t, value and, where there are several, series, dim, label; - for standard input" };
        var set = new Option<string?>("--set") { HelpName = "NAME", Description = "The imported data set; else the one that the store has" };
        var store = Wish.Store();
        var explain = new Option<bool>("--explain") { Description = "Print the steps and the rows behind the answer" };
        var json = Wish.Json("An object per turning point or series, a line each (docs/json.md)");
        var command = new Described("turning-points", "Find where a relation, or a series, changed, and name what moved")
        {
            Long = """
                Of two sides: each turn with its dates, its name by what moved (warming, cooling, diplomatic opening or closing,
                escalation, de-escalation, attention, first contact, outbreak after silence, formal act), its size, the rows
                that carry it and the day on which it could first be seen. A side may be a union: SER+FRY.
                Of a file of series: a line per series with the first index, from 0, of each new segment.
                What is done, with every figure: docs/measures/turning-points.md.
                """,
            Examples =
            [
                ("Turns of a relation in a file of coded events", "entente turning-points USA PRK --events events.csv"),
                ("As one could name them on a day, with the steps", "entente turning-points NAT SER+FRY --events events.csv --as-of 1996-06-30 --explain"),
                ("Where series of your own changed", "entente turning-points --series series.csv --json | jq .changepoints"),
            ],
        };
        command.Arguments.Add(a);
        command.Arguments.Add(b);
        foreach (Option option in (ReadOnlySpan<Option>)[events, coding, set, from, to, asOf, series, explain, json, store]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var printed = new TurnPage(session, parsed.GetValue(json), parsed.GetValue(explain));
            if (parsed.GetValue(series) is { } file)
            {
                if (parsed.GetValue(a) is not null || parsed.GetValue(events) is not null) throw UsageErrors.Usage(command, "--series stands alone: leave out A, B and --events");
                foreach (var one in SeriesFile.Read(file, session.In)) printed.Write(SeriesTurns.Of(one));
                return (int)ExitCode.Ok;
            }
            if (parsed.GetValue(a) is not { } first || parsed.GetValue(b) is not { } second) throw UsageErrors.Usage(command, "name two sides, A and B, or give --series FILE");
            if (first == second) throw UsageErrors.Usage(command, $"A and B are both {first}: name two sides");
            if (parsed.GetValue(from) > parsed.GetValue(to)) throw UsageErrors.Usage(command, $"--from {parsed.GetValue(from):yyyy-MM-dd} is after --to {parsed.GetValue(to):yyyy-MM-dd}");
            var ontology = Ontology.Load(session.DataFolder);
            var pair = parsed.GetValue(events) is { } rows ? EventFile.Read(rows, first, second, parsed.GetValue(coding) ?? EventCoding.Cameo, ontology, session.In)
                : Stored(session, parsed.GetValue(store), parsed.GetValue(set), first, second, parsed.GetValue(asOf), ontology);
            if (pair.Rows.Count == 0) session.Say($"entente: no rows between {first} and {second}{(parsed.GetValue(events) is { } looked ? $" in {looked}" : "")}");
            if (pair.Unscored > 0) session.Say($"entente: {pair.Unscored} rows have no score and are left out");
            var found = Turns.Of(pair.Rows, TurnOptions.Default with { RecordStart = pair.First, RecordEnd = pair.Last, AsOf = parsed.GetValue(asOf) });
            foreach (var turn in found)
                if (!(turn.To < parsed.GetValue(from)) && !(turn.From > parsed.GetValue(to))) printed.Write(turn);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    // The rows of a data set in the store.
    private static PairEvents Stored(Session session, string? store, string? set, string a, string b, DateOnly? asOf, Ontology ontology)
    {
        using var workspace = Door.Open(session, store);
        var name = RelationSource.DataSet(workspace, set) ?? throw UserException.Usage("turning points need coded events: import a data set, name it with --set, or give --events FILE");
        var (first, second) = Side.Both(workspace, session, a, b);
        var rows = workspace.Store.CodedEvents(new CodedFilter { A = first!.Actors, B = second!.Actors, DataSets = [name], AsOf = asOf });
        return StoredPair.Of(rows, first.Actors, workspace.Store.DataSets().First(s => s.Name == name), ontology);
    }
}
