namespace Entente.Measures.TurningPoints;

/// <summary>How often turns are found in records that have none.</summary>
/// <param name="Name">What the records are.</param>
/// <param name="Runs">How many.</param>
/// <param name="FalseAlarms">Share of the records with any turn but attention.</param>
/// <param name="Attention">Share of the records in which volume is said to have risen for good.</param>
/// <param name="AttentionDays">Days of attention per record.</param>
public sealed record FalseAlarmTrial(string Name, int Runs, double FalseAlarms, double Attention, double AttentionDays);

/// <summary>How soon a turn is found that is there.</summary>
/// <param name="Name">What the records are.</param>
/// <param name="Runs">How many.</param>
/// <param name="Found">Share in which it is found within eight weeks of its place.</param>
/// <param name="MedianDelay">Median days from the turn to the day on which it is first seen, where it is found; null where it never is.</param>
/// <param name="Withdrawn">Share of all turns named on some Sunday that are not there in the end.</param>
public sealed record DelayTrial(string Name, int Runs, double Found, double? MedianDelay, double Withdrawn);

/// <summary>The trials that docs/measures/turning-points.md reports.</summary>
public static class TurnTrials
{
    /// <summary>Ten years.</summary>
    public const int TenYears = 520;

    /// <summary>Counts the turns of records that have none.</summary>
    /// <param name="name">What the records are.</param>
    /// <param name="runs">How many.</param>
    /// <param name="weeks">How long each is.</param>
    /// <param name="record">The record of a seed.</param>
    public static FalseAlarmTrial FalseAlarms(string name, int runs, int weeks, Func<int, IReadOnlyList<TurnRow>> record)
    {
        var options = TurnOptions.Default with { RecordStart = MadeRelation.Start, RecordEnd = MadeRelation.Start.AddDays(7 * weeks - 1) };
        var found = Enumerable.Range(0, runs).Select(i => Turns.Now(record(i), options)).ToList();
        return new FalseAlarmTrial(name, runs, found.Count(t => t.Any(IsTurn)) / (double)runs, found.Count(t => t.Any(x => !IsTurn(x) && x.Size.Unit != "events a day")) / (double)runs,
            found.Sum(t => t.Count(x => x.Size.Unit == "events a day")) / (double)runs);
    }

    /// <summary>Looks at every Sunday for a turn that is there.</summary>
    /// <param name="name">What the records are.</param>
    /// <param name="runs">How many.</param>
    /// <param name="relation">A relation that turns once.</param>
    /// <param name="seed">The first seed.</param>
    public static DelayTrial Delay(string name, int runs, MadeRelation relation, int seed)
    {
        var turn = MadeRelation.Start.AddDays(7 * (relation.TurnsAt ?? throw new ArgumentException("a relation that never turns", nameof(relation))));
        var options = TurnOptions.Default with { RecordStart = MadeRelation.Start, RecordEnd = relation.End };
        var (delays, named, withdrawn) = (new List<int>(), 0, 0);
        for (var i = 0; i < runs; i++)
        {
            var rows = relation.Rows(seed + i);
            var final = Turns.Now(rows, options).Where(IsTurn).ToList();
            var ever = new List<Turn>();
            int? delay = null;
            for (var day = MadeRelation.Start.AddDays(7 * 26 - 1); day <= relation.End; day = day.AddDays(7))
                foreach (var t in Turns.Now(rows, options with { AsOf = day }).Where(IsTurn))
                {
                    if (Near(t.Day, turn)) delay ??= day.DayNumber - turn.DayNumber;
                    if (!ever.Exists(e => e.Same(t, options.Together))) ever.Add(t);
                }
            if (delay is { } d && final.Exists(t => Near(t.Day, turn))) delays.Add(d);
            named += ever.Count;
            withdrawn += ever.Count(e => !final.Exists(f => f.Direction == e.Direction && Math.Abs(f.Day.DayNumber - e.Day.DayNumber) <= 7 * options.Together));
        }
        delays.Sort();
        return new DelayTrial(name, runs, delays.Count / (double)runs, delays.Count > 0 ? delays[delays.Count / 2] : null, named > 0 ? withdrawn / (double)named : 0);
    }

    private static bool IsTurn(Turn t) => t.Kind is not TurnKind.Attention;

    private static bool Near(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber) <= 56;
}
