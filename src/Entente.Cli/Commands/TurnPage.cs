using System.Globalization;
using Entente.Json;
using Entente.Measures.TurningPoints;

namespace Entente.Cli.Commands;

/// <summary>Prints turning points of relations and of series, for people or for programs.</summary>
internal sealed class TurnPage(Session session, bool json, bool explain)
{
    public void Write(Turn turn)
    {
        if (json)
        {
            Door.Print(session, TurnJson.Of(turn, explain), pretty: false);
            return;
        }
        var j = TurnJson.Of(turn, explain);
        var towards = turn.Direction == 0 ? "" : $", towards {j.Direction}";
        session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{turn.From:yyyy-MM-dd} to {turn.To:yyyy-MM-dd}  {j.Kind}{towards}; in {j.Channel}: {turn.Size.Value:+0.0;-0.0} {turn.Size.Unit} ({turn.Size.Low:+0.0;-0.0} to {turn.Size.High:+0.0;-0.0})"));
        session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {turn.Events.Count} rows carry it; confidence {Math.Floor(turn.Confidence * 1000) / 1000:0.000}; first seen {turn.Detectable:yyyy-MM-dd}"));
        if (!explain) return;
        foreach (var step in turn.Steps) session.Out.WriteLine("    " + step);
        session.Out.WriteLine($"    rows {Terminal.Clean.Line(string.Join(", ", turn.Events))}");
    }

    public void Write(SeriesChanges found)
    {
        if (json)
        {
            Door.Print(session, SeriesJson.Of(found, explain), pretty: false);
            return;
        }
        session.Out.WriteLine($"{Terminal.Clean.Line(found.Series)}: {(found.Turns.Count == 0 ? "no change" : "")}".TrimEnd());
        foreach (var t in found.Turns)
            session.Out.WriteLine($"  {t.Index,5}  {Terminal.Clean.Line(t.Label),-12} between {t.Interval.Low} and {t.Interval.High}, from {Figures(t.Before)} to {Figures(t.After)}");
        if (explain)
            foreach (var step in found.Steps) session.Out.WriteLine("  " + step);
    }

    private static string Figures(IEnumerable<double> values) => string.Join(" / ", values.Select(v => v.ToString("G5", CultureInfo.InvariantCulture)));
}
