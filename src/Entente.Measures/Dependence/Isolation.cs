using Entente.Measures.Closeness;
using Entente.Model;

namespace Entente.Measures.Dependence;

/// <summary>How isolated a state is, as a small table: never one score. docs/measures/isolation.md.</summary>
/// <param name="State">The state.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">Its last day.</param>
/// <param name="Aspects">Always the same aspects in the same order, and one row for each kind of partner.</param>
public sealed record Isolation(string State, DateOnly From, DateOnly To, IReadOnlyList<IsolationAspect> Aspects)
{
    /// <summary>Share of the yes and no votes of a roll call up to which a position is a small minority.</summary>
    public const double SmallMinority = 0.1;

    /// <summary>The table of a state over a period, beside the period of the same length before it.</summary>
    public static Isolation Of(string state, DateOnly from, DateOnly to, IsolationRows rows)
    {
        if (to < from) throw new ArgumentException($"the period ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}", nameof(to));
        var now = new Period(from, to);
        var before = now.Before;
        var visits = Coverage.Of(rows.Visits.Select(v => (v.Day, v.Day)), now, before);
        var sanctions = Coverage.Of(rows.Sanctions.Select(s => (s.From, s.To ?? to)), now, before);
        var votes = Coverage.Of(rows.Ballots.Select(b => (b.Day, b.Day)), now, before);
        var table = new List<IsolationAspect>
        {
            Aspect("visits received", visits, p => rows.Visits.Where(v => v.Host == state && p.Holds(v.Day)).Select(v => v.Visitor)),
            Aspect("visits made", visits, p => rows.Visits.Where(v => v.Visitor == state && p.Holds(v.Day)).Select(v => v.Host)),
            Aspect("sanctioning states", sanctions, p => rows.Sanctions.Where(s => s.Target == state && s.From <= p.To && (s.To is null || s.To >= p.From)).Select(s => s.Sender).Distinct()),
        };
        var calls = Minorities(state, rows.Ballots);
        table.Add(Aspect("votes", votes, p => calls.Where(c => p.Holds(c.Day)).Select(c => c.RollCall)) with { ByWhom = [] });
        table.Add(Aspect("minority votes", votes, p => calls.Where(c => p.Holds(c.Day) && c.Share < 0.5).SelectMany(c => c.With), p => calls.Count(c => p.Holds(c.Day) && c.Share < 0.5)));
        table.Add(Aspect("small minority votes", votes, p => calls.Where(c => p.Holds(c.Day) && c.Share <= SmallMinority).SelectMany(c => c.With), p => calls.Count(c => p.Holds(c.Day) && c.Share <= SmallMinority)));
        foreach (var kind in rows.Partners.Select(p => p.Kind).Distinct().Order(StringComparer.Ordinal)) table.Add(Lost(state, kind, rows.Partners, now, before));
        return new(state, from, to, table);

        IsolationAspect Aspect(string name, Coverage coverage, Func<Period, IEnumerable<string>> whom, Func<Period, int>? count = null)
        {
            var found = whom(now).ToList();
            return new(name,
                coverage.OfPeriod is Cover.None ? null : count?.Invoke(now) ?? found.Count,
                coverage.OfBefore is Cover.None ? null : count?.Invoke(before) ?? whom(before).Count(),
                [.. found.CountBy(w => w).Select(w => new Whom(w.Key, w.Value)).OrderByDescending(w => w.Times).ThenBy(w => w.State, StringComparer.Ordinal)], coverage);
        }
    }

    // Partners of the years before that none of the period's years has.
    private static IsolationAspect Lost(string state, string kind, IReadOnlyList<PartnerRow> rows, Period now, Period before)
    {
        var mine = rows.Where(r => r.Kind == kind && r.State == state).ToList();
        var coverage = Coverage.Of(rows.Where(r => r.Kind == kind).Select(r => (new DateOnly(r.Year, 1, 1), new DateOnly(r.Year, 12, 31))), now, before);
        var lost = Losses(before, now);
        var known = coverage.OfPeriod is not Cover.None && coverage.OfBefore is not Cover.None;
        return new($"partners lost: {kind}", known ? lost.Count : null, null, [.. lost.Select(p => new Whom(p, 1))], coverage);

        List<string> Losses(Period earlier, Period later) =>
            [.. In(earlier).Except(In(later)).Order(StringComparer.Ordinal)];
        IEnumerable<string> In(Period p) => mine.Where(r => p.From.Year <= r.Year && r.Year <= p.To.Year).Select(r => r.Partner).Distinct();
    }

    // The roll calls on which a state said yes or no, the share of all yes and no that said the same, and who did.
    private static List<(string RollCall, DateOnly Day, double Share, List<string> With)> Minorities(string state, IReadOnlyList<BallotRow> ballots)
    {
        var found = new List<(string, DateOnly, double, List<string>)>();
        foreach (var call in ballots.GroupBy(b => b.RollCall))
        {
            var sided = call.Where(b => b.Ballot is Ballot.Yes or Ballot.No).ToList();
            var own = sided.FindIndex(b => b.State == state);
            if (own < 0) continue;
            var same = sided.Where(b => b.Ballot == sided[own].Ballot).ToList();
            found.Add((call.Key, sided[own].Day, (double)same.Count / sided.Count, [.. same.Where(b => b.State != state).Select(b => b.State)]));
        }
        return found;
    }
}
