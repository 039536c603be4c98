using System.Runtime.InteropServices;

namespace Entente.Sources.Datasets.Lines;

/// <summary>
/// Which rows have been seen, by 64 bits of what makes them the same: 16 bytes a row at most. Two different rows are taken for one about
/// once in 400,000 files of ten million rows.
/// </summary>
internal sealed class SeenRows
{
    private ulong[] slots = new ulong[1 << 12];
    private int count;

    /// <summary>Adds a key; false when it was there.</summary>
    public bool Add(RowKey key)
    {
        if (count * 4L >= slots.Length * 3L) Grow();
        if (!Place(slots, key.Value)) return false;
        count++;
        return true;
    }

    private static bool Place(ulong[] slots, ulong value)
    {
        var mask = slots.Length - 1;
        for (var i = (int)(value >> 20) & mask; ; i = (i + 1) & mask)
        {
            if (slots[i] == value) return false;
            if (slots[i] != 0) continue;
            slots[i] = value;
            return true;
        }
    }

    private void Grow()
    {
        var larger = new ulong[slots.Length * 2];
        foreach (var value in slots) if (value != 0) Place(larger, value);
        slots = larger;
    }
}

/// <summary>What makes rows the same, mixed into 64 bits; the same on every machine and in every run.</summary>
internal readonly struct RowKey
{
    private readonly ulong state;

    private RowKey(ulong state) => this.state = state;

    /// <summary>The mixed bits; never 0.</summary>
    public ulong Value => Mix(state ^ 0x9E3779B97F4A7C15) | 1;

    /// <summary>This key with a text.</summary>
    public RowKey With(ReadOnlySpan<char> text)
    {
        var h = Mix(state ^ (ulong)text.Length ^ 0xD6E8FEB86659FD93);
        var words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var word in words) h = Mix(h ^ word);
        foreach (var c in text[(words.Length * 4)..]) h = Mix(h ^ c ^ 0xA5A5_0000);
        return new RowKey(h);
    }

    /// <summary>This key with a day.</summary>
    public RowKey With(DateOnly day) => new(Mix(state ^ (ulong)day.DayNumber ^ 0xC2B2AE3D27D4EB4F));

    private static ulong Mix(ulong x)
    {
        var high = Math.BigMul(x ^ 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, out var low);
        return high ^ low;
    }
}
