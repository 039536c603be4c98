namespace Entente.Reading.Parse;

/// <summary>What a word looks like: its letters hashed, its endings, its capitals and digits.</summary>
internal readonly struct WordShape
{
    public WordShape(string form)
    {
        var lower = form.ToLowerInvariant();
        Exact = Hash(form);
        Word = Hash(lower);
        Shape = ShapeOf(form);
        Suffix1 = Ending(lower, 1);
        Suffix2 = Ending(lower, 2);
        Suffix3 = Ending(lower, 3);
        Suffix4 = Ending(lower, 4);
        Prefix2 = Hash(lower.AsSpan(0, Math.Min(2, lower.Length)));
        Prefix3 = Hash(lower.AsSpan(0, Math.Min(3, lower.Length)));
    }

    public uint Exact { get; }

    public uint Word { get; }

    public uint Shape { get; }

    public uint Suffix1 { get; }

    public uint Suffix2 { get; }

    public uint Suffix3 { get; }

    public uint Suffix4 { get; }

    public uint Prefix2 { get; }

    public uint Prefix3 { get; }

    /// <summary>FNV-1a over UTF-16 units: the same on every machine.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var h = 2166136261u;
        foreach (var c in text)
        {
            h = (h ^ c) * 16777619u;
        }

        return h;
    }

    private static uint Ending(string word, int length) => Hash(word.AsSpan(Math.Max(0, word.Length - length))) + (uint)length;

    private static uint ShapeOf(string form)
    {
        var h = 2166136261u;
        var last = '\0';
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (kind != last)
            {
                h = (h ^ kind) * 16777619u;
            }

            last = kind;
        }

        return h;
    }
}
