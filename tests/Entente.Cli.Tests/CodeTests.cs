using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary><c>entente code</c>: a line out for every line in.</summary>
public class CodeTests
{
    private const string Texts = """
        {"id": 1.50, "text": "Russia attacked Ukraine on 3 May 2023.", "date": "2023-05-04"}
        {"id": "no stop", "text": "Russia attacked Ukraine", "date": null}
        {"id": "nothing", "text": "It rained.", "date": null}
        {"id": "empty", "text": " "}
        {"id": "no text"}
        no json
        {"id": "german", "text": "Russland und Nordkorea haben am Mittwoch in Moskau ein Abkommen über die Zusammenarbeit unterzeichnet."}
        {"text": "Japan sanctioned Russia in 2023.", "date": "2024"}
        """;

    [Fact]
    public void Every_line_of_texts_gets_its_line_of_events_in_order()
    {
        using var run = new Running();
        run.File("in.jsonl", Texts);
        var outcome = run.Run("code", "in.jsonl");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("", outcome.Error);
        var lines = Lines(outcome.Out);
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("{\"id\":1.50,\"events\":[{\"id\":\"e-", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"no stop\",\"events\":[{\"id\":\"e-", lines[1], StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"nothing\",\"events\":[]}", lines[2]);
        Assert.StartsWith("{\"id\":\"empty\",\"error\":\"empty", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"no text\",\"error\":\"no field", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"error\":\"not JSON", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"german\",\"error\":\"not English but German", lines[6], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"events\":[{", lines[7], StringComparison.Ordinal);
        foreach (var i in (int[])[0, 1, 2, 7]) Schemas.Check("coded", lines[i]);
        foreach (var i in (int[])[3, 4, 5, 6]) Schemas.Check("lineFailure", lines[i]);
        Assert.Equal(outcome, run.RunWith(Texts, [], "code", "-"));
    }

    [Fact]
    public void The_events_of_a_line_are_those_that_read_finds()
    {
        using var run = new Running();
        run.File("in.jsonl", """{"id": 1, "text": "Russia and North Korea signed a treaty in Pyongyang on Wednesday.", "date": "2024-06-21"}""");
        using var coded = JsonDocument.Parse(run.Run("code", "in.jsonl").Out);
        using var read = JsonDocument.Parse(run.Run("read", "in.jsonl", "--json").Out);
        Assert.True(JsonElement.DeepEquals(read.RootElement.GetProperty("events"), coded.RootElement.GetProperty("events")));
    }

    [Fact]
    public void Every_event_has_its_WEIS_code_when_asked_for()
    {
        using var run = new Running();
        run.File("in.jsonl", """{"id": 1, "text": "Peru urged Chile to open its ports.", "date": "20240621"}""");
        Assert.DoesNotContain("weis", run.Run("code", "in.jsonl").Out, StringComparison.Ordinal);
        var coded = run.Run("code", "in.jsonl", "--coding", "weis").Out;
        Assert.Contains("\"weis\":\"102\"", coded, StringComparison.Ordinal);
        Schemas.Check("coded", coded.TrimEnd());
    }

    [Fact]
    public void Every_line_of_pairs_gets_one_label()
    {
        using var run = new Running();
        const string pairs = """
            {"id": 7, "text": "Norway gave Bosnia a grant.", "source": [0, 6], "recipient": [12, 18]}
            {"id": "é1", "text": "Two papers were closed.", "source": [null, null], "recipient": [0, 10]}

            {"id": "nobody", "text": "Hm.", "source": null, "recipient": null}
            {"id": "far", "text": "Norway gave Bosnia a grant.", "source": [0, 6], "recipient": [12, 99]}
            {"id": "empty", "text": ""}
            no json
            [1, 2]
            {"text": "Togo bombed Benin.", "source": [0, 4], "recipient": [12, 17]}
            """;
        run.File("in.jsonl", pairs);
        var outcome = run.Run("code", "--pairs", "in.jsonl");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("", outcome.Error);
        var lines = Lines(outcome.Out);
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("{\"id\":7,\"event\":\"AID\",\"quad\":2,\"cameo\":\"07", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"é1\",\"event\":\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"far\",\"error\":\"field \\\"recipient\\\" is [12, 99]", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"empty\",\"error\":\"empty", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"error\":\"not JSON at column", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"error\":\"no object", lines[6], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"event\":\"ASSAULT\",\"quad\":4", lines[7], StringComparison.Ordinal);
        foreach (var i in (int[])[0, 1, 2, 7]) Schemas.Check("codedPair", lines[i]);
        foreach (var i in (int[])[3, 4, 5, 6]) Schemas.Check("lineFailure", lines[i]);
        Assert.Equal(outcome, run.RunWith(pairs, [], "code", "--pairs", "-"));
    }

    [Fact]
    public void Dictionaries_give_their_codes()
    {
        using var run = new Running();
        run.File("actors.txt", "ARNOR_ [ARN]\n+ARNORIANS_\n\nGONDOR_ [GON]\n");
        run.File("in.jsonl", """{"id": 1, "text": "Arnor bombed Gondor on Tuesday.", "date": null}""");
        using var coded = JsonDocument.Parse(run.Run("code", "in.jsonl", "--actors", "actors.txt").Out);
        var first = coded.RootElement.GetProperty("events")[0];
        Assert.Equal(("ARN", "GON"), (first.GetProperty("source").GetProperty("actor").GetString(), first.GetProperty("recipient").GetProperty("actor").GetString()));
        Assert.Contains("no file none.txt", run.Run("code", "in.jsonl", "--agents", "none.txt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var run = new Running();
        foreach (var args in (string[][])[["code", "none.jsonl"], ["code", "--pairs", "none.jsonl"]])
        {
            var outcome = run.Run(args);
            Assert.Equal((1, "", "entente: no file none.jsonl\n"), (outcome.Code, outcome.Out, outcome.Error));
        }
    }

    [Fact]
    public void Training_without_rows_says_what_is_missing()
    {
        using var run = new Running();
        var outcome = run.Run("train", "pairs", "--data", ".");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains("no pairs_train.jsonl in .", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_at_fault_is_named_by_its_line()
    {
        using var run = new Running();
        run.File("pairs_train.jsonl", """{"id": 1, "text": "A met B.", "source": [0, 1], "recipient": [6, 7], "event": "MEET", "quad": 1}""");
        var outcome = run.Run("train", "pairs", "--data", ".", "--output", "pairs.bin");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("pairs_train.jsonl:1: no label \"MEET\"", outcome.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path.Combine(run.Folder, "pairs.bin")));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
