using CsCheck;
using Entente.Sources.Texts;

namespace Entente.Sources.Tests;

public class CleanTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["a \r\n\t\0\u001B\u0085\u2028\u202E\u2066\uFEFF\uD83D\uDE00é\u00A0"], 0, 40]);

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\r\r\nb", "a\n\nb")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\u0000\u0007\u001B[31mb\u007F\u009Bc", "a[31mbc")]
    [InlineData("a\u2028b\u2029c\u0085d\u000Be\u000Cf", "a\nb\nc\nd\ne\nf")]
    [InlineData("\u202Eevil\u202C \u2066x\u2069", "evil x")]
    [InlineData("a\u00A0b\u200Bc\u00ADd “é”", "a\u00A0b\u200Bc\u00ADd “é”")]
    public void Line_ends_are_one_kind_and_controls_are_gone(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_replaced_and_a_whole_one_kept()
    {
        Assert.Equal("half \uFFFD", CleanText.Of("half \uD83D"));
        Assert.Equal("\uFFFDhalf", CleanText.Of("\uDE00half"));
        Assert.Equal("pair \uD83D\uDE00", CleanText.Of("pair \uD83D\uDE00"));
    }

    [Fact]
    public void Any_text_comes_out_without_control_characters_and_stays_so() => AnyText.Sample(text =>
    {
        var clean = CleanText.Of(text);
        Assert.DoesNotContain(clean, c => char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.DoesNotContain(clean, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF');
        Assert.Equal(clean, CleanText.Of(clean));
        Assert.Equal(clean, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(clean)));
    });

    [Fact]
    public void Letters_and_digits_all_survive_in_order() => AnyText.Sample(text =>
        Assert.Equal(string.Concat(text.Where(char.IsLetterOrDigit)), string.Concat(CleanText.Of(text).Where(char.IsLetterOrDigit))));

    [Fact]
    public void A_line_is_one_line() => AnyText.Sample(text =>
    {
        var line = CleanText.Line(text);
        Assert.True(line is null || (line == line.Trim() && !line.Contains('\n', StringComparison.Ordinal) && !line.Contains("  ", StringComparison.Ordinal)));
    });
}
