using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Tests.Dossiers.Words;

/// <summary>An agreement is called by what a paper is called, never by a clause.</summary>
public class AgreementNamesTests
{
    private static readonly Sentence Told = new("d", 0, 0, 0, "");

    [Theory]
    [InlineData("a treaty on comprehensive strategic partnership", "strategic-partnership", "treaty on comprehensive strategic partnership")]
    [InlineData("Partnership treaty", "", "partnership treaty")]
    [InlineData("Treaty of 1961", "", "treaty of 1961")]
    [InlineData("Treaty on Friendship", "friendship", "Treaty on Friendship")]
    [InlineData("Minsk agreement", "", "Minsk agreement")]
    [InlineData("joint declaration on Wednesday", "", "joint declaration")]
    [InlineData("agreed framework", "nuclear", "agreed framework")]
    [InlineData("renewal of the railways", "transport", "renewal of the railways")]
    [InlineData("exchange of prisoners", "prisoners", "exchange of prisoners")]
    [InlineData("agreed on Tuesday to establish diplomatic relations and to exchange ambassadors", "diplomatic relations", "agreement on diplomatic relations")]
    [InlineData("undertakes to give the other military help at once if it is attacked", "", "agreement")]
    [InlineData("promise each other military and other aid in the event of an attack", "aid", "agreement on aid")]
    [InlineData("promised a veto", "", "agreement")]
    [InlineData("agreed on arms deliveries as repayment of Soviet debt", "debt", "agreement on debt")]
    [InlineData("agree to seek a formal end of the Korean War this year", "nuclear|peace", "agreement on nuclear matters and peace")]
    [InlineData("resumed talks on gas", "oil and gas|trade", "agreement on oil and gas")]
    public void A_clause_is_told_by_its_subjects(string name, string subjects, string expected) =>
        Assert.Equal(expected, AgreementNames.Called(new Agreement("a", ["PRK", "RUS"], name, subjects.Split('|', StringSplitOptions.RemoveEmptyEntries), AgreementStatus.Signed, null, Told, []), s => s));
}
