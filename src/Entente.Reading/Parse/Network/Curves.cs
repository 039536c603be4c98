using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>
/// The exponential and what is made of it, by plain arithmetic: the mathematics library of an operating system may round
/// otherwise than that of another, and a trained model would then depend on where it was trained.
/// </summary>
internal static class Curves
{
    private const float Highest = 87f;
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>e to the power of x, after Cody and Waite (1980): 2ⁿ times a polynomial.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-Highest)), Vector256.Create(Highest));
        var n = Vector256.Floor((x * Log2E) + Vector256.Create(0.5f));
        var r = x - (n * Ln2High) - (n * Ln2Low);
        var p = Vector256.Create(1.9875691e-4f);
        p = (p * r) + Vector256.Create(1.3981999e-3f);
        p = (p * r) + Vector256.Create(8.3334519e-3f);
        p = (p * r) + Vector256.Create(4.1665796e-2f);
        p = (p * r) + Vector256.Create(1.6666665e-1f);
        p = (p * r) + Vector256.Create(5.0000001e-1f);
        p = (p * r * r) + r + Vector256<float>.One;
        var power = (Vector256.ConvertToInt32Native(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }

    /// <summary>e to the power of x.</summary>
    public static float Exp(float x) => Exp(Vector256.Create(x))[0];

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) => (Sigmoid(x + x) * 2f) - Vector256<float>.One;

    /// <summary>Turns scores into chances that sum to 1.</summary>
    public static void Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var s in scores)
        {
            top = s > top ? s : top;
        }

        var i = 0;
        for (; i + 8 <= scores.Length; i += 8)
        {
            Exp(Vector256.Create<float>(scores[i..]) - Vector256.Create(top)).CopyTo(scores[i..]);
        }

        for (; i < scores.Length; i++)
        {
            scores[i] = Exp(scores[i] - top);
        }

        var sum = 0f;
        foreach (var s in scores)
        {
            sum += s;
        }

        for (i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }

    /// <summary>Leaves positive numbers alone and takes a tenth of negative ones.</summary>
    public static void Bend(Span<float> values)
    {
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            var v = Vector256.Create<float>(values[i..]);
            Vector256.ConditionalSelect(Vector256.GreaterThan(v, Vector256<float>.Zero), v, v * 0.1f).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            values[i] = values[i] > 0 ? values[i] : values[i] * 0.1f;
        }
    }
}
