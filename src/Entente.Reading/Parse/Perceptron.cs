namespace Entente.Reading.Parse;

/// <summary>Trains <see cref="HashedWeights"/> with the averaged perceptron (Collins 2002).</summary>
/// <remarks>Everything runs on one thread in a fixed order, so that the same data give the same weights, bit for bit.</remarks>
internal sealed class Perceptron(int bits)
{
    private readonly int[] weights = new int[1 << bits];
    private readonly long[] weighted = new long[1 << bits];
    private readonly int shift = 32 - bits;
    private long step = 1;

    public int Score(ReadOnlySpan<uint> features, int label)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += weights[HashedWeights.Cell(feature, label, shift)];
        }

        return sum;
    }

    /// <summary>Counts one decision.</summary>
    public void Tick() => step++;

    /// <summary>Moves the weights towards the right class and away from the guessed one.</summary>
    public void Learn(ReadOnlySpan<uint> features, int right, int guess)
    {
        if (right == guess)
        {
            return;
        }

        foreach (var feature in features)
        {
            Move(HashedWeights.Cell(feature, right, shift), 1);
            Move(HashedWeights.Cell(feature, guess, shift), -1);
        }
    }

    /// <summary>The average weights, rounded to one byte each.</summary>
    public HashedWeights Average()
    {
        var average = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            average[i] = weights[i] - ((double)weighted[i] / step);
        }

        var sorted = Array.ConvertAll(average, Math.Abs);
        Array.Sort(sorted);
        var top = sorted[(int)(sorted.Length * 0.99999)];
        return new HashedWeights(Array.ConvertAll(average, w => (short)Math.Clamp(Math.Round(w * 16000 / top), -32767, 32767)));
    }

    private void Move(int cell, int by)
    {
        weights[cell] += by;
        weighted[cell] += by * step;
    }
}
