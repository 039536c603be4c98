using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Entente.Sources.Texts;

namespace Entente.Sources.Tests;

public class JsonLinesTests
{
    private const string English = "The minister met the envoy of the neighbouring state on Monday. They agreed that the border would open in June.";

    [Fact]
    public async Task Every_field_is_taken()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.jsonl", $$"""
            {"id": "a-1", "title": "Border", "text": "{{English}}", "date": "2012-05-03", "source": "Holm Times", "author": "Jane Doe", "url": "https://example.org/a", "licence": "CC-BY-4.0", "language": "en-GB", "more": [1]}

            {"id": 12, "text": "{{English}}", "date": "2012-05-03T10:00:00+09:00"}
            {"id": 1.50, "text": "{{English}}", "date": "3 May 2012", "url": "javascript:alert(1)"}
            {"text": "{{English}}", "date": "2012-05~"}
            {"text": "{{English}}", "date": "soon"}
            {"text": "{{English}}", "date": "20120503"}
            """);
        var items = await Scratch.Read(path);
        Assert.Equal([$"{path}:1", $"{path}:3", $"{path}:4", $"{path}:5", $"{path}:6", $"{path}:7"], items.Select(i => i.Location));
        Assert.Equal(["\"a-1\"", "12", "1.50", null, null, null], items.Select(i => i.GivenId));
        Assert.Equal(["2012-05-03", "2012-05-03", "2012-05-03", "2012-05~", null, "2012-05-03"], items.Select(i => i.Document!.Date?.ToString()));
        var first = items[0].Document!;
        Assert.Equal(("Border", English, "Holm Times", "Jane Doe", "https://example.org/a", "CC-BY-4.0", "en-GB", "jsonl"),
            (first.Title, first.Text, first.Outlet, first.Author, first.Location, first.Licence, first.Language, first.Format));
        Assert.Equal($"{path}:4", items[2].Document!.Location);
        Assert.Equal("the date \"soon\" cannot be read; write it as 2024-12-22", items[4].Warnings[0]);
    }

    [Theory]
    [InlineData("{\"text\": \"The border", "not JSON at column *; write one object a line, {\"text\": \"…\"}")]
    [InlineData("[1]", "an array where an object should be; write {\"text\": \"…\"}, one document a line")]
    [InlineData("{\"id\": 7, \"title\": \"x\"}", "no field \"text\"; each line needs one")]
    [InlineData("{\"text\": 5}", "field \"text\" is a number where a string should be")]
    [InlineData("{\"text\": \"\"}", "empty: no words in it; give a document with text")]
    [InlineData("{\"text\": \"\\ud800\"}", "field \"text\" holds half a surrogate pair (\\ud800 to \\udfff alone), which is no text")]
    [InlineData("{\"text\": \"Guten Tag\", \"language\": \"de\"}", "not English but German: Entente reads English so far")]
    public async Task A_broken_line_is_one_error_and_the_rest_goes_on(string line, string error)
    {
        using var scratch = new Scratch();
        var good = $"{{\"text\": \"{English}\"}}";
        var items = await Scratch.Read(scratch.Write("a.jsonl", $"{good}\n{line}\n{good}\n"));
        Assert.Equal([true, false, true], items.Select(i => i.Document is not null));
        Assert.EndsWith(":2", items[1].Location, StringComparison.Ordinal);
        Assert.Equal(error, System.Text.RegularExpressions.Regex.Replace(items[1].Error!, @"column \d+", "column *"));
    }

    [Fact]
    public async Task A_line_in_another_encoding_names_the_byte_of_the_file()
    {
        using var scratch = new Scratch();
        var good = $"{{\"text\": \"{English}\"}}\n";
        byte[] bytes = [.. Encoding.UTF8.GetBytes(good), .. Encoding.Latin1.GetBytes("{\"text\": \"café\"}\n"), .. Encoding.UTF8.GetBytes(good)];
        var items = await Scratch.Read(scratch.Write("a.jsonl", bytes));
        Assert.Equal([true, false, true], items.Select(i => i.Document is not null));
        Assert.StartsWith($"not valid UTF-8 at byte {good.Length + 13};", items[1].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_one_error()
    {
        using var scratch = new Scratch();
        var good = $"{{\"text\": \"{English}\"}}\n";
        var path = scratch.Write("a.jsonl", good + new string('x', 300_000) + "\n" + good);
        var items = await Scratch.Read(new SourceOptions { Now = Scratch.Now, MaxBytes = 100_000 }, path);
        Assert.Equal([null, "a line larger than the limit of 100 kB; split it", null], items.Select(i => i.Error));
    }

    [Fact]
    public void Texts_written_as_JSONL_come_back_as_they_were()
    {
        var word = Gen.Char.AlphaNumeric.Array[1, 8].Select(c => new string(c));
        var text = Gen.Select(Gen.String, word, (s, w) => CleanText.Of(s) + " " + w + "x");
        Gen.Select(text.Array[1, 5], Gen.Bool, (t, crlf) => (t, crlf)).Sample(s =>
        {
            var lines = s.t.Select(t => new JsonObject { ["text"] = t, ["language"] = "en" }.ToJsonString());
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join(s.crlf ? "\r\n" : "\n", lines)));
            using var source = new DocumentSource(new SourceOptions { Now = Scratch.Now });
            var back = source.ReadAsync(["-"], input, CancellationToken.None).ToBlockingEnumerable().ToList();
            Assert.Equal(s.t, back.Select(i => i.Document?.Text));
        }, iter: 300);
    }
}
