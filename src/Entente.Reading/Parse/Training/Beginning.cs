using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>The weights that training begins with (Glorot and Bengio 2010; forget gates open, Jozefowicz et al. 2015).</summary>
internal static class Beginning
{
    /// <summary>Fills all weights.</summary>
    public static void Fill(Weights weights, Chance chance)
    {
        foreach (var matrix in weights.All)
        {
            if (matrix.Rows > 1)
            {
                Uniform(matrix, MathF.Sqrt(6f / (matrix.Rows + matrix.Columns)), chance);
            }
        }

        Uniform(weights.Words, 0.15f, chance);
        Uniform(weights.Marks, 0.05f, chance);
        Uniform(weights.Arc.Root, 0.1f, chance);
        foreach (var layer in new[] { weights.First.Forward, weights.First.Backward, weights.Second.Forward, weights.Second.Backward })
        {
            layer.Bias[0].Slice(layer.Hidden, layer.Hidden).Fill(1f);
        }
    }

    private static void Uniform(Matrix matrix, float limit, Chance chance)
    {
        foreach (ref var value in matrix.All)
        {
            value = ((2 * chance.Unit()) - 1) * limit;
        }
    }
}
