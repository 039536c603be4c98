using System.Runtime.Intrinsics;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Moves weights along their gradients, each at its own pace (Kingma and Ba 2015).</summary>
internal sealed class Adam
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.99f;
    private readonly IReadOnlyList<Matrix> values;
    private readonly IReadOnlyList<Matrix> gradients;
    private readonly float[][] means;
    private readonly float[][] squares;
    private readonly SortedSet<int>[] touched;
    private float power1 = 1;
    private float power2 = 1;

    /// <summary>Prepares to train some matrices, of which the first few are tables with few rows used at a time.</summary>
    public Adam(IReadOnlyList<Matrix> values, IReadOnlyList<Matrix> gradients, int tables)
    {
        (this.values, this.gradients) = (values, gradients);
        means = [.. values.Select(v => new float[v.Length])];
        squares = [.. values.Select(v => new float[v.Length])];
        touched = [.. Enumerable.Range(0, tables).Select(_ => new SortedSet<int>())];
    }

    /// <summary>Says that a row of a table has a gradient.</summary>
    public void Touch(int table, int row) => touched[table].Add(row);

    /// <summary>Moves the weights and clears the gradients.</summary>
    /// <param name="rate">How far.</param>
    /// <param name="longest">Gradients whose length over all dense weights is above this are shortened to it (Pascanu et al. 2013).</param>
    public void Step(float rate, float longest)
    {
        power1 *= Decay1;
        power2 *= Decay2;
        var squared = 0.0;
        for (var p = touched.Length; p < values.Count; p++)
        {
            foreach (var g in gradients[p].All)
            {
                squared += (double)g * g;
            }
        }

        var norm = Math.Sqrt(squared);
        var scale = norm > longest ? (float)(longest / norm) : 1f;
        for (var p = 0; p < values.Count; p++)
        {
            if (p >= touched.Length)
            {
                Move(p, 0, values[p].Length, rate, scale);
                continue;
            }

            foreach (var row in touched[p])
            {
                Move(p, row * values[p].Columns, values[p].Columns, rate, scale);
            }

            touched[p].Clear();
        }
    }

    private void Move(int p, int start, int length, float rate, float scale)
    {
        var value = values[p].Data.AsSpan(start, length);
        var gradient = gradients[p].Data.AsSpan(start, length);
        var mean = means[p].AsSpan(start, length);
        var square = squares[p].AsSpan(start, length);
        var correct1 = 1 / (1 - power1);
        var correct2 = 1 / (1 - power2);
        var i = 0;
        for (; i + 8 <= length; i += 8)
        {
            var g = Vector256.Create<float>(gradient[i..]) * scale;
            var m = (Vector256.Create<float>(mean[i..]) * Decay1) + (g * (1 - Decay1));
            var s = (Vector256.Create<float>(square[i..]) * Decay2) + (g * g * (1 - Decay2));
            m.CopyTo(mean[i..]);
            s.CopyTo(square[i..]);
            var step = m * correct1 * rate / (Vector256.Sqrt(s * correct2) + Vector256.Create(1e-8f));
            (Vector256.Create<float>(value[i..]) - step).CopyTo(value[i..]);
        }

        for (; i < length; i++)
        {
            var g = gradient[i] * scale;
            mean[i] = (Decay1 * mean[i]) + ((1 - Decay1) * g);
            square[i] = (Decay2 * square[i]) + (g * g * (1 - Decay2));
            value[i] -= mean[i] * correct1 * rate / (MathF.Sqrt(square[i] * correct2) + 1e-8f);
        }

        gradient.Clear();
    }
}
