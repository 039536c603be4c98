using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Tests.Dossiers.Words;

/// <summary>The small matters of English, case by case.</summary>
public class EnglishTests
{
    [Theory]
    [InlineData("South Korea's intelligence service", "South Korea’s intelligence service")]
    [InlineData("the United States' answer", "the United States’ answer")]
    [InlineData("a \"red line\" and a 'signal'", "a “red line” and a ‘signal’")]
    [InlineData("North Korea’s troops", "North Korea’s troops")]
    public void Marks_are_typographic(string plain, string expected) => Assert.Equal(expected, English.Typographic(plain));

    [Theory]
    [InlineData("North Korean troops", true)]
    [InlineData("Russian forces", true)]
    [InlineData("Western diplomats", true)]
    [InlineData("North Korean soldiers in Kursk", true)]
    [InlineData("foreign ministers of G7", true)]
    [InlineData("South Korea’s lawmakers", true)]
    [InlineData("South Korean police", true)]
    [InlineData("the Houthis", true)]
    [InlineData("Japan and South Korea", true)]
    [InlineData("the United States", false)]
    [InlineData("the United Nations", false)]
    [InlineData("the Philippines", false)]
    [InlineData("South Korea’s intelligence service", false)]
    [InlineData("the US State Department", false)]
    [InlineData("the Ministry of Foreign Affairs and Trade", false)]
    [InlineData("the group of experts", false)]
    [InlineData("Andrei Belousov", false)]
    [InlineData("a series of talks", false)]
    public void Several_are_told_from_one(string name, bool expected) => Assert.Equal(expected, Nouns.IsMany(name));

    [Theory]
    [InlineData("treaty of friendship", "a treaty of friendship")]
    [InlineData("agreement on debt", "an agreement on debt")]
    [InlineData("military agreements", "military agreements")]
    [InlineData("US draft", "a US draft")]
    [InlineData("union of states", "a union of states")]
    [InlineData("Treaty on the Non-Proliferation of Nuclear Weapons", "the Treaty on the Non-Proliferation of Nuclear Weapons")]
    [InlineData("Minsk agreement", "a Minsk agreement")]
    [InlineData("the accord", "the accord")]
    public void Articles_fit_their_nouns(string noun, string expected) => Assert.Equal(expected, Nouns.WithArticle(noun));

    [Theory]
    [InlineData("2024-06-19", "on 19 June 2024")]
    [InlineData("2023-09", "in September 2023")]
    [InlineData("2024-23/..", "since autumn 2024")]
    [InlineData("2024-11-25/2024-12-01", "in the week of 25 November 2024")]
    [InlineData("2024-10-28/2024-11-03", "in the week of 28 October 2024")]
    [InlineData("2024-06-19/2024-06-20", "on 19–20 June 2024")]
    [InlineData("2024-06-30/2024-07-01", "between 30 June and 1 July 2024")]
    [InlineData("1990-09-01/1990-09-10", "between 1 and 10 September 1990")]
    [InlineData("2018-05/2018-06", "between May and June 2018")]
    public void Dates_take_their_prepositions(string edtf, string expected) => Assert.Equal(expected, WhenPhrase.Of(When.Parse(edtf)));
}
