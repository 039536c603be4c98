using Entente.Model;

namespace Entente.Reading.Tests.Variants;

/// <summary>Other states, persons and cities in a text, or other years, give the same reading under the new names.</summary>
public sealed class RenamedTextTests
{
    [Theory]
    [InlineData("horn-rapprochement")]
    [InlineData("war-diary")]
    [InlineData("seed")]
    public void Names_do_not_decide_what_is_read(string name)
    {
        var text = Texts.Of(name);
        var rows = Table.Read(Path.Combine(Texts.Cases, "renamings.tsv")).Where(r => r["text"] == name).ToList();
        var renamed = rows.Aggregate(text, (t, r) => t.Replace(r["was"], r["becomes"], StringComparison.Ordinal));
        var codes = rows.Where(r => r.Optional("code-was") is not null).ToDictionary(r => r["code-was"], r => r["code-becomes"], StringComparer.Ordinal);
        var expected = Texts.Lines(Texts.Read(text), c => codes.GetValueOrDefault(c, c), dated: true).Order(StringComparer.Ordinal);
        var found = Texts.Lines(Texts.Read(renamed), c => c, dated: true).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("island-satellite", -6)]
    [InlineData("horn-rapprochement", -4)]
    [InlineData("seed", -10)]
    public void Years_move_with_the_text(string name, int years)
    {
        var text = Texts.Of(name);
        var moved = System.Text.RegularExpressions.Regex.Replace(text, @"\b(19[4-9]\d|20[0-2]\d)", m => (int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture) + years).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var (then, now) = (Texts.Read(text), Texts.Read(moved, When.Day(2024 + years, 12, 22)));
        Assert.Equal(Texts.Lines(then, c => c, dated: false), Texts.Lines(now, c => c, dated: false));
        Assert.Equal(then.Events.Select(e => e.When?.Shift(years, 0, 0).ToString()), now.Events.Select(e => e.When?.ToString()));
    }
}
