namespace Entente.Measures.Relations;

/// <summary>How one pair's relation moves in one data set, period by period without a gap in the numbers.</summary>
/// <param name="Dyad">The caller's key of the pair.</param>
/// <param name="By">How long a period is.</param>
/// <param name="Set">What the data set's other pairs say: scale, centre, models.</param>
/// <param name="Smoothed">False: each row knows only what was public until its own end (filter). True: rows know the whole series (smoother), for looking back only.</param>
/// <param name="OtherScale">Rows left out of the tone because they are scored on another scale than <see cref="SetProfile.Scale"/>.</param>
/// <param name="Rows">The periods, from the pair's first or the one asked for, empty ones too.</param>
public sealed record RelationSeries(int Dyad, By By, SetProfile Set, bool Smoothed, int OtherScale, IReadOnlyList<RelationPeriod> Rows)
{
    /// <summary>Of the periods whose band leaves out the data set's centre, the share that plain counts confirm; null where no band does.</summary>
    public double? RobustShare
    {
        get
        {
            var (robust, decided) = (0, 0);
            foreach (var row in Rows)
            {
                if (row.Tone.Insufficient || row.Robustness is Robustness.WithinTheError) continue;
                decided++;
                if (row.Robustness is Robustness.Robust) robust++;
            }
            return decided == 0 ? null : (double)robust / decided;
        }
    }
}
