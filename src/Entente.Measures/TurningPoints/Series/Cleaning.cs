namespace Entente.Measures.TurningPoints;

/// <summary>What is taken out of a series before it is searched: single odd points, and a season.</summary>
internal static class Cleaning
{
    private const int Beside = 3;

    /// <summary>
    /// Draws points far from the median of the seven around them back to it (Hampel's identifier). Points that stay where they went are
    /// the median themselves and remain.
    /// </summary>
    public static IReadOnlyList<double> WithoutOutliers(IReadOnlyList<double> x, double limit)
    {
        if (x.Count < 2 * Beside + 3) return x;
        var usual = Robust.Normal * Robust.MedianDifference(x, 1);
        var clean = x.ToArray();
        for (var i = 0; i < x.Count; i++)
        {
            var (first, last) = (Math.Max(0, i - Beside), Math.Min(x.Count - 1, i + Beside));
            var window = Enumerable.Range(first, last - first + 1).Select(j => x[j]).ToList();
            var centre = Robust.Median(window);
            var spread = Math.Max(Robust.Normal * Robust.Median(window.Select(v => Math.Abs(v - centre))), usual);
            if (Math.Abs(x[i] - centre) > limit * spread) clean[i] = centre;
        }
        return clean;
    }

    /// <summary>
    /// Takes a season out: the median, per place in the period, of what is left after a moving mean over one period. The period is the
    /// lag, from 3 to a quarter of the series, at which first differences agree best with themselves; none below <paramref name="least"/>.
    /// </summary>
    public static IReadOnlyList<double> WithoutSeason(IReadOnlyList<double> x, double least)
    {
        var period = Period(x, least);
        if (period == 0 || x.Count < 4 * period) return x;
        var rest = new double[x.Count];
        for (var i = 0; i < x.Count; i++)
        {
            var first = Math.Clamp(i - period / 2, 0, x.Count - period);
            rest[i] = x[i] - Enumerable.Range(first, period).Average(j => x[j]);
        }
        double[] season = [.. Enumerable.Range(0, period).Select(place =>
            Robust.Median(Enumerable.Range(0, x.Count).Where(i => i % period == place && i >= period / 2 && i < x.Count - period / 2).Select(i => rest[i])))];
        var mean = season.Average();
        return [.. x.Select((v, i) => v - (season[i % period] - mean))];
    }

    private static int Period(IReadOnlyList<double> x, double least)
    {
        double[] steps = [.. Enumerable.Range(1, Math.Max(0, x.Count - 1)).Select(i => x[i] - x[i - 1])];
        if (steps.Length < 12) return 0;
        var mean = steps.Average();
        var total = steps.Sum(s => (s - mean) * (s - mean));
        if (total <= 0) return 0;
        double Agreement(int lag) => Enumerable.Range(lag, steps.Length - lag).Sum(i => (steps[i] - mean) * (steps[i - lag] - mean)) / total * steps.Length / (steps.Length - lag);
        double[] by = [.. Enumerable.Range(0, x.Count / 4 + 2).Select(Agreement)];
        var (period, best) = (0, least);
        for (var lag = 3; lag < by.Length - 1; lag++)
            if (by[lag] > by[lag - 1] && by[lag] > by[lag + 1] && by[lag] > best + (period > 0 ? 0.05 : 0)) (period, best) = (lag, by[lag]);
        return period;
    }
}
