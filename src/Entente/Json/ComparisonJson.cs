using Entente.Comparing;
using Entente.Measures;
using Entente.Model;

namespace Entente.Json;

/// <summary>What <c>entente compare --json</c> prints.</summary>
/// <param name="A">The first side, as it was asked for.</param>
/// <param name="B">The second.</param>
/// <param name="Kind">What events are compared by: <c>root</c> of the CAMEO code, or <c>type</c> of PLOVER.</param>
/// <param name="Sets">The sets.</param>
/// <param name="Overlaps">For each set and each other: how many of its events the other has too.</param>
/// <param name="Combinations">For each combination of sets: the events that exactly these have.</param>
/// <param name="Periods">The same by week or month; empty unless asked for.</param>
/// <param name="Events">The events, each with the sets that have it.</param>
public sealed record ComparisonJson(string A, string B, string Kind, IReadOnlyList<ComparedSetJson> Sets, IReadOnlyList<OverlapJson> Overlaps,
    IReadOnlyList<CombinationJson> Combinations, IReadOnlyList<ComparedPeriodJson> Periods, IReadOnlyList<SharedEventJson> Events)
{
    /// <summary>The comparison as it is written.</summary>
    public static ComparisonJson Of(SetsCompared c, string a, string b, IEnumerable<(DateOnly Start, IReadOnlyList<SharedEvent> Events)> periods) => new(a, b, c.Kind,
        [.. c.Sets.Select(s => new ComparedSetJson(s.Name, s.Rows, s.Events, s.Undated, s.Uncoded, QuadsJson.Of(c.Events.Where(e => e.Sets.Contains(s.Name)))))],
        [.. c.Sets.SelectMany(s => c.Sets.Where(o => o != s).Select(o => c.Overlap(s.Name, o.Name) is var x ? new OverlapJson(s.Name, o.Name, x.Events, x.Shared, x.Share) : null!))],
        Combined(c.Events),
        [.. periods.Select(p => new ComparedPeriodJson(Days.Of(p.Start), Combined(p.Events)))],
        [.. c.Events.Select(e => new SharedEventJson(Days.Of(e.Day), e.Source, e.Recipient, e.Kind, (int)e.Quad, e.Sets))]);

    private static IReadOnlyList<CombinationJson> Combined(IEnumerable<SharedEvent> events) =>
        [.. SetsCompared.Combinations(events).Select(x => new CombinationJson(x.Sets, x.Events.Count, QuadsJson.Of(x.Events)))];
}

/// <summary>One of the sets compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Rows, or acts that documents tell of.</param>
/// <param name="Events">What remains of them: one for each day, direction and kind.</param>
/// <param name="Undated">Left out because they are not dated to the day.</param>
/// <param name="Uncoded">Left out because they have no code of the kind that is compared.</param>
/// <param name="Quads">The events by quad class.</param>
public sealed record ComparedSetJson(string Name, long Rows, long Events, long Undated, long Uncoded, QuadsJson Quads);

/// <summary>How many events of a set another set has too; the share is null where there are no events.</summary>
public sealed record OverlapJson(string Set, string Other, long Events, long Shared, double? Share);

/// <summary>The events that exactly these sets have.</summary>
public sealed record CombinationJson(IReadOnlyList<string> Sets, long Events, QuadsJson Quads);

/// <summary>The events of a week or month, by its first day.</summary>
public sealed record ComparedPeriodJson(string Start, IReadOnlyList<CombinationJson> Combinations);

/// <summary>An event, with the sets that have it; source and recipient are A or B.</summary>
public sealed record SharedEventJson(string Day, string Source, string Recipient, string Kind, int Quad, IReadOnlyList<string> Sets);

/// <summary>Events by quad class.</summary>
public sealed record QuadsJson(long VerbalCooperation, long MaterialCooperation, long VerbalConflict, long MaterialConflict)
{
    internal static QuadsJson Of(IEnumerable<SharedEvent> events)
    {
        var n = events.GroupBy(e => e.Quad).ToDictionary(g => g.Key, g => g.LongCount());
        return new(n.GetValueOrDefault(QuadClass.VerbalCooperation), n.GetValueOrDefault(QuadClass.MaterialCooperation), n.GetValueOrDefault(QuadClass.VerbalConflict), n.GetValueOrDefault(QuadClass.MaterialConflict));
    }
}
