using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Json;
using Entente.TurningPoints;

namespace Entente.Cli.Commands;

/// <summary><c>entente evaluate turning-points</c>: changes of series against those that people marked.</summary>
internal static class EvaluateTurningPoints
{
    public static Command Create(Session session)
    {
        var series = new Option<string>("--series") { HelpName = "FILE", Description = "The series, as for entente turning-points", Required = true };
        var annotations = new Option<string>("--annotations") { HelpName = "FILE", Description = "What people marked: {\"series\": {\"person\": [indices]}}", Required = true };
        var json = Wish.Json("The report as JSON, on one line (docs/json.md)");
        var command = new Described("turning-points", "Cover and F1 of changes found in series, against those that people marked")
        {
            Long = "The metrics of the Turing Change Point benchmark, with a margin of five steps; docs/measures/turning-points.md.",
            Examples = [("On series that people marked", "entente evaluate turning-points --series series.csv --annotations marked.json")],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[series, annotations, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var report = SeriesReport.Of(SeriesFile.Read(parsed.GetValue(series)!, session.In), SeriesReport.Annotations(parsed.GetValue(annotations)!));
            if (parsed.GetValue(json)) Door.Print(session, SeriesEvaluationJson.Of(report), pretty: false);
            else Write(session, report);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Session session, SeriesReport report)
    {
        session.Out.WriteLine($"{"series",-24} {"length",6} {"people",6} {"cover",6} {"F1",6}  changes");
        foreach (var s in report.Series)
            session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Terminal.Clean.Line(s.Series),-24} {s.Length,6} {s.People,6} {s.Cover,6:F3} {s.F1,6:F3}  {string.Join(", ", s.Found)}").TrimEnd());
        session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"mean of {report.Series.Count}",-24} {"",6} {"",6} {report.Cover,6:F3} {report.F1,6:F3}").TrimEnd());
        if (report.Unmarked.Count > 0) session.Out.WriteLine($"nobody marked {Terminal.Clean.Line(string.Join(", ", report.Unmarked))}");
    }
}
