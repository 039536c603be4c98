namespace Entente.Measures.Relations;

/// <summary>What one figure rests on, as it was made: enough to do it again by hand.</summary>
/// <param name="Period">The period.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Acts">Its events after de-duplication, by day and story.</param>
/// <param name="Weight">Σ w.</param>
/// <param name="Weighted">Σ w·score.</param>
/// <param name="Squares">Σ W², W the weight of a story-day.</param>
/// <param name="Before">Level at the end of the period before, not centred, and its variance.</param>
/// <param name="GapSteps">Periods without an event between that one and this.</param>
/// <param name="First">Whether it is the channel's first period: no step leads to it.</param>
/// <param name="ObservationVariance">σ²/n_eff + τ²; null where the period has no event.</param>
/// <param name="Usual">What follows if nothing broke.</param>
/// <param name="Broken">What follows if it did; null in the first period.</param>
/// <param name="BreakProbability">Probability of a break after the period's events.</param>
/// <param name="After">The level, not centred, and its variance.</param>
/// <param name="Row">The row as it is printed.</param>
public sealed record Explanation(int Period, Channel Channel, IReadOnlyList<ExplainedAct> Acts, double Weight, double Weighted, double Squares,
    (double Mean, double Variance) Before, int GapSteps, bool First, double? ObservationVariance, Hypothesis? Usual, Hypothesis? Broken, double BreakProbability,
    (double Mean, double Variance) After, ChannelPeriod Row);

/// <summary>An event that a figure counts.</summary>
/// <param name="Day">The day.</param>
/// <param name="Direction">Who acted.</param>
/// <param name="Code">What was done.</param>
/// <param name="Score">Its score.</param>
/// <param name="Weight">Its weight: the highest confidence among its rows.</param>
/// <param name="Story">Number of the story-day in the period, from 1.</param>
public readonly record struct ExplainedAct(DateOnly Day, Direction Direction, EventCode Code, double Score, double Weight, int Story);

/// <summary>Tells how a figure came about. The figures are those of <see cref="Relations.Of"/>: the same code makes them, and is listened to.</summary>
public static class Explaining
{
    /// <summary>How the filter's figure of a channel in a period came about; null where the pair has no such period.</summary>
    /// <param name="rows">The pair's rows, in any order.</param>
    /// <param name="profile">The profile that its series was made with.</param>
    /// <param name="options">What was asked; of a smoothed series the filter's step is told.</param>
    /// <param name="period">The period.</param>
    /// <param name="channel">The channel.</param>
    public static Explanation? Of(IEnumerable<RelationEvent> rows, SetProfile profile, RelationOptions options, int period, Channel channel = Channel.Tone)
    {
        RelationEvent[] sorted = [.. rows];
        sorted.AsSpan().Sort(static (x, y) => x.Day.CompareTo(y.Day));
        if (Relations.Of(sorted, profile, options with { Smooth = false, From = null })?.Rows is not { Count: > 0 } series) return null;
        if (period < series[0].Period || period > series[^1].Period) return null;

        List<ExplainedAct> acts = [];
        var stories = new Dictionary<(int, ulong), int>();
        List<PeriodCell> cells = [];
        new Gathering(options)
        {
            Told = (day, act) =>
            {
                if (Periods.Of(day, options.By) != period || !Holds(act, channel)) return;
                if (!stories.TryGetValue((day, act.Story), out var story)) stories[(day, act.Story)] = story = stories.Count + 1;
                acts.Add(new ExplainedAct(DateOnly.FromDayNumber(day), act.Direction, act.Code, act.Score, act.Weight, story));
            },
        }.Add(sorted, cells);

        var model = profile[channel];
        var (belief, first, gap, last) = (LevelFilter.Start(model), true, 0, series[0].Period - 1);
        foreach (var cell in cells)
        {
            var sum = cell.Sums[(int)channel];
            if (cell.Period >= period || sum.Events == 0) continue;
            for (var p = last + 1; p < cell.Period && !first; p++) belief = LevelFilter.Predict(in belief, model);
            belief = LevelFilter.Update(in belief, model, first, sum.Mean, sum.Effective).Belief;
            (first, last) = (false, cell.Period);
        }
        for (var p = last + 1; p < period && !first; p++, gap++) belief = LevelFilter.Predict(in belief, model);
        var own = cells.Find(c => c.Period == period).Sums[(int)channel];
        FilterStep? step = own.Events > 0 ? LevelFilter.Update(in belief, model, first, own.Mean, own.Effective) : null;
        var after = step?.Belief ?? (first ? belief : LevelFilter.Predict(in belief, model));
        return new Explanation(period, channel, acts, own.Weight, own.Weighted, own.Squares, (belief.Mean, belief.Variance), gap, first,
            step?.ObservationVariance, step?.Usual, first ? null : step?.Broken, step?.BreakProbability ?? 0, (after.Mean, after.Variance), series[period - series[0].Period][channel]);
    }

    private static bool Holds(Act act, Channel channel) => channel is Channel.Counts || !double.IsNaN(act.Score) && (channel is Channel.Tone || act.Channel == channel);
}
