using System.Text.Json;
using Entente.Model;
using Entente.Reading.Pairs;
using Entente.Reading.Statuses;

namespace Entente.Reading.Tests.Pairs;

public class PairTextTests
{
    [Theory]
    [InlineData("{The Norwegian government} gave [Bosnia] a grant.", "Israel gave Iran a grant .")]
    [InlineData("[Two ships] were seized by {Iran}.", "Iran were seized by Israel .")]
    [InlineData("{US}-led forces bombed [Raqqa].", "Israel - led forces bombed Iran .")]
    [InlineData("Anti{war} groups met [him]", "Anti Israel groups met Iran")]
    [InlineData("[Two papers] were closed.", "Iran were closed .")]
    [InlineData("Nobody did anything.", "Nobody did anything .")]
    [InlineData("{France}'s minister came. He met [Kim].", "Israel 's minister came . He met Iran .")]
    public void Actors_are_masked_as_one_name_each(string marked, string words)
    {
        var pair = PairRows.Marked(marked);
        var masked = MaskedPair.Of(pair, Shared.Model);
        Assert.Equal(words, string.Join(' ', masked.Sentences.SelectMany(s => s.Tokens).Select(t => t.Form)));
        Assert.Equal(pair.Source is null ? null : "Israel", Form(masked, masked.Source));
        Assert.Equal(pair.Recipient is null ? null : "Iran", Form(masked, masked.Recipient));
    }

    [Theory]
    [InlineData(0, 10, 4, 10)]
    [InlineData(4, 10, 0, 10)]
    [InlineData(0, 6, 4, 14)]
    [InlineData(0, 10, 0, 10)]
    public void Stretches_that_overlap_leave_two_names(int sourceStart, int sourceEnd, int recipientStart, int recipientEnd)
    {
        var masked = MaskedPair.Of(new PairText("The Korean army moved out.", new Stretch(sourceStart, sourceEnd), new Stretch(recipientStart, recipientEnd)), Shared.Model);
        Assert.Equal(("Israel", "Iran"), (Form(masked, masked.Source), Form(masked, masked.Recipient)));
    }

    private static string? Form(MaskedPair masked, (int Sentence, int Token)? place) => place is { } p ? masked.Sentences[p.Sentence].Tokens[p.Token].Form : null;

    [Fact]
    public void Every_written_sentence_marks_a_recipient_and_has_a_label()
    {
        var rows = PairRows.OfSentences(Table.Read(Path.Combine(Shared.Root, "data", "model", "pairs_sentences.tsv")));
        Assert.All(rows, r => Assert.True(r.Pair.Source is not null || r.Pair.Recipient is not null, r.Pair.Text));
        Assert.All(rows, r => Assert.DoesNotContain(r.Pair.Text, c => c is '{' or '}' or '[' or ']'));
        Assert.Equal(PairLabels.Count, rows.Select(r => r.Label).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(r => r.Pair).Distinct().Count());
    }

    [Theory]
    [InlineData("[]", "no object")]
    [InlineData("{}", "no field \"text\"")]
    [InlineData("""{"text": 3}""", "no field \"text\"")]
    [InlineData("""{"text": " \n"}""", "empty")]
    [InlineData("""{"text": "\ud800 attacked"}""", "half a surrogate pair")]
    [InlineData("""{"text": "A met B.", "source": "A"}""", "\"source\" is no [start, end]")]
    [InlineData("""{"text": "A met B.", "source": [0]}""", "\"source\" is no [start, end]")]
    [InlineData("""{"text": "A met B.", "recipient": [0, null]}""", "\"recipient\" is no [start, end] of whole numbers")]
    [InlineData("""{"text": "A met B.", "recipient": [0.5, 1]}""", "whole numbers")]
    [InlineData("""{"text": "A met B.", "recipient": [6, 9]}""", "[6, 9], which is no stretch of a text of 8 UTF-16 units")]
    [InlineData("""{"text": "A met B.", "recipient": [-1, 2]}""", "no stretch")]
    [InlineData("""{"text": "A met B.", "recipient": [2, 2]}""", "no stretch")]
    public void A_line_that_is_no_marked_text_is_refused_with_the_reason(string line, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => PairLine.PairOf(JsonElement.Parse(line))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"text": "A met B.", "source": null, "recipient": [null, null]}""")]
    [InlineData("""{"text": "A met B."}""")]
    public void Actors_may_be_missing(string line) => Assert.Equal(new PairText("A met B.", null, null), PairLine.PairOf(JsonElement.Parse(line)));

    [Theory]
    [InlineData(PairLabel.Consult, Status.Planned, false, PairLabel.Agree)]
    [InlineData(PairLabel.Aid, Status.Hypothetical, false, PairLabel.Agree)]
    [InlineData(PairLabel.Aid, Status.Happened, false, PairLabel.Aid)]
    [InlineData(PairLabel.Yield, Status.Planned, true, PairLabel.Reject)]
    [InlineData(PairLabel.Support, Status.Denied, false, PairLabel.Reject)]
    [InlineData(PairLabel.Assault, Status.Threatened, false, PairLabel.Threaten)]
    [InlineData(PairLabel.Sanction, Status.Planned, false, PairLabel.Threaten)]
    [InlineData(PairLabel.Assault, Status.Happened, true, null)]
    [InlineData(PairLabel.Accuse, Status.Planned, false, PairLabel.Accuse)]
    public void Status_is_folded_into_the_label(PairLabel told, Status status, bool negated, PairLabel? label) =>
        Assert.Equal(label, VoteFolding.LabelOf(told, new StatusReading(status, negated, null)));
}
