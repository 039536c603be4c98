namespace Entente.Cli.Tests;

/// <summary>entente similarity, votes and dependence, on small files.</summary>
public sealed class TiesTests : IDisposable
{
    private readonly Running _run = new();

    public TiesTests()
    {
        _run.File("spells.csv", "ccode1,ccode2,defense_neutral_nonagg_entente,from_year,to_year\n2,20,1011,1949,2012\n2,200,1011,1949,2012\n200,365,0010,1942,1955\n20,710,0001,1990,1990\n");
        _run.File("states.csv", "stateabb,ccode,styear,endyear\nUSA,2,1816,2016\nCAN,20,1920,2016\nUKG,200,1816,2016\nRUS,365,1816,2016\n");
        _run.File("votes.csv", "rcid,session,date,important,unanimous,USA,RUS,CHN\n1,46,1991-10-01,0,0,Y,N,A\n2,46,1991-10-02,0,1,Y,Y,Y\n3,47,1992-10-02,0,0,N,,A\n");
        _run.File("flows.csv", "ccode,partner,year,imports_musd,exports_musd\n2,710,2004,300,100\n2,20,2004,500,500\n710,2,2004,110,290\n710,20,2004,100,\n731,710,2004,,0\n");
        _run.File("goods.csv", "ccode,partner,year,commodity,imports_musd,exports_musd\n2,710,2004,2709,10,0\n2,710,2004,93,0,5\n2,20,2004,2711,30,0\n710,2,2004,27,,10\n");
        _run.File("gdp.csv", "iso,year,gdp\nUSA,2004,12000\nCHN,2004,2000\n");
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 1990", "similarity.txt")]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 1990 --explain can usa", "similarity-explain.txt")]
    [InlineData("votes votes.csv", "votes.txt")]
    [InlineData("votes votes.csv --explain rus usa", "votes-explain.txt")]
    [InlineData("dependence flows.csv", "dependence.txt")]
    [InlineData("dependence flows.csv --explain CHN", "dependence-explain.txt")]
    [InlineData("dependence flows.csv --dyad USA CHN --gdp gdp.csv", "dependence-dyad.txt")]
    [InlineData("dependence flows.csv --dyad CHN USA --gdp gdp.csv --explain CHN", "dependence-dyad-explain.txt")]
    [InlineData("dependence goods.csv --dyad USA CHN", "dependence-goods.txt")]
    public void What_is_printed_is_what_somebody_looked_at(string command, string expected)
    {
        var outcome = _run.Run(command.Split(' '));
        Assert.Equal(0, outcome.Code);
        Expected.File(Path.Combine("Ties", expected), outcome.Out);
    }

    [Theory]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 1949-1950", "similarity", 12)]
    [InlineData("votes votes.csv", "votes", 4)]
    [InlineData("dependence flows.csv", "concentration", 3)]
    [InlineData("dependence flows.csv --dyad PRK CHN", "dyadDependence", 1)]
    [InlineData("dependence goods.csv --dyad USA CHN", "dyadDependence", 3)]
    public void Json_is_a_line_for_each_row_that_the_schema_accepts(string command, string definition, int rows)
    {
        var lines = _run.Run([.. command.Split(' '), "--json"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rows, lines.Length);
        Assert.All(lines, l => Schemas.Check(definition, l));
        Assert.Equal(rows + 1, _run.Run(command.Split(' ')).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 2013", 1, "spells.csv: no alliance spell in 2013; its rows cover 1942 to 2012")]
    [InlineData("similarity --alliances states.csv --members states.csv --year 1990", 1, "states.csv: no column \"defense_offense_neutral_nonagg_consul\" or \"defense_neutral_nonagg_entente\"; it has stateabb")]
    [InlineData("similarity --alliances spells.csv --members votes.csv --year 1990", 1, "votes.csv: no column \"stateabb\" or \"abb\"")]
    [InlineData("similarity --alliances none.csv --members states.csv --year 1990", 1, "no file none.csv")]
    [InlineData("similarity --alliances spells.csv --members states.csv --year soon", 2, "--year: \"soon\" is neither a number nor a range")]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 1990 --explain USA", 2, "--explain wants 2 values: --explain A B")]
    [InlineData("similarity --alliances spells.csv --members states.csv --year 1990 --explain USA FRN", 2, "no member \"FRN\" in 1990")]
    [InlineData("votes votes.csv --session 12", 1, "votes.csv: no roll call in session 12; it has sessions 46 to 47")]
    [InlineData("votes votes.csv --explain USA RUZ", 2, "no column \"RUZ\"; did you mean RUS?")]
    [InlineData("votes votes.csv --explain USA RUS --json", 2, "--explain prints a page for people to read; leave out --json, or --explain")]
    [InlineData("votes flows.csv", 1, "flows.csv: no column \"rcid\"")]
    [InlineData("dependence votes.csv", 1, "votes.csv: no column \"ccode\"")]
    [InlineData("dependence flows.csv --dyad USA FRN", 2, "flows.csv: no flow of France (220)")]
    [InlineData("dependence flows.csv --dyad USA 2", 2, "--dyad wants two states")]
    [InlineData("dependence flows.csv --gdp gdp.csv", 2, "--gdp goes with --dyad A B")]
    [InlineData("dependence flows.csv --year 1999", 1, "flows.csv: no flow in 1999; it has 2004 to 2004")]
    public void What_cannot_be_done_is_said_in_a_line(string command, int code, string message)
    {
        var outcome = _run.Run(command.Split(' '));
        Assert.Equal(code, outcome.Code);
        Assert.StartsWith("entente: " + message, outcome.Error, StringComparison.Ordinal);
        Assert.True(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= 2, outcome.Error);
    }

    [Fact]
    public void Spells_of_no_members_and_members_without_spells_are_told_of()
    {
        var error = _run.Run("similarity", "--alliances", "spells.csv", "--members", "states.csv", "--year", "1990").Error;
        Assert.Equal("entente: 1990: 1 spell left out, of states that are no members then, such as 710 (row 4)\nentente: 1990: 1 of 4 members have no spell; their portfolios hold only themselves\n", error);
    }
}
