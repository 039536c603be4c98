using System.Globalization;

namespace Entente.Measures.Tests.Networks;

/// <summary>The rows of Cases/balance.tsv: small networks whose figures stand in a paper or can be had by hand.</summary>
public class BalanceCases
{
    public static TheoryData<string, string, double, double, string, int> Rows
    {
        get
        {
            TheoryData<string, string, double, double, string, int> rows = [];
            foreach (var c in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "balance.tsv")).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')))
                rows.Add(c[0], c[1], double.Parse(c[2], CultureInfo.InvariantCulture), double.Parse(c[3], CultureInfo.InvariantCulture), c[4], int.Parse(c[5], CultureInfo.InvariantCulture));
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_network_has_the_figures_of_its_row(string name, string ties, double index, double lineIndex, string triangles, int stressed)
    {
        var balance = Balance.Of(SignedNetwork.Of(ties.Split(' ').Select(Tie)));
        Assert.Equal((index, true), (balance.Frustration.Index, balance.Frustration.Optimal));
        Assert.Equal((lineIndex, true), (balance.Generalised.Index, balance.Generalised.Optimal));
        var t = balance.Triangles;
        Assert.Equal(triangles, $"{t.AllPositive} {t.OneNegative} {t.TwoNegative} {t.AllNegative}");
        Assert.True(stressed == balance.Frustration.Stressed!.Count, name);
        Assert.Equal(1 - 2 * index / balance.Network.TotalWeight, balance.Frustration.Normalised!.Value, 12);
        if (index == 0) Assert.Equal(1, balance.Walk.Value!.Value, 9); else Assert.InRange(balance.Walk.Value!.Value, 0, 1 - 1e-9);
    }

    private static Edge Tie(string text)
    {
        var parts = text.Split('*');
        return new Edge(parts[0][..1], parts[0][2..], parts[0][1] == '+' ? 1 : -1, parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
