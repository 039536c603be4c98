using System.Globalization;
using Entente.Model;
using Entente.Sources.Series;

namespace Entente.Sources.Tests.Series;

/// <summary>A few rows of each format of data/series, and what they become. The rows are made up; only their columns are those of the data sets.</summary>
public class SeriesTests
{
    private static readonly string Data = Path.Combine(Shared.Root(), "data");
    private static readonly SeriesFormats Formats = SeriesFormats.Load(Data);

    /// <summary>Format, file, the records and the faults.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "cow-trade", "ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,version\n2,20,2004,USA,Canada,10.5,20,10.5,20,4\n2,31,2004,USA,Bahamas,-9,0,3.25,-9,4\n2,40,2004,USA,Cuba,-9,-9,-9,-9,4\n",
            "20>2 2004 10.5 Reported; 2>20 2004 20 Reported; 31>2 2004 3.25 Estimated; 2>31 2004 0 Reported", "Missing 2 row 3"
        },
        {
            "trade-partners", "ccode,partner,year,imports_musd,exports_musd\n2,20,1990,93780.0,\n2,2,1990,1,1\n",
            "20>2 1990 93780 Reported by 2", "Missing 1 row 1, WithItself 2 row 2"
        },
        {
            "comtrade", "period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue\n202301,USA,CHN,M,27,5\n202301,USA,CHN,X,TOTAL,7\n202301,USA,W00,X,TOTAL,99\n202301,USA,CHN,RX,TOTAL,1\n",
            "CHN>USA 2023-01 5 Reported 27 by USA; USA>CHN 2023-01 7 Reported by USA", "LeftOut 2 row 3"
        },
        {
            "un-rollcalls", "rcid,session,date,important,unanimous,USA,RUS\n3,1,1946-01-01,0,0,Y,\n4,1,1946-01-02,0,1,Z,A\n",
            "3 s1 1946-01-01 USA Yes contested; 4 s1 1946-01-02 RUS Abstain unanimous", "WrongValue 1 row 2"
        },
        { "un-votes", "rcid,ccode,vote,session,date\n3,2,1,1,1946-01-01\n3,365,8,1,1946-01-01\n3,200,7,1,1946-01-01\n", "3 s1 1946-01-01 2 Yes; 3 s1 1946-01-01 365 None", "WrongValue 1 row 3" },
        { "un-votes-names", "rcid,country,country_code,vote\n3,United States,US,yes\n3,Cuba,CU,abstain\n", "3 US Yes; 3 CU Abstain", "" },
        { "atop-spells", "ccode1,ccode2,defense_offense_neutral_nonagg_consul,from_year,to_year\n2,20,11000,1942,1945\n2,20,10,1949,1942\n", "Alliance 2-20 1942..1945 defense+offense", "EndBeforeBeginning 1 row 2" },
        { "atop-directed", "stateA,stateB,year,defense,offense,neutral,nonagg,consul\n2,20,1942,1,1,0,0,\n", "Alliance 2-20 1942..1942 defense+offense", "" },
        { "cow-alliance-spells", "ccode1,ccode2,defense_neutral_nonagg_entente,from_year,to_year\n2,20,1011,1949,1961\n2,20,2,1949,1961\n", "Alliance 2=20 1949..1961 defense+nonagg+entente", "WrongValue 1 row 2" },
        {
            "cow-alliances", "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,defense,neutrality,nonaggression,entente\n1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,0,1,0\n2,2,USA,20,Canada,31,2,1950,1,1,1960,1,0,0,0\n",
            "Alliance 200=235 1816-01-01..now defense+nonaggression #1", "WrongDate 1 row 2"
        },
        {
            "gsdb", "case_id,sanctioned_state,sanctioning_state,begin,end,trade,arms,military,financial,travel,other\n7,\"Korea, North, Iran\",United States,1950,2023,complete,1,0,0,0,0\n",
            "Sanction United States-Korea, North 1950..2023 trade+arms #7; Sanction United States-Iran 1950..2023 trade+arms #7", ""
        },
        {
            "opensanctions", "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change\nNK-1,Vessel,Ship One,,,kp;ru,,,,,,us_ofac_sdn,2022-03-01T10:00:00,2024-01-01,2024-01-01\nNK-2,Person,Nobody,,,,,,,,,us_ofac_sdn,2022-03-01,2024-01-01,2024-01-01\n",
            "Sanction us_ofac_sdn-kp ..now Vessel #NK-1 on Ship One listed 2022-03-01; Sanction us_ofac_sdn-ru ..now Vessel #NK-1 on Ship One listed 2022-03-01", "Missing 1 row 2"
        },
        {
            "sipri", "Data generated: 1 January 2024\n\nSIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n9,Russia,India,Su-30,FGA aircraft,Aircraft,1996,No,8,Yes,1997,No,New,40,40,320,No\n",
            "Russia>India Su-30 (Aircraft) 1996 1997 8? 320 #9", ""
        },
        { "cow-missions", "ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version\n2,20,2005,3,3,1,2006.1\n2,731,2005,0,0,0,2006.1\n", "Representation 20-2 2005..2005 ambassador; Representation 2-20 2005..2005 ambassador", "LeftOut 2 row 2" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Rows_become_records_and_faults_are_counted(string format, string text, string records, string faults)
    {
        using var scratch = new Scratch();
        var path = scratch.Write("series.csv", text);
        using var file = SeriesFile.Open(path, Formats, new() { Vintage = new(2024, 1, 1), Resolve = Known });
        Assert.Equal(format, file.Format.Id);
        Assert.Equal(records, string.Join("; ", Records(file)));
        Assert.Equal(faults, string.Join(", ", file.Faults.Counts.Where(f => f.Fault is not SeriesFault.UnknownState).Select(f => $"{f.Fault} {f.Count} row {f.Row}")));
        Assert.Equal(new DateOnly(2024, 1, 1), file.Source.Vintage);
    }

    [Fact]
    public void Every_format_has_a_case_and_every_field_a_name_that_the_readers_know()
    {
        Assert.Equal(Formats.All.Select(f => f.Id).Order(), Cases.Select(c => c.Data.Item1).Order());
        string[] fields = [.. "from to reporter partner direction when value estimate basis commodity rollcall session unanimous state ballot not-states a b flags term word mutual id subject listed weapon category ordered delivered number number-estimated".Split(' ')];
        Assert.All(Table.Read(Path.Combine(Data, "series", "columns.tsv")), r => Assert.Contains(r["field"], fields));
        Assert.All(Table.Read(Path.Combine(Data, "series", "suggestions.tsv")), r => Assert.StartsWith("entente import ", r["import"], StringComparison.Ordinal));
    }

    [Fact]
    public void States_get_ids_where_somebody_knows_them_and_are_told_of_where_not()
    {
        using var scratch = new Scratch();
        using var file = SeriesFile.Open(scratch.Write("f.csv", "ccode,partner,year,imports_musd,exports_musd\n365,20,1990,1,\n365,999,1990,2,\n"), Formats,
            new() { Resolve = (system, code, when) => (system, code, when?.ToString()) switch { ("cow", "365", "1990") => "SUN", ("cow", "20", _) => "CAN", _ => null } });
        var flows = file.Flows().ToList();
        Assert.Equal([("CAN", "SUN"), (null, "SUN")], flows.Select(f => (f.From.Id, f.To.Id!)));
        Assert.Equal((1, "999"), file.Faults.Counts.Where(f => f.Fault is SeriesFault.UnknownState).Select(f => (f.Count, f.What)).Single());
    }

    [Theory]
    [InlineData("a,b\n1,2\n", null, "no series that data/series/formats.tsv knows; its columns are a, b")]
    [InlineData("ccode,partner,year,imports_musd,exports_musd\n", SeriesKind.Votes, "no votes that data/series/formats.tsv knows")]
    public void A_file_that_no_format_fits_is_refused_in_a_line(string text, SeriesKind? kind, string fault)
    {
        using var scratch = new Scratch();
        var path = scratch.Write("f.csv", text);
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => { using var _ = SeriesFile.Open(path, Formats, new() { Kind = kind }); }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_the_shared_folder_are_read_whole()
    {
        using var trade = SeriesFile.Open(Shared.Path("data", "measures", "dependence", "cow_trade_flows_1990_2014.csv"), Formats, new());
        Assert.Equal(2 * 35800 - 98, trade.Flows().Count());
        Assert.Equal((SeriesFault.Missing, 98), trade.Faults.Counts.Select(f => (f.Fault, (int)f.Count)).Single());
        using var alliances = SeriesFile.Open(Shared.Path("data", "measures", "similarity", "atop_v5.1_directed_spells.csv"), Formats, new());
        Assert.Equal(15419, alliances.Spells().Count());
        using var votes = SeriesFile.Open(Shared.Path("data", "measures", "unvotes", "rollcalls_18_states.csv"), Formats, new());
        Assert.Equal(62836 + 15116 + 13573, votes.Votes().Count());
        Assert.Empty(alliances.Faults.Counts.Concat(votes.Faults.Counts));
    }

    private static string? Known(string system, string code, When? when) => code is "Korea, North" ? "PRK" : null;

    private static IEnumerable<string> Records(SeriesFile file) => file.Format.Kind switch
    {
        SeriesKind.Flows => file.Flows().Select(f => Line($"{f.From.Original}>{f.To.Original} {f.When} {f.Value.ToString(CultureInfo.InvariantCulture)} {f.Basis}{Behind(" ", f.Commodity)}{Behind(" by ", f.Reporter?.Original)}")),
        SeriesKind.Votes => file.Votes().Select(v => Line($"{v.RollCall}{Behind(" s", v.Session?.ToString(CultureInfo.InvariantCulture))}{Behind(" ", v.When?.ToString())} {v.State.Original} {v.Ballot}{v.Unanimous switch { true => " unanimous", false => " contested", _ => "" }}")),
        SeriesKind.Arms => file.Transfers().Select(t => Line($"{t.From.Original}>{t.To.Original} {t.Weapon} ({t.Category}) {t.Ordered} {t.Delivered} {t.Number}{(t.NumberEstimated ? "?" : "")} {t.Value}{Behind(" #", t.OriginalId)}")),
        _ => file.Spells().Select(s => Line($"{s.Kind} {s.A.Original}{(s.Mutual ? "=" : "-")}{s.B.Original} {s.From}..{s.To?.ToString() ?? "now"} {string.Join('+', s.Terms)}{Behind(" #", s.OriginalId)}{Behind(" on ", s.Subject)}{Behind(" listed ", s.Listed?.ToString())}")),
    };

    private static string Line(string text) => text.TrimEnd();

    private static string Behind(string mark, string? text) => text is null ? "" : mark + text;
}
