using System.Text;
using Entente.Measures.Dependence;
using Entente.Model;
using Entente.Ties;

namespace Entente.Tests.Ties;

/// <summary>Files of alliances, members, roll calls and trade: what is read, and what is said of faults.</summary>
public class FileTests
{
    private static readonly IReadOnlyList<AllianceCoding> Codings = AllianceCoding.Load(Path.Combine(Dossiers.Root.Path, "data"));

    [Theory]
    [InlineData("2,20,11000,1942,1945", 3)]
    [InlineData("2,20,00100,1942,1945", 2)]
    [InlineData("2,20,00001,1942,1945", 2)]
    [InlineData("2,20,10,1942,1945", 1)] // a spreadsheet took the zeros: 00010
    [InlineData("2,20,0,1942,1945", 0)]
    public void The_strongest_obligation_is_the_commitment(string row, int commitment) =>
        Assert.Equal(commitment, Assert.Single(Alliances(row).Spells).Commitment);

    [Theory]
    [InlineData("2,20,11000,1942", "row 1 has 4 columns where the header has 5")]
    [InlineData("2,20,21000,1942,1945", "row 1: column \"defense_offense_neutral_nonagg_consul\" holds \"21000\" where 5 digits 0 or 1 should be")]
    [InlineData("USA,20,11000,1942,1945", "row 1: column \"ccode1\" holds \"USA\" where a number should be")]
    [InlineData("2,20,11000,1942,x", "row 1: column \"to_year\" holds \"x\" where a number should be")]
    [InlineData("2,20,11000,1945,1942", "row 1: column \"to_year\" holds \"1942\" where 1945 or a later year should be")]
    [InlineData("", "no spell in it")]
    public void A_cell_that_cannot_be_read_is_named(string row, string fault) =>
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => Alliances(row)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2,20,11000,1942,1945\n2,20,11000,1942,1945\n2,20,11000,1942,1945", 1, "standard input: 2 rows repeated; each counts once, such as row 2: as row 1")]
    [InlineData("2,20,11000,1942,1945\n2,20,00010,1944,1949", 2, "standard input: 1 row overlap another of the same two states; the stronger commitment counts, such as row 2: 2 and 20 from 1944, where row 1 lasts until 1945")]
    [InlineData("2,20,11000,1942,1945\n2,2,11000,1942,1945", 1, "standard input: 1 row left out, such as row 2: state 2 with itself")]
    [InlineData("2,20,11000,1942,1945\n20,2,11000,1942,1945\n2,20,00010,1946,1949", 3, null)]
    public void Repeated_and_overlapping_spells_are_told_of(string rows, int spells, string? note)
    {
        var file = Alliances(rows.Split('\n'));
        Assert.Equal(spells, file.Spells.Count);
        Assert.Equal(note, file.Notes.SingleOrDefault());
    }

    [Theory]
    [InlineData("1,46,0,Y,Z", "column \"RUS\" holds \"Z\" where Y, A, N or nothing should be")]
    [InlineData("1,46,maybe,Y,N", "column \"unanimous\" holds \"maybe\" where 0 or 1 should be")]
    [InlineData("1,x,0,Y,N", "column \"session\" holds \"x\" where a number should be")]
    public void A_ballot_that_is_none_is_named(string row, string fault) =>
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => RollCallFile.Read("-", Stream("rcid,session,unanimous,USA,RUS", row))).Message, StringComparison.Ordinal);

    [Fact]
    public void Roll_calls_count_once_and_every_column_that_is_no_state_s_is_left_out()
    {
        var file = RollCallFile.Read("-", Stream("rcid,session,date,important,unanimous,USA,RUS", "1,46,1991-10-01,1,0,Y,8", "1,46,1991-10-01,1,0,Y,N"));
        Assert.Equal(["USA", "RUS"], file.States);
        Assert.Single(file.Calls);
        Assert.Equal("standard input: 1 row repeat a roll call; the first counts, such as row 2: 1 as in row 1", Assert.Single(file.Notes));
    }

    [Fact]
    public void Minus_9_is_missing_in_flows_and_goods_are_added_up()
    {
        var file = FlowFile.Read("-", Stream("ccode,partner,year,commodity,imports_musd,exports_musd,imports_basis", "2,20,2004,27,-9,5,reported", "2,20,2004,93,7,6,estimated", "2,31,2004,27,1,1,reported", "2,31,2004,TOTAL,9,8,reported"));
        var totals = file.Totals();
        Assert.Equal([(20, 7.0, 11.0, FlowBasis.Estimated), (31, 9.0, 8.0, FlowBasis.Reported)], totals.Select(r => (r.Partner, r.Imports!.Value, r.Exports!.Value, r.ImportsBasis)));
        Assert.Empty(file.Notes);
        Assert.Equal("million US dollars", file.Unit);
    }

    [Theory]
    [InlineData("2,20,2004,x,1", "column \"imports\" holds \"x\" where a number should be")]
    [InlineData("2,20,2004,1,1\n2,20,2004,1,2", "1 row repeat a flow; the first counts, such as row 2: 2 with 20 in 2004 as in row 1")]
    [InlineData("2,20,2004,-5,1", "1 row hold a value below 0, which is taken for missing, such as row 1: -5")]
    public void Faults_of_flows_are_named(string rows, string fault)
    {
        string message;
        try { message = string.Join('\n', FlowFile.Read("-", Stream(["ccode,partner,year,imports,exports", .. rows.Split('\n')])).Notes); }
        catch (InvalidDataException e) { message = e.Message; }
        Assert.Contains(fault, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_numbers_then_the_letters_of_COW_then_those_of_ISO()
    {
        var codes = CowCodes.Load(Path.Combine(Dossiers.Root.Path, "data"));
        Assert.Equal([305, 900], codes.Numbers("AUS")); // Austria to COW, Australia to ISO
        Assert.Equal([200], codes.Numbers("GBR"));
        Assert.Equal([710], codes.Numbers("710"));
        Assert.Empty(codes.Numbers("Atlantis"));
    }

    private static AllianceFile Alliances(params string[] rows) => AllianceFile.Read("-", Codings, Stream(["ccode1,ccode2,defense_offense_neutral_nonagg_consul,from_year,to_year", .. rows.Where(r => r.Length > 0)]));

    private static MemoryStream Stream(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
}
