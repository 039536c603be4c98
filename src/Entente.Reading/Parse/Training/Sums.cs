using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Element-wise sums.</summary>
internal static class Sums
{
    /// <summary>to += from.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var i = 0; i < from.Length; i++)
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
