using Entente.Dossiers.Words;

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
}
