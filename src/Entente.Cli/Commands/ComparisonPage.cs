using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Comparing;
using Entente.Look;
using Entente.Measures;
using Entente.Model;

namespace Entente.Cli.Commands;

/// <summary>What several sets of events have in common, for a person to read.</summary>
internal static class ComparisonPage
{
    private const int Shown = 20;

    public static void Write(Session session, SetsCompared c, string a, string b, IReadOnlyList<(DateOnly Start, IReadOnlyList<SharedEvent> Events)> periods)
    {
        var page = new Page(session);
        page.Heading($"{a} (A) and {b} (B)", $"compared by day, direction and {(c.Kind == "root" ? "CAMEO root" : "PLOVER type")}");
        foreach (var s in c.Sets)
        {
            var events = c.Events.Where(e => e.Sets.Contains(s.Name)).ToList();
            page.Row(1, "·", $"{s.Name}: {Count(s.Events)} events from {Count(s.Rows)} {(s.Name == SetComparer.Reading ? "acts read" : "rows")}", (Quads(events), 40));
            if (s.Undated > 0) page.Note($"{Count(s.Undated)} left out that are not dated to the day", 5);
            if (s.Uncoded > 0) page.Note($"{Count(s.Uncoded)} left out that have no {(c.Kind == "root" ? "CAMEO code" : "PLOVER type")}", 5);
        }
        page.Heading("Who has what", "");
        foreach (var (sets, events) in SetsCompared.Combinations(c.Events))
            page.Row(1, "·", $"{(sets.Count > 1 ? string.Join(" and ", sets) : $"only {sets[0]}")}: {Count(events.Count)}", (Quads(events), 40));
        foreach (var s in c.Sets)
            foreach (var o in c.Sets.Where(o => o != s))
                if (c.Overlap(s.Name, o.Name) is { Share: { } share } x)
                    page.Note($"of {Count(x.Events)} events in {s.Name}, {o.Name} has {Count(x.Shared)} ({(share * 100).ToString("0", CultureInfo.InvariantCulture)} %)", 3);
        if (periods.Count > 0) page.Heading("Over time", "");
        foreach (var (start, events) in periods)
            page.Hanging($" {Day(start)}", 13, string.Join("; ", SetsCompared.Combinations(events).Select(x => $"{(x.Sets.Count > 1 ? string.Join(" and ", x.Sets) : $"only {x.Sets[0]}")} {Count(x.Events.Count)}")));
        var shared = c.Events.Where(e => e.Sets.Count > 1).ToList();
        page.Heading("In several sets", shared.Count <= Shown ? Count(shared.Count) : $"{Count(shared.Count)}, the first {Shown}; all with --json");
        foreach (var e in shared.Take(Shown))
            page.Row(1, Signs.Of(e.Quad), $"{e.Source} → {e.Recipient} {e.Kind}: {string.Join(", ", e.Sets)}", (Day(e.Day), 10));
    }

    private static string Quads(IReadOnlyList<SharedEvent> events) =>
        string.Join("  ", Enum.GetValues<QuadClass>().Select(q => $"{Signs.Of(q)} {Count(events.Count(e => e.Quad == q))}"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
