namespace Entente.Measures.TurningPoints;

/// <summary>A change of one weekly series.</summary>
/// <param name="Week">The first week of the new segment.</param>
/// <param name="Low">The earliest week at which it may have begun, with 68% confidence.</param>
/// <param name="High">The latest.</param>
/// <param name="Before">The mean before.</param>
/// <param name="After">The mean after.</param>
/// <param name="Error">Standard error of the difference.</param>
/// <param name="Gain">How much better two levels fit than one, in units of the noise.</param>
/// <param name="Threshold">β, what the gain had to exceed.</param>
public sealed record Cut(int Week, int Low, int High, double Before, double After, double Error, double Gain, double Threshold)
{
    private const double Interval = 3.48; // −2 ln(1 − √0.68): Eo and Morley, Quantitative Economics 6, 2015
    private const double Significant = 6.63; // the 99% point of χ² with one degree of freedom

    /// <summary>+1 for a rise, −1 for a fall.</summary>
    public int Direction => Math.Sign(After - Before);

    /// <summary>Cuts a weekly series into levels.</summary>
    /// <param name="length">The number of weeks.</param>
    /// <param name="level">What a level costs over a stretch, in units of the noise; its mean; the variance of that mean.</param>
    /// <param name="beta">What each change costs.</param>
    /// <param name="shortest">The least length in weeks.</param>
    /// <param name="holds">Whether a stretch has enough to go by.</param>
    /// <param name="given">Weeks at which something else of the relation changed for certain: a change there need not be paid for again, only be significant.</param>
    internal static IReadOnlyList<Cut> All(int length, ILevel level, double beta, int shortest, Func<int, int, bool> holds, IReadOnlyList<int>? given = null)
    {
        int[] stretches = [0, .. (given ?? []).Where(w => w >= shortest && length - w >= shortest).Distinct().Order(), length];
        List<int> ends = [0];
        for (var i = 0; i + 1 < stretches.Length; i++)
        {
            var (first, last) = (stretches[i], stretches[i + 1]);
            ends.AddRange(Segmentation.Pelt(last - first, (s, e) => level.Cost(first + s, first + e), beta, shortest).Changes.Select(c => first + c));
            ends.Add(last);
        }
        Join(ends, level, holds);
        Drop(ends, level, b => stretches.Contains(b) ? Significant : beta);
        var cuts = new List<Cut>();
        for (var i = 1; i + 1 < ends.Count; i++)
        {
            var (s, b, e) = (ends[i - 1], ends[i], ends[i + 1]);
            double Fit(int at) => level.Cost(s, at) + level.Cost(at, e);
            var (low, high) = (b, b);
            while (low - 1 > s && Fit(low - 1) - Fit(b) <= Interval) low--;
            while (high + 1 < e && Fit(high + 1) - Fit(b) <= Interval) high++;
            var gain = level.Cost(s, e) - Fit(b);
            cuts.Add(new Cut(b, low, high, level.Mean(s, b), level.Mean(b, e), Math.Sqrt(level.Variance(s, b) + level.Variance(b, e)), gain, beta));
        }
        return cuts;
    }

    // The weakest change goes first, until each is worth what it costs.
    private static void Drop(List<int> ends, ILevel level, Func<int, double> least)
    {
        while (ends.Count > 2)
        {
            double Surplus(int i) => level.Cost(ends[i - 1], ends[i + 1]) - level.Cost(ends[i - 1], ends[i]) - level.Cost(ends[i], ends[i + 1]) - least(ends[i]);
            var weakest = Enumerable.Range(1, ends.Count - 2).MinBy(Surplus);
            if (Surplus(weakest) >= 0) return;
            ends.RemoveAt(weakest);
        }
    }

    // A stretch with too little to go by joins the neighbour it is more like.
    private static void Join(List<int> ends, ILevel level, Func<int, int, bool> holds)
    {
        for (var i = 1; i < ends.Count; i++)
        {
            if (ends.Count <= 2 || holds(ends[i - 1], ends[i])) continue;
            var left = i > 1 ? level.Cost(ends[i - 2], ends[i]) - level.Cost(ends[i - 2], ends[i - 1]) : double.PositiveInfinity;
            var right = i + 1 < ends.Count ? level.Cost(ends[i - 1], ends[i + 1]) - level.Cost(ends[i], ends[i + 1]) : double.PositiveInfinity;
            ends.RemoveAt(left <= right ? i - 1 : i);
            i = 0;
        }
    }
}

/// <summary>A level over a stretch of weeks.</summary>
internal interface ILevel
{
    /// <summary>What it costs, in units of the noise.</summary>
    double Cost(int start, int end);

    /// <summary>The level.</summary>
    double Mean(int start, int end);

    /// <summary>The variance of the level as an estimate.</summary>
    double Variance(int start, int end);
}
