using Entente.Model;

namespace Entente.Measures.Closeness;

/// <summary>How often two states voted alike in one session. docs/measures/votes.md.</summary>
/// <param name="Session">The session of the General Assembly.</param>
/// <param name="A">Place of the first state among the columns.</param>
/// <param name="B">Place of the second, which is higher.</param>
/// <param name="Contested">Roll calls that were not unanimous and in which both took part.</param>
/// <param name="Apart">Steps between the two over those: 0 alike, 1 where one abstained, 2 for yes against no.</param>
/// <param name="All">All roll calls in which both took part.</param>
/// <param name="Alike">Those of all in which they took the same position.</param>
public readonly record struct VotingAgreement(int Session, int A, int B, int Contested, int Apart, int All, int Alike)
{
    /// <summary>Three-point agreement, 1 − Σ|a − b| / 2n with yes 1, abstain 2, no 3 (Lijphart 1963), over contested roll calls: 0 to 1; null without any.</summary>
    public double? ThreePoint => Contested > 0 ? 1 - Apart / (2.0 * Contested) : null;

    /// <summary>Share of all roll calls on which both took the same position: 0 to 1; null without any.</summary>
    public double? Exact => All > 0 ? (double)Alike / All : null;

    /// <summary>The year in which a session opened: session 1 in 1946, each regular session in September of the next (1945 + its number).</summary>
    public int Year => 1945 + Session;

    /// <summary>The agreement of every two states in every session, by session, then A, then B. Two that never took part together are left out.</summary>
    /// <param name="calls">Roll calls in any order; each with as many ballots as there are states.</param>
    /// <param name="states">How many states there are.</param>
    public static IEnumerable<VotingAgreement> Of(IEnumerable<RollCall> calls, int states)
    {
        foreach (var session in calls.GroupBy(c => c.Session).OrderBy(g => g.Key))
        {
            var votes = session.ToList();
            for (var a = 0; a < states; a++)
                for (var b = a + 1; b < states; b++)
                    if (Of(votes, session.Key, a, b) is { All: > 0 } agreement) yield return agreement;
        }
    }

    /// <summary>The agreement of two states over the roll calls of a session.</summary>
    public static VotingAgreement Of(IReadOnlyList<RollCall> votes, int session, int a, int b)
    {
        var (contested, apart, all, alike) = (0, 0, 0, 0);
        foreach (var vote in votes)
        {
            var (x, y) = (vote.Ballots[a], vote.Ballots[b]);
            if (x is Ballot.None || y is Ballot.None) continue;
            all++;
            if (x == y) alike++;
            if (vote.Unanimous) continue;
            contested++;
            apart += Math.Abs((int)x - (int)y);
        }
        return new(session, a, b, contested, apart, all, alike);
    }
}
