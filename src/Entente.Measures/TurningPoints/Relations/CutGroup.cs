namespace Entente.Measures.TurningPoints;

/// <summary>Changes of several series that lie within a few weeks of each other and point the same way: one turn.</summary>
/// <param name="Lead">The change that is furthest above its threshold.</param>
/// <param name="Tone">The change of tone, where there is one.</param>
/// <param name="Hostile">The change of hostile deeds.</param>
/// <param name="Helpful">The change of help.</param>
/// <param name="Formal">The change of formal acts of cooperation.</param>
/// <param name="Breaking">The change of formal acts of conflict.</param>
/// <param name="Volume">The change of the number of all events.</param>
internal sealed record CutGroup(Cut Lead, Cut? Tone, Cut? Hostile, Cut? Helpful, Cut? Formal, Cut? Breaking, Cut? Volume)
{
    /// <summary>Groups the changes, the strongest first; changes of volume join others, and stand alone only where they rise.</summary>
    public static IReadOnlyList<CutGroup> Of(RelationCuts cuts, TurnOptions o)
    {
        // The sign under which a change speaks for cooperation.
        var left = new List<(Cut Cut, int Kind, int Towards)>();
        foreach (var (found, kind, sign) in (ReadOnlySpan<(IReadOnlyList<Cut>, int, int)>)[(cuts.Tone, 0, 1), (cuts.Hostile, 1, -1), (cuts.Helpful, 2, 1), (cuts.Formal, 3, 1), (cuts.Breaking, 4, -1)])
            left.AddRange(found.Select(c => (c, kind, c.Direction * sign)));
        var volume = cuts.Volume.ToList();
        var groups = new List<CutGroup>();
        while (left.Count > 0)
        {
            var lead = left.OrderByDescending(c => c.Cut.Gain / c.Cut.Threshold).ThenBy(c => c.Cut.Week).ThenBy(c => c.Kind).First();
            var members = left.Where(c => c.Towards == lead.Towards && Math.Abs(c.Cut.Week - lead.Cut.Week) <= o.Together)
                .GroupBy(c => c.Kind).Select(g => g.OrderBy(c => Math.Abs(c.Cut.Week - lead.Cut.Week)).First()).ToList();
            left.RemoveAll(members.Contains);
            Cut? Of(int kind) => members.Where(m => m.Kind == kind).Select(m => m.Cut).FirstOrDefault();
            var louder = volume.Where(v => Math.Abs(v.Week - lead.Cut.Week) <= o.Together).OrderBy(v => Math.Abs(v.Week - lead.Cut.Week)).FirstOrDefault();
            // A change of tone that is not worth its price by itself speaks only beside one of deeds.
            var tone = Of(0) is { } t && (t.Gain >= t.Threshold || Of(1) is not null) ? Of(0) : null;
            if (tone is null && ReferenceEquals(lead.Cut, Of(0))) continue;
            groups.Add(new CutGroup(lead.Cut, tone, Of(1), Of(2), Of(3), Of(4), louder));
        }
        volume.RemoveAll(v => v.Direction < 0 || groups.Exists(g => ReferenceEquals(g.Volume, v)));
        groups.AddRange(volume.Select(v => new CutGroup(v, null, null, null, null, null, v)));
        return [.. groups.OrderBy(g => g.Lead.Week)];
    }
}
