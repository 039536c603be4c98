using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Measures.TurningPoints;
using Entente.TurningPoints;

namespace Entente.Cli.Commands;

/// <summary><c>entente turning-points</c>: where a series, or a relation, changed.</summary>
internal static class TurningPointsCommand
{
    public static Command Create(Session session)
    {
        var series = new Option<string?>("--series") { HelpName = "FILE", Description = "A table of series: columns t, value and, where there are several, series, dim, label; - for standard input" };
        var explain = new Option<bool>("--explain") { Description = "Print the steps behind the answer" };
        var json = Wish.Json("An object per series, a line each (docs/json.md)");
        var command = new Described("turning-points", "Find where series changed")
        {
            Long = """
                For a file of series a line per series with the first index, from 0, of each new segment.
                What is done, with every figure: docs/measures/turning-points.md.
                """,
            Examples = [("Where series of your own changed", "entente turning-points --series series.csv --json | jq .changepoints")],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[series, explain, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(series) is not { } file) throw UsageErrors.Usage(command, "give --series FILE");
            OfSeries(session, file, parsed.GetValue(json), parsed.GetValue(explain));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void OfSeries(Session session, string file, bool json, bool explain)
    {
        foreach (var series in SeriesFile.Read(file, session.In))
        {
            var found = SeriesTurns.Of(series);
            if (json)
            {
                Door.Print(session, SeriesJson.Of(found, explain), pretty: false);
                continue;
            }
            session.Out.WriteLine($"{Terminal.Clean.Line(series.Name)}: {(found.Turns.Count == 0 ? "no change" : "")}".TrimEnd());
            foreach (var t in found.Turns)
                session.Out.WriteLine($"  {t.Index,5}  {Terminal.Clean.Line(t.Label),-12} between {t.Interval.Low} and {t.Interval.High}, from {Figures(t.Before)} to {Figures(t.After)}");
            if (explain)
                foreach (var step in found.Steps) session.Out.WriteLine("  " + step);
        }
    }

    private static string Figures(IEnumerable<double> values) => string.Join(" / ", values.Select(v => v.ToString("G5", CultureInfo.InvariantCulture)));
}
