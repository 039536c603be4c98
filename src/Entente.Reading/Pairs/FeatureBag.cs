namespace Entente.Reading.Pairs;

/// <summary>The features of a text in blocks, each feature a hash of its name with how often it occurs.</summary>
internal sealed class FeatureBag(int blocks)
{
    private readonly Dictionary<uint, int>[] _counts = [.. Enumerable.Range(0, blocks).Select(_ => new Dictionary<uint, int>())];

    /// <summary>Counts a feature.</summary>
    public void Add(int block, string name)
    {
        var hash = Hash(block, name);
        _counts[block][hash] = _counts[block].GetValueOrDefault(hash) + 1;
    }

    /// <summary>The features of a block, in the order of their hashes.</summary>
    public IReadOnlyList<(uint Hash, int Count)> Block(int block) => [.. _counts[block].Select(c => (c.Key, c.Value)).OrderBy(c => c.Key)];

    /// <summary>FNV-1a over block and name.</summary>
    internal static uint Hash(int block, string name)
    {
        var hash = (2166136261u ^ (uint)block) * 16777619u;
        foreach (var c in name)
        {
            hash = (hash ^ (byte)c) * 16777619u;
            hash = (hash ^ (byte)(c >> 8)) * 16777619u;
        }
        return hash;
    }
}
