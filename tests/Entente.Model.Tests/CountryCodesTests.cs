namespace Entente.Model.Tests;

/// <summary>States in the field's systems of codes, by year.</summary>
public class CountryCodesTests
{
    private static readonly CountryCodes Codes = CountryCodes.Load(Data());

    [Theory]
    [InlineData(CodeSystem.Cow, "365", 1985, "SUN")]
    [InlineData(CodeSystem.Cow, "365", 1995, "RUS")]
    [InlineData(CodeSystem.Cow, "365", null, "RUS")]
    [InlineData(CodeSystem.Cow, "260", 1980, "DEU")]
    [InlineData(CodeSystem.Cow, "255", 2000, "DEU")]
    [InlineData(CodeSystem.Cow, "265", 1980, "DDR")]
    [InlineData(CodeSystem.Cow, "345", 1995, "YUG")]
    [InlineData(CodeSystem.Cow, "345", 2005, "SCG")]
    [InlineData(CodeSystem.Cow, "345", 2015, "SRB")]
    [InlineData(CodeSystem.GleditschWard, "340", 2015, "SRB")]
    [InlineData(CodeSystem.GleditschWard, "678", 2000, "YEM")]
    [InlineData(CodeSystem.Cow, "678", 1980, "YEM")]
    [InlineData(CodeSystem.Cow, "680", 1980, "YMD")]
    [InlineData(CodeSystem.Cow, "816", 2000, "VNM")]
    [InlineData(CodeSystem.Cow, "817", 1970, "RVN")]
    [InlineData(CodeSystem.Cow, "315", 1980, "CSK")]
    [InlineData(CodeSystem.Cow, "002", 1980, "USA")]
    [InlineData(CodeSystem.CowAbbreviation, "UKG", 1980, "GBR")]
    [InlineData(CodeSystem.Fips, "CH", null, "CHN")]
    [InlineData(CodeSystem.Fips, "SZ", null, "CHE")]
    [InlineData(CodeSystem.Fips, "gm", null, "DEU")]
    [InlineData(CodeSystem.Iso2, "CH", null, "CHE")]
    [InlineData(CodeSystem.Iso2, "CS", 1990, "CSK")]
    [InlineData(CodeSystem.Iso2, "CS", 2004, "SCG")]
    [InlineData(CodeSystem.IsoNumeric, "4", null, "AFG")]
    [InlineData(CodeSystem.Cameo, "ROM", null, "ROU")]
    [InlineData(CodeSystem.Cameo, "TMP", null, "TLS")]
    [InlineData(CodeSystem.Icews, "Russian Federation", null, "RUS")]
    [InlineData(CodeSystem.Iso3, "XYZ", null, null)]
    public void A_code_means_the_state_that_had_it_in_the_year(CodeSystem system, string code, int? year, string? id) => Assert.Equal(id, Codes.Find(system, code, year));

    [Fact]
    public void A_state_has_its_usual_code()
    {
        Assert.Equal(("UK", "200", "ROM", null), (Codes.Of("GBR", CodeSystem.Fips), Codes.Of("GBR", CodeSystem.Cow), Codes.Of("ROU", CodeSystem.Cameo), Codes.Of("HKG", CodeSystem.Cow)));
        Assert.Equal(("260", "255"), (Codes.Of("DEU", CodeSystem.Cow, 1980), Codes.Of("DEU", CodeSystem.Cow, 2000)));
    }

    [Fact]
    public void States_come_and_go()
    {
        Assert.True(Codes.Existed("SUN", 1980));
        Assert.False(Codes.Existed("SUN", 2000));
        Assert.False(Codes.Existed("UKR", 1980));
        Assert.True(Codes.Existed("EST", 1930));
        Assert.False(Codes.Existed("EST", 1960));
        Assert.False(Codes.Existed("NAT", 2000));
    }

    [Fact]
    public void Every_state_has_a_row_and_every_row_a_state()
    {
        var states = Table.Read(Path.Combine(Data(), "actors", "states.tsv")).Select(r => r["id"]).ToHashSet();
        var coded = Table.Read(Path.Combine(Data(), "actors", "country_codes.tsv")).Select(r => r["id"]).ToHashSet();
        Assert.Equal(states.Order(), coded.Order());
    }

    // Rows that share a code must have years that tell them apart.
    [Theory]
    [InlineData("iso2")]
    [InlineData("cow")]
    [InlineData("gw")]
    [InlineData("fips")]
    [InlineData("cow_abbrev")]
    [InlineData("icews")]
    public void No_code_means_two_states_in_one_year(string column)
    {
        var rows = Table.Read(Path.Combine(Data(), "actors", "country_codes.tsv"))
            .SelectMany(r => r.List(column).Select(c => (Code: c, Id: r["id"], From: r["from"] is { Length: > 0 } f ? int.Parse(f) : 0, To: r["to"] is { Length: > 0 } t ? int.Parse(t) : 9999)))
            .GroupBy(r => r.Code);
        foreach (var group in rows)
            foreach (var a in group)
                Assert.DoesNotContain(group, b => b.Id != a.Id && b.From < a.To && a.From < b.To);
    }

    [Theory]
    [InlineData("LBNREBHEZ", "LBN", "REB")]
    [InlineData("PALPLO", "PSE", "PTY")]
    [InlineData("PSEGOV", "PSE", "GOV")]
    [InlineData("IGOUNO", "UNO", "IGO")]
    [InlineData("IGOUNOWBK", "UNO", "IGO")]
    [InlineData("CYPTRKGOV", "NCY", "GOV")]
    [InlineData("SCGKSV", "XKX", null)]
    [InlineData("USR", "SUN", null)]
    [InlineData("NGOISR", "ISR", "NGO")]
    [InlineData("COP", null, "COP")]
    [InlineData("QQQ", null, null)]
    [InlineData("", null, null)]
    public void Actor_codes_of_CAMEO_come_to_pieces(string code, string? id, string? role) =>
        Assert.Equal(new CodedActor(id, role, code), ActorCodes.Load(Data()).Cameo(code));

    [Theory]
    [InlineData("SER", "SER", null)]
    [InlineData("FRY", "FRY", null)]
    [InlineData("BOSGOV", "BIH", "GOV")]
    [InlineData("BOSSERMIL", "SRP", "MIL")]
    [InlineData("NATO", "NAT", "IGO")]
    [InlineData("UNK", "GBR", null)]
    [InlineData("AUS", "AUT", null)]
    [InlineData("AUL", "AUS", null)]
    public void Older_actor_codes_come_to_pieces(string code, string? id, string? role) =>
        Assert.Equal(new CodedActor(id, role, code), ActorCodes.Load(Data()).Keds(code));

    private static string Data()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Entente.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data");
    }
}
