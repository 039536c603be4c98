using MathNet.Numerics.LinearAlgebra;

namespace Entente.Measures;

/// <summary>
/// The walk index: how far closed walks of every length, longer ones counting less, are balanced. tr e^A ∕ tr e^|A| with A the matrix of signs:
/// 1 where the network is balanced, towards 0 where it is not. Signs only: weights do not enter.
/// Estrada, E. &amp; Benzi, M. (2014). Walk-based measure of balance in signed networks. Physical Review E 90.
/// </summary>
/// <param name="Value">The index, 0 to 1; null where it could not be computed or there is no node.</param>
/// <param name="Reason">Why there is none.</param>
public sealed record WalkIndex(double? Value, string? Reason)
{
    // All eigenvalues up to here; of more nodes the highest ones, where they decide.
    private const int Dense = 400;

    /// <summary>The walk index of a network.</summary>
    public static WalkIndex Of(SignedNetwork network)
    {
        var signs = Signs.Of(network);
        if (signs.Nodes == 0) return new WalkIndex(null, "no nodes");
        List<double> signed = [], absolute = [];
        foreach (var component in signs.Components())
        {
            if (Spectrum(signs, component, withSigns: true) is not { } s || Spectrum(signs, component, withSigns: false) is not { } a)
                return new WalkIndex(null, $"{component.Length} nodes hang together, too many for all eigenvalues, and the highest do not decide");
            signed.AddRange(s);
            absolute.AddRange(a);
        }
        return new WalkIndex(Math.Exp(LogSumExp(signed) - LogSumExp(absolute)), null);
    }

    private static double[]? Spectrum(Signs signs, int[] component, bool withSigns)
    {
        var local = component.Select((node, i) => (node, i)).ToDictionary(p => p.node, p => p.i);
        (int Column, double Value)[][] rows = [.. component.Select(node => signs.Around(node).Select(n => (local[n.Node], withSigns ? n.Sign : 1.0)).ToArray())];
        if (component.Length > Dense) return Lanczos.Highest(rows);
        var matrix = Matrix<double>.Build.Dense(rows.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++) foreach (var (column, value) in rows[i]) matrix[i, column] = value;
        return [.. matrix.Evd(Symmetricity.Symmetric).EigenValues.Select(v => v.Real)];
    }

    private static double LogSumExp(List<double> values)
    {
        var most = values.Max();
        return most + Math.Log(values.Sum(v => Math.Exp(v - most)));
    }
}
