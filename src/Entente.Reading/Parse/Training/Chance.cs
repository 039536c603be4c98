namespace Entente.Reading.Parse.Training;

/// <summary>A stream of random numbers that is the same everywhere (xorshift64*, Vigna 2016).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15ul) + 0x2545F4914F6CDD1Dul;

    /// <summary>A whole number from 0 to below the limit.</summary>
    public int Below(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>A number from 0 to below 1.</summary>
    public float Unit() => (Next() >> 40) * (1f / 16777216f);

    /// <summary>Mixes the order of a list (Fisher and Yates).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 2685821657736338717ul;
    }
}
