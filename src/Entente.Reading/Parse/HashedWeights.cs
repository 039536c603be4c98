namespace Entente.Reading.Parse;

/// <summary>A linear model's weights, found by hashing feature and class together (Shi et al. 2009, "Hash kernels").</summary>
/// <remarks>No dictionary is kept: two features that meet in one cell share its weight.</remarks>
internal sealed class HashedWeights
{
    private readonly short[] cells;
    private readonly int shift;

    public HashedWeights(short[] cells)
    {
        this.cells = cells;
        shift = 32 - int.Log2(cells.Length);
    }

    /// <summary>The summed weight of the features for one class.</summary>
    public int Score(ReadOnlySpan<uint> features, int label)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += cells[Cell(feature, label, shift)];
        }

        return sum;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(cells.Length);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes<short>(cells));
    }

    public static HashedWeights Read(BinaryReader reader) => new(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, short>(reader.ReadBytes(2 * reader.ReadInt32())).ToArray());

    /// <summary>The cell of a feature and a class.</summary>
    public static int Cell(uint feature, int label, int shift)
    {
        var h = (feature ^ ((uint)label * 0x9E3779B1u)) * 0x85EBCA6Bu;
        h ^= h >> 15;
        return (int)((h * 0xC2B2AE35u) >> shift);
    }

    /// <summary>Mixes one more value into a feature.</summary>
    public static uint Mix(uint feature, uint value)
    {
        var h = ((feature * 0x9E3779B1u) + value) * 0x85EBCA6Bu;
        return h ^ (h >> 15);
    }
}
