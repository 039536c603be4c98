using Entente.Evaluation;

namespace Entente.Tests.Evaluation;

public class GoldFileTests
{
    private const string Event = """{"id":"e1","sentence_contains":"met","source":["RUS"],"recipient":["CHN",null],"plover_type":"CONSULT","status":"happened"}""";

    [Theory]
    [InlineData("[]", "not the JSON of gold")]
    [InlineData("null", "null is no gold")]
    [InlineData("""{"events":[]}""", "\"text\" is missing")]
    [InlineData("""{"text":"a.txt"}""", "\"events\" is missing")]
    [InlineData("""{"text":"a.txt","date":"May","events":[]}""", "\"date\" is \"May\"")]
    [InlineData("""{"text":"a.txt","events":[null]}""", "event 1 of \"events\" is null")]
    [InlineData("""{"text":"a.txt","events":[{"id":"e1"}]}""", "event e1: \"sentence_contains\" is missing")]
    [InlineData("""{"text":"a.txt","events":[{"id":"e1","sentence_contains":" "}]}""", "event e1: no words of a sentence")]
    [InlineData("""{"text":"a.txt","events":[{"id":"e1","sentence_contains":"met","source":"RUS"}]}""", "not the JSON of gold")]
    public void Gold_that_cannot_be_used_says_why_in_one_line(string json, string error)
    {
        var item = GoldFile.Parse(json, "a.json");
        Assert.Null(item.Document);
        Assert.StartsWith(error, item.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', item.Error!);
    }

    [Theory]
    [InlineData("CONSULT", "MEET", "no type \"MEET\"")]
    [InlineData("happened", "done", "no status \"done\"")]
    [InlineData("happened", "1", "no status \"1\"")]
    public void Unknown_types_and_statuses_are_named(string right, string wrong, string error) =>
        Assert.Equal("event e1: " + error, GoldFile.Parse($$"""{"text":"a.txt","events":[{{Event.Replace(right, wrong, StringComparison.Ordinal)}}]}""", "a.json").Error);

    [Fact]
    public void What_is_left_out_is_open()
    {
        var gold = GoldFile.Parse($$"""{"text":"a.txt","events":[{{Event}}]}""", "a.json").Document!;
        var only = Assert.Single(gold.Events);
        Assert.Equal(("a", null, null), (gold.Id, gold.Date, gold.Title));
        Assert.Equal((true, false, null), (only.Must, only.WhenScored, only.Attribution));
        Assert.Equal(["CHN", null], only.Recipients);
    }
}
