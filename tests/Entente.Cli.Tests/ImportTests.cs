using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>Event data sets, as a person imports and asks them. The small files are in Cases/import.</summary>
public sealed class ImportTests : IDisposable
{
    private static readonly string Cases = Path.Combine(Running.Repository, "tests", "Entente.Cli.Tests", "Cases", "import");

    private readonly Running _run = new();

    public ImportTests()
    {
        foreach (var file in Directory.GetFiles(Cases)) _run.File(Path.GetFileName(file), File.ReadAllBytes(file));
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Rows_are_stored_counted_and_their_faults_shown()
    {
        var outcome = Import("keds", "keds.csv", "--coding", "cameo", "--rejects", "bad.tsv");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("7 rows: 5 stored, 0 repeated, 2 rejected", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("impossible-date: 1 row kept apart", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("row 4: no day of any calendar: \"1992-02-30\": 1992-02-30,SER,CRO,040,1.0", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("lost-zero: 1 row used all the same", outcome.Out, StringComparison.Ordinal);
        string[] rejects = File.ReadAllLines(Path.Combine(_run.Folder, "bad.tsv"));
        Assert.Equal("file\trow\tkind\treason\traw", rejects[0]);
        Assert.Equal(["keds.csv 4 impossible-date", "keds.csv 5 repeated-event"], rejects[1..].Select(r => string.Join(' ', r.Split('\t')[..3])));
        Assert.All(rejects, r => Assert.Equal(5, r.Split('\t').Length));
        Assert.Equal("1992-02-30,SER,CRO,040,1.0", rejects[1].Split('\t')[4]);
    }

    [Fact]
    public void Json_is_a_line_per_file_that_the_schema_accepts()
    {
        var outcome = Import("auto", "names.tsv", "keds.csv", "--json", "--aliases", "aliases.json", "--coding", "cameo", "--version", "of the tests", "--licence", "CC0-1.0");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var lines = Lines(outcome.Out);
        Assert.Equal(2, lines.Length);
        foreach (var line in lines) Schemas.Check("imported", line);
        using var names = JsonDocument.Parse(lines[0]);
        Assert.Equal(("names.tsv", "names", "of the tests", "CC0-1.0", 6, 5, 1), names.RootElement is var r
            ? (r.GetProperty("file").GetString(), r.GetProperty("format").GetString(), r.GetProperty("version").GetString(), r.GetProperty("licence").GetString(), r.GetProperty("rows").GetInt32(), r.GetProperty("stored").GetInt32(), r.GetProperty("rejected").GetInt32()) : default);
        Schemas.Check("dataSets", Ask("datasets", "--json").Out);
    }

    [Fact]
    public void The_same_file_twice_adds_nothing_packed_or_not_and_neither_does_standard_input()
    {
        Import("names", "names.tsv");
        var before = Ask("events", "RUS", "PRK", "--set", "all", "--json").Out;
        Assert.Contains("6 rows were there already", Import("names", "names.tsv").Out, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(Path.Combine(Cases, "names.tsv"));
        _run.File("more/names.tsv.gz", Packed(bytes));
        _run.File("more/names.zip", Zipped(("a.tsv", bytes), ("b.tsv", bytes)));
        foreach (var path in (string[])["more", "more/*.gz", "m*/names.*"])
            foreach (var line in Lines(Import("names", path, "--json").Out))
                Assert.Contains("\"stored\":0,\"repeated\":5,", line, StringComparison.Ordinal);
        var piped = _run.RunWith(Encoding.UTF8.GetString(bytes), [("ENTENTE_STORE", "s.duckdb")], "import", "names", "-");
        Assert.Equal(0, piped.Code);
        Assert.Contains("6 rows", piped.Out, StringComparison.Ordinal);
        Assert.Equal(before, Ask("events", "RUS", "PRK", "--set", "all", "--json").Out);
    }

    [Fact]
    public void A_folder_with_an_archive_is_read_file_by_file()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Cases, "names.tsv"));
        _run.File("f/1.zip", Zipped(("a.tsv", bytes[..70]), ("b.tsv", bytes)));
        _run.File("f/below/2.tsv.gz", Packed(bytes));
        _run.File("f/README.txt", "about");
        _run.File("f/picture.png", "no table");
        Assert.Equal(["f/1.zip#a.tsv", "f/1.zip#b.tsv", "f/below/2.tsv.gz"], Lines(Import("names", "f", "--json").Out).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("file").GetString()));
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_done()
    {
        _run.File("bad.tsv", "no\tsuch\ttable\n");
        var outcome = Import("auto", "bad.tsv", "nowhere.csv", "names.tsv", "--json");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("entente: bad.tsv has no format that is known", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("entente: nowhere.csv: no file nowhere.csv", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 3 files could not be read", outcome.Error, StringComparison.Ordinal);
        foreach (var line in Lines(outcome.Out)) Schemas.Check("imported", line);
        Assert.Contains("5 events", Ask("datasets").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_cut_off_gives_its_rows_and_the_whole_one_only_the_rest()
    {
        const int Rows = 250_000; // the first four million bytes are looked at before anything is read
        var text = new StringBuilder();
        string[] who = ["Russia", "China", "Japan", "France", "India", "Iran", "Iraq", "Israel", "Turkey", "Egypt"];
        for (var i = 0; i < Rows; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{new DateOnly(1940, 1, 1).AddDays(i / 10):yyyy-MM-dd}\t{who[i % 10]}\tMake statement\tNorth Korea\n");
        var whole = Packed(Encoding.UTF8.GetBytes(text.ToString()), CompressionLevel.NoCompression);
        _run.File("cut.tsv.gz", whole[..(whole.Length / 2)]);
        _run.File("whole.tsv.gz", whole);
        var cut = Import("names", "cut.tsv.gz", "--json");
        Assert.Equal(1, cut.Code);
        using var first = JsonDocument.Parse(cut.Out);
        var stored = first.RootElement.GetProperty("stored").GetInt32();
        Assert.InRange(stored, 1, Rows - 1);
        Assert.Contains("1 begun and not ended", Ask("datasets").Out, StringComparison.Ordinal);
        Assert.Contains($"\"stored\":{Rows - stored},\"repeated\":{stored},", Import("names", "whole.tsv.gz", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_data_sets_lead_back_to_their_rows_and_unions_count_as_one()
    {
        Import("keds", "keds.csv", "--coding", "cameo");
        var outcome = Ask("events", "SER+FRY", "Croatia", "--set", "KEDS (CAMEO)");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("keds.csv row 3 · FRY 190 CRO", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("4, from KEDS (CAMEO)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("whether they are independent of each other is unknown", outcome.Out, StringComparison.Ordinal);
        var json = Ask("events", "SER", "CRO", "--set", "all", "--as-of", "1992", "--json").Out;
        Schemas.Check("codedEvents", json);
        Assert.Equal(3, JsonDocument.Parse(json).RootElement.GetProperty("codedEvents").GetArrayLength());
        Assert.Contains("\"codedEvents\":[]", Ask("events", "SER", "CRO", "--set", "all", "--as-of", "1990", "--json").Out, StringComparison.Ordinal);
        Assert.Equal(("", 0), Ask("events", "SRB", "HRV", "--json") is var own ? (own.Error, own.Code) : default);
        Assert.Equal("{\"events\":[]}\n", Ask("events", "SRB", "HRV", "--json").Out);
    }

    [Fact]
    public void Sets_are_compared_with_each_other_and_with_what_was_read()
    {
        Import("names", "names.tsv", "--aliases", "aliases.json");
        _run.File("k.csv", "date,source,target,code,goldstein\n2023-05-02,RUS,PRK,057,8.0\n2023-05-09,RUS,PRK,190,-10.0\n");
        Import("keds", "k.csv", "--coding", "cameo");
        _run.File("a.txt", "sample chronicle, 3 May 2023\n\nRussia and North Korea signed a treaty on Monday.");
        Ask("add", "a.txt");
        var outcome = Ask("compare", "ICEWS by names,KEDS (CAMEO),reading", "RUS", "PRK", "--by", "month", "--json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Schemas.Check("comparison", outcome.Out);
        using var compared = JsonDocument.Parse(outcome.Out);
        Assert.Equal(
            ["2023-05-01 A B 05 ICEWS by names+KEDS (CAMEO)+reading", "2023-05-01 B A 05 ICEWS by names+reading", "2023-05-02 A B 01 ICEWS by names", "2023-05-09 A B 04 ICEWS by names", "2023-05-09 A B 19 KEDS (CAMEO)"],
            compared.RootElement.GetProperty("events").EnumerateArray().Select(e => $"{Text(e, "day")} {Text(e, "source")} {Text(e, "recipient")} {Text(e, "kind")} {string.Join('+', e.GetProperty("sets").EnumerateArray().Select(s => s.GetString()))}"));
        var page = Ask("compare", "KEDS (CAMEO),reading", "RUS", "PRK").Out;
        Assert.Contains("of 2 events in KEDS (CAMEO), reading has 1 (50 %)", page, StringComparison.Ordinal);
        Assert.Contains("only KEDS (CAMEO): 1", page, StringComparison.Ordinal);

        static string? Text(JsonElement e, string name) => e.GetProperty(name).GetString();
    }

    [Fact]
    public void A_set_that_is_not_there_is_named_with_those_that_are()
    {
        Import("names", "names.tsv");
        var outcome = Ask("events", "RUS", "--set", "ICEW");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("no data set \"ICEW\"", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("There are ICEWS by names", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("RUS stands on both sides", Ask("events", "RUS+PRK", "Russia", "--set", "all").Error, StringComparison.Ordinal);
    }

    private Outcome Import(params string[] args) => Ask(["import", .. args]);

    private Outcome Ask(params string[] args) => _run.RunWith(null, [("ENTENTE_STORE", "s.duckdb")], args);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Packed(byte[] bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, level, leaveOpen: true)) zip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zipped(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
                using (var entry = zip.CreateEntry(name).Open()) entry.Write(bytes);
        return packed.ToArray();
    }
}
