namespace Entente.Reading.Parse;

/// <summary>Mixes the order of training sentences, the same way each time for the same seed.</summary>
internal static class Shuffle
{
    /// <summary>A copy of the items in mixed order (Fisher and Yates, driven by a linear congruence).</summary>
    public static int[] Of(int[] items, int seed)
    {
        var mixed = (int[])items.Clone();
        var state = (ulong)seed + 0x9E3779B97F4A7C15ul;
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005ul) + 1442695040888963407ul;
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }
}
