using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>The contract of docs/json.md, on real output.</summary>
public sealed class JsonTests : IClassFixture<SampleStore>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly SampleStore _sample;

    public JsonTests(SampleStore sample) => _sample = sample;

    [Theory]
    [InlineData("events", "events")]
    [InlineData("events RUS PRK --from 2019 --type CONSULT --status happened", "events")]
    [InlineData("agreements", "agreements")]
    [InlineData("exchanges RUS", "exchanges")]
    [InlineData("doubts", "doubts")]
    [InlineData("questions PRK", "questions")]
    [InlineData("actors Korea", "actors")]
    [InlineData("dossier RUS PRK", "dossier")]
    [InlineData("dossier KOR RUS --from 1990 --as-of 2000-01-01", "dossier")]
    [InlineData("dossier Chad Bolivia", "dossier")]
    public void Every_answer_is_one_line_that_the_schema_accepts(string command, string definition)
    {
        var outcome = _sample.Run([.. command.Split(' '), "--json"]);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(outcome.Out.Length - 1, outcome.Out.IndexOf('\n', StringComparison.Ordinal));
        Schemas.Check(definition, outcome.Out);
        var pretty = _sample.Run([.. command.Split(' '), "--json", "--pretty"]).Out;
        Assert.Contains("\n  \"", pretty, StringComparison.Ordinal);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(outcome.Out).RootElement, JsonDocument.Parse(pretty).RootElement));
    }

    [Fact]
    public void The_speed_of_reading_is_a_line_for_each_number_of_threads()
    {
        var lines = _sample.Run("bench", "read", "--seconds", "1", "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, l => Schemas.Check("bench", l));
    }

    [Fact]
    public void An_evaluation_is_one_line_and_gold_that_cannot_be_used_is_told_of()
    {
        using var run = new Running();
        run.File("gold/a.json", """
            {"id": "a", "date": "2024-06-20", "text": "a.txt", "title": null, "not_events": [], "events": [{"id": "e1", "sentence_contains": "Japan condemned", "source": ["JPN"],
             "recipient": ["PRK"], "plover_type": "ACCUSE", "alt_types": [], "status": "happened", "alt_status": [], "when_edtf": null, "alt_when": [], "attribution": [], "must": true, "when_scored": false}]}
            """);
        run.File("gold/a.txt", "Japan condemned North Korea.");
        run.File("gold/b.json", """{"id": "b", "text": "none.txt", "events": []}""");
        run.File("gold/c.json", "{\"id\": ");
        run.File("gold/d.json", """{"id": "d", "text": "a.txt", "events": [null]}""");
        var outcome = run.Run("evaluate", "reading", "gold", "--json");
        Assert.Equal(1, outcome.Code);
        Schemas.Check("evaluation", Assert.Single(Lines(outcome.Out)));
        using var report = JsonDocument.Parse(outcome.Out);
        Assert.Equal((1, 1.0), (report.RootElement.GetProperty("documents").GetInt32(), report.RootElement.GetProperty("recallMustTyped").GetProperty("value").GetDouble()));
        Assert.Equal(3, report.RootElement.GetProperty("failures").GetArrayLength());
        string[] told = ["gold/b.json: its text gold/none.txt is not there", "gold/c.json: not the JSON of gold", "gold/d.json: event 1 of \"events\" is null"];
        Assert.All(told.Zip(Lines(outcome.Error)), pair => Assert.StartsWith("entente: " + pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Sets_of_sentences_and_dates_are_measured_without_gold_and_what_is_held_out_is_never_listed()
    {
        using var run = new Running();
        run.File("s.tsv", "id\tdate\tkind\tsource\trecipient\ttype\tpredicate\tstatus\tattribution\ttext\n"
            + string.Concat(Enumerable.Range(1, 3).Select(id => $"{id}\t2024-06-20\tnarrator\tJPN\tPRK\tACCUSE\tcondemned\tplanned\t-\tJapan condemned North Korea, number {id}.\n")));
        run.File("d.jsonl", """{"id": 3, "date": "2024-06-20", "text": "They met on Tuesday.", "dates": [{"text": "Tuesday", "start": 12, "timex": "2024-06-19", "edtf": null}]}""");
        var outcome = run.Run("evaluate", "reading", "--sentences", "s.tsv", "--dates", "d.jsonl", "--json");
        Assert.Equal(("", 0), (outcome.Error, outcome.Code));
        Schemas.Check("evaluation", Assert.Single(Lines(outcome.Out)));
        using var report = JsonDocument.Parse(outcome.Out);
        var sentences = report.RootElement.GetProperty("sentences");
        Assert.Equal((0, 3, 1), (report.RootElement.GetProperty("documents").GetInt32(), sentences.GetProperty("all").GetProperty("found").GetProperty("right").GetInt32(), sentences.GetProperty("heldOut").GetProperty("sentences").GetInt32()));
        Assert.Equal("""[{"gold":"planned","read":"happened","count":3}]""", sentences.GetProperty("confusion").GetRawText());
        Assert.Equal((1.0, 0.0), (Date("strict"), Date("value")));

        var page = run.Run("evaluate", "reading", "--sentences", "s.tsv", "--dates", "d.jsonl", "--misses").Out;
        Assert.Contains("number 1", page, StringComparison.Ordinal);
        Assert.Contains("number 2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("number 3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("They met", page, StringComparison.Ordinal);

        double Date(string figure) => report.RootElement.GetProperty("dates").GetProperty("heldOut").GetProperty(figure).GetProperty("value").GetDouble();
    }

    [Theory]
    [InlineData("\"quad\":", "\"quad\":5,\"was\":")]
    [InlineData("\"cameo\":\"", "\"cameo\":\"x")]
    [InlineData("\"recipient\":{\"actor\"", "\"recipient\":{\"actors\"")]
    [InlineData("\"confidence\":", "\"confidence\":1")]
    [InlineData("\"mentions\":[{", "\"mentions\":[{\"more\":1,")]
    public void The_schema_refuses_what_is_not_in_the_contract(string right, string wrong)
    {
        var line = _sample.Run("events", "RUS", "PRK", "--json").Out;
        Assert.Empty(Schemas.Faults("events", line));
        Assert.NotEmpty(Schemas.Faults("events", line.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_notes_of_a_dossier_are_sentences_of_the_store_and_every_number_is_one_of_them()
    {
        using var dossier = JsonDocument.Parse(_sample.Run("dossier", "RUS", "PRK", "--json").Out);
        var root = dossier.RootElement;
        var notes = root.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("number").GetInt32()).ToList();
        Assert.Equal(Enumerable.Range(1, notes.Count), notes);
        Assert.All(Numbers(root, "notes").Concat(Numbers(root, "answeredBy")), n => Assert.InRange(n, 1, notes.Count));
        var doubts = root.GetProperty("doubts").GetArrayLength();
        Assert.All(Numbers(root, "doubts"), n => Assert.InRange(n, 1, doubts));
        foreach (var sentence in root.GetProperty("brief").EnumerateArray().SelectMany(p => p.GetProperty("sentences").EnumerateArray()))
            Assert.Equal(sentence.GetProperty("text").GetString(), string.Concat(sentence.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("text").GetString())));
        foreach (var note in root.GetProperty("notes").EnumerateArray())
            Assert.Equal(note.GetProperty("text").GetString()!.Length, note.GetProperty("end").GetInt32() - note.GetProperty("start").GetInt32());
    }

    [Fact]
    public void Documents_are_listed_a_line_each_without_their_text()
    {
        var lines = Lines(_sample.Run("documents", "--json").Out);
        Assert.Equal(Directory.GetFiles(SampleStore.Folder, "*.txt").Length, lines.Length);
        foreach (var line in lines) Schemas.Check("document", line);
        Assert.DoesNotContain("\"text\":", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reading_of_the_sample_fits_the_schema_and_its_offsets_their_text()
    {
        var outcome = _sample.Run("read", SampleStore.Folder, "--json");
        Assert.Equal(0, outcome.Code);
        var lines = Lines(outcome.Out);
        Assert.Equal(Directory.GetFiles(SampleStore.Folder, "*.txt").Length, lines.Length);
        foreach (var line in lines)
        {
            Schemas.Check("reading", line);
            using var reading = JsonDocument.Parse(line);
            var text = reading.RootElement.GetProperty("document").GetProperty("text").GetString()!;
            CheckSpans(reading.RootElement, text);
        }
    }

    [Fact]
    public void Ids_of_lines_come_back_as_they_were_and_a_broken_line_says_why()
    {
        using var run = new Running();
        run.File("in.jsonl", """
            {"id": 17, "text": "Russia attacked Ukraine on 3 May 2023.", "date": "2023-05-04"}
            {"id": "a-1", "text": ""}
            no json
            {"id": 1.50, "text": "Japan sanctioned Russia in 2023.", "date": "2024"}
            {"text": "China and Russia signed an agreement in 2022.", "date": "2024"}
            """);
        var outcome = run.Run("read", "in.jsonl", "--json");
        Assert.Equal(1, outcome.Code);
        var lines = Lines(outcome.Out);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("{\"id\":17,\"document\":", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a-1\",\"document\":{\"location\":\"in.jsonl:2\"},\"error\":\"empty", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"document\":{\"location\":\"in.jsonl:3\"},\"error\":\"not JSON", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":1.50,\"document\":", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("{\"document\":{\"id\":", lines[4], StringComparison.Ordinal);
        foreach (var i in (int[])[0, 3, 4]) Schemas.Check("reading", lines[i]);
        foreach (var i in (int[])[1, 2]) Schemas.Check("failure", lines[i]);
    }

    [Fact]
    public void Letters_stay_letters_and_control_characters_are_escaped()
    {
        using var run = new Running();
        var outcome = run.RunWith("Kim Jŏng-ŭn visited Москва in 2019, the “big” café said 你好 😀.\u0007\u001b[31m Japan sanctioned Russia.", [], "read", "-", "--json");
        Assert.Contains("Jŏng-ŭn visited Москва", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("“big” café said 你好", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Out.TrimEnd('\n'), c => char.IsControl(c));
    }

    [Fact]
    public void The_event_in_the_docs_is_the_one_that_is_read()
    {
        using var run = new Running();
        var outcome = run.RunWith("Russia and North Korea signed a treaty in Pyongyang on Wednesday.", [], "read", "-", "--date", "2024-06-21", "--json");
        using var reading = JsonDocument.Parse(outcome.Out);
        var first = reading.RootElement.GetProperty("events").EnumerateArray().First();
        var shown = JsonSerializer.Serialize(first, Indented);
        var path = Path.Combine(Running.Repository, "docs", "json.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf("<!-- example: event -->\n```json\n", StringComparison.Ordinal) + "<!-- example: event -->\n```json\n".Length;
        Expected.At(path, page[..start] + shown + "\n" + page[page.IndexOf("```", start, StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Every_definition_of_the_schema_is_explained_or_named_in_the_docs()
    {
        var page = File.ReadAllText(Path.Combine(Running.Repository, "docs", "json.md"));
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Running.Repository, "docs", "json.schema.json")));
        foreach (var output in schema.RootElement.GetProperty("anyOf").EnumerateArray())
            Assert.Contains(output.GetProperty("$ref").GetString()!.Split('/')[^1], page, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // The numbers in every list of this name, however deep.
    private static IEnumerable<int> Numbers(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Numbers(e, name)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == name && p.Value.ValueKind is JsonValueKind.Array
            ? p.Value.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.Number).Select(v => v.GetInt32()) : Numbers(p.Value, name)),
        _ => [],
    };

    // Wherever start, end and text stand together they must agree; sentences too.
    private static void CheckSpans(JsonElement element, string text)
    {
        if (element.ValueKind is JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) CheckSpans(item, text);
        if (element.ValueKind is not JsonValueKind.Object) return;
        if (element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end))
            Assert.Equal(element.GetProperty("text").GetString(), text[start.GetInt32()..end.GetInt32()]);
        foreach (var property in element.EnumerateObject()) CheckSpans(property.Value, text);
    }
}
