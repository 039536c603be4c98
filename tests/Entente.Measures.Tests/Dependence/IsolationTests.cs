using Entente.Measures.Closeness;
using Entente.Measures.Dependence;
using Entente.Model;

namespace Entente.Measures.Tests.Dependence;

/// <summary>The table of isolation on a small record.</summary>
public class IsolationTests
{
    private static readonly (DateOnly From, DateOnly To) Period = (new(2001, 1, 1), new(2001, 12, 31));

    private static readonly IsolationRows Rows = new()
    {
        Visits = [new("CHN", "PRK", new(2000, 3, 1)), new("RUS", "PRK", new(2000, 7, 19)), new("CHN", "PRK", new(2001, 9, 3)), new("PRK", "CHN", new(2001, 1, 15)), new("PRK", "RUS", new(2001, 8, 4)), new("USA", "KOR", new(2002, 1, 1))],
        Sanctions = [new("USA", "PRK", new(1950, 6, 28), null), new("JPN", "PRK", new(1998, 9, 1), new(1999, 12, 14)), new("USA", "IRQ", new(1990, 8, 2), null)],
        Ballots =
        [
            .. Vote("1", new(2001, 11, 1), "PRK N, USA Y, RUS Y, CHN A, JPN Y, CUB N"), // two of five
            .. Vote("2", new(2001, 11, 2), "PRK Y, USA N, RUS Y, CHN Y"),
            .. Vote("3", new(2001, 11, 3), "PRK A, USA N, RUS Y"), // an abstention is no minority
        ],
        Partners = [new("trade", "PRK", "CHN", 2000), new("trade", "PRK", "JPN", 2000), new("trade", "PRK", "CHN", 2001), new("embassy", "PRK", "RUS", 2001)],
    };

    [Theory]
    [InlineData("visits received", 1, null, "CHN 1")]
    [InlineData("visits made", 2, null, "CHN 1, RUS 1")]
    [InlineData("sanctioning states", 1, 1, "USA 1")]
    [InlineData("votes", 2, null, "")]
    [InlineData("minority votes", 1, null, "CUB 1")]
    [InlineData("small minority votes", 0, null, "")]
    [InlineData("partners lost: trade", 1, null, "JPN 1")]
    [InlineData("partners lost: embassy", null, null, "")]
    public void Each_aspect_says_how_many_and_by_whom(string name, int? count, int? before, string whom)
    {
        var aspect = Assert.Single(Isolation.Of("PRK", Period.From, Period.To, Rows).Aspects, a => a.Name == name);
        Assert.Equal(count, aspect.Count);
        if (before is not null) Assert.Equal(before, aspect.Before);
        Assert.Equal(whom, string.Join(", ", aspect.ByWhom.Select(w => $"{w.State} {w.Times}")));
    }

    [Fact]
    public void The_period_before_has_the_same_length()
    {
        var received = Isolation.Of("PRK", Period.From, Period.To, Rows).Aspects[0];
        Assert.Equal(2, received.Before);
        Assert.Equal((Cover.Full, Cover.Part), (received.Coverage.OfPeriod, received.Coverage.OfBefore));
    }

    [Fact]
    public void Without_rows_there_is_no_record_and_never_a_zero()
    {
        Assert.All(Isolation.Of("PRK", Period.From, Period.To, new IsolationRows()).Aspects, a => Assert.Null(a.Count));
        Assert.All(Isolation.Of("PRK", new(1900, 1, 1), new(1900, 12, 31), Rows).Aspects, a => Assert.Null(a.Count));
    }

    private static IEnumerable<BallotRow> Vote(string call, DateOnly day, string positions) => positions.Split(", ").Select(p => p.Split(' '))
        .Select(p => new BallotRow(call, p[0], p[1] switch { "Y" => Ballot.Yes, "N" => Ballot.No, _ => Ballot.Abstain }, day));
}
