namespace Entente.Measures.TurningPoints;

/// <summary>All weekly series of a relation, each cut by itself.</summary>
/// <param name="Weekly">The events by weeks.</param>
/// <param name="Tone">The mean score.</param>
/// <param name="Hostile">Deeds and formal acts of conflict.</param>
/// <param name="Helpful">Deeds of cooperation.</param>
/// <param name="Formal">Formal acts of cooperation.</param>
/// <param name="Breaking">Formal acts of conflict.</param>
/// <param name="Volume">All events.</param>
internal sealed record RelationCuts(WeeklyCounts Weekly, IReadOnlyList<Cut> Tone, IReadOnlyList<Cut> Hostile, IReadOnlyList<Cut> Helpful, IReadOnlyList<Cut> Formal, IReadOnlyList<Cut> Breaking, IReadOnlyList<Cut> Volume)
{
    public static RelationCuts Of(WeeklyCounts weekly, TurnOptions o)
    {
        IReadOnlyList<Cut> Counts(Func<Cluster, bool> which, double penalty)
        {
            var counts = new CountLevel(weekly.Count(which));
            var cuts = Cut.All(weekly.Length, counts, penalty * Math.Log(Math.Max(2, weekly.Length)), o.Shortest, (_, _) => true);
            return [.. cuts.Where(c => Math.Max(counts.Number(c.Week - o.Beside, c.Week), counts.Number(c.Week, c.Week + o.Beside)) >= o.LeastEvents)];
        }
        var level = new ToneLevel(weekly);
        IReadOnlyList<Cut> Tone(IReadOnlyList<int> given) =>
            Cut.All(weekly.Length, level, o.TonePenalty * Math.Log(Math.Max(2, level.Weeks)), o.Shortest, (s, e) => weekly.Number(s, e) >= o.LeastEvents, given);
        var hostile = Counts(IsHostile, o.CountPenalty);
        var alone = Tone([]);
        // Where tone changes by itself near a change of deeds, its own week is the better one.
        var tone = Tone([.. hostile.Select(h => h.Week).Where(w => !alone.Any(t => Math.Abs(t.Week - w) <= o.Together))]);
        return new RelationCuts(weekly, tone, hostile, Counts(IsHelpful, o.CountPenalty), Counts(IsFormal, o.CountPenalty), Counts(IsBreaking, o.CountPenalty), Counts(_ => true, o.VolumePenalty));
    }

    public static bool IsHostile(Cluster e) => e.Channel is TurnChannel.Deeds or TurnChannel.Formal && e.Sign < 0;

    public static bool IsHelpful(Cluster e) => e.Channel is TurnChannel.Deeds && e.Sign > 0;

    public static bool IsFormal(Cluster e) => e.Channel is TurnChannel.Formal && e.Sign > 0;

    public static bool IsBreaking(Cluster e) => e.Channel is TurnChannel.Formal && e.Sign < 0;

    /// <summary>The mean score of the events of a stretch, or of some of them, and its standard error: weeks, not events, are the independent pieces.</summary>
    public (double Mean, double Error) ToneOf(int start, int end, Func<Cluster, bool>? which = null)
    {
        var weeks = Weekly.Weeks.Skip(start).Take(end - start).Select(w => which is null ? w : w.FindAll(e => which(e))).Where(w => w.Count > 0).ToList();
        var count = weeks.Sum(w => w.Count);
        if (count == 0) return (0, double.PositiveInfinity);
        var mean = weeks.Sum(w => w.Sum(e => e.Score)) / count;
        var spread = weeks.Sum(w => Math.Pow(w.Sum(e => e.Score - mean), 2));
        return (mean, Math.Sqrt(Math.Max(spread, count)) / count);
    }

    /// <summary>The share of some events among all of a stretch, how many there are in all, and the sum over months of four weeks of the squared surplus over that share.</summary>
    public (double Share, int Number, double Spread) ShareOf(int start, int end, Func<Cluster, bool> which)
    {
        var months = Weekly.Weeks.Skip(start).Take(end - start).Chunk(4).Select(m => (Some: m.Sum(w => w.Count(which)), All: m.Sum(w => w.Count))).ToList();
        var number = months.Sum(m => m.All);
        var share = number > 0 ? months.Sum(m => m.Some) / (double)number : 0;
        return (share, number, months.Sum(m => Math.Pow(m.Some - share * m.All, 2)));
    }
}
