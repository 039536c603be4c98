using Entente.Json;
using Entente.Model;
using Entente.Reading;

namespace Entente.Cli.Tests;

/// <summary>The same texts give the same bytes, however many threads read them, in whatever order, for the second time, and on a lesser processor.</summary>
public class SameBytesTests
{
    private static readonly string Sample = Path.Combine(Running.Repository, "data", "sample");

    // Texts as they are, as one long one, and as a line each, which fills the parser's batches in other ways.
    private static List<Document> Documents()
    {
        string[] texts = [.. Directory.EnumerateFiles(Sample, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        string[] lines = [.. texts.SelectMany(t => t.Split('\n')).Where(l => l.Length > 80)];
        return [.. texts.Append(string.Join("\n\n", texts[..12])).Concat(lines).Select((t, i) => new Document { Id = $"d-{i}", Text = t, Date = When.Day(2024, 12, 22), Title = t.Split('\n')[0] })];
    }

    [Fact]
    public void Threads_order_and_what_was_read_before_change_nothing()
    {
        var documents = Documents();
        var reader = Reader.Load(Path.Combine(Running.Repository, "data"));
        var expected = Read(reader, documents, threads: 1, shuffle: 0);
        Assert.Equal(expected, Read(Reader.Load(Path.Combine(Running.Repository, "data")), documents, threads: 1, shuffle: 3));
        foreach (var threads in (int[])[1, 2, 5])
            Assert.Equal(expected, Read(reader, documents, threads, shuffle: threads));
    }

    // Without wide vectors, without fused or wide ones, without any: the parser's sums must run in the same order.
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void A_lesser_processor_gives_the_same_bytes(string variable)
    {
        using var run = new Running();
        string[] read = ["read", .. Directory.EnumerateFiles(Sample, "20*.txt").Order(StringComparer.Ordinal).Take(12), "--json"];
        var here = run.Run(read);
        var there = run.RunWith(null, [(variable, "0")], read);
        Assert.Equal((0, ""), (there.Code, there.Error));
        Assert.True(here.Out.Length > 10_000);
        Assert.Equal(here.Out, there.Out);
    }

    private static string[] Read(Reader reader, List<Document> documents, int threads, int shuffle)
    {
        var order = Enumerable.Range(0, documents.Count).ToArray();
        if (shuffle > 0) new Random(shuffle).Shuffle(order);
        var results = new string[documents.Count];
        Parallel.For(0, order.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => results[order[i]] = JsonText.Of(ReadingJson.Of(reader.Read(documents[order[i]]), [])));
        return results;
    }
}
