using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Measures.TurningPoints;
using Entente.Model;
using Entente.TurningPoints;

namespace Entente.Cli.Commands;

/// <summary><c>entente bench turning-points</c>: how often turns are found where there are none, and how soon where there is one.</summary>
internal static class BenchTurningPoints
{
    public static Command Create(Session session)
    {
        var runs = new Option<int>("--runs") { HelpName = "N", DefaultValueFactory = _ => 40, Description = "Records for each line, 1 to 10000" };
        var seed = new Option<int>("--seed") { HelpName = "N", DefaultValueFactory = _ => 1, Description = "Draws the records; the same seed gives the same" };
        var events = new Option<string?>("--events") { HelpName = "FILE", Description = "Coded events, as for entente turning-points, to put records together from" };
        var pair = new Option<string[]>("--pair") { HelpName = "A-B", DefaultValueFactory = _ => [], Arity = ArgumentArity.OneOrMore, Description = "A pair of the file; may be repeated" };
        var coding = Wish.OneOf<EventCoding>("--coding", "How the file's codes are read: cameo or weis; else cameo", c => c.ToString().ToLowerInvariant());
        var json = Wish.Json("An object per line");
        var command = new Described("turning-points", "False alarms, delay and withdrawals of turning points")
        {
            Long = """
                Ten-year records in which nothing turns: made ones, autocorrelated and bursty; and blocks of eight weeks of the
                longest stretch of each --pair in which nothing turned. Then three-year records that turn once, looked at on
                every Sunday. docs/measures/turning-points.md says what the figures are.
                """,
            Examples = [("Made records", "entente bench turning-points --runs 100"), ("And a pair's own", "entente bench turning-points --events events.csv --pair USA-KOR --pair RUS-CHN")],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[runs, seed, events, pair, coding, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var (n, first) = (parsed.GetValue(runs), parsed.GetValue(seed));
            if (n is < 1 or > 10_000) throw UsageErrors.Usage(command, "--runs takes 1 to 10000");
            foreach (var (rate, hostile) in (ReadOnlySpan<(double, double)>)[(1, 0.2), (1, 0.7), (5, 0.2), (5, 0.7), (20, 0.2), (20, 0.7), (60, 0.2), (60, 0.7)])
            {
                var made = new MadeRelation(rate, hostile, Deeds: hostile, TurnTrials.TenYears);
                Write(session, parsed.GetValue(json), TurnTrials.FalseAlarms(string.Create(CultureInfo.InvariantCulture, $"made: {rate} events a week, {100 * hostile:0}% hostile"), n, made.Weeks, i => made.Rows(first + i)));
            }
            if (parsed.GetValue(events) is { } file)
                foreach (var sides in parsed.GetValue(pair)!.Select(p => p.Split('-')))
                    if (sides is [var a, var b]) Blocks(session, parsed.GetValue(json), EventFile.Read(file, a, b, parsed.GetValue(coding) ?? EventCoding.Cameo, Ontology.Load(session.DataFolder)), $"{a}-{b}", n, first);
                    else throw UsageErrors.Usage(command, "--pair takes two sides, as in USA-KOR");
            foreach (var (rate, before, after) in (ReadOnlySpan<(double, double, double)>)[(5, 0.2, 0.7), (20, 0.2, 0.5), (20, 0.6, 0.3)])
                Write(session, parsed.GetValue(json), TurnTrials.Delay(string.Create(CultureInfo.InvariantCulture, $"made: {rate} events a week, hostile from {100 * before:0}% to {100 * after:0}%"), Math.Max(1, n / 4),
                    new MadeRelation(rate, before, 0.4, 156) { TurnsAt = 78, HostileAfter = after }, first));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    // The longest stretch without a turn, four weeks away from those at its ends.
    private static void Blocks(Session session, bool json, PairEvents pair, string name, int runs, int seed)
    {
        if (pair.First is not { } first || pair.Last is not { } last) return;
        var ends = Turns.Now(pair.Rows, TurnOptions.Default with { RecordStart = first, RecordEnd = last }).Where(t => t.Size.Unit != "events a day").Select(t => t.Day).ToList();
        List<DateOnly> bounds = [first, .. ends, last];
        var (from, to) = bounds.Zip(bounds.Skip(1)).MaxBy(s => s.Second.DayNumber - s.First.DayNumber);
        if (from != first) from = from.AddDays(28);
        if (to != last) to = to.AddDays(-28);
        Write(session, json, TurnTrials.FalseAlarms($"blocks of {name}, {(to.DayNumber - from.DayNumber) / 7} weeks", runs, TurnTrials.TenYears, i => MadeRelation.Blocks(pair.Rows, from, to, seed + i, TurnTrials.TenYears)));
    }

    private static void Write(Session session, bool json, FalseAlarmTrial t)
    {
        if (json) Door.Print(session, t, pretty: false);
        else session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{t.Name,-46} {t.Runs,4} records: false alarms {100 * t.FalseAlarms:0.0}%, lasting attention {100 * t.Attention:0.0}%, days of attention {t.AttentionDays:0.00} a record"));
        session.Out.Flush();
    }

    private static void Write(Session session, bool json, DelayTrial t)
    {
        if (json) Door.Print(session, t, pretty: false);
        else session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{t.Name,-46} {t.Runs,4} records: found {100 * t.Found:0}%, median delay {t.MedianDelay} days, {100 * t.Withdrawn:0.0}% of all turns ever named withdrawn"));
        session.Out.Flush();
    }
}
