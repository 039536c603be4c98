using Entente.Measures;
using Entente.Model;

namespace Entente.Comparing;

/// <summary>What several sets of events have of the relation of two, and what they have in common.</summary>
/// <param name="Kind">What events are compared by: <c>root</c> of the CAMEO code, or <c>type</c> of PLOVER.</param>
/// <param name="Sets">The sets, in the order they were asked for.</param>
/// <param name="Events">The events, each with the sets that have it.</param>
public sealed record SetsCompared(string Kind, IReadOnlyList<ComparedSet> Sets, IReadOnlyList<SharedEvent> Events)
{
    /// <summary>The events of one set, of how many another has too, and the share of these.</summary>
    public (long Events, long Shared, double? Share) Overlap(string set, string other)
    {
        var own = Events.Where(e => e.Sets.Contains(set)).ToList();
        var shared = own.Count(e => e.Sets.Contains(other));
        return (own.Count, shared, own.Count == 0 ? null : (double)shared / own.Count);
    }

    /// <summary>How many events exactly these sets have, the sets with the most in common first.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Sets, IReadOnlyList<SharedEvent> Events)> Combinations(IEnumerable<SharedEvent> events) =>
        [.. events.GroupBy(e => string.Join('\n', e.Sets)).OrderByDescending(g => g.First().Sets.Count).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.First().Sets, (IReadOnlyList<SharedEvent>)[.. g]))];
}

/// <summary>One of the sets compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Rows, or acts that documents tell of.</param>
/// <param name="Events">What remains of them: one for each day, direction and kind.</param>
/// <param name="Undated">Left out because they are not dated to the day.</param>
/// <param name="Uncoded">Left out because they have no code of the kind that is compared.</param>
public sealed record ComparedSet(string Name, long Rows, long Events, long Undated, long Uncoded);
