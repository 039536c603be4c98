namespace Entente.Measures.TurningPoints;

/// <summary>A change of one weekly series.</summary>
/// <param name="Week">The first week of the new segment.</param>
/// <param name="Low">The earliest week at which it may have begun, with 95% confidence.</param>
/// <param name="High">The latest.</param>
/// <param name="Before">The mean before.</param>
/// <param name="After">The mean after.</param>
/// <param name="Error">Standard error of the difference.</param>
/// <param name="Gain">How much better two levels fit than one, in units of the noise's long-run variance.</param>
/// <param name="Threshold">β, what the gain had to exceed.</param>
public sealed record Cut(int Week, int Low, int High, double Before, double After, double Error, double Gain, double Threshold)
{
    /// <summary>+1 for a rise, −1 for a fall.</summary>
    public int Direction => Math.Sign(After - Before);
}

/// <summary>The changes of one weekly series.</summary>
/// <param name="Found">In order of time.</param>
/// <param name="Noise">Long-run variance of one observation of weight 1.</param>
/// <param name="Threshold">β.</param>
public sealed record Cuts(IReadOnlyList<Cut> Found, double Noise, double Threshold)
{
    private const double Interval = 7.35; // −2 ln(1 − √0.95): Eo and Morley 2015

    /// <summary>Cuts a series of levels with weights.</summary>
    /// <param name="values">The weekly values; of no account where the weight is 0.</param>
    /// <param name="weights">What each week counts, 0 or more: 1 / its variance.</param>
    /// <param name="noise">What the variance of everything is multiplied by, for autocorrelation.</param>
    /// <param name="penalty">c in β = c σ² ln T.</param>
    /// <param name="shortest">The least length in weeks.</param>
    /// <param name="holds">Whether the stretches on both sides of a cut have enough to go by.</param>
    internal static Cuts Of(double[] values, double[] weights, double noise, double penalty, int shortest, Func<int, int, bool> holds)
    {
        var (w, wx, wxx) = (Sums(weights, _ => 1), Sums(weights, i => values[i]), Sums(weights, i => values[i] * values[i]));
        double Mean(int s, int e) => w[e] > w[s] ? (wx[e] - wx[s]) / (w[e] - w[s]) : 0;
        double Around(int s, int e) => w[e] > w[s] ? Math.Max(0, wxx[e] - wxx[s] - (wx[e] - wx[s]) * (wx[e] - wx[s]) / (w[e] - w[s])) / noise : 0;
        var beta = penalty * Math.Log(Math.Max(2, weights.Count(v => v > 0)));
        List<int> ends = [0, .. Segmentation.Pelt(values.Length, Around, beta, shortest).Changes, values.Length];
        // A stretch with too little to go by joins the neighbour it is more like.
        for (var i = 1; i < ends.Count; i++)
        {
            if (ends.Count <= 2 || holds(ends[i - 1], ends[i])) continue;
            var left = i > 1 ? Around(ends[i - 2], ends[i]) - Around(ends[i - 2], ends[i - 1]) : double.PositiveInfinity;
            var right = i + 1 < ends.Count ? Around(ends[i - 1], ends[i + 1]) - Around(ends[i], ends[i + 1]) : double.PositiveInfinity;
            ends.RemoveAt(left <= right ? i - 1 : i);
            i = 0;
        }
        var cuts = new List<Cut>();
        for (var i = 1; i + 1 < ends.Count; i++)
        {
            var (s, b, e) = (ends[i - 1], ends[i], ends[i + 1]);
            double Fit(int at) => Around(s, at) + Around(at, e);
            var (low, high) = (b, b);
            while (low - 1 > s && Fit(low - 1) - Fit(b) <= Interval) low--;
            while (high + 1 < e && Fit(high + 1) - Fit(b) <= Interval) high++;
            var gain = Around(s, e) - Fit(b);
            if (gain < beta) continue;
            cuts.Add(new Cut(b, low, high, Mean(s, b), Mean(b, e), Math.Sqrt(noise * (1 / Math.Max(1e-9, w[b] - w[s]) + 1 / Math.Max(1e-9, w[e] - w[b]))), gain, beta));
        }
        return new Cuts(cuts, noise, beta);
    }

    private static double[] Sums(double[] weights, Func<int, double> of)
    {
        var sums = new double[weights.Length + 1];
        for (var i = 0; i < weights.Length; i++) sums[i + 1] = sums[i] + (weights[i] > 0 ? weights[i] * of(i) : 0);
        return sums;
    }
}
