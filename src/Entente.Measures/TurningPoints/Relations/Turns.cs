namespace Entente.Measures.TurningPoints;

/// <summary>
/// The turning points of a relation, by penalised segmentation of its weekly series: mean score, hostile deeds, help, formal acts,
/// volume. Each is named by what moved, dated, sized, and replayed to the day on which it could first be seen.
/// </summary>
public static class Turns
{
    /// <summary>Finds the turning points. The order of rows does not matter; rows that were not public by the as-of day are not looked at.</summary>
    /// <param name="rows">The events between the two sides.</param>
    /// <param name="options">The figures that decide.</param>
    /// <returns>The turns in order of time.</returns>
    public static IReadOnlyList<Turn> Of(IReadOnlyList<TurnRow> rows, TurnOptions? options = null)
    {
        var o = options ?? TurnOptions.Default;
        var known = Covered(rows, ref o);
        var found = On(known, o);
        return [.. found.Select(t => t.Detectable is not null ? t : t with { Detectable = FirstSeen(t, known, o) })];
    }

    /// <summary>The turns as one can name them on a day, without looking for the day on which each could first be seen.</summary>
    /// <param name="rows">The events between the two sides.</param>
    /// <param name="options">The figures that decide; <see cref="TurnOptions.AsOf"/> is the day.</param>
    public static IReadOnlyList<Turn> Now(IReadOnlyList<TurnRow> rows, TurnOptions? options = null)
    {
        var o = options ?? TurnOptions.Default;
        var known = Covered(rows, ref o);
        return On(known, o);
    }

    // What was public; and the days that the record covers.
    private static List<TurnRow> Covered(IReadOnlyList<TurnRow> rows, ref TurnOptions o)
    {
        if (rows.Count == 0) return [];
        var first = o.RecordStart ?? rows.Min(r => r.Day);
        var last = o.RecordEnd ?? rows.Max(r => r.Day);
        if (o.AsOf is { } day && day < last) last = day;
        o = o with { RecordStart = first, RecordEnd = last };
        return [.. rows.Where(r => r.Known <= last && r.Day >= first)];
    }

    private static List<Turn> On(List<TurnRow> known, TurnOptions o)
    {
        if (known.Count == 0) return [];
        var events = Cluster.Of(known);
        var weekly = new WeeklyCounts(events, o.RecordStart!.Value, o.RecordEnd!.Value);
        if (weekly.Length < 2 * o.Shortest) return [];
        var cuts = RelationCuts.Of(weekly, o);
        var groups = CutGroup.Of(cuts, o);
        var turns = new List<Turn>();
        for (var i = 0; i < groups.Count; i++)
        {
            var week = groups[i].Lead.Week;
            var start = Math.Max(i > 0 ? groups[i - 1].Lead.Week : 0, week - o.Beside);
            var end = Math.Min(i + 1 < groups.Count ? groups[i + 1].Lead.Week : weekly.Length, week + o.Beside);
            if (TurnNaming.Of(groups[i], cuts, start, Math.Max(end, week + 1), o) is { } name && TurnWriting.Of(name, groups[i], cuts, o) is { } turn) turns.Add(turn);
        }
        // Two series, one outbreak; and attention beside another turn is that turn's.
        turns = [.. turns.Where((t, i) => !turns.Take(i).Any(before => before.Kind == t.Kind && Near(before, t, o.Together))
            && !(t.Kind is TurnKind.Attention && turns.Exists(other => other.Kind is not TurnKind.Attention && Near(other, t, o.Together))))];
        turns.AddRange(AttentionDays.Of(events, o.RecordStart.Value, o.RecordEnd.Value, o).Where(a => !turns.Exists(t => Near(t, a, o.Shortest))).ToList());
        return [.. turns.OrderBy(t => t.Day).ThenBy(t => t.Kind)];
    }

    private static bool Near(Turn a, Turn b, int weeks) => Math.Abs(a.Day.DayNumber - b.Day.DayNumber) <= 7 * weeks;

    // Week by week from its own first week, on what was public by each Sunday of the ten years before; after a year every fourth week.
    private static DateOnly FirstSeen(Turn turn, List<TurnRow> known, TurnOptions o)
    {
        var start = turn.Day.AddDays(-3640) is var early && early > o.RecordStart!.Value ? early : o.RecordStart.Value;
        var near = known.FindAll(r => r.Day >= start);
        for (var day = turn.Day.AddDays(6); day < o.RecordEnd; day = day.AddDays(day.DayNumber - turn.Day.DayNumber < 364 ? 7 : 28))
            if (Now(near, o with { RecordStart = start, AsOf = day }).Any(t => t.Same(turn, o.Together))) return day;
        return o.RecordEnd!.Value;
    }
}
