using MathNet.Numerics.LinearAlgebra;

namespace Entente.Measures;

/// <summary>
/// The highest eigenvalues of a large symmetric matrix, with every vector kept at right angles to all before it.
/// Golub, G. &amp; Van Loan, C. (2013). Matrix Computations, 4th ed., chapter 10.
/// </summary>
internal static class Lanczos
{
    private const int Steps = 160;

    /// <summary>
    /// The highest eigenvalues, as many as have settled; null where those that have not could add more than a millionth to the sum of their exponentials.
    /// </summary>
    /// <param name="rows">The entries that are not nought, row by row.</param>
    public static double[]? Highest((int Column, double Value)[][] rows)
    {
        var n = rows.Length;
        var random = new Random(1);
        List<double[]> basis = [];
        List<double> diagonal = [], beside = [];
        var vector = Scaled([.. Enumerable.Range(0, n).Select(_ => random.NextDouble() - 0.5)]);
        for (var step = 0; step < Steps; step++)
        {
            basis.Add(vector);
            var next = Times(rows, vector);
            diagonal.Add(Dot(next, vector));
            for (var pass = 0; pass < 2; pass++)
                foreach (var b in basis)
                {
                    var along = Dot(next, b);
                    for (var i = 0; i < n; i++) next[i] -= along * b[i];
                }
            var length = Math.Sqrt(Dot(next, next));
            beside.Add(length);
            if (length < 1e-10) break;
            vector = Scaled(next);
        }
        var small = Matrix<double>.Build.Dense(diagonal.Count, diagonal.Count);
        for (var i = 0; i < diagonal.Count; i++)
        {
            small[i, i] = diagonal[i];
            if (i + 1 < diagonal.Count) small[i, i + 1] = small[i + 1, i] = beside[i];
        }
        var evd = small.Evd(Symmetricity.Symmetric);
        List<double> settled = [];
        for (var k = diagonal.Count - 1; k >= 0; k--)
        {
            if (Math.Abs(beside[^1] * evd.EigenVectors[diagonal.Count - 1, k]) > 1e-9) break;
            settled.Add(evd.EigenValues[k].Real);
        }
        if (settled.Count == 0) return null;
        var known = settled.Sum(v => Math.Exp(v - settled[0]));
        return (n - settled.Count) * Math.Exp(settled[^1] - settled[0]) <= 1e-6 * known ? [.. settled] : null;
    }

    private static double[] Times((int Column, double Value)[][] rows, double[] vector)
    {
        var product = new double[vector.Length];
        for (var i = 0; i < rows.Length; i++)
            foreach (var (column, value) in rows[i]) product[i] += value * vector[column];
        return product;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double[] Scaled(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return Array.ConvertAll(vector, v => v / length);
    }
}
