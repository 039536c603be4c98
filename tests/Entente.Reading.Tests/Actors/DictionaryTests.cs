using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Actors.Dictionaries;

namespace Entente.Reading.Tests.Actors;

/// <summary>Dictionaries in PETRARCH's format: what they say, and what is wrong with them.</summary>
public sealed class DictionaryTests : IDisposable
{
    private const string Actors = """
        <!-- Invented realms,
        # in a comment of several lines -->
        HIGH_MARCH [HMA]   # a realm
        +THE_MARCH
        +HIGH MARCHER
        SELVIA  [SEL]
        +SELVIAN
        +&SELVIAN-TOWN
        &SELVIAN-TOWN
        +PORT_SELVE
        +OLD_SELVE
        ORMUND [---]
        TWIN_REALMS [SEL/HMA]
        QUEEN_ADA [SELELI]
            [SELGOV 960111-970214]
            [SELREB >19970215]
            [SEL <960110]
        ENVOY_FAR
            [SELMIL 20010101 - 20011231] [HMAMIL >20020101]
        """;

    private const string Agents = """
        <! -- Nouns -->
        !PERSON! = MAN, MEN, WOMAN, WOMEN
        MINISTER [~GOV]
        FOREIGN_MINISTER [~GOVFRM]
        ASSEMBLY!PERSON! [~LEG]
        POLICE {} [ ~COP]
        ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]
        MERCY_SOCIETY [NGO~]
        GOVERNMENT [~GOV]
        ENVOY {} [~GOV]
        SOLDIER [~MIL]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("the High March government", "2000-01-01", "HMAGOV")]
    [InlineData("the High Marcher", "2000-01-01", "HMA")]
    [InlineData("soldiers of the March", "2000-01-01", "HMAMIL")]
    [InlineData("Selvian foreign ministers", "2000-01-01", "SELGOVFRM")]
    [InlineData("Port Selve police", "2000-01-01", "SELCOP")]
    [InlineData("Old Selve polices", "2000-01-01", "SEL")]
    [InlineData("Selvian assemblywomen", "2000-01-01", "SELLEG")]
    [InlineData("Selvian attorneys general", "2000-01-01", "SELJUD")]
    [InlineData("Mercy Society Selvia", "2000-01-01", "NGOSEL")]
    [InlineData("soldiers", "2000-01-01", "---MIL")]
    [InlineData("Ormund", "2000-01-01", null)]
    [InlineData("Ormund soldiers", "2000-01-01", "---MIL")]
    [InlineData("Twin Realms", "2000-01-01", "SEL/HMA")]
    [InlineData("Queen Ada", "1995-06-01", "SEL")]
    [InlineData("Queen Ada", "1996-01-10", "SELELI")]
    [InlineData("Queen Ada", "1996-01-11", "SELGOV")]
    [InlineData("Queen Ada", "1997-02-14", "SELGOV")]
    [InlineData("Queen Ada", "1997-02-15", "SELREB")]
    [InlineData("Queen Ada's government", "1996-06-01", "SELGOV")]
    [InlineData("Envoy Far", "2001-06-01", "SELMIL")]
    [InlineData("Envoy Far", "2003-06-01", "HMAMIL")]
    [InlineData("Envoy Far", "1999-06-01", null)]
    [InlineData("Russian puppies", "2000-01-01", null)]
    public void A_phrase_has_the_code_of_its_actor_and_agents(string text, string date, string? code) =>
        Assert.Equal(code, Names(Actors, Agents).Resolve(text, null, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).Actor);

    [Fact]
    public void Each_dictionary_alone_replaces_its_half()
    {
        Assert.Equal("SELGOV", Names(Actors, null).Resolve("the Selvian government", null, new DateOnly(2000, 1, 1)).Actor);
        Assert.Equal("FRAGOV", Names(null, Agents).Resolve("the French government", null, new DateOnly(2000, 1, 1)).Actor);
        Assert.Equal("FRA", Names(null, Agents).Resolve("French teachers", null, new DateOnly(2000, 1, 1)).Actor);
    }

    [Fact]
    public void A_text_is_read_with_invented_actors()
    {
        var reader = Reader.Load(Path.Combine(Shared.Root, "data"), Codebook.Load(File_("actors.txt", Actors), File_("agents.txt", Agents)));
        var reading = reader.Read(new Document { Id = "d", Text = "The Selvian government condemned the High March on Monday. Soldiers of the High March attacked Port Selve.", Date = When.Parse("2001-06-05") });
        Assert.Contains(reading.Events, e => e.Source is { Actor: "SELGOV", Role: "GOV" } && e.Recipient.Actor == "HMA");
        Assert.Contains(reading.Events, e => e.Source.Actor == "HMAMIL" && e.Recipient.Actor == "SEL");
    }

    [Theory]
    [InlineData("The Selvian foreign minister visited the High March on Monday.", "HMA 043 SELGOVFRM; SELGOVFRM 042 HMA")]
    [InlineData("Selvia and the High March restored diplomatic ties.", "HMA 054 SEL; SEL 054 HMA")]
    [InlineData("Selvia restored diplomatic ties with the High March.", "SEL 054 HMA")]
    [InlineData("Selvian police arrested Selvian assemblymen.", "SELCOP 173 SELLEG")]
    [InlineData("Selvian police arrested assemblymen.", "SELCOP 173 ---LEG")]
    [InlineData("Ministers and assemblymen in Selvia welcomed the plan of the High March.", "SELGOV 051 HMA; SELLEG 051 HMA")]
    [InlineData("Former Selvian police condemned the High March.", "SELELI 111 HMA")]
    public void Events_are_written_as_PETRARCH_does(string text, string expected)
    {
        var reader = Reader.Load(Path.Combine(Shared.Root, "data"), Codebook.Load(File_("actors.txt", Actors), File_("agents.txt", Agents)));
        var reading = reader.Read(new Document { Id = "d", Text = text, Date = When.Parse("2001-06-05") });
        Assert.Equal(expected, string.Join("; ", reading.Events.Select(e => $"{e.Source.Actor} {e.Cameo} {e.Recipient.Actor}").Order(StringComparer.Ordinal)));
        Assert.All(reading.Events, e => Assert.False(e.Reciprocal));
        Assert.Equal(reading.Events.Count, reading.Events.Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("SELVIA [SEL]\nSELVE [SEL", "actors.txt:2: a bracket [ that is never closed")]
    [InlineData("SELVIA\nSELVE [SEL]", "actors.txt:1: no code for \"SELVIA\"")]
    [InlineData("+SELVIA", "actors.txt:1: another name before any actor")]
    [InlineData("[SEL]", "actors.txt:1: a code before any actor")]
    [InlineData("# first\n\nSELVIA []", "actors.txt:3: empty brackets")]
    [InlineData("SELVIA [SEL 961301]", "actors.txt:1: \"[SEL 961301]\" is no code")]
    [InlineData("SELVIA [SEL >961301]", "actors.txt:1: \"961301\" is no day")]
    [InlineData("SELVIA [SEL 970101-960101]", "ends before it begins")]
    [InlineData("SELVIA [SEL950601-990815]", "is no code")]
    [InlineData("SELVIA [>950601]", "days without a code")]
    [InlineData("SELVIA [SEL] SELVE", "\"SELVE\" after the code")]
    [InlineData("SELVIA SEL]", "a bracket ] that was never opened")]
    [InlineData("A!NOBODY! [SEL]", "no list \"!NOBODY!\"")]
    [InlineData("<!-- open\nSELVIA [SEL]", "actors.txt:1: a comment begins here and never ends")]
    public void A_line_that_makes_no_sense_is_named(string actors, string fault) =>
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => Codebook.Load(File_("actors.txt", actors.Replace("\n", "\n", StringComparison.Ordinal)), null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("MINISTER", "agents.txt:1: no code for \"MINISTER\"")]
    [InlineData("MINISTER [GOV]", "is no agent's code")]
    [InlineData("MINISTER [~GOV >960101]", "one code without dates")]
    [InlineData("POLICE { [~COP]", "a brace { that is never closed")]
    [InlineData("POLICE {} X [~COP]", "\"X\" between plural and code")]
    [InlineData("!LIST! =", "an empty list")]
    public void An_agent_that_makes_no_sense_is_named(string agents, string fault) =>
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => Codebook.Load(null, File_("agents.txt", agents))).Message, StringComparison.Ordinal);

    private Gazetteer Names(string? actors, string? agents) =>
        Gazetteer.Load(Path.Combine(Shared.Root, "data"), Codebook.Load(actors is null ? null : File_("actors.txt", actors), agents is null ? null : File_("agents.txt", agents)));

    private string File_(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
