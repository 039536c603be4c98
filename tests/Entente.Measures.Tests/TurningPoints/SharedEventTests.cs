using System.Globalization;
using Entente.Measures.TurningPoints;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>Known turning points in real event data, and relations in which none may be raised.</summary>
public class SharedEventTests
{
    private static readonly Dictionary<string, SampleEvents> Loaded = [];
    private static readonly Lock Gate = new();

    [Theory]
    [InlineData("icews18", "USA-PRK", "DiplomaticOpening", "2018-03-08", 10)]
    [InlineData("icews18", "USA-PRK", "Attention", "2018-06-12", 3)]
    [InlineData("icews18", "RUS-GBR", "Cooling", "2018-03-12", 7)]
    [InlineData("icews18", "GRC-MKD", "FormalAct", "2018-06-12", 7)]
    [InlineData("icews18", "RUS-PRK", "Attention", "2018-05-31", 3)]
    [InlineData("icews18", "RUS-CHN", "no tone", "", 0)]
    [InlineData("icews18", "USA-KOR", "no tone", "", 0)]
    [InlineData("gulf", "IRN-IRQ", "DeEscalation", "1988-07-15", 62)]
    [InlineData("gulf", "IRQ-KUW", "OutbreakAfterSilence", "1990-08-01", 31)]
    [InlineData("levant", "ISR-PAL", "DeEscalation", "1993-09-15", 153)]
    [InlineData("balkans", "NAT-SER+FRY", "DeEscalation", "1995-12-15", 31)]
    public void A_known_turn_is_found_and_named(string set, string pair, string kind, string day, int days)
    {
        var events = Load(set);
        var (first, last) = events.Record;
        var turns = Turns.Now(events.Between(pair.Split('-')[0], pair.Split('-')[1]), TurnOptions.Default with { RecordStart = first, RecordEnd = last });
        if (kind == "no tone")
        {
            Assert.All(turns, t => Assert.Equal(TurnKind.Attention, t.Kind));
            return;
        }
        var about = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var near = turns.Where(t => Math.Abs(t.Day.DayNumber - about.DayNumber) <= days).ToList();
        Assert.Contains(near, t => t.Kind.ToString() == kind);
        if (kind == "Attention") Assert.All(near, t => Assert.Equal(TurnKind.Attention, t.Kind));
    }

    private static SampleEvents Load(string set)
    {
        static string At(params string[] parts) => Shared.Path(parts);
        lock (Gate)
            return Loaded.TryGetValue(set, out var events) ? events : Loaded[set] = set switch
            {
                "icews18" => SampleEvents.Icews(At("data", "events", "icews18_jan_sep.tsv.gz"), At("data", "events", "actor_aliases.json"), At("ontology", "cameo_codes.tsv")),
                "levant" => SampleEvents.Keds(At("data", "events", "keds_levant.csv.gz"), weis: false),
                _ => SampleEvents.Keds(At("data", "events", $"keds_{set}.csv.gz"), weis: true),
            };
    }
}
