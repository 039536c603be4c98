using System.Runtime.Intrinsics;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>The weights averaged over the last steps, older ones counting less and less: they do better than those of any one step (Polyak and Juditsky 1992).</summary>
internal sealed class Average(Weights of, Weights mean)
{
    private const float Newest = 0.005f;
    private int count;

    /// <summary>The average.</summary>
    public Weights Mean => mean;

    /// <summary>Counts the weights as they now are.</summary>
    public void Add()
    {
        var share = Math.Max(1f / ++count, Newest);
        foreach (var (from, to) in of.All.Zip(mean.All))
        {
            Move(from.All, to.All, share);
        }
    }

    private static void Move(ReadOnlySpan<float> from, Span<float> to, float share)
    {
        var i = 0;
        for (; i + 8 <= from.Length; i += 8)
        {
            var old = Vector256.Create<float>(to[i..]);
            (old + ((Vector256.Create<float>(from[i..]) - old) * share)).CopyTo(to[i..]);
        }

        for (; i < from.Length; i++)
        {
            to[i] += (from[i] - to[i]) * share;
        }
    }
}
