using Entente.Measures.TurningPoints;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>Records that never turn: a sample of the bench's, and with ENTENTE_LONG more of them.</summary>
public class FalseAlarmTests
{
    private static bool Long => Environment.GetEnvironmentVariable("ENTENTE_LONG") is { Length: > 0 };

    [Fact]
    public void At_most_one_made_record_in_twenty_has_a_turn()
    {
        var runs = Long ? 100 : 6;
        var trials = new List<FalseAlarmTrial>();
        foreach (var (rate, hostile) in (ReadOnlySpan<(double, double)>)[(1, 0.2), (5, 0.2), (5, 0.7), (20, 0.2), (20, 0.7)])
            trials.Add(TurnTrials.FalseAlarms($"{rate} {hostile}", runs, TurnTrials.TenYears, i => new MadeRelation(rate, hostile, hostile, TurnTrials.TenYears).Rows(1000 + i)));
        Assert.True(trials.Average(t => t.FalseAlarms) <= 0.05 + (Long ? 0 : 0.02), string.Join("; ", trials)); // 0.02: one of thirty, in the sample
    }

    [Fact]
    public void A_turn_that_is_there_is_found_within_weeks()
    {
        var trial = TurnTrials.Delay("", Long ? 20 : 3, new MadeRelation(20, 0.2, 0.4, 104) { TurnsAt = 52, HostileAfter = 0.6 }, 5);
        Assert.True(trial.Found > 0.9 && trial.MedianDelay is > 0 and < 70, trial.ToString());
    }
}
