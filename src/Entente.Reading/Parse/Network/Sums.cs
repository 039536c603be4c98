using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>Element-wise sums.</summary>
internal static class Sums
{
    /// <summary>to += from.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        var i = 0;
        for (; i + 8 <= from.Length; i += 8)
        {
            (Vector256.Create<float>(to[i..]) + Vector256.Create(from[i..])).CopyTo(to[i..]);
        }

        for (; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>Adds every row of a matrix to a single row, from the first to the last.</summary>
    public static void AddRows(Matrix from, Matrix to)
    {
        for (var r = 0; r < from.Rows; r++)
        {
            Add(from[r], to[0]);
        }
    }
}
