namespace Entente.Measures.Relations;

/// <summary>How differently the two sides treat each other in a period: the level of A towards B less that of B towards A.</summary>
/// <param name="Period">The period.</param>
/// <param name="Forward">A towards B; null where insufficient.</param>
/// <param name="Backward">B towards A; null where insufficient.</param>
/// <param name="Difference">Their difference; null where either is insufficient. Above 0, A is the friendlier.</param>
/// <param name="Low">Lower end of its 90% band, the sides taken as independent.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Asymmetry(int Period, double? Forward, double? Backward, double? Difference, double Low, double High)
{
    /// <summary>Period by period, where both series reach. Both need the same profile: a difference of two scales means nothing.</summary>
    public static IReadOnlyList<Asymmetry> Of(RelationSeries forward, RelationSeries backward)
    {
        if (forward.Set != backward.Set) throw new ArgumentException("the two directions were measured with different profiles");
        List<Asymmetry> all = [];
        var from = Math.Max(forward.Rows[0].Period, backward.Rows[0].Period);
        var to = Math.Min(forward.Rows[^1].Period, backward.Rows[^1].Period);
        for (var period = from; period <= to; period++)
        {
            var (a, b) = (forward.Rows[period - forward.Rows[0].Period].Tone, backward.Rows[period - backward.Rows[0].Period].Tone);
            var difference = a.Level - b.Level;
            var half = LevelModel.Z * Math.Sqrt(a.Variance + b.Variance);
            all.Add(new Asymmetry(period, a.Index, b.Index, a.Insufficient || b.Insufficient ? null : difference, difference - half, difference + half));
        }
        return all;
    }
}
