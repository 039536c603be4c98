using Entente.Dossiers;
using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Prose;
using Entente.Model;
using static Entente.Tests.Dossiers.Words.SmallInput;

namespace Entente.Tests.Dossiers.Ledgers;

/// <summary>Which entries are one agreement, and which acts are one act.</summary>
public class AgreementMergerTests
{
    private static Agreement Entry(string name, AgreementStatus status, string? when, string document = "d", int index = 0) =>
        new($"a-{name}-{status}-{document}-{index}", ["PRK", "RUS"], name, [], status, when is null ? null : When.Parse(when), new Sentence(document, index, 0, 0, ""), []);

    private static IReadOnlyList<MergedAgreement> Merge(params Agreement[] entries) => new AgreementMerger(id => id, _ => new DateOnly(2024, 12, 1), s => s).Merge(entries);

    [Fact]
    public void Two_treaties_signed_in_one_month_are_one_but_two_agreements_are_not()
    {
        Assert.Single(Merge(Entry("treaty on comprehensive strategic partnership", AgreementStatus.Signed, "2024-06-19"), Entry("treaty on mutual assistance", AgreementStatus.Signed, "2024-06", "e")));
        Assert.Equal(2, Merge(Entry("agreement on fisheries", AgreementStatus.Signed, "2024-06-19"), Entry("agreement on debt", AgreementStatus.Signed, "2024-06-19", "e")).Count);
    }

    [Fact]
    public void The_treaty_of_a_year_is_the_one_signed_in_it()
    {
        var merged = Merge(Entry("mutual assistance treaty", AgreementStatus.Signed, "1961-07-06"), Entry("treaty of friendship", AgreementStatus.Signed, "2000-02-09", "e"), Entry("Treaty of 1961", AgreementStatus.Ended, null, "f"));
        Assert.Equal(2, merged.Count);
        var old = Assert.Single(merged, m => m.At(AgreementStatus.Ended).Any());
        Assert.Equal("mutual assistance treaty", old.Name);
    }

    [Fact]
    public void A_second_accord_is_not_the_first() =>
        Assert.Equal(2, Merge(Entry("accord on trade", AgreementStatus.Signed, "1949-03-17"), Entry("second accord", AgreementStatus.Signed, null, "d", 1)).Count);

    [Theory]
    [InlineData("Treaty of 1961", AgreementStatus.Ended, null, "A treaty of 1961 ended.")]
    [InlineData("agreed to exchange ambassadors", AgreementStatus.Agreed, "1948-10-12", "An agreement was reached on 12 October 1948.")]
    [InlineData("declaration", AgreementStatus.Signed, "2001-08-04", "A declaration was signed on 4 August 2001.")]
    [InlineData("new arms deals", AgreementStatus.Planned, null, "Arms deals are envisaged, not signed.")]
    public void An_agreement_is_told_by_its_name(string name, AgreementStatus status, string? when, string expected)
    {
        var entry = Entry(name, status, when);
        var desk = new Desk(Of() with { Agreements = [entry] });
        Assert.Equal(expected, AgreementSentence.Of(desk, MergedAgreement.Of([entry], s => s), false).Text);
    }

    [Fact]
    public void A_dated_meeting_does_not_rest_on_a_sentence_about_an_undated_one()
    {
        var dated = Act("040", "RUS:GOV:Vladimir Putin", "PRK:GOV:Kim Jong Un", when: "2019-04-25", text: "They met on Thursday.", reciprocal: true);
        var undated = Act("040", "RUS:GOV:Vladimir Putin", "PRK:GOV:Kim Jong Un", document: "old", text: "They had met before.", reciprocal: true) with { Id = "e-other" };
        var desk = new Desk(Of(dated, undated));
        var told = ActSentence.Of(desk, Assert.Single(ActGroup.Of(desk, desk.Between)), null, false);
        Assert.Equal("Vladimir Putin and Kim Jong Un met on 25 April 2019.", told.Text);
        Assert.Equal("They met on Thursday.", Assert.Single(desk.Notes.Notes).Sentence.Text);
    }

    [Fact]
    public void One_sentence_tells_an_act_once()
    {
        var one = Act("071", "PRK", "RUS", text: "Shells were sent to Russia and to Russian forces.");
        var other = Act("071", "PRK", "RUS:MIL:Russian forces", text: "Shells were sent to Russia and to Russian forces.");
        Assert.Single(new Desk(Of(one, other)).Between);
        Assert.Equal(2, new Desk(Of(one, other with { When = When.Parse("2023") })).Between.Count);
    }
}
