using Entente.Sources.Texts;

namespace Entente.Sources.Tests;

/// <summary>Text wrapped at a fixed width, and text that only looks so. A bar stands for a line end.</summary>
public sealed class WrappedLinesTests
{
    [Theory]
    [InlineData("Haiti requested aid from Canada in March. The ministry of|Haiti left.", "Haiti requested aid from Canada in March. The ministry of Haiti left.")]
    [InlineData("Peru closes its border||Peru closed its border with Chile on Monday after|the death of a guard. The foreign ministry in Lima|Santiago has not replied.",
        "Peru closes its border||Peru closed its border with Chile on Monday after the death of a guard. The foreign ministry in Lima Santiago has not replied.")]
    [InlineData("Tirana throws out Iranian diplomats over attack on its computers|Albania broke off relations with Iran.", "Tirana throws out Iranian diplomats over attack on its computers|Albania broke off relations with Iran.")]
    [InlineData("The talks were about three things that the parties did not name:|- fish|- oil", "The talks were about three things that the parties did not name:|- fish|- oil")]
    [InlineData("Oslo|sample chronicle", "Oslo|sample chronicle")]
    public void Lines_that_only_wrap_are_joined(string text, string expected) =>
        Assert.Equal(expected, WrappedLines.Join(text.Replace('|', '\n')).Replace('\n', '|'));

    [Fact]
    public void Long_lines_are_paragraphs_already()
    {
        var text = "Headline without a stop\nsample chronicle\n\n" + new string('x', 200) + ".\nNext paragraph.";
        Assert.Equal(text, WrappedLines.Join(text));
    }
}
