namespace Entente.Reading.Pairs;

/// <summary>A text as the learner has it: places in the table, in order, each with its value.</summary>
internal readonly record struct FeatureVector(int[] Places, float[] Values);

/// <summary>The features that are known, with how rare each is; turns bags into vectors.</summary>
/// <param name="hashes">The features' hashes in ascending order.</param>
/// <param name="rarities">The inverse document frequency of each.</param>
internal sealed class FeatureTable(uint[] hashes, float[] rarities)
{
    /// <summary>The features' hashes in ascending order.</summary>
    public uint[] Hashes => hashes;

    /// <summary>The inverse document frequency of each feature.</summary>
    public float[] Rarities => rarities;

    /// <summary>The features that stand in at least so many texts.</summary>
    public static FeatureTable Of(IReadOnlyList<FeatureBag> bags, int fewest)
    {
        SortedDictionary<uint, int> texts = [];
        foreach (var bag in bags)
            for (var b = 0; b < PairFeatures.Blocks; b++)
                foreach (var (hash, _) in bag.Block(b)) texts[hash] = texts.GetValueOrDefault(hash) + 1;
        var kept = texts.Where(t => t.Value >= fewest).ToList();
        return new FeatureTable([.. kept.Select(t => t.Key)], [.. kept.Select(t => Rarity(bags.Count, t.Value))]);
    }

    /// <summary>Each block's features by 1 + ln of their count and their rarity, each block of length 1.</summary>
    public FeatureVector Vector(FeatureBag bag)
    {
        List<(int Place, float Value)> all = [];
        for (var b = 0; b < PairFeatures.Blocks; b++)
        {
            List<(int Place, float Value)> block = [];
            var squares = 0f;
            foreach (var (hash, count) in bag.Block(b))
            {
                var place = Array.BinarySearch(hashes, hash);
                if (place < 0) continue;
                var value = (1f + Logarithm.Of(count)) * rarities[place];
                squares += value * value;
                block.Add((place, value));
            }
            if (squares <= 0) continue;
            var scale = 1f / MathF.Sqrt(squares);
            foreach (var (place, value) in block) all.Add((place, value * scale));
        }
        all.Sort((x, y) => x.Place.CompareTo(y.Place));
        return new FeatureVector([.. all.Select(a => a.Place)], [.. all.Select(a => a.Value)]);
    }

    private static float Rarity(int texts, int with) => 1f + Logarithm.Of((1f + texts) / (1f + with));
}
