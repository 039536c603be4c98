using Entente.Evaluation;
using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Tests.Evaluation;

public class DateScoreTests
{
    private const string Text = "They met on May 3 and left two days later.";

    [Theory] // what was read, then relaxed, strict, valued, right days of those told
    [InlineData("May 3=2024-05-03=2024-05-03;two days later=2024-05-05=2024-05-05", 2, 2, 2, 1)]
    [InlineData("on May 3=2024-05-03=2024-05-03", 1, 0, 1, 1)]
    [InlineData("May 3=2023-05-03=2023-05-03;two days=P2D=", 2, 1, 0, 0)]
    [InlineData("May=2024-05=2024-05;3=3=;They=X=", 1, 0, 0, 0)]
    [InlineData("", 0, 0, 0, 0)]
    public void Pairs_share_words_and_are_strict_when_they_share_all(string read, int relaxed, int strict, int valued, int days)
    {
        var gold = new GoldTimes(1, When.Day(2024, 5, 20), Text, [new(Span("May 3"), "2024-05-03", "2024-05-03", true), new(Span("two days later"), "2024-05-05", null, false)]);
        Timex[] found = [.. read.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('=')).Select(t => new Timex(Span(t[0]), t[2].Length > 0 ? When.Parse(t[2]) : null, TimexType.Date, t[1]))];
        var tally = new DateScore(gold, found).Tally;
        Assert.Equal((2, found.Length, relaxed, strict, valued, days), (tally.Wanted, tally.Read, tally.Relaxed, tally.Strict, tally.Valued, tally.Edtf.Right));
        Assert.Equal(2.0 * relaxed / (2 + found.Length), tally.F1(tally.Relaxed));
    }

    [Theory]
    [InlineData("""{"id": 1, "date": "2024-05-20", "text": "On May 3.", "dates": [{"text": "May 3", "start": 4, "timex": "2024-05-03"}]}""", "\"May 3\" does not stand at 4")]
    [InlineData("""{"id": 1, "date": "May", "text": "On May 3.", "dates": []}""", "\"date\" is \"May\", which is no date")]
    [InlineData("""{"date": "2024", "text": "On May 3.", "dates": []}""", "\"id\" is missing")]
    [InlineData("""{"id": 1, "date": "2024", "text": "On May 3."}""", "\"dates\" is missing")]
    [InlineData("[]", "not the JSON of a text with dates")]
    [InlineData("", "no text in it")]
    public void A_line_that_cannot_be_used_is_told_of(string line, string fault)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, line);
            Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => GoldTimes.Load(file)).Message, StringComparison.Ordinal);
        }
        finally { File.Delete(file); }
    }

    private static TextSpan Span(string words) => Text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length, words) : null!;
}
