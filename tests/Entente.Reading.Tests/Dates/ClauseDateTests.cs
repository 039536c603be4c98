using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Tests.Dates;

public class ClauseDateTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "clause-dates.tsv"))
            .Select(r => new TheoryDataRow<string, string, string>(r["predicate"], r["date"], r["tree"]));

    [Theory, MemberData(nameof(Rows))]
    public void A_predicate_takes_the_date_of_its_clause(string predicate, string date, string tree)
    {
        var document = Texts.Tree(tree, "2024-06-20");
        var sentence = document.Sentences[0];
        var found = ClauseDates.ForClause(sentence, sentence.Tokens.First(t => t.Form == predicate).Index, DateReader.Read(document));
        Assert.Equal(date, found?.Span.Text ?? "-");
    }

    [Theory]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. The measures agreed there were mild.", "5 May 2011")]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. After that, they signed a pact.", "5 May 2011")]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. They lasted long. The measures were mild.", "5 May 2011")]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. Samoa protested.", null)]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. They met again in June.", null)]
    [InlineData("On 5 May 2011 Fiji and Tonga held talks. ¶ They signed a pact.", null)]
    [InlineData("Since 2011 Fiji and Tonga have held talks. They signed a pact.", null)]
    public void The_date_is_carried_only_within_an_episode(string text, string? date)
    {
        var document = Texts.Analyse(text, "2024-06-20", trees: false);
        Assert.Equal(date, ClauseDates.Carry(document, document.Sentences.Count - 1, DateReader.Read(document))?.Span.Text);
    }

    [Fact]
    public void A_sentence_in_the_present_carries_nothing()
    {
        Assert.SkipUnless(Texts.HasTrees, "data/model/english.bin is not there; train the parser first");
        var document = Texts.Analyse("On 5 May 2011 Fiji and Tonga held talks. They hope for more.", "2024-06-20", trees: true);
        Assert.Null(ClauseDates.Carry(document, 1, DateReader.Read(document)));
    }

    [Fact]
    public void The_name_of_an_event_keeps_its_year()
    {
        var document = Texts.Analyse("Relations cooled after the 2019 meetings.", "2024-06-20", trees: false);
        var mentions = DateReader.Read(document);
        Assert.Equal(["after the 2019 meetings", "2019"], mentions.Select(m => m.Span.Text));
        Assert.Equal("2019", mentions[1].When?.ToString());
        Assert.Equal(DateKind.Name, mentions[1].Kind);
    }
}
