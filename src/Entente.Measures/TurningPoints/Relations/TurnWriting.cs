namespace Entente.Measures.TurningPoints;

/// <summary>Puts dates, size, confidence and events to a named turn.</summary>
internal static class TurnWriting
{
    private const double OneSided95 = 1.645;

    /// <summary>The turn; null where too few events carry it, or all of them are one report told again.</summary>
    public static Turn? Of(TurnName name, CutGroup group, RelationCuts cuts, TurnOptions o)
    {
        var (weekly, cut) = (cuts.Weekly, name.Cut);
        var carriers = Carriers(name, weekly, o);
        if (carriers.Count < o.LeastEvents || carriers.Select(e => e.Day).Distinct().Count() < o.LeastDays) return null;
        if (OneReport(carriers)) return null;
        var (from, to) = (weekly.Monday(cut.Low), weekly.Monday(cut.High).AddDays(6));
        if (cut.Low == cut.Week && !name.Before) from = carriers.Min(e => e.Day);
        return new Turn(from, to, name.Kind, name.Direction, name.Channel, Size(group, cut), 1 - Math.Min(1, 0.05 * Math.Exp(-(group.Lead.Gain - group.Lead.Threshold) / 2)), null,
            [.. carriers.SelectMany(e => e.Rows)], Steps(group, weekly, carriers.Count, name.Before)) { Day = weekly.Monday(cut.Week) };
    }

    // The first weeks of the new level, or the last of the old; as many as it takes to have enough.
    private static List<Cluster> Carriers(TurnName name, WeeklyCounts weekly, TurnOptions o)
    {
        var carriers = new List<Cluster>();
        for (var i = 0; i < o.Beside && (i < o.Shortest || carriers.Count < o.LeastEvents); i++)
        {
            var week = name.Before ? name.Cut.Week - 1 - i : name.Cut.Week + i;
            if (week < 0 || week >= weekly.Length) break;
            carriers.AddRange(weekly.Weeks[week].Where(name.Carries));
        }
        return carriers;
    }

    // The same code, the same way, within two weeks; or all from two stories.
    private static bool OneReport(List<Cluster> carriers) =>
        (carriers.DistinctBy(e => (e.Code, e.Forward)).Count() == 1 && carriers.Max(e => e.Day).DayNumber - carriers.Min(e => e.Day).DayNumber < 14)
        || (carriers.TrueForAll(e => e.Story is not null) && carriers.Select(e => e.Story).Distinct(StringComparer.Ordinal).Count() < 3);

    private static TurnSize Size(CutGroup group, Cut cut) =>
        new(cut.After - cut.Before, cut.After - cut.Before - OneSided95 * cut.Error, cut.After - cut.Before + OneSided95 * cut.Error, ReferenceEquals(cut, group.Tone) ? "score" : "events a week");

    private static List<string> Steps(CutGroup group, WeeklyCounts weekly, int carriers, bool before)
    {
        var steps = new List<string>();
        foreach (var (what, cut, count) in (ReadOnlySpan<(string, Cut?, bool)>)[("mean score", group.Tone, false), ("hostile deeds", group.Hostile, true), ("help", group.Helpful, true),
                     ("formal acts", group.Formal, true), ("formal acts of conflict", group.Breaking, true), ("all events", group.Volume, true)])
            if (cut is not null)
                steps.Add(FormattableString.Invariant($"{what}{(count ? " a week" : "")}: {cut.Before:0.##} before, {cut.After:0.##} from {weekly.Monday(cut.Week):yyyy-MM-dd} (weeks {weekly.Monday(cut.Low):yyyy-MM-dd} to {weekly.Monday(cut.High):yyyy-MM-dd}), gain {cut.Gain:0.#} over β {cut.Threshold:0.#}"));
        steps.Add(FormattableString.Invariant($"{carriers} events {(before ? "before it, that ceased" : "from its first weeks")}"));
        return steps;
    }
}
