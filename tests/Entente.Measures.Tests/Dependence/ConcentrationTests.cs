using CsCheck;
using Entente.Measures.Dependence;
using Entente.Model;
using Entente.Sources.Tables;
using Entente.Ties;

namespace Entente.Measures.Tests.Dependence;

/// <summary>Cases/concentration.tsv, the figures of ../shared/data/measures/dependence, and what holds for any trade.</summary>
public class ConcentrationTests
{
    private static readonly Gen<double[]> Values = Gen.Double[0.001, 1e6].Array[1, 60];

    public static TheoryData<string, string[]> Rows() => new(Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "concentration.tsv"))
        .Select(r => (r["values"], (string[])[r["partners"], r["total"], r["herfindahl"], r["normalised"], r["top"], r["share"]])));

    [Theory, MemberData(nameof(Rows))]
    public void Concentration_is_as_worked_by_hand(string values, string[] expected)
    {
        var c = Of([.. values.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)]);
        double?[] found = [c.Partners, c.Total, c.Herfindahl, c.Normalised, c.TopPartner, c.TopShare];
        Assert.All(expected.Zip(found), pair => Fraction.Near("", Fraction.Of(pair.First), pair.Second));
    }

    [Fact]
    public void Every_expected_figure_is_met_within_1e_8()
    {
        var flows = FlowFile.Read(Shared.Path("data", "measures", "dependence", "cow_trade_flows_1990_2014.csv"));
        var codes = CowCodes.Load(Path.Combine(Shared.Root(), "data"));
        var byState = flows.Rows.ToLookup(r => (r.Reporter, r.Year));
        using var expected = CsvTable.Open(Shared.Path("data", "measures", "dependence", "expected_hhi.csv"));
        var met = 0;
        foreach (var row in expected.Rows())
        {
            var rows = byState[(row.Whole(expected.Column("ccode")), row.Whole(expected.Column("year")))].ToList();
            var imports = Concentration.Of(rows.Where(r => r.Imports is not null).Select(r => (r.Partner, r.Imports!.Value)));
            var exports = Concentration.Of(rows.Where(r => r.Exports is not null).Select(r => (r.Partner, r.Exports!.Value)));
            foreach (var (column, found) in (ReadOnlySpan<(string, double?)>)[
                ("n_import_partners", imports.Partners), ("imports_total", imports.Total), ("hhi_import", imports.Herfindahl), ("hhi_import_norm", imports.Normalised),
                ("top_import_partner", imports.TopPartner), ("top_import_share", imports.TopShare), ("n_export_partners", exports.Partners), ("exports_total", exports.Total),
                ("hhi_export", exports.Herfindahl), ("top_export_partner", exports.TopPartner), ("top_export_share", exports.TopShare)])
                Fraction.Near($"{row.Text(expected.Column("abb"))} {row.Text(expected.Column("year"))} {column}", row.Figure(expected.Column(column)), found, 1e-8);
            Assert.Equal(row.Text(expected.Column("abb")), codes.Letters(row.Whole(expected.Column("ccode"))));
            met++;
        }
        Assert.Equal(150, met);
    }

    [Fact]
    public void The_index_lies_between_one_nth_and_1_and_the_normalised_between_0_and_1() => Values.Sample(values =>
    {
        var c = Of(values);
        return c.Herfindahl >= 1.0 / values.Length - 1e-12 && c.Herfindahl <= 1 + 1e-12 && c.Normalised is null or (>= -1e-12 and <= 1 + 1e-12) && c.TopShare * c.TopShare <= c.Herfindahl + 1e-12;
    });

    [Fact]
    public void Order_and_unit_do_not_matter() => Values.Sample(values =>
        Math.Abs(Of(values).Herfindahl!.Value - Of([.. values.Reverse().Select(v => v * 1000)]).Herfindahl!.Value) < 1e-9);

    private static Concentration Of(double[] values) => Concentration.Of(values.Select((v, i) => (i + 1, v)));
}
