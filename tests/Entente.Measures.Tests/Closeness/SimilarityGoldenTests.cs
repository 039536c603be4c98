using System.Globalization;
using Entente.Measures.Closeness;
using Entente.Sources.Tables;
using Entente.Ties;

namespace Entente.Measures.Tests.Closeness;

/// <summary>The figures of ../shared/data/measures/similarity, from spells and members as the files have them.</summary>
public class SimilarityGoldenTests
{
    [Theory]
    [InlineData("ATOP5.1", "atop_v5.1_directed_spells.csv", 833)]
    [InlineData("COW4.1", "cow_alliance_v4.1_spells.csv", 723)]
    public void Every_expected_figure_is_met_within_1e_9(string source, string name, int rows)
    {
        var alliances = AllianceFile.Read(Shared.Path("data", "measures", "similarity", name), AllianceCoding.Load(Path.Combine(Shared.Root(), "data")));
        var members = MemberFile.Read(Shared.Path("data", "measures", "similarity", "cow_states_2016.csv"));
        using var expected = CsvTable.Open(Shared.Path("data", "measures", "similarity", "expected_similarity.csv"));
        Assert.Equal(source, alliances.Coding.Source);
        var years = new Dictionary<int, Portfolios>();
        var met = 0;
        foreach (var row in expected.Rows().Where(r => r.Text(expected.Column("source")) == source))
        {
            var year = row.Whole(expected.Column("year"));
            if (!years.TryGetValue(year, out var all)) years[year] = all = Portfolios.Of(year, members.Spells, alliances.Spells);
            Assert.Equal(row.Whole(expected.Column("n_states")), all.States.Count);
            var (i, j) = (all.Place(row.Whole(expected.Column("ccode1")))!.Value, all.Place(row.Whole(expected.Column("ccode2")))!.Value);
            var s = Similarity.Of(new Crosstab(all.Row(i), all.Row(j)));
            foreach (var (column, found) in (ReadOnlySpan<(string, double?)>)[
                ("s_va", s.SAbsolute), ("s_vs", s.SSquared), ("s_b", s.SBinary), ("kappa_va", s.KappaAbsolute), ("kappa_vs", s.KappaSquared), ("kappa_b", s.KappaBinary),
                ("pi_va", s.PiAbsolute), ("pi_vs", s.PiSquared), ("pi_b", s.PiBinary), ("taub", s.TauB)])
                Fraction.Near($"{source} {year} {row.Text(expected.Column("abb1"))} {row.Text(expected.Column("abb2"))} {column}", row.OptionalNumber(expected.Column(column)), found, 1e-9);
            Assert.Equal(row.Text(expected.Column("abb1")), members.Letters[all.States[i]]);
            met++;
        }
        Assert.Equal(rows, met);
    }

    [Fact]
    public void The_published_table_in_the_shared_folder_is_met()
    {
        using var table = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Shared.Path("data", "measures", "similarity", "signorino_ritter_1999_table6.json")));
        byte[] Column(string name) => [.. table.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty(name).GetByte())];
        var s = Similarity.Of(new Crosstab(Column("gmy"), Column("rus")));
        var published = table.RootElement.GetProperty("published");
        Fraction.Near("S", published.GetProperty("S_unweighted_abs").GetDouble(), s.SAbsolute);
        Fraction.Near("tau-b", published.GetProperty("tau_b").GetDouble(), s.TauB, 5e-9);
        Fraction.Near("kappa", table.RootElement.GetProperty("ours").GetProperty("kappa_vs").GetDouble(), s.KappaSquared);
    }
}
