using Entente.Model;

namespace Entente.Reading.Tests.Events;

/// <summary>Other states and capitals in the same sentences give the same events under their new names.</summary>
public sealed class RenamingTests
{
    private static readonly Reader Reader = Reader.Load(Path.Combine(Shared.Root, "data"));

    private const string Text = "Kenya attacked Zambia on 3 May 2021. The Kenyan army crossed the Zambian border. Chad and Peru condemned the attack. "
        + "Kenya and Zambia signed a ceasefire agreement on 9 June 2021. Lima sent Lusaka humanitarian aid, and Peru imposed sanctions on Kenya.";

    private static readonly (string From, string To)[] Names =
    [
        ("Kenyan", "Cuban"), ("Kenya", "Cuba"), ("Zambian", "Mexican"), ("Zambia", "Mexico"), ("Peru", "Norway"), ("Lima", "Oslo"), ("Lusaka", "Mexico City"), ("Chad", "Nepal"),
    ];

    private static readonly (string From, string To)[] Codes = [("KEN", "CUB"), ("ZMB", "MEX"), ("PER", "NOR"), ("TCD", "NPL")];

    [Fact]
    public void Swapping_the_states_swaps_the_events()
    {
        var other = Names.Aggregate(Text, (t, n) => t.Replace(n.From, n.To, StringComparison.Ordinal));
        var expected = Coded(Text).Select(e => Codes.Aggregate(e, (t, c) => t.Replace(c.From, c.To, StringComparison.Ordinal)));
        Assert.NotEmpty(Coded(Text));
        Assert.Equal(expected.Order(), Coded(other).Order());
    }

    [Fact]
    public void Shifting_the_years_shifts_the_dates()
    {
        var later = Text.Replace("2021", "2014", StringComparison.Ordinal);
        Assert.Equal(Coded(Text).Select(e => e.Replace("2021", "2014", StringComparison.Ordinal)).Order(), Coded(later).Order());
    }

    private static List<string> Coded(string text) =>
        [.. Reader.Read(new Document { Id = "d-swap", Text = text, Date = When.Day(2023, 1, 1) }).Events.Select(e => $"{e.Source.Actor} {e.Type} {e.Recipient.Actor} {e.Status} {e.When}")];
}
