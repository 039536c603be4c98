using Entente.Measures.Closeness;
using Entente.Model;

namespace Entente.Measures.Tests.Closeness;

/// <summary>Cases/similarity.tsv, and the weighted S of the published table.</summary>
public class SimilarityCases
{
    public static TheoryData<string, string, string[]> Rows() => new(Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "similarity.tsv"))
        .Select(r => (r["first"], r["second"], (string[])[r["s_va"], r["s_vs"], r["s_b"], r["kappa_va"], r["kappa_vs"], r["kappa_b"], r["pi_va"], r["pi_vs"], r["pi_b"], r["taub"]])));

    [Theory, MemberData(nameof(Rows))]
    public void The_measures_are_those_worked_by_hand(string first, string second, string[] expected)
    {
        var s = Similarity.Of(new Crosstab(Grades(first), Grades(second)));
        double?[] found = [s.SAbsolute, s.SSquared, s.SBinary, s.KappaAbsolute, s.KappaSquared, s.KappaBinary, s.PiAbsolute, s.PiSquared, s.PiBinary, s.TauB];
        Assert.All(expected.Zip(found), pair => Fraction.Near("", Fraction.Of(pair.First), pair.Second));
    }

    [Fact]
    public void Weighted_by_capabilities_Germany_and_Russia_in_1914_are_as_unlike_as_published()
    {
        var (germany, russia) = (Grades("30003300000300000000"), Grades("03130100000000000000"));
        double[] weights = [.25, .21, .2, .08, .08, .05, .03, .03, .02, .01, .01, .01, .01, .01, 0, 0, 0, 0, 0, 0];
        Fraction.Near("S", -0.46, Similarity.S(germany, russia, weights, Distance.Absolute));
        Assert.Null(Similarity.S(germany, russia, new double[20], Distance.Absolute));
    }

    internal static byte[] Grades(string digits) => [.. digits.Select(d => (byte)(d - '0'))];
}
