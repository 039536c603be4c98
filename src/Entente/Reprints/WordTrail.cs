namespace Entente.Reprints;

/// <summary>A text as the set of its runs of words, by which it is recognised where others print it again.</summary>
/// <remarks>
/// Blanks, case, punctuation and what an apostrophe leaves do not count. From all runs of <see cref="RunLength"/> words some are picked as marks by
/// winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003): whatever
/// stretch of <see cref="RunLength"/> + <see cref="Window"/> − 1 words two texts share, they share a mark of it. So a text is found among many by its marks alone, however
/// much was cut off before or behind, and the full sets are compared only where a mark is shared.
/// </remarks>
internal sealed class WordTrail
{
    private const int RunLength = 4;
    private const int Window = 4;

    private readonly HashSet<ulong> _runs;

    private WordTrail(HashSet<ulong> runs, IReadOnlyList<ulong> marks, IReadOnlySet<string> numbers, ulong? whole)
    {
        _runs = runs;
        Marks = marks;
        Numbers = numbers;
        Whole = whole;
    }

    /// <summary>Equal for texts of the same words; null for a text without words.</summary>
    public ulong? Whole { get; }

    /// <summary>The picked runs, each once, in the order of the text.</summary>
    public IReadOnlyList<ulong> Marks { get; }

    /// <summary>The numbers written in digits.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>How many different runs of words there are.</summary>
    public int Count => _runs.Count;

    /// <summary>The trail of a text.</summary>
    public static WordTrail Of(string text)
    {
        var hashes = new List<ulong>(text.Length / 6);
        HashSet<string> numbers = new(StringComparer.Ordinal);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var start = i;
            var hash = Start;
            for (; i < text.Length && IsInside(text, i); i++)
                if (char.IsLetterOrDigit(text[i])) hash = (hash ^ char.ToLowerInvariant(text[i])) * Prime;
            hashes.Add(hash);
            if (char.IsAsciiDigit(text[start])) numbers.Add(text[start..i]);
        }
        return OfWords(hashes, numbers);
    }

    /// <summary>The share, 0 to 1, of this text's runs that stand in another text too; 0 for a text without any.</summary>
    public double ShareIn(WordTrail other) => Count == 0 ? 0 : (double)Shared(other) / Count;

    /// <summary>How many runs both have.</summary>
    public int Shared(WordTrail other) => Count <= other.Count ? _runs.Count(other._runs.Contains) : other.Shared(this);

    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static WordTrail OfWords(List<ulong> words, HashSet<string> numbers)
    {
        var runs = new ulong[Math.Max(0, words.Count - RunLength + 1)];
        for (var i = 0; i < runs.Length; i++)
        {
            var hash = Start;
            for (var k = 0; k < RunLength; k++) hash = Mixed(hash ^ words[i + k]);
            runs[i] = hash;
        }
        List<ulong> marks = [];
        for (var i = 0; i + Window <= runs.Length; i++)
        {
            var least = runs[i];
            for (var k = 1; k < Window; k++) least = Math.Min(least, runs[i + k]);
            if (marks.Count == 0 || marks[^1] != least) marks.Add(least);
        }
        return new WordTrail([.. runs], [.. marks.Distinct()], numbers, words.Count == 0 ? null : words.Aggregate(Start, (hash, word) => Mixed(hash ^ word)));
    }

    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }

    // "Korea's" and "10,000" are one word each.
    private static bool IsInside(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])
        || text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1]);
}
