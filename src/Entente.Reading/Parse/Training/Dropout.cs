using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Silences a share of each sentence's features, the same ones for all of its words (Gal and Ghahramani 2016).</summary>
internal sealed class Dropout(Chance chance, float[] rates)
{
    private readonly Matrix[] masks = [.. rates.Select(_ => new Matrix())];

    /// <summary>Lengths of the sentences that stand one after another in the matrices.</summary>
    public int[] Lengths { get; set; } = [];

    /// <summary>Drops features and strengthens the rest in proportion.</summary>
    public void Apply(Matrix values, int place)
    {
        var mask = masks[place].Resize(Lengths.Length, values.Columns);
        var keep = 1 - rates[place];
        for (var i = 0; i < mask.Length; i++)
        {
            mask.Data[i] = chance.Unit() < keep ? 1 / keep : 0;
        }

        Again(values, place);
    }

    /// <summary>Applies the last mask of a place once more, to the gradients there.</summary>
    public void Again(Matrix values, int place)
    {
        var row = 0;
        for (var s = 0; s < Lengths.Length; s++)
        {
            var mask = masks[place][s];
            for (var i = 0; i < Lengths[s]; i++, row++)
            {
                var v = values[row];
                for (var c = 0; c < v.Length; c++)
                {
                    v[c] *= mask[c];
                }
            }
        }
    }
}
