using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Tests.Events;

/// <summary>Cases/weis.tsv: what sentences are in WEIS.</summary>
public sealed class WeisCases
{
    private static readonly string Data = Path.Combine(Shared.Root, "data");
    private static readonly Reader Reader = Reader.Load(Data);
    private static readonly WeisTable Weis = WeisTable.Load(Data);

    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "weis.tsv")).Select(r => new TheoryDataRow<string, string>(r["text"], r["weis"]));

    [Theory, MemberData(nameof(Rows))]
    public void A_sentence_has_its_code(string text, string expected)
    {
        var reading = Reader.Read(new Document { Id = "d-weis", Text = text, Date = When.Day(2019, 5, 4) });
        Assert.Contains(expected, reading.Events.Where(e => e.Source.Actor == "PER").Select(Weis.Of));
    }

    [Fact]
    public void Every_code_that_a_rule_gives_has_one_in_WEIS()
    {
        var span = new TextSpan(0, 1, "x");
        var sentence = new Sentence("d", 0, 0, 1, "x");
        var nobody = new Participant(null, null, null, null);
        Assert.Empty(Reader.Lexicon.Rules.Where(r => Weis.Of(new Event
        {
            Id = "e", Type = r.Type, Cameo = r.Cameo, Quad = QuadClass.VerbalCooperation, Goldstein = 0, Source = nobody, Recipient = nobody, Status = Status.Happened, Sentence = sentence, Trigger = span, Rule = r.Id, Confidence = 1,
        }) is null).Select(r => r.Id));
    }
}
