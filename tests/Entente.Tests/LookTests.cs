using Entente.Look;
using Entente.Model;

namespace Entente.Tests;

public class LookTests
{
    private static readonly Phrases Phrases = new(id => id switch { "RUS" => "Russia", "PRK" => "North Korea", _ => id });

    [Theory]
    [InlineData("RUS", null, "Russia", "Russia")]
    [InlineData("RUS", "GOV", "Vladimir Putin", "Vladimir Putin (Russia)")]
    [InlineData("PRK", "GOV", "North Korean regime", "North Korean regime")]
    [InlineData(null, "CVL", "Koh Yu-hwan", "Koh Yu-hwan")]
    [InlineData("PRK", null, null, "North Korea")]
    [InlineData(null, null, null, "not named")]
    public void A_side_is_called_by_its_name_and_its_state(string? actor, string? role, string? name, string expected) =>
        Assert.Equal(expected, Phrases.Party(new Participant(actor, role, name, null)));

    [Theory]
    [InlineData(Status.Happened, false, "● happened")]
    [InlineData(Status.Happened, true, "◐ claimed")]
    [InlineData(Status.Ongoing, true, "◐ claimed")]
    [InlineData(Status.Ongoing, false, "● ongoing")]
    [InlineData(Status.Planned, true, "○ planned")]
    [InlineData(Status.Threatened, false, "! threatened")]
    [InlineData(Status.Denied, true, "⊘ denied")]
    [InlineData(Status.Hypothetical, false, "◌ hypothetical")]
    public void What_only_attributed_sources_say_is_claimed(Status status, bool attributed, string expected) =>
        Assert.Equal(expected, Signs.Status(status, attributed));

    [Fact]
    public void Deeds_are_filled_and_words_are_hollow() =>
        Assert.Equal(["△", "▲", "▽", "▼"], Enum.GetValues<QuadClass>().Select(Signs.Of));

    [Fact]
    public void An_attribution_names_speaker_verb_audience_and_outlet() =>
        Assert.Equal("Jonah Leff [tell] to the Security Council, by AFP",
            Phrases.According([new Attribution("Jonah Leff", null, "NGO", "AFP", "the Security Council", "tell", null)]));
}
