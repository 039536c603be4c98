namespace Entente.Measures.TurningPoints;

/// <summary>All weekly series of a relation, each cut by itself.</summary>
/// <param name="Weekly">The events by weeks.</param>
/// <param name="Tone">The mean score.</param>
/// <param name="Hostile">Deeds and formal acts of conflict.</param>
/// <param name="Helpful">Deeds of cooperation.</param>
/// <param name="Formal">Formal acts of cooperation.</param>
/// <param name="Breaking">Formal acts of conflict.</param>
/// <param name="Volume">All events.</param>
internal sealed record RelationCuts(WeeklyCounts Weekly, Cuts Tone, Cuts Hostile, Cuts Helpful, Cuts Formal, Cuts Breaking, Cuts Volume)
{
    public static RelationCuts Of(WeeklyCounts weekly, TurnOptions o)
    {
        Cuts Counts(Func<Cluster, bool> which, double penalty) => CutSeries.OfCounts(weekly.Count(which), penalty, o);
        return new RelationCuts(weekly, CutSeries.OfTone(weekly, o), Counts(IsHostile, o.CountPenalty), Counts(IsHelpful, o.CountPenalty),
            Counts(IsFormal, o.CountPenalty), Counts(IsBreaking, o.CountPenalty), Counts(_ => true, o.VolumePenalty));
    }

    public static bool IsHostile(Cluster e) => e.Channel is Channel.Deeds or Channel.Formal && e.Sign < 0;

    public static bool IsHelpful(Cluster e) => e.Channel is Channel.Deeds && e.Sign > 0;

    public static bool IsFormal(Cluster e) => e.Channel is Channel.Formal && e.Sign > 0;

    public static bool IsBreaking(Cluster e) => e.Channel is Channel.Formal && e.Sign < 0;

    /// <summary>The mean score of a stretch and its standard error, by the spread of its weeks.</summary>
    public (double Mean, double Error) ToneOf(int start, int end)
    {
        var weeks = Weekly.Weeks.Skip(start).Take(end - start).Where(w => w.Count > 0).ToList();
        var events = weeks.SelectMany(w => w).ToList();
        if (events.Count == 0) return (0, double.PositiveInfinity);
        var mean = events.Average(e => e.Score);
        // Weeks, not events, are the independent pieces.
        var spread = weeks.Sum(w => Math.Pow(w.Sum(e => e.Score - mean), 2));
        return (mean, Math.Sqrt(Math.Max(spread, events.Count)) / events.Count);
    }
}
