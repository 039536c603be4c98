using CsCheck;
using Entente.Measures.Closeness;
using Entente.Model;
using Entente.Sources.Tables;
using Entente.Ties;

namespace Entente.Measures.Tests.Closeness;

/// <summary>Cases/votes.tsv, the figures of ../shared/data/measures/unvotes, and what holds for any two states.</summary>
public class VotesTests
{
    private static readonly Gen<RollCall[]> Calls = Gen.Select(Gen.Byte[0, 3].Array[3], Gen.Bool).Array[1, 40]
        .Select(all => all.Select((c, i) => new RollCall($"{i}", 1, null, c.Item2, [.. c.Item1.Select(b => (Ballot)b)], i)).ToArray());

    public static TheoryData<string, string, string, string[]> Rows() => new(Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "votes.tsv"))
        .Select(r => (r["a"], r["b"], r["unanimous"], (string[])[r["n_contested"], r["agree_3pt"], r["n_all"], r["agree_exact"]])));

    [Theory, MemberData(nameof(Rows))]
    public void Agreement_is_as_worked_by_hand(string a, string b, string unanimous, string[] expected)
    {
        var calls = a.Select((position, i) => new RollCall($"{i}", 1, null, unanimous[i] == '1', [Of(position), Of(b[i])], i)).ToList();
        var v = VotingAgreement.Of(calls, 1, 0, 1);
        Assert.Equal((int.Parse(expected[0]), int.Parse(expected[2])), (v.Contested, v.All));
        Fraction.Near("agree_3pt", Fraction.Of(expected[1]), v.ThreePoint);
        Fraction.Near("agree_exact", Fraction.Of(expected[3]), v.Exact);
    }

    [Fact]
    public void Every_expected_figure_is_met_within_1e_6_and_no_pair_is_missing()
    {
        var file = RollCallFile.Read(Shared.Path("data", "measures", "unvotes", "rollcalls_18_states.csv"));
        var found = VotingAgreement.Of(file.Calls, file.States.Count).ToDictionary(v => (v.Session, file.States[v.A], file.States[v.B]));
        using var expected = CsvTable.Open(Shared.Path("data", "measures", "unvotes", "expected_agreement.csv"));
        var met = 0;
        foreach (var row in expected.Rows())
        {
            var v = found[(row.Whole(expected.Column("session")), row.Text(expected.Column("a")), row.Text(expected.Column("b")))];
            Assert.Equal((row.Whole(expected.Column("year")), row.Whole(expected.Column("n_contested")), row.Whole(expected.Column("n_all"))), (v.Year, v.Contested, v.All));
            Fraction.Near("agree_3pt", row.OptionalNumber(expected.Column("agree_3pt")), v.ThreePoint, 1e-6);
            Fraction.Near("agree_exact", row.OptionalNumber(expected.Column("agree_exact")), v.Exact, 1e-6);
            met++;
        }
        Assert.Equal((met, 5847), (found.Keys.Count(k => k.Session <= 60), met));
    }

    [Fact]
    public void Order_of_states_and_of_roll_calls_does_not_matter_and_exact_agreement_is_the_harder() => Calls.Sample(calls =>
    {
        var (v, w) = (VotingAgreement.Of(calls, 1, 0, 1), VotingAgreement.Of([.. calls.Reverse()], 1, 1, 0));
        var contested = VotingAgreement.Of([.. calls.Select(c => c with { Unanimous = false })], 1, 0, 1);
        return (v.ThreePoint, v.Exact, v.Contested) == (w.ThreePoint, w.Exact, w.Contested)
            && v.ThreePoint is null or (>= 0 and <= 1) && (contested.ThreePoint is null || contested.ThreePoint >= contested.Exact - 1e-12);
    });

    private static Ballot Of(char position) => position switch { 'Y' => Ballot.Yes, 'A' => Ballot.Abstain, 'N' => Ballot.No, _ => Ballot.None };
}
