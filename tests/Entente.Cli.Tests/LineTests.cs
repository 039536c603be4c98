using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>Commands that answer JSONL line by line: <c>actors --resolve</c> and <c>dates</c>, and the dictionaries that they and <c>read</c> take.</summary>
public class LineTests
{
    private const string Phrases = """
        {"id": 7, "text": "the Russian president", "context": null, "query_date": "2009-05-01"}
        {"id": "a-1", "text": "French soldiers"}
        {"id": 1.50, "text": "NATO", "query_date": "today"}
        {"text": "Hungarian officials", "query_date": null}
        {"id": "b", "text": 5}
        {"id": "c", "text": "  "}
        {"id": "d", "text": "Peru", "query_date": "some day"}
        {"id": [1], "text": "Peru"}
        {"id": "e"}
        no json
        {"id": "f", "text": "Peru", "query_date": "12 April 2022"}
        """;

    [Fact]
    public void Every_phrase_gets_its_line_and_a_broken_one_says_why()
    {
        using var run = new Running();
        run.File("phrases.jsonl", Phrases);
        var outcome = run.Run("actors", "--resolve", "phrases.jsonl");
        Assert.Equal(1, outcome.Code);
        Assert.Equal(outcome.Out, run.RunWith(Phrases, [], "actors", "--resolve", "-").Out);
        var lines = Lines(outcome.Out);
        Assert.Equal("""{"id":7,"actor":"RUS","country":"RUS","role":"GOV"}""", lines[0]);
        Assert.Equal("""{"id":"a-1","actor":"FRA","country":"FRA","role":"MIL"}""", lines[1]);
        Assert.Equal("""{"id":1.50,"actor":"NAT","country":"IGO","role":"IGO"}""", lines[2]);
        Assert.Equal("""{"id":null,"actor":"HUN","country":"HUN","role":"GOV"}""", lines[3]);
        Assert.StartsWith("{\"id\":\"b\",\"error\":\"field \\\"text\\\" is no string", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"c\",\"error\":", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"d\",\"error\":", lines[6], StringComparison.Ordinal);
        foreach (var i in (int[])[7, 9]) Assert.StartsWith("{\"id\":null,\"error\":", lines[i], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"e\",\"error\":\"no field", lines[8], StringComparison.Ordinal);
        Assert.Equal("""{"id":"f","actor":"PER","country":"PER","role":null}""", lines[10]);
        foreach (var i in (int[])[0, 1, 2, 3, 10]) Schemas.Check("resolved", lines[i]);
        foreach (var i in (int[])[4, 5, 6, 7, 8, 9]) Schemas.Check("lineFailure", lines[i]);
    }

    [Fact]
    public void A_date_of_today_is_the_day_of_the_run()
    {
        using var run = new Running();
        const string line = """{"id": 1, "text": "Tony Blair", "query_date": "Today"}""";
        Assert.Contains("\"role\":\"ELI\"", run.RunWith(line, [], "actors", "--resolve", "-").Out, StringComparison.Ordinal);
        Assert.Contains("\"role\":\"GOV\"", run.RunWith(line, [("ENTENTE_NOW", "2003-01-01")], "actors", "--resolve", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_come_with_their_offsets_in_the_text()
    {
        using var run = new Running();
        string[] texts = ["😀 The ministers met on 19 June 2024, two weeks after the summit, and now meet every week.", "They met last Wednesday.", "Nothing here."];
        run.File("texts.jsonl", string.Concat(texts.Select((t, i) => $$"""{"id": {{i}}, "text": {{JsonSerializer.Serialize(t)}}, "date": "2024-06-20"}{{"\n"}}""")) + "{\"id\": \"x\"}\n");
        var outcome = run.Run("dates", "texts.jsonl");
        Assert.Equal(1, outcome.Code);
        var lines = Lines(outcome.Out);
        Assert.Equal(4, lines.Length);
        for (var i = 0; i < 3; i++)
        {
            Schemas.Check("dates", lines[i]);
            using var answer = JsonDocument.Parse(lines[i]);
            Assert.Equal(i, answer.RootElement.GetProperty("id").GetInt32());
            foreach (var d in answer.RootElement.GetProperty("dates").EnumerateArray())
                Assert.Equal(d.GetProperty("text").GetString(), texts[i][d.GetProperty("start").GetInt32()..d.GetProperty("end").GetInt32()]);
        }
        Assert.Contains("""{"start":24,"end":36,"text":"19 June 2024","edtf":"2024-06-19","timex3":{"type":"DATE","value":"2024-06-19"}}""", lines[0], StringComparison.Ordinal);
        Assert.Contains("""{"type":"SET","value":"P1W"}""", lines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":2,"dates":[]}""", lines[2]);
        Schemas.Check("lineFailure", lines[3]);
    }

    [Fact]
    public void Dictionaries_take_the_place_of_the_gazetteer()
    {
        using var run = new Running();
        run.File("actors.txt", "SELVIA [SEL]\n+SELVIAN\nHIGH_MARCH [HMA]\n");
        run.File("agents.txt", "GOVERNMENT [~GOV]\nSOLDIER [~MIL]\n");
        string[] dictionaries = ["--actors", "actors.txt", "--agents", "agents.txt"];
        var resolved = run.RunWith("""{"id": 1, "text": "the Selvian government"}""", [], ["actors", "--resolve", "-", .. dictionaries]);
        Assert.Equal("""{"id":1,"actor":"SELGOV","country":"SEL","role":"GOV"}""" + "\n", resolved.Out);
        var read = run.RunWith("The Selvian government condemned High March on Monday.", [], ["read", "-", "--date", "2001-06-05", "--json", .. dictionaries]);
        Assert.Equal(0, read.Code);
        Assert.Contains("\"source\":{\"actor\":\"SELGOV\"", read.Out, StringComparison.Ordinal);
        Schemas.Check("reading", read.Out);
    }

    [Theory]
    [InlineData("SELVIA [SEL\n", "actors.txt:1: a bracket [ that is never closed")]
    [InlineData("SELVIA [SEL]\n\nMARCH\n", "actors.txt:3: no code for \"MARCH\"")]
    public void A_malformed_dictionary_is_one_error_with_file_and_line(string actors, string fault)
    {
        using var run = new Running();
        run.File("actors.txt", actors);
        foreach (var command in (string[][])[["actors", "--resolve", "-"], ["read", "-"]])
        {
            var outcome = run.RunWith("{}", [], [.. command, "--actors", "actors.txt"]);
            Assert.Equal((1, ""), (outcome.Code, outcome.Out));
            Assert.Contains(fault, outcome.Error, StringComparison.Ordinal);
            Assert.Single(Lines(outcome.Error));
        }
        Assert.Contains("no file none.txt", run.RunWith("{}", [], "actors", "--resolve", "-", "--agents", "none.txt").Error, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
