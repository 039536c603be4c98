namespace Entente.Measures.TurningPoints;

/// <summary>What a group of changes is called, which of them decides, and which events carry it.</summary>
/// <param name="Kind">The name.</param>
/// <param name="Direction">+1 towards cooperation, −1 towards conflict, 0 neither.</param>
/// <param name="Channel">What moved.</param>
/// <param name="Cut">The change that decides on date and size.</param>
/// <param name="Carries">Which events carry it.</param>
/// <param name="Before">Whether those are the events before it: what then ceased.</param>
internal sealed record TurnName(TurnKind Kind, int Direction, Channel Channel, Cut Cut, Func<Cluster, bool> Carries, bool Before = false);

/// <summary>The rules by which turns are named; docs/measures/turning-points.md says them in words.</summary>
internal static class TurnNaming
{
    private const double OneSided95 = 1.645;

    /// <summary>The name; null where nothing that has a name moved.</summary>
    /// <param name="group">The changes.</param>
    /// <param name="cuts">All changes of the relation.</param>
    /// <param name="start">The first week of the level before.</param>
    /// <param name="end">The week after the level after.</param>
    /// <param name="o">The figures that decide.</param>
    public static TurnName? Of(CutGroup group, RelationCuts cuts, int start, int end, TurnOptions o)
    {
        var week = group.Lead.Week;
        var (before, after) = (cuts.ToneOf(start, week), cuts.ToneOf(week, end));
        var (wasNegative, isNegative) = (before.Mean + OneSided95 * before.Error < 0, after.Mean + OneSided95 * after.Error < 0);
        var rises = (ReadOnlySpan<Cut?>)[group.Volume, group.Hostile, group.Helpful, group.Formal, group.Breaking];
        if (Rise(rises) is { } rise && Silent(cuts.Weekly, rise.Week, o) is { } kind)
            return new TurnName(kind, isNegative ? -1 : after.Mean - OneSided95 * after.Error > 0 ? 1 : 0, Channel.Volume, rise, _ => true);
        if (group.Tone is { Direction: > 0 } up) return Up(group, up, cuts.Weekly, isNegative, start, end);
        if (group.Tone is { } down) return Down(group, down, wasNegative);
        if (group.Formal is { Direction: > 0 } act) return new TurnName(TurnKind.FormalAct, 1, Channel.Formal, act, RelationCuts.IsFormal);
        if (group.Hostile is { } hostile && wasNegative && isNegative)
            return hostile.Direction > 0 ? new TurnName(TurnKind.Escalation, -1, Channel.Deeds, hostile, RelationCuts.IsHostile)
                : new TurnName(TurnKind.DeEscalation, 1, Channel.Deeds, hostile, RelationCuts.IsHostile, Before: true);
        if (group.Breaking is { Direction: > 0 } broken && Larger(cuts.Weekly, RelationCuts.IsBreaking, start, week, end)) return new TurnName(TurnKind.FormalAct, -1, Channel.Formal, broken, RelationCuts.IsBreaking);
        if (group.Hostile is { Direction: > 0 } worse && Larger(cuts.Weekly, RelationCuts.IsHostile, start, week, end)) return new TurnName(TurnKind.Cooling, -1, Channel.Deeds, worse, RelationCuts.IsHostile);
        if (group.Helpful is { Direction: > 0 } help && !isNegative && Larger(cuts.Weekly, RelationCuts.IsHelpful, start, week, end)) return new TurnName(TurnKind.Warming, 1, Channel.Deeds, help, RelationCuts.IsHelpful);
        return group.Volume is { Direction: > 0 } louder ? new TurnName(TurnKind.Attention, 0, Channel.Volume, louder, _ => true) : null;
    }

    private static TurnName Up(CutGroup group, Cut tone, WeeklyCounts weekly, bool isNegative, int start, int end)
    {
        var calmer = group.Hostile is { Direction: < 0 };
        if (calmer && isNegative) return new TurnName(TurnKind.DeEscalation, 1, Channel.Deeds, tone, RelationCuts.IsHostile, Before: true);
        if (group.Formal is { Direction: > 0 }) return new TurnName(TurnKind.Warming, 1, Channel.Formal, tone, e => e.Sign > 0 && e.Channel is Channel.Formal or Channel.Deeds);
        if (group.Helpful is { Direction: > 0 }) return new TurnName(TurnKind.Warming, 1, Channel.Deeds, tone, RelationCuts.IsHelpful);
        static bool Talks(Cluster e) => e.Sign > 0 && e.Channel is Channel.Words or Channel.Consultations;
        var week = tone.Week;
        var talksRise = Rate(weekly, Talks, week, end) > Rate(weekly, Talks, start, week);
        if (calmer && !talksRise) return new TurnName(TurnKind.DeEscalation, 1, Channel.Deeds, tone, RelationCuts.IsHostile, Before: true);
        var meetings = Rate(weekly, e => e.Channel is Channel.Consultations, week, end) - Rate(weekly, e => e.Channel is Channel.Consultations, start, week);
        var words = Rate(weekly, e => e.Channel is Channel.Words && e.Sign > 0, week, end) - Rate(weekly, e => e.Channel is Channel.Words && e.Sign > 0, start, week);
        return new TurnName(TurnKind.DiplomaticOpening, 1, meetings >= words ? Channel.Consultations : Channel.Words, tone, Talks);
    }

    private static TurnName Down(CutGroup group, Cut tone, bool wasNegative)
    {
        if (group.Hostile is { Direction: > 0 })
            return new TurnName(wasNegative ? TurnKind.Escalation : TurnKind.Cooling, -1, group.Breaking is { Direction: > 0 } ? Channel.Formal : Channel.Deeds, tone, RelationCuts.IsHostile);
        if (group.Breaking is { Direction: > 0 }) return new TurnName(TurnKind.Cooling, -1, Channel.Formal, tone, RelationCuts.IsBreaking);
        if (group.Helpful is { Direction: < 0 }) return new TurnName(TurnKind.Cooling, -1, Channel.Deeds, tone, RelationCuts.IsHelpful, Before: true);
        return new TurnName(TurnKind.DiplomaticClosing, -1, Channel.Words, tone, e => e.Sign < 0);
    }

    private static Cut? Rise(ReadOnlySpan<Cut?> cuts)
    {
        foreach (var cut in cuts)
            if (cut is { Direction: > 0 }) return cut;
        return null;
    }

    // Half a year of next to nothing, inside the record.
    private static TurnKind? Silent(WeeklyCounts weekly, int week, TurnOptions o)
    {
        if (week < o.Silence || weekly.Between(week - o.Silence, week).Count() >= o.LeastEvents) return null;
        return weekly.Between(0, week).Any() ? TurnKind.OutbreakAfterSilence : TurnKind.FirstContact;
    }

    // A rise that is no mere part of a rise of everything: the share of all events, by two proportions.
    private static bool Larger(WeeklyCounts weekly, Func<Cluster, bool> which, int start, int week, int end)
    {
        var (before, after) = (weekly.Between(start, week).ToList(), weekly.Between(week, end).ToList());
        if (before.Count == 0 || after.Count == 0) return false;
        var (p, q) = ((double)before.Count(which) / before.Count, (double)after.Count(which) / after.Count);
        var all = (double)(before.Count(which) + after.Count(which)) / (before.Count + after.Count);
        return q - p > 3 * Math.Sqrt(all * (1 - all) * (1.0 / before.Count + 1.0 / after.Count));
    }

    private static double Rate(WeeklyCounts weekly, Func<Cluster, bool> which, int start, int end) => end > start ? weekly.Between(start, end).Count(which) / (double)(end - start) : 0;
}
