using Entente.Measures.TurningPoints;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>Turning points of made relations: what each thing that moves is called.</summary>
public class RelationTests
{
    private static readonly DateOnly Start = MadeRelation.Start;
    private static readonly TurnOptions Year = TurnOptions.Default with { RecordStart = Start, RecordEnd = Start.AddDays(7 * 80 - 1) };
    private static readonly (string, double)[] Quiet = [("010", 0), ("040", 1), ("051", 3.4), ("111", -2)];
    private static readonly (string, double)[] Talks = [("042", 1.9), ("043", 2.8), ("036", 4), ("046", 7), ("051", 3.4), ("040", 1)];
    private static readonly (string, double)[] Quarrel = [("111", -2), ("120", -4), ("130", -4.4), ("112", -2), ("010", 0)];
    private static readonly (string, double)[] Fighting = [("190", -10), ("193", -10), ("183", -10), ("111", -2), ("130", -4.4), ("112", -2)];
    private static readonly (string, double)[] Aid = [("071", 7.4), ("073", 7.4), ("061", 6.4), ("057", 8), ("042", 1.9)];

    public static TheoryData<string, string?> Cases() => new()
    {
        { "quiet, then more of the same", "Attention" },
        { "quiet, then quiet", null },
        { "quarrel, then talks", "DiplomaticOpening" },
        { "fighting, then talks and quarrel", "DeEscalation" },
        { "quarrel, then fighting", "Escalation" },
        { "quiet, then fighting", "Cooling" },
        { "quiet, then aid", "Warming" },
        { "nothing, then quarrel", "OutbreakAfterSilence" },
        { "quiet, then quarrel", "DiplomaticClosing" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_turn_is_called_by_what_moved(string story, string? expected)
    {
        var rows = story switch
        {
            "quiet, then more of the same" => Made((40, Quiet, 4), (40, Quiet, 20)),
            "quiet, then quiet" => Made((80, Quiet, 6)),
            "quarrel, then talks" => Made((40, Quarrel, 6), (40, Talks, 6)),
            "fighting, then talks and quarrel" => Made((40, Fighting, 8), (40, [.. Quarrel, .. Quarrel, .. Talks], 5)),
            "quarrel, then fighting" => Made((40, Quarrel, 6), (40, Fighting, 10)),
            "quiet, then fighting" => Made((40, Quiet, 6), (40, Fighting, 10)),
            "quiet, then aid" => Made((40, Quiet, 6), (40, Aid, 8)),
            "nothing, then quarrel" => Made((40, Quiet, 0), (40, Quarrel, 6)),
            _ => Made((40, Quiet, 6), (40, Quarrel, 6)),
        };
        var turns = Turns.Of(rows, Year).Where(t => t.Size.Unit != "events a day").ToList();
        if (expected is null)
        {
            Assert.Empty(turns);
            return;
        }
        var turn = Assert.Single(turns);
        Assert.Equal(expected, turn.Kind.ToString());
        Assert.InRange(turn.Day, Start.AddDays(7 * 38), Start.AddDays(7 * 42));
        Assert.True(turn.From <= turn.To && turn.Size.Low <= turn.Size.Value && turn.Size.Value <= turn.Size.High && turn.Confidence is > 0.9 and <= 1);
        Assert.InRange(turn.Detectable!.Value, turn.Day, Year.RecordEnd!.Value);
    }

    [Fact]
    public void One_repeated_report_makes_no_turn()
    {
        var rows = Made((80, Quiet, 3)).ToList();
        for (var i = 0; i < 200; i++) rows.Add(new TurnRow(Start.AddDays(7 * 40 + i % 20), true, "190", -10, $"copy {i}", Story: "one"));
        Assert.Empty(Turns.Of(rows, Year));
        var untold = rows.ConvertAll(r => r.Story is null ? r : r with { Story = null, Day = Start.AddDays(7 * 40 + (int)(r.Day.DayNumber % 3)) });
        Assert.Empty(Turns.Of(untold, Year));
    }

    [Fact]
    public void Fewer_events_than_the_least_make_no_turn()
    {
        var rows = new[] { 10, 11, 12, 13 }.Select(d => new TurnRow(Start.AddDays(7 * 40 + d), true, "190", -10, $"{d}")).ToList();
        Assert.Empty(Turns.Of(rows, Year));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var rows = Made((40, Quiet, 6), (40, Fighting, 10)).ToArray();
        var turns = Turns.Of(rows, Year);
        new Random(5).Shuffle(rows);
        Assert.Equal(turns.Select(Told), Turns.Of(rows, Year).Select(Told));
    }

    [Fact]
    public void A_view_as_of_a_day_never_uses_later_rows()
    {
        var rows = new MadeRelation(8, 0.3, 0.4, 80) { TurnsAt = 40, HostileAfter = 0.8 }.Rows(3);
        for (var week = 30; week < 80; week += 7)
        {
            var day = Start.AddDays(7 * week - 1);
            var early = rows.Where(r => r.Day <= day).ToList();
            Assert.Equal(Turns.Of(early, Year with { RecordEnd = day }).Select(Told), Turns.Of(rows, Year with { AsOf = day }).Select(Told));
        }
        var late = rows.Select(r => r with { Published = r.Day.AddDays(10_000) }).ToList();
        Assert.Empty(Turns.Of(late, Year));
    }

    private static string Told(Turn t) => $"{t.From} {t.To} {t.Kind} {t.Direction} {t.Channel} {t.Size} {t.Confidence:R} {t.Detectable} {string.Join(",", t.Events)}";

    private static List<TurnRow> Made(params (int Weeks, (string Code, double Score)[] Codes, int EachWeek)[] parts)
    {
        var random = new Random(17);
        var rows = new List<TurnRow>();
        var week = 0;
        foreach (var (weeks, codes, each) in parts)
            for (var end = week + weeks; week < end; week++)
                for (var i = each == 0 ? 0 : Math.Max(1, each + random.Next(-2, 3)); i > 0; i--)
                    if (codes[random.Next(codes.Length)] is var (code, score)) rows.Add(new TurnRow(Start.AddDays(7 * week + random.Next(7)), random.Next(2) == 0, code, score, $"{rows.Count}"));
        return rows;
    }
}
