using Entente.Reading.Parse.Training;

namespace Entente.Reading.Pairs;

/// <summary>
/// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
/// Sundararajan 2008). One order of visits, double arithmetic, no library functions: the same rows give the same weights.
/// </summary>
internal static class LinearLearner
{
    private const int MostRounds = 200;
    private const double Tolerance = 1e-3;

    /// <summary>Weights, one for each place, with the bias last, that part the rows of one kind from the others.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">Number of features.</param>
    /// <param name="isOfKind">Which rows are of the kind.</param>
    /// <param name="costs">What a mistake on each row costs; above 0.</param>
    public static double[] Learn(IReadOnlyList<FeatureVector> rows, int width, IReadOnlyList<bool> isOfKind, IReadOnlyList<double> costs)
    {
        var weights = new double[width + 1];
        var alphas = new double[rows.Count];
        var diagonal = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            diagonal[i] = 1 + 0.5 / costs[i];
            foreach (var v in rows[i].Values) diagonal[i] += (double)v * v;
        }
        List<int> order = [.. Enumerable.Range(0, rows.Count)];
        var chance = new Chance(1);
        for (var round = 0; round < MostRounds; round++)
        {
            chance.Shuffle(order);
            var worst = 0.0;
            foreach (var i in order)
            {
                var sign = isOfKind[i] ? 1.0 : -1.0;
                var gradient = sign * Margin(weights, rows[i]) - 1 + alphas[i] * 0.5 / costs[i];
                var projected = alphas[i] == 0 ? Math.Min(gradient, 0) : gradient;
                if (projected == 0) continue;
                worst = Math.Max(worst, Math.Abs(projected));
                var before = alphas[i];
                alphas[i] = Math.Max(before - gradient / diagonal[i], 0);
                var step = (alphas[i] - before) * sign;
                var (places, values) = rows[i];
                for (var f = 0; f < places.Length; f++) weights[places[f]] += step * values[f];
                weights[width] += step;
            }
            if (worst < Tolerance) break;
        }
        return weights;
    }

    /// <summary>On which side of the plane, and how far off, a row lies.</summary>
    public static double Margin(double[] weights, FeatureVector row)
    {
        var sum = weights[^1];
        var (places, values) = row;
        for (var f = 0; f < places.Length; f++) sum += weights[places[f]] * values[f];
        return sum;
    }
}
