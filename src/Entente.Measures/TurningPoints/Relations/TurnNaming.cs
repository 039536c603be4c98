namespace Entente.Measures.TurningPoints;

/// <summary>What a group of changes is called, which of them decides, and which events carry it.</summary>
/// <param name="Kind">The name.</param>
/// <param name="Direction">+1 towards cooperation, −1 towards conflict, 0 neither.</param>
/// <param name="Channel">What moved.</param>
/// <param name="Cut">The change that decides on date and size.</param>
/// <param name="Carries">Which events carry it.</param>
/// <param name="Before">Whether those are the events before it: what then ceased.</param>
internal sealed record TurnName(TurnKind Kind, int Direction, TurnChannel Channel, Cut Cut, Func<Cluster, bool> Carries, bool Before = false);

/// <summary>The rules by which turns are named; docs/measures/turning-points.md says them in words.</summary>
internal static class TurnNaming
{
    private const double OneSided95 = 1.645, LeastShareZ = 2.5;
    private const int LongRecord = 260;

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
        var later = cuts.ToneOf(week, Math.Min(week + o.Silence, cuts.Weekly.Length)); // the half year, whatever changes within it
        isNegative |= later.Mean + OneSided95 * later.Error < 0;
        var rises = (ReadOnlySpan<Cut?>)[group.Volume, group.Hostile, group.Helpful, group.Formal, group.Breaking];
        if (Rise(rises) is { } rise && Silent(cuts.Weekly, rise.Week, o) is { } kind)
            return new TurnName(kind, isNegative ? -1 : after.Mean - OneSided95 * after.Error > 0 ? 1 : 0, TurnChannel.Volume, rise, _ => true);
        if (group.Tone is { Direction: > 0 } up && Up(group, up, cuts, start, end) is { } better) return better;
        if (group.Tone is { Direction: < 0 } down && Down(group, down, cuts, wasNegative, start, end) is { } worse) return worse;
        if (group.Formal is { Direction: > 0 } act && Stands(cuts, RelationCuts.IsFormal, act, o) && Share(cuts, RelationCuts.IsFormal, start, act.Week, end, 1)) return new TurnName(TurnKind.FormalAct, 1, TurnChannel.Formal, act, RelationCuts.IsFormal);
        if (group.Hostile is { } hostile && wasNegative && isNegative && (Beyond(hostile, o) || Beyond(group.Volume, o) || Share(cuts, RelationCuts.IsHostile, start, hostile.Week, end, hostile.Direction)))
            return hostile.Direction > 0 ? new TurnName(TurnKind.Escalation, -1, TurnChannel.Deeds, hostile, RelationCuts.IsHostile)
                : new TurnName(TurnKind.DeEscalation, 1, TurnChannel.Deeds, hostile, RelationCuts.IsHostile, Before: true);
        if (group.Breaking is { Direction: > 0 } broken && Stands(cuts, RelationCuts.IsBreaking, broken, o) && Share(cuts, RelationCuts.IsBreaking, start, broken.Week, end, 1)) return new TurnName(TurnKind.FormalAct, -1, TurnChannel.Formal, broken, RelationCuts.IsBreaking);
        if (group.Hostile is { Direction: > 0 } hostility && ((isNegative && Beyond(hostility, o)) || Share(cuts, RelationCuts.IsHostile, start, hostility.Week, end, 1))) return new TurnName(TurnKind.Cooling, -1, TurnChannel.Deeds, hostility, RelationCuts.IsHostile);
        return group.Volume is { Direction: > 0 } louder ? new TurnName(TurnKind.Attention, 0, TurnChannel.Volume, louder, _ => true) : null;
    }

    // Tone that stays below nought is no warmth, whatever help or paper comes with it.
    private static TurnName? Up(CutGroup group, Cut tone, RelationCuts cuts, int start, int end)
    {
        var (weekly, week) = (cuts.Weekly, tone.Week);
        var calmer = group.Hostile is { Direction: < 0 } || Rate(weekly, RelationCuts.IsHostile, week, end) < Rate(weekly, RelationCuts.IsHostile, start, week) / 2;
        if (tone.After < 0 && calmer) return new TurnName(TurnKind.DeEscalation, 1, TurnChannel.Deeds, tone, RelationCuts.IsHostile, Before: true);
        if (tone.After >= 0 && group.Formal is { Direction: > 0 }) return new TurnName(TurnKind.Warming, 1, TurnChannel.Formal, tone, e => e.Sign > 0 && e.Channel is TurnChannel.Formal or TurnChannel.Deeds);
        if (tone.After >= 0 && group.Helpful is { Direction: > 0 }) return new TurnName(TurnKind.Warming, 1, TurnChannel.Deeds, tone, RelationCuts.IsHelpful);
        if (!Moved(cuts, IsTalk, start, week, end, 1)) return calmer ? new TurnName(TurnKind.DeEscalation, 1, TurnChannel.Deeds, tone, RelationCuts.IsHostile, Before: true) : null;
        var meetings = Rate(weekly, e => e.Channel is TurnChannel.Consultations, week, end) - Rate(weekly, e => e.Channel is TurnChannel.Consultations, start, week);
        var words = Rate(weekly, e => e.Channel is TurnChannel.Words && e.Sign > 0, week, end) - Rate(weekly, e => e.Channel is TurnChannel.Words && e.Sign > 0, start, week);
        return new TurnName(TurnKind.DiplomaticOpening, 1, meetings >= words ? TurnChannel.Consultations : TurnChannel.Words, tone, e => e.Sign > 0 && IsTalk(e));
    }

    private static TurnName? Down(CutGroup group, Cut tone, RelationCuts cuts, bool wasNegative, int start, int end)
    {
        if (group.Hostile is { Direction: > 0 })
            return new TurnName(wasNegative ? TurnKind.Escalation : TurnKind.Cooling, -1, group.Breaking is { Direction: > 0 } ? TurnChannel.Formal : TurnChannel.Deeds, tone, RelationCuts.IsHostile);
        if (group.Breaking is { Direction: > 0 }) return new TurnName(TurnKind.Cooling, -1, TurnChannel.Formal, tone, RelationCuts.IsBreaking);
        if (group.Helpful is { Direction: < 0 }) return new TurnName(TurnKind.Cooling, -1, TurnChannel.Deeds, tone, RelationCuts.IsHelpful, Before: true);
        return Moved(cuts, IsTalk, start, tone.Week, end, -1) ? new TurnName(TurnKind.DiplomaticClosing, -1, TurnChannel.Words, tone, e => e.Sign < 0 && IsTalk(e)) : null;
    }

    private static bool IsTalk(Cluster e) => e.Channel is TurnChannel.Words or TurnChannel.Consultations;

    // Whether the mean score of some events moved that way, on its own.
    private static bool Moved(RelationCuts cuts, Func<Cluster, bool> which, int start, int week, int end, int direction)
    {
        var (before, after) = (cuts.ToneOf(start, week, which), cuts.ToneOf(week, end, which));
        return (after.Mean - before.Mean) * direction > OneSided95 * Math.Sqrt(before.Error * before.Error + after.Error * after.Error);
    }

    // Formal acts stand out among what is reported.
    private static bool Stands(RelationCuts cuts, Func<Cluster, bool> which, Cut cut, TurnOptions o) => cuts.ShareOf(cut.Week, cut.Week + o.Shortest, which).Share >= o.FormalShare;

    // So large that no burst of reports makes it.
    private static bool Beyond(Cut? cut, TurnOptions o) => cut is not null && cut.Gain >= o.Beyond * cut.Threshold;

    private static Cut? Rise(ReadOnlySpan<Cut?> cuts)
    {
        foreach (var cut in cuts)
            if (cut is { Direction: > 0 }) return cut;
        return null;
    }

    // Half a year of next to nothing, inside the record. Only a long record without any event makes a first contact.
    private static TurnKind? Silent(WeeklyCounts weekly, int week, TurnOptions o)
    {
        if (week < o.Silence || weekly.Between(week - o.Silence, week).Count() >= o.LeastEvents) return null;
        return week < LongRecord || weekly.Between(0, week).Any() ? TurnKind.OutbreakAfterSilence : TurnKind.FirstContact;
    }

    // A change that is no mere part of a change of everything: the share among all events moves too. Signed root of the likelihood ratio
    // of two proportions, over the dispersion of months.
    private static bool Share(RelationCuts cuts, Func<Cluster, bool> which, int start, int week, int end, int direction)
    {
        var (before, after) = (cuts.ShareOf(start, week, which), cuts.ShareOf(week, end, which));
        if (before.Number == 0 || after.Number == 0) return false;
        var all = (before.Share * before.Number + after.Share * after.Number) / (before.Number + after.Number);
        static double Fit(double share, double under) => (share > 0 ? share * Math.Log(share / under) : 0) + (share < 1 ? (1 - share) * Math.Log((1 - share) / (1 - under)) : 0);
        if (all is <= 0 or >= 1) return false;
        var ratio = 2 * (before.Number * Fit(before.Share, all) + after.Number * Fit(after.Share, all));
        var dispersion = Math.Max(1, (before.Spread + after.Spread) / Math.Max(1e-9, before.Number * before.Share * (1 - before.Share) + after.Number * after.Share * (1 - after.Share)));
        return (after.Share - before.Share) * direction > 0 && ratio > LeastShareZ * LeastShareZ * dispersion;
    }

    private static double Rate(WeeklyCounts weekly, Func<Cluster, bool> which, int start, int end) => end > start ? weekly.Between(start, end).Count(which) / (double)(end - start) : 0;
}
