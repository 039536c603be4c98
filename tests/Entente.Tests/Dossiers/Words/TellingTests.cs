using Entente.Dossiers;
using Entente.Dossiers.Acts;
using Entente.Dossiers.Prose;
using Entente.Dossiers.Words;
using Entente.Model;
using static Entente.Tests.Dossiers.Words.SmallInput;

namespace Entente.Tests.Dossiers.Words;

/// <summary>How acts are told: by whom, of whom, in which number and tense.</summary>
public class TellingTests
{
    [Theory]
    [InlineData("USA:GOV:The US State Department", "the US State Department")]
    [InlineData("USA:GOV:US State Department", "US State Department")]
    [InlineData("UNO:IGO:UN Security Council", "the UN Security Council")]
    [InlineData("KOR:SPY:National Intelligence Service", "South Korea’s National Intelligence Service")]
    [InlineData("KOR:GOV:South Korea's presidential office", "South Korea’s presidential office")]
    [InlineData("USA:GOV:United States' envoys", "the United States’ envoys")]
    [InlineData("PRK:GOV:foreign ministry", "North Korea’s foreign ministry")]
    [InlineData("USA:MIL:American troops", "American troops")]
    [InlineData("PRK:MIL:North Korean troops", "North Korean troops")]
    [InlineData("RUS:BUS:large Russian banks", "large Russian banks")]
    [InlineData("CHN:GOV:leadership of China", "the leadership of China")]
    [InlineData("SUN::capital of Soviet Union", "the Soviet Union")]
    [InlineData("PRK:MIL:Korean People's Army", "the Korean People’s Army")]
    [InlineData("PRK:GOV:Kim Jong Un", "Kim Jong Un")]
    [InlineData("USA", "the United States")]
    public void Bodies_take_a_possessor_only_where_they_need_one(string side, string expected) =>
        Assert.Equal(expected, English.Typographic(new Naming(Of()).Of(Side(side))));

    [Theory]
    [InlineData("Igor Ivanov and his North Korean counterpart signed it.", "his North Korean counterpart")]
    [InlineData("A North Korean counterpart came.", "a North Korean counterpart")]
    [InlineData("It went on.", "the North Korean counterpart")]
    public void A_common_noun_has_the_article_of_its_sentence(string text, string expected) =>
        Assert.Equal(expected, new Naming(Of()).Of(Side("PRK:GOV:North Korean counterpart"), new Sentence("d", 0, 0, text.Length, text)));

    [Theory]
    [InlineData("CHN:GOV:Wang Yi", "China’s Wang Yi")]
    [InlineData("USA:GOV:John Kirby", "the United States’ John Kirby")]
    [InlineData("CHN", "China")]
    public void Among_third_parties_persons_are_told_with_their_state(string side, string expected) => Assert.Equal(expected, new Naming(Of()).WithState(Side(side)));

    [Theory]
    [InlineData("South Korea's intelligence service", "KOR", "South Korea’s intelligence service")]
    [InlineData("the White House", "USA", "the White House")]
    [InlineData("The US State Department", "USA", "the US State Department")]
    [InlineData("The Kremlin", "RUS", "the Kremlin")]
    [InlineData("American officials", "USA", "American officials")]
    [InlineData("the ministry", "RUS", "Russia’s ministry")]
    [InlineData("Zelensky", "UKR", "Volodymyr Zelenskyy")]
    [InlineData("White House spokesman John Kirby", "USA", "White House spokesman John Kirby")]
    [InlineData("The spokeswoman Sabrina Singh", null, "spokeswoman Sabrina Singh")]
    [InlineData("Western diplomats", "WST", "Western diplomats")]
    [InlineData("the spokesman", null, "the spokesman")]
    [InlineData("it", "PRK", "North Korea")]
    public void Speakers_are_named_in_full(string speaker, string? actor, string expected)
    {
        var input = Of();
        Assert.Equal(expected, English.Typographic(new Speakers(input, new Naming(input)).Of(By(speaker, actor), "d")));
    }

    [Fact]
    public void A_family_name_is_that_of_the_person_whom_the_document_names()
    {
        var input = Of(Act("042", "RUS:GOV:Vladimir Putin", "PRK"));
        Assert.Equal("Vladimir Putin", new Speakers(input, new Naming(input)).Of(By("Putin", "RUS"), "d"));
    }

    [Theory]
    [InlineData("reporters", null)]
    [InlineData("lawmakers", null)]
    [InlineData("AFP", "AFP")]
    [InlineData("dpa", "dpa")]
    public void Reporters_are_no_outlet(string outlet, string? expected) => Assert.Equal(expected, Speakers.Carrier(By("Putin", "RUS", "tell", outlet)));

    // Headline, then the sentence of the brief.
    public static TheoryData<Event, string, string> Told { get; } = new()
    {
        { Act("072", "PRK:MIL:North Korean troops", "RUS:MIL:Russian forces", Status.Ongoing, "2024-23/.."), "North Korean troops give Russian forces military aid", "North Korean troops have been giving Russian forces military aid since autumn 2024." },
        { Act("072", "PRK", "RUS", Status.Ongoing, "2024-23/.."), "North Korea gives Russia military aid", "North Korea has been giving Russia military aid since autumn 2024." },
        { Act("140", "SUN", "UNO:IGO:UN Security Council", Status.Ongoing, "1950-01/..", "old"), "The Soviet Union boycotts the UN Security Council", "The Soviet Union had been boycotting the UN Security Council since January 1950." },
        { Act("0874", "SUN", "PRK", Status.Planned, "../1948-12", "old"), "The Soviet Union was to withdraw forces from North Korea", "The Soviet Union was to withdraw forces from North Korea until December 1948." },
        { Act("042", "RUS:GOV:Vladimir Putin", "PRK", Status.Planned), "Vladimir Putin is to visit North Korea", "Vladimir Putin plans to visit North Korea." },
        { Act("040", "RUS:GOV:Vladimir Putin", "PRK:GOV:Kim Jong Un", Status.Planned, reciprocal: true), "Vladimir Putin and Kim Jong Un are to meet", "Vladimir Putin and Kim Jong Un plan to meet." },
        { Act("072", "PRK", "RUS", Status.Denied, says: [By("North Korea", "PRK", "deny")]), "North Korea denies giving Russia military aid", "North Korea denies that it gave Russia military aid." },
        { Act("072", "PRK:MIL:North Korean soldiers", "RUS", says: [By("The US State Department", "USA")]), "North Korean soldiers give Russia military aid", "The US State Department says that North Korean soldiers gave Russia military aid." },
        { Act("072", "PRK", "RUS", says: [By("American officials", "USA", "say")]), "North Korea gives Russia military aid", "American officials say that North Korea gave Russia military aid." },
        { Act("070", "PRK", "RUS", Status.Threatened, says: [By("Zelensky", "UKR", "warn")]), "North Korea could give Russia aid", "Volodymyr Zelenskyy says that North Korea could give Russia aid." },
        { Act("163", "RUS", "PRK", Status.Threatened), "Russia threatens to put sanctions on North Korea", "Russia threatened to put sanctions on North Korea." },
        { Act("0874", "RUS", "PRK:MIL:troops from North Korea", Status.Hypothetical), "Russia could withdraw forces from North Korea", "Russia could withdraw forces from North Korea." },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Headlines_and_sentences_keep_number_and_tense(Event told, string headline, string sentence)
    {
        var desk = new Desk(Of(told));
        var act = new Act([told]);
        Assert.Equal(headline, desk.Telling.Headline(act));
        Assert.Equal(sentence, ActSentence.Of(desk, ActGroup.Of(desk, [act]).Single(), null, false).Text);
    }

    [Fact]
    public void A_treaty_told_as_ended_is_not_told_as_signed()
    {
        var told = Act("057", "SUN", "PRK", when: "1961", reciprocal: true);
        var input = Of(told) with { Agreements = [new Agreement("a", ["PRK", "SUN"], "Treaty of 1961", [], AgreementStatus.Ended, null, told.Sentence, [])] };
        var telling = new Desk(input).Telling;
        Assert.True(telling.IsOfEndedAgreement(new Act([told])));
        Assert.Equal("Treaty of 1961 between the Soviet Union and North Korea, since ended", telling.Headline(new Act([told])));
    }

    [Theory]
    [InlineData("Will The United States set no new limits?", "Will the United States set no new limits?")]
    [InlineData("Will Soviet Union withdraw?", "Will the Soviet Union withdraw?")]
    [InlineData("Will Russia's technology help?", "Will Russia’s technology help?")]
    [InlineData("Will the measures cost much?", "Will the measures cost much?")]
    public void Questions_have_their_articles(string text, string expected) => Assert.Equal(expected, QuestionText.Of(text, Of()));

    [Theory]
    [InlineData("Will that carry Russian gas?", false)]
    [InlineData("Will it be read as a sign?", false)]
    [InlineData("Will that country follow?", false)]
    [InlineData("Will Russia follow?", true)]
    public void A_question_about_a_bare_pronoun_is_left_out(string text, bool expected) => Assert.Equal(expected, QuestionText.IsReadable(text));
}
