using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Entente.Measures.Relations;

/// <summary>A pair's own cells, from one to the next without those in between that are empty.</summary>
internal readonly record struct Cells(int From, int Count);

/// <summary>Fits <see cref="LevelModel"/> to the pairs of a data set: start by moments, the rest by maximum likelihood.</summary>
/// <remarks>Only cells that were public are handed in, so the fit knows the past only.</remarks>
internal static class LevelFit
{
    private const int LeastPairs = 8, LeastSteps = 60, MostSteps = 12_000;

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
        LevelModel Of(Vector<double> x) => start with
        {
            Noise = start.Noise * Math.Exp(x[0]),
            Drift = start.Noise * Math.Exp(Math.Clamp(x[1], -12, 2)),
            BreakShare = 0.5 / (1 + Math.Exp(-Math.Clamp(x[2], -6, 3))),
            BreakVariance = start.Noise * Math.Exp(Math.Clamp(x[3], -5, 3)),
        };
        double Loss(Vector<double> x)
        {
            var model = Of(x);
            // Weak priors where the data say nothing: breaks some two in a hundred periods, about half an event's variance wide.
            var loss = 0.5 * (Math.Pow((x[2] + 3.2) / 1.5, 2) + Math.Pow((x[3] + 0.7) / 1.2, 2) + Math.Pow((x[1] + 5) / 3, 2));
            foreach (var one in series) loss -= LogLikelihood(one, model);
            return double.IsFinite(loss) ? loss : 1e12;
        }
        var first = Vector<double>.Build.Dense([0, -5, -3.2, -0.7]);
        try
        {
            var found = NelderMeadSimplex.Minimum(ObjectiveFunction.Value(Loss), first, Vector<double>.Build.Dense([0.3, 1, 0.7, 0.7]), 1e-3, 400);
            return Of(found.MinimizingPoint);
        }
        catch (MaximumIterationsException) { return Of(first); }
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
            if (gap > 1) belief = belief with { Variance = belief.Variance + (gap - 1) * model.MeanStep };
            belief = LevelFilter.Update(in belief, model, gap == 0, y, n, out var one);
            total += one;
        }
        return total;
    }

    internal static ref readonly ChannelSum At(in PeriodCell cell, Channel channel) => ref cell.Sums[(int)channel];
}
