using Entente.Model;

namespace Entente.Reading.Tests.Variants;

/// <summary>Paragraphs in another order: what a paragraph says by itself stays. Dates and pronouns may lean on the one before.</summary>
public sealed class ShuffledTextTests
{
    [Theory]
    [InlineData("horn-rapprochement")]
    [InlineData("island-satellite")]
    [InlineData("arms-on-the-niger")]
    [InlineData("war-diary")]
    [InlineData("seed")]
    public void The_order_of_paragraphs_decides_nothing(string name)
    {
        var lines = Texts.Of(name).Split('\n');
        var body = lines.Where(l => l.Length > 120).ToList();
        var head = lines.TakeWhile(l => l.Length <= 120).Where(l => l.Length > 0);
        var text = string.Join("\n\n", head.Concat(body));
        var expected = Named(Texts.Read(text));
        Assert.NotEmpty(expected);
        for (var turn = 1; turn < body.Count; turn++)
        {
            var turned = string.Join("\n\n", head.Concat(body.Skip(turn)).Concat(body.Take(turn)));
            Assert.Equal(expected, Named(Texts.Read(turned)));
        }
    }

    // Acts whose parties are named in their own sentence.
    private static List<string> Named(DocumentReading reading) =>
        [.. Texts.Lines(reading with { Events = [.. reading.Events.Where(e => IsNamed(e.Source, e) && IsNamed(e.Recipient, e))], Agreements = [], Exchanges = [] }, c => c, dated: false).Select(WithoutTrigger).Distinct().Order(StringComparer.Ordinal)];

    // Of several words for one act the first counts as its trigger, and which is first depends on the order.
    private static string WithoutTrigger(string line) => line[..line.LastIndexOf(' ')];

    private static bool IsNamed(Participant p, Event e) =>
        p.Span is null ? p.Actor is null : p.Span.Start >= e.Sentence.Start && p.Span.End <= e.Sentence.End && p.Span.Text.Any(char.IsUpper) && !p.Span.Text.StartsWith("The two", StringComparison.Ordinal);
}
