namespace Entente.Measures.TurningPoints;

/// <summary>Days on which a relation is reported more than it was on any day of the half year before.</summary>
internal static class AttentionDays
{
    private const int HalfYear = 182, LeastRecord = 56;

    /// <summary>The days, each looking at what came before it and at nothing after; days within a week of each other are one.</summary>
    public static IReadOnlyList<Turn> Of(IReadOnlyList<Cluster> events, DateOnly first, DateOnly last, TurnOptions o)
    {
        var runs = new List<Turn>();
        foreach (var day in Days(events, first, last, o))
            if (runs.Count > 0 && day.Day.DayNumber - runs[^1].To.DayNumber <= 7) runs[^1] = runs[^1] with { To = day.To, Events = [.. runs[^1].Events, .. day.Events], Steps = [.. runs[^1].Steps, .. day.Steps] };
            else runs.Add(day);
        return runs;
    }

    private static IEnumerable<Turn> Days(IReadOnlyList<Cluster> events, DateOnly first, DateOnly last, TurnOptions o)
    {
        var byDay = events.GroupBy(e => e.Day).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (day, all) in byDay.OrderBy(d => d.Key))
        {
            var record = Math.Min(HalfYear, day.DayNumber - first.DayNumber);
            if (day > last || record < LeastRecord || all.Count < o.RecordEvents) continue;
            double[] past = [.. Enumerable.Range(1, record).Select(i => (double)(byDay.GetValueOrDefault(day.AddDays(-i))?.Count ?? 0))];
            var (mean, most) = (past.Average(), past.Max());
            if (all.Count < o.RecordDay * most || all.Count < o.RecordMean * mean) continue;
            var variance = past.Average(n => (n - mean) * (n - mean)) + 1;
            var z = (all.Count - mean) * (all.Count - mean) / variance;
            var band = 1.645 * Math.Sqrt(variance);
            yield return new Turn(day, day, TurnKind.Attention, 0, TurnChannel.Volume, new TurnSize(all.Count - mean, all.Count - mean - band, all.Count - mean + band, "events a day"),
                z / (1 + z), day, [.. all.SelectMany(e => e.Rows)],
                [FormattableString.Invariant($"{all.Count} events on {day:yyyy-MM-dd}; in the {record} days before at most {most:0}, on average {mean:0.##}, variance {variance:0.##}; confidence by Cantelli's inequality")]) { Day = day };
        }
    }
}
