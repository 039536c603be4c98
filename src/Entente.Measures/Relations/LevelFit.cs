namespace Entente.Measures.Relations;

/// <summary>A pair's own cells, from one to the next without those in between that are empty.</summary>
internal readonly record struct Cells(int From, int Count);

/// <summary>Fits <see cref="LevelModel"/> to the pairs of a data set: start by moments, the rest by maximum likelihood.</summary>
/// <remarks>Only cells that were public are handed in, so the fit knows the past only.</remarks>
internal static class LevelFit
{
    private const int LeastPairs = 8, LeastSteps = 60, MostSteps = 12_000, Rounds = 4;

    /// <summary>Silences of more periods than this are not used to fit steps, nor to set the width of the band.</summary>
    public const int LongestSilence = 26;

    private static readonly (double Low, double High)[] Bounds = [(Math.Log(0.05), Math.Log(100)), (Math.Log(1e-4), Math.Log(10)), (-5, 5), (Math.Log(1), Math.Log(36)), (Math.Log(1e-4), Math.Log(1))];
    private static readonly double[] Reach = [0.5, 1.5, 2, 0.8, 1.5];

    /// <summary>The model of one channel; with too little to fit on, <see cref="LevelModel.Default"/>, started where the data allow.</summary>
    public static LevelModel Fit(ReadOnlySpan<PeriodCell> cells, ReadOnlySpan<Cells> pairs, Channel channel)
    {
        var means = new List<(double Mean, double Effective)>();
        var within = (Squares: 0.0, Degrees: 0.0);
        var chosen = new List<(Cells Pair, int Seen)>();
        foreach (var pair in pairs)
        {
            var own = cells.Slice(pair.From, pair.Count);
            var (n, sum, seen) = (0.0, 0.0, 0);
            foreach (ref readonly var cell in own)
            {
                ref readonly var s = ref At(in cell, channel);
                if (s.Events == 0) continue;
                n += s.Effective;
                sum += s.Effective * s.Mean;
                seen++;
            }
            if (seen == 0) continue;
            if (n >= ChannelPeriod.Least) means.Add((sum / n, n));
            if (seen < 4) continue;
            chosen.Add((pair, seen));
            foreach (ref readonly var cell in own)
            {
                ref readonly var s = ref At(in cell, channel);
                if (s.Events > 0) within.Squares += s.Effective * Math.Pow(s.Mean - sum / n, 2);
            }
            within.Degrees += seen - 1;
        }
        var noise = within.Degrees >= 10 ? Math.Max(0.05, within.Squares / within.Degrees) : LevelModel.Default.Noise;
        var start = Started(means, noise);
        var steps = chosen.Sum(c => c.Seen);
        if (steps < LeastSteps) return start with { Noise = noise };
        return Climb(cells, Sampled(chosen, steps), channel, start with { Noise = noise }) with { Pairs = chosen.Count };
    }

    // Median and spread of the pairs' means, less what is noise in them; a set of few pairs has no middle, and starts anywhere.
    private static LevelModel Started(List<(double Mean, double Effective)> means, double noise)
    {
        if (means.Count < LeastPairs) return LevelModel.Default with { Start = 0, StartVariance = 33 };
        means.Sort();
        var middle = means.Count / 2;
        var median = means.Count % 2 == 1 ? means[middle].Mean : (means[middle - 1].Mean + means[middle].Mean) / 2;
        var spread = means.Average(m => Math.Pow(m.Mean - median, 2)) - means.Average(m => noise / m.Effective);
        return LevelModel.Default with { Start = median, StartVariance = Math.Max(0.25, spread) };
    }

    // Pairs at even distances in the order of how much was seen of them, until there are steps enough.
    private static List<Cells> Sampled(List<(Cells Pair, int Seen)> chosen, int steps)
    {
        if (steps <= MostSteps) return [.. chosen.Select(c => c.Pair)];
        var ordered = chosen.OrderByDescending(c => c.Seen).ThenBy(c => c.Pair.From).ToList();
        var stride = (double)steps / MostSteps;
        List<Cells> sample = [];
        for (var i = 0.5 * stride; i < ordered.Count; i += stride) sample.Add(ordered[(int)i].Pair);
        return sample;
    }

    private static LevelModel Climb(ReadOnlySpan<PeriodCell> cells, List<Cells> sample, Channel channel, LevelModel start)
    {
        var series = Series(cells, sample, channel);
        double[] x = [Math.Log(start.Noise), Math.Log(0.05), -1, Math.Log(6), Math.Log(0.01)];
        // Noise, mean step, the share of it that comes by breaks, and the size of these, and τ²/σ²: less entangled than the model's own parameters.
        LevelModel Of()
        {
            double step = Math.Exp(x[1]), broken = 1 / (1 + Math.Exp(-x[2])), size = Math.Exp(x[3]);
            return start with { Noise = Math.Exp(x[0]), Drift = (1 - broken) * step, BreakShare = Math.Min(0.5, broken * step / size), BreakVariance = size, PeriodNoise = Math.Exp(x[0] + x[4]) };
        }
        // One figure after the other by golden section, round after round: slower than a simplex on paper, and it does not get stuck.
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < x.Length; i++)
            {
                var (low, high) = round == 0 ? Bounds[i] : (Math.Max(Bounds[i].Low, x[i] - Reach[i] / round), Math.Min(Bounds[i].High, x[i] + Reach[i] / round));
                var j = i;
                x[j] = Highest(low, high, at =>
                {
                    x[j] = at;
                    var model = Of();
                    var sum = Prior(x);
                    foreach (var one in series) sum += LogLikelihood(one, model);
                    return sum;
                });
            }
        return BandWidth.Set(Of(), series);
    }

    // Where the data cannot tell: steps of about a third of a point a period, give or take a factor of 2; half of their variance by breaks; a
    // break of about 2.4 points; stories of a period share a hundredth of their variance. Standard deviations are in logarithms. Thousands of periods outweigh it.
    private static double Prior(double[] x) =>
        -0.5 * (Square((x[1] - Math.Log(0.1)) / 1.5) + Square(x[2] / 0.7) + Square((x[3] - Math.Log(6)) / 0.5) + Square((x[4] - Math.Log(0.01)) / 1.5));

    private static double Square(double x) => x * x;

    private static double Highest(double low, double high, Func<double, double> of)
    {
        const double golden = 0.6180339887498949;
        double a = high - golden * (high - low), b = low + golden * (high - low), fa = of(a), fb = of(b);
        while (high - low > 0.1)
            if (fa >= fb)
            {
                (high, b, fb) = (b, a, fa);
                fa = of(a = high - golden * (high - low));
            }
            else
            {
                (low, a, fa) = (a, b, fb);
                fb = of(b = low + golden * (high - low));
            }
        return fa >= fb ? a : b;
    }

    private static List<(int Gap, double Y, double N)[]> Series(ReadOnlySpan<PeriodCell> cells, List<Cells> sample, Channel channel)
    {
        List<(int, double, double)[]> all = [];
        foreach (var pair in sample)
        {
            List<(int, double, double)> one = [];
            var last = int.MinValue;
            foreach (ref readonly var cell in cells.Slice(pair.From, pair.Count))
            {
                ref readonly var s = ref At(in cell, channel);
                if (s.Events == 0) continue;
                one.Add((last == int.MinValue ? 0 : cell.Period - last, s.Mean, s.Effective));
                last = cell.Period;
            }
            all.Add([.. one]);
        }
        return all;
    }

    private static double LogLikelihood((int Gap, double Y, double N)[] series, LevelModel model)
    {
        var total = 0.0;
        var belief = LevelFilter.Start(model);
        foreach (var (gap, y, n) in series)
        {
            // What a pair comes back with after years tells of its kind, not of its steps: relations have a home, a random walk has none.
            var returned = gap > LongestSilence;
            if (returned) belief = belief with { Variance = Math.Max(belief.Variance, model.StartVariance) };
            else if (gap > 1) belief = belief with { Variance = belief.Variance + (gap - 1) * model.MeanStep };
            var step = LevelFilter.Update(in belief, model, gap == 0, y, n);
            belief = step.Belief;
            if (!returned) total += step.LogLikelihood;
        }
        return total;
    }

    internal static ref readonly ChannelSum At(in PeriodCell cell, Channel channel) => ref cell.Sums[(int)channel];
}
