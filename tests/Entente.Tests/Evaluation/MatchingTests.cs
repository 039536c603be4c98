using Entente.Evaluation;
using Entente.Model;
using Entente.Tests.Dossiers;

namespace Entente.Tests.Evaluation;

/// <summary>Which events read are which gold events, and what is right of them.</summary>
public class MatchingTests
{
    private static readonly Dictionary<string, string> Ids = new() { ["NATO"] = "NAT", ["UNSC"] = "UNO" };

    // Events read and gold events are "TYPE SOURCE>RECIPIENT sentence", several parted by ";", alternatives by "/", "-" is nobody named.
    // Expected is for each event read the number of the gold event that it is, "+" and the number where it only tells of it again, "." for none.
    [Theory]
    [InlineData("ACCUSE RUS>USA Moscow blamed Washington.", "ACCUSE RUS>USA Moscow blamed", "0")]
    [InlineData("ACCUSE USA>RUS Moscow blamed Washington.", "ACCUSE RUS>USA Moscow blamed", ".")]
    [InlineData("ACCUSE RUS>USA Moscow blamed Washington.", "ACCUSE RUS>USA Tokyo protested", ".")]
    [InlineData("REJECT RUS>USA Moscow blamed Washington.", "ACCUSE RUS>USA Moscow blamed", "0")]
    [InlineData("CONSULT CHN>RUS They met.", "CONSULT RUS>CHN They met", "0")]
    [InlineData("AGREE CHN>RUS They met.", "CONSULT RUS>CHN They met", "0")]
    [InlineData("AID CHN>RUS They helped.", "AID RUS>CHN They helped", ".")]
    [InlineData("CONSULT RUS>RUS They met.", "CONSULT RUS/CHN>RUS/CHN They met", ".")]
    [InlineData("REJECT KOR>- Seoul refused.", "REJECT KOR>PRK/- Seoul refused", "0")]
    [InlineData("REJECT KOR>- Seoul refused.", "REJECT KOR>PRK Seoul refused", ".")]
    [InlineData("REJECT KOR>WST Seoul refused.", "REJECT KOR>- Seoul refused", "0")]
    [InlineData("ACCUSE RUS>NAT Moscow blamed the alliance.", "ACCUSE RUS>NATO Moscow blamed", "0")]
    [InlineData("SANCTION UNO>PRK The council acted.", "SANCTION UNSC>PRK The council acted", "0")]
    [InlineData("CONCEDE RUS>USA Moscow gave in.", "YIELD RUS>USA Moscow gave in", "0")]
    [InlineData("ACCUSE RUS>USA “Moscow’s men” blamed  Washington.", "ACCUSE RUS>USA \"Moscow's men\" blamed Washington", "0")]
    [InlineData("AID CHN>PRK one two three four six seven.", "AID CHN>PRK zero one two three four six", "0")]
    [InlineData("AID CHN>PRK one two three.", "AID CHN>PRK nine one two three eight", ".")]
    [InlineData("ACCUSE RUS>USA A blamed B.;REJECT RUS>USA A blamed B.", "REJECT RUS>USA A blamed B", ".|0")]
    [InlineData("ACCUSE RUS>USA A blamed B.;ACCUSE RUS>USA A blamed B.", "ACCUSE RUS>USA A blamed B", "0|+0")]
    [InlineData("CONSULT RUS>CHN They met.;CONSULT RUS>PRK They met.", "CONSULT RUS/CHN/PRK>RUS/CHN/PRK They met", "0|+0")]
    [InlineData("ACCUSE RUS>USA A blamed B.;REJECT RUS>USA A blamed B.", "ACCUSE RUS>USA A blamed B;REJECT RUS>USA A blamed B", "0|1")]
    public void Events_are_matched_by_sentence_and_actors_the_best_type_first(string read, string gold, string expected)
    {
        var matching = Matching.Of(Document(gold), [.. read.Split(';').Select(Read)], Ids.GetValueOrDefault);
        Assert.Equal(expected, string.Join('|', matching.First.Zip(matching.Also, (first, also) => first >= 0 ? $"{first}" : also >= 0 ? $"+{also}" : ".")));
    }

    [Theory]
    [InlineData("2024-06-19~", "2024-06-19", true)]
    [InlineData("2024-06-19", "2024-06", false)]
    [InlineData("2024-06-19/2024-06-19", "2024-06-19", true)]
    [InlineData(null, null, true)]
    [InlineData("2024", null, false)]
    public void A_date_is_right_when_it_is_the_same_marks_of_doubt_aside(string? read, string? gold, bool right) =>
        Assert.Equal(right, DateFit.Same(read is null ? null : When.Parse(read), gold));

    [Theory]
    [InlineData("Sergei Lavrov", "Foreign Minister Lavrov", true)]
    [InlineData("State Department", "US State Department", true)]
    [InlineData("Foreign Ministry spokesman", "Foreign Ministry of China", false)]
    [InlineData("KCNA", "Yonhap", false)]
    public void Speakers_are_the_same_when_a_telling_word_is(string wanted, string got, bool same) => Assert.Equal(same, WordFit.Name(wanted, got));

    [Fact]
    public void Facts_made_of_plans_and_of_no_events_are_violations()
    {
        var gold = Document("AID RUS>PRK Moscow may help") with { NotEvents = ["has never helped"] };
        gold = gold with { Events = [gold.Events[0] with { Statuses = [Status.Planned] }] };
        Event[] read = [Read("AID RUS>PRK Moscow may help."), Read("AID CHN>PRK Beijing has never helped."), Read("AID CHN>PRK Beijing did help.")];
        var tally = DocumentScore.Of(gold, read, Ids.GetValueOrDefault, RegionIndex.Load(Path.Combine(Root.Path, "data"))).Tally;
        Assert.Equal((2, new Share(1, 3), new Share(0, 1)), (tally.Violations, tally.Precision, tally.Status));
    }

    private static GoldDocument Document(string events) => new("a", "a.txt", null, null, [.. events.Split(';').Select(Gold)], []);

    private static GoldEvent Gold(string text)
    {
        var (type, sources, recipients, sentence) = Parts(text);
        return new GoldEvent { Sentences = [sentence], Sources = sources, Recipients = recipients, Types = [type], Statuses = [Status.Happened] };
    }

    private static Event Read(string text)
    {
        var (type, sources, recipients, sentence) = Parts(text);
        var span = new TextSpan(0, sentence.Length, sentence);
        return new Event
        {
            Id = "e-1", Type = Ontology.ParseType(type)!.Value, Cameo = "01", Quad = QuadClass.VerbalCooperation, Goldstein = 0, Status = Status.Happened,
            Source = new Participant(sources[0], null, null, null), Recipient = new Participant(recipients[0], null, null, null),
            Sentence = new Sentence("d-1", 0, 0, sentence.Length, sentence), Trigger = span, Rule = "r", Confidence = 1,
        };
    }

    private static (string Type, string?[] Sources, string?[] Recipients, string Sentence) Parts(string text)
    {
        var parts = text.Split(' ', 3);
        var sides = parts[1].Split('>');
        return (parts[0], Actors(sides[0]), Actors(sides[1]), parts[2]);
    }

    private static string?[] Actors(string side) => [.. side.Split('/').Select(a => a == "-" ? null : a)];
}
