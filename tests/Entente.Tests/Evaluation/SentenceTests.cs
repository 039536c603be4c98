using Entente.Evaluation;
using Entente.Model;

namespace Entente.Tests.Evaluation;

public class SentenceTests
{
    private const string Header = "id\tdate\tkind\tsource\trecipient\ttype\tpredicate\tstatus\tattribution\ttext\n";
    private const string Row = "4\t2024-05-01\tindirect\tRUS\tUKR\tASSAULT|COERCE\tshelled\thappened\tministry source|source (UKR) < Reuters\tRussia shelled Odesa, a ministry source told Reuters.";

    [Fact]
    public void A_row_says_which_event_is_meant_and_who_tells_of_it()
    {
        var gold = Assert.Single(Load(Row));
        Assert.Equal((7, 14), (gold.Predicate.Start, gold.Predicate.End));
        Assert.Equal(["RUS"], gold.Event.Sources);
        Assert.Equal(["ASSAULT", "COERCE"], gold.Event.Types);
        Assert.Equal((false, Status.Happened), (gold.IsHeldOut, gold.Status));
        Assert.Equal(["ministry source|source|UKR", "Reuters|"], gold.Voices.Select(v => $"{string.Join('|', v.Names)}|{v.Actor}"));
        Assert.Empty(Assert.Single(Load(Row.Replace("ministry source|source (UKR) < Reuters", "-", StringComparison.Ordinal).Replace("4\t", "6\t", StringComparison.Ordinal))).Voices);
    }

    [Theory]
    [InlineData("shelled\th", "fired\th", "column \"predicate\" holds \"fired\"")]
    [InlineData("happened", "done", "column \"status\" holds \"done\"")]
    [InlineData("ASSAULT|", "ATTACK|", "column \"type\" holds \"ATTACK|COERCE\"")]
    [InlineData("4\t", "four\t", "column \"id\" holds \"four\"")]
    [InlineData("2024-05-01", "May", "column \"date\" holds \"May\"")]
    [InlineData("\tRUS\t", "\t\t", "column \"source\" holds \"\"")]
    public void A_row_that_cannot_be_used_is_named_with_line_and_column(string right, string wrong, string fault) =>
        Assert.Contains(":2: " + fault, Assert.Throws<InvalidDataException>(() => Load(Row.Replace(right, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_event_meant_is_chosen_by_actors_and_words_and_not_by_its_status()
    {
        var gold = Load(Row)[0];
        var meant = Read(EventType.Coerce, "UKR", gold.Predicate, Status.Denied);
        Assert.Same(meant, SentenceScore.Of(gold, [Read(EventType.Assault, "UKR", new TextSpan(24, 25, "m"), Status.Happened), meant], _ => null).Read);
        Assert.Null(SentenceScore.Of(gold, [Read(EventType.Assault, "POL", gold.Predicate, Status.Happened)], _ => null).Read);
        Assert.Null(SentenceScore.Of(gold, [Read(EventType.Consult, "UKR", new TextSpan(24, 25, "m"), Status.Happened)], _ => null).Read);
    }

    [Theory]
    [InlineData("a ministry source/UKR/Reuters", 1, 1)]
    [InlineData("a ministry source/UKR/Reuters;Kyiv/UKR/", 1, 0)]
    [InlineData("a ministry source/RUS/Reuters", 1, 0)]
    [InlineData("a ministry source/UKR/", 1, 0)]
    [InlineData("Reuters/GBR/Reuters", 1, 0)]
    [InlineData("Moscow/RUS/", 0, 0)]
    [InlineData("", 0, 0)]
    public void One_voice_is_enough_for_the_attribution_and_all_make_the_chain(string told, int attribution, int chain)
    {
        var gold = Load(Row)[0];
        Attribution[] links = [.. told.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('/')).Select(l => new Attribution(l[0], l[1], null, l[2].Length > 0 ? l[2] : null, null, "say", null))];
        var tally = new SentenceScore(gold, Read(EventType.Assault, "UKR", gold.Predicate, Status.Ongoing) with { Attribution = links }).Tally;
        Assert.Equal((new Share(1, 1), new Share(0, 1), new Share(attribution, 1), new Share(chain, 1)), (tally.Found, tally.Status, tally.Attribution, tally.Chain));
    }

    private static IReadOnlyList<GoldSentence> Load(string row)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Header + row + "\n");
            return GoldSentence.Load(file);
        }
        finally { File.Delete(file); }
    }

    private static Event Read(EventType type, string recipient, TextSpan trigger, Status status) => new()
    {
        Id = "e", Type = type, Cameo = "19", Quad = QuadClass.MaterialConflict, Goldstein = -10, Status = status, Rule = "r", Confidence = 1, Trigger = trigger,
        Source = new Participant("RUS", null, null, null), Recipient = new Participant(recipient, null, null, null), Sentence = new Sentence("d", 0, 0, 60, "Russia shelled Odesa, a ministry source told Reuters."),
    };
}
