using System.IO.Compression;
using System.Text;
using Entente.Sources.Datasets;

namespace Entente.Sources.Tests.Datasets;

/// <summary>Files, archives, standard input, and what is said of files that are none.</summary>
public sealed class OpeningTests : IDisposable
{
    private const string Rows = "2018-01-01\tRussia\tConsult\tChina\n2018-01-02\tRussia\tConsult\tIndia\n";
    private readonly string folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_is_read_plain_or_packed_whatever_its_name()
    {
        Assert.Equal(2, Count(Write("plain.tsv", Encoding.UTF8.GetBytes(Rows))));
        Assert.Equal(2, Count(Write("packed.tsv", Gzipped(Rows))));
        Assert.Equal(2, Count(Write("mark.tsv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Rows)])));
        Assert.Equal(2, Count(Write("windows.tsv", Encoding.UTF8.GetBytes(Rows.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Assert.Equal(2, Count(Write("unended.tsv", Encoding.UTF8.GetBytes(Rows.TrimEnd()))));
    }

    [Fact]
    public void Every_member_of_an_archive_is_a_file_of_its_own()
    {
        var path = Path.Combine(folder, "a.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            foreach (var name in new[] { "2018/one.tsv", "2018/two.tsv" })
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(Encoding.UTF8.GetBytes(Rows));
        Assert.Equal([$"{path}#2018/one.tsv", $"{path}#2018/two.tsv"], EventData.Members(path));
        Assert.All(EventData.Members(path), m => Assert.Equal(2, Count(m)));
        Assert.Contains("holds 2 files", Assert.Throws<InvalidDataException>(() => Count(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_one_file_is_that_file()
    {
        var path = Path.Combine(folder, "b.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            using (var stream = zip.CreateEntry("one.tsv").Open()) stream.Write(Encoding.UTF8.GetBytes(Rows));
        Assert.Equal(2, Count(path));
    }

    [Fact]
    public void Standard_input_may_be_packed_too()
    {
        using var reading = EventData.Open("auto", "-", Open.Options(), new MemoryStream(Gzipped(Rows)));
        Assert.Equal(("names", 2), (reading.Format, reading.Rows(new FaultLog()).Count()));
    }

    [Fact]
    public void A_packed_file_that_is_cut_off_or_damaged_is_said()
    {
        var packed = Gzipped(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"2018-01-01\tRussia\tConsult\tActor {i * 7919 % 10007}\n")));
        var damaged = packed.ToArray();
        damaged.AsSpan(packed.Length / 2, 40).Fill(0xFF);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => Count(Write("broken.gz", damaged))).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => Count(Write("cut.gz", packed[..(packed.Length / 2)]))).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => Count(Write("short.gz", packed[..^1]))).Message, StringComparison.Ordinal);
        Assert.Equal(4, Count(Write("two.gz", [.. Gzipped(Rows), .. Gzipped(Rows.Replace("2018", "2017", StringComparison.Ordinal))])));
    }

    [Theory]
    [InlineData("auto", "", "is empty")]
    [InlineData("auto", "one,two\n1,2\n", "no format that is known: 2 columns, first line \"one,two\"; name one of gdelt1")]
    [InlineData("gdelt2", "a\tb\nc\td\n", "is not gdelt2: 61 columns")]
    [InlineData("icews", "a\tb\nc\td\n", "no column \"Event ID\"")]
    [InlineData("csv", "a,b\n1,2\n", "needs a map of columns")]
    [InlineData("gdelt3", "a\n", "no format \"gdelt3\"; there are auto, gdelt1")]
    public void What_is_wrong_is_said(string format, string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Open.Text(format, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("gdelt.txt", "gdelt2")]
    [InlineData("icews.txt", "icews")]
    [InlineData("polecat.txt", "polecat")]
    [InlineData("acled.txt", "acled")]
    [InlineData("phoenix.txt", "phoenix")]
    [InlineData("phoenix-cline.txt", "phoenix-cline")]
    [InlineData("keds.txt", "keds")]
    [InlineData("names.txt", "names")]
    public void A_format_is_recognised_by_header_or_values(string file, string format)
    {
        foreach (var item in Case.Read(file).Where(c => c.Events.Count > 0 && c.Format == format))
            Assert.Equal(format, Open.Text("auto", item.Text, Open.Options(item.Options)).Reading.Format);
    }

    [Fact]
    public void GDELT_1_is_told_by_its_columns()
    {
        var cases = Case.Read("gdelt.txt").Where(c => c.Format == "gdelt1").ToList();
        Assert.Equal(2, cases.Count);
        Assert.All(cases, c => Assert.Equal("GDELT 1.0", Open.Text("auto", c.Text).Reading.DataSet));
    }

    [Fact]
    public void A_map_says_what_the_set_is_called()
    {
        var item = Case.Read("csv.txt").Single(c => c.Options["map"].EndsWith(".json", StringComparison.Ordinal));
        var reading = Open.Text("csv", item.Text, Open.Options(item.Options)).Reading;
        Assert.Equal(("Desk events", "2", "CC0-1.0"), (reading.DataSet, reading.Version, reading.Licence));
    }

    [Fact]
    public void Mentions_are_no_events()
    {
        var row = string.Join('\t', Enumerable.Repeat("1", 16)) + "\n";
        Assert.Contains("GDELT's mentions", Assert.Throws<InvalidDataException>(() => Open.Text("auto", row)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_in_another_encoding_is_said()
    {
        Assert.Contains("no file", Assert.Throws<InvalidDataException>(() => Count(Path.Combine(folder, "none"))).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-16", Assert.Throws<InvalidDataException>(() => Count(Write("wide.tsv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Rows)).ToArray()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_in_Latin_1_among_lines_in_UTF_8_is_read_and_noted()
    {
        byte[] rows = [.. "2018-01-01\tRecep Tayyip Erdoğan\tConsult\tChina\n"u8, .. Encoding.Latin1.GetBytes("2018-01-02\tRaúl Castro\tConsult\tChina\n")];
        var faults = new FaultLog();
        using var reading = EventData.Open("names", Write("mixed.tsv", rows), Open.Options());
        Assert.Equal(["TUR Recep Tayyip Erdoğan", "CUB Raúl Castro"], reading.Rows(faults).Select(e => $"{e.Source.Id} {e.Source.Original}"));
        Assert.Equal((FaultKind.BrokenEncoding, 1L, 2L, true), Assert.Single(faults.Counts) is var f ? (f.Kind, f.Count, f.Row, f.RowKept) : default);
    }

    [Fact]
    public void The_coding_of_KEDS_is_inferred_and_said_or_refused()
    {
        var weis = Open.Text("auto", "date,source,target,code,goldstein\n1990-08-02,IRQ,KUW,223,-10.0\n1990-08-03,IRQ,KUW,032,1.9\n").Reading;
        Assert.Equal("KEDS (WEIS)", weis.DataSet);
        Assert.StartsWith("coding weis, inferred: of 2 rows 1 have roots 21 or 22", weis.Notes[0], StringComparison.Ordinal);
        var cameo = Open.Text("auto", "date,source,target,code,goldstein\n1990-08-02,IRQ,KWT,190,-10.0\n1990-08-03,IRQ,KWT,0841,7.0\n").Reading;
        Assert.StartsWith("coding cameo, inferred", cameo.Notes[0], StringComparison.Ordinal);
        var byScores = Open.Text("keds", "date,source,target,code,goldstein\n1990-08-02,IRQ,KWT,190,-10.0\n1990-08-03,IRQ,KWT,043,2.8\n").Reading;
        Assert.StartsWith("coding cameo, inferred", byScores.Notes[0], StringComparison.Ordinal);
        var undecided = Assert.Throws<InvalidDataException>(() => Open.Text("keds", "date,source,target,code,goldstein\n1990-08-02,IRQ,KWT,022,-0.4\n1990-08-03,IRQ,KWT,042,1.9\n"));
        Assert.Contains("say --coding weis or --coding cameo", undecided.Message, StringComparison.Ordinal);
        Assert.Contains("say --coding weis", Assert.Throws<InvalidDataException>(() => Open.Text("keds", "date,source,target,code\n1990-08-02,IRQ,KWT,022\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_actors_are_counted_with_the_most_frequent_first()
    {
        var (_, faults, reading) = Open.Text("names", "2018-01-01\tNobody Known\tConsult\tChina\n2018-01-02\tNobody Known\tConsult\tSome Other\n");
        Assert.Equal(2, Assert.Single(faults.Counts).Count);
        Assert.Equal("2 actors that no table knows, met 3 times; most often Nobody Known (2), Some Other (1)", Assert.Single(reading.Notes));
    }

    private static int Count(string path)
    {
        using var reading = EventData.Open("auto", path, Open.Options());
        return reading.Rows(new FaultLog()).Count();
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Gzipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
