namespace Entente.Measures.Relations;

/// <summary>
/// How many standard deviations a 90% band takes to each side. Folding two hypotheses into one normal distribution leaves tails that are not
/// normal, so the width is not assumed: it is the 90th percentile of |true level − believed level| ÷ standard deviation over series that
/// are drawn from the fitted model itself, with the effective numbers and gaps of the data set's own pairs, and with
/// steps and breaks that differ from pair to pair by a factor of 2 (log-normal, 0.7): one model stands for calm and for restless ones (a parametric bootstrap; Efron and
/// Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993, section 6.5). The seed is fixed.
/// </summary>
internal static class BandWidth
{
    private const int Seed = 19, Periods = 24_000;
    private const double Unrest = 0.7;

    /// <summary>The model with its widths.</summary>
    /// <param name="model">The fitted model.</param>
    /// <param name="patterns">Of pairs: periods since the one before, and effective numbers.</param>
    public static LevelModel Set(LevelModel model, List<(int Gap, double Y, double N)[]> patterns)
    {
        var random = new Random(Seed);
        List<double> filtered = [], smoothed = [];
        for (var round = 0; filtered.Count < Periods && round < 200; round++)
            foreach (var pattern in patterns)
            {
                if (filtered.Count >= Periods) break;
                Draw(model, pattern, random, filtered, smoothed);
            }
        return model with { FilterWidth = Percentile(filtered), SmootherWidth = Percentile(smoothed) };
    }

    private static void Draw(LevelModel m, (int Gap, double Y, double N)[] pattern, Random random, List<double> filtered, List<double> smoothed)
    {
        List<double> truth = [];
        List<Belief> beliefs = [];
        List<bool> counted = [];
        var belief = LevelFilter.Start(m);
        var unrest = Math.Exp(Unrest * Simulation.Normal(random));
        var level = m.Start + Math.Sqrt(m.StartVariance) * Simulation.Normal(random);
        foreach (var (gap, _, n) in pattern)
            for (var step = Math.Min(gap, 1); step <= gap; step++)
            {
                if (gap > 0) level += Math.Sqrt(unrest * m.Drift + (random.NextDouble() < unrest * m.BreakShare ? m.BreakVariance : 0)) * Simulation.Normal(random);
                belief = step < gap ? LevelFilter.Predict(in belief, m)
                    : LevelFilter.Update(in belief, m, gap == 0, level + Math.Sqrt(m.ObservationVariance(n)) * Simulation.Normal(random), n).Belief;
                truth.Add(level);
                beliefs.Add(belief);
                counted.Add(step == gap || gap <= LevelFit.LongestSilence);
                if (counted[^1]) filtered.Add(Math.Abs(level - belief.Mean) / Math.Sqrt(belief.Variance));
            }
        var all = beliefs.ToArray();
        LevelFilter.Smooth(all);
        for (var t = 0; t < all.Length; t++)
            if (counted[t]) smoothed.Add(Math.Abs(truth[t] - all[t].Mean) / Math.Sqrt(all[t].Variance));
    }

    private static double Percentile(List<double> all)
    {
        if (all.Count == 0) return LevelModel.Z;
        all.Sort();
        return Math.Clamp(all[(int)Math.Ceiling(0.9 * all.Count) - 1], 0.5 * LevelModel.Z, 2 * LevelModel.Z);
    }
}
