using System.Numerics;

namespace Entente.Evaluation;

/// <summary>How far figures would move had other documents of the same kind been chosen: documents are drawn again and again, with replacement.</summary>
/// <typeparam name="T">What is counted in one document; those of several are added.</typeparam>
public sealed class Bootstrap<T> where T : IAdditionOperators<T, T, T>, new()
{
    private const double Tail = 0.05;
    private readonly T[] _sums;

    /// <summary>Draws the documents.</summary>
    /// <param name="documents">The tally of each.</param>
    /// <param name="seed">The same seed draws the same documents.</param>
    public Bootstrap(IReadOnlyList<T> documents, int seed)
    {
        var random = new Random(seed);
        _sums = new T[documents.Count == 0 ? 0 : Bootstrap.Resamples];
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] = Enumerable.Range(0, documents.Count).Aggregate(new T(), (sum, _) => sum + documents[random.Next(documents.Count)]);
    }

    /// <summary>The interval that holds a figure in 90 of 100 draws; draws without the figure are left out.</summary>
    public (double Low, double High)? Interval(Func<T, double?> figure)
    {
        double[] values = [.. _sums.Select(figure).OfType<double>().Order()];
        if (values.Length == 0) return null;
        return (values[(int)(Tail * values.Length)], values[Math.Max(0, (int)Math.Ceiling((1 - Tail) * values.Length) - 1)]);
    }
}

/// <summary>What all intervals have in common.</summary>
public static class Bootstrap
{
    /// <summary>How often documents are drawn.</summary>
    public const int Resamples = 1000;
}
