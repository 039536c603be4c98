using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse;

/// <summary>
/// What the network sees of words: the row of a word's own vector, and of each of its marks (endings, beginnings, capitals, senses), whose
/// vectors are summed, so that an unknown word still has a meaning (after Bojanowski et al. 2017).
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Marks of each word.</summary>
    public const int Marks = 14;

    /// <summary>The row of words that are not known.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<uint, int> words = [];
    private readonly Dictionary<uint, int> marks = [];

    /// <summary>Numbers the known words and marks.</summary>
    /// <param name="words">Hashes of known words in ascending order.</param>
    /// <param name="marks">Hashes of known marks in ascending order.</param>
    /// <param name="senses">The dictionary.</param>
    public Vocabulary(uint[] words, uint[] marks, Senses senses)
    {
        (WordKeys, MarkKeys, Senses) = (words, marks, senses);
        this.words.EnsureCapacity(words.Length);
        this.marks.EnsureCapacity(marks.Length);
        foreach (var word in words)
        {
            this.words[word] = this.words.Count + 1;
        }

        foreach (var mark in marks)
        {
            this.marks[mark] = this.marks.Count;
        }
    }

    public uint[] WordKeys { get; }

    public uint[] MarkKeys { get; }

    public Senses Senses { get; }

    public int WordRow(uint word) => words.GetValueOrDefault(word, Unknown);

    /// <summary>The row of a mark, -1 where it is not known.</summary>
    public int MarkRow(uint mark) => marks.TryGetValue(mark, out var row) ? row : -1;

    /// <summary>The key of a word, whatever its capitals; digits are all alike.</summary>
    public static uint WordKey(string form)
    {
        var h = 2166136261u;
        foreach (var c in form)
        {
            h = (h ^ (char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c))) * 16777619u;
        }

        return h;
    }

    /// <summary>The keys of a sentence's marks, <see cref="Marks"/> for each word.</summary>
    public static void MarkKeysOf(IReadOnlyList<string> forms, Senses senses, Span<uint> keys)
    {
        var letterCase = CaseOf(forms);
        for (var i = 0; i < forms.Count; i++)
        {
            MarkKeysOf(new WordKind(forms[i], i == 0, letterCase), senses, keys.Slice(i * Marks, Marks));
        }
    }

    /// <summary>The keys of a word's marks.</summary>
    public static void MarkKeysOf(WordKind word, Senses senses, Span<uint> keys)
    {
        var lower = word.Form.ToLowerInvariant();
        for (var n = 1; n <= 4; n++)
        {
            keys[n - 1] = Key(n, lower.AsSpan(Math.Max(0, lower.Length - n)));
            keys[3 + n] = Key(10 + n, lower.AsSpan(0, Math.Min(n, lower.Length)));
        }

        keys[8] = Key(20, Shape(word.Form));
        keys[9] = Key(word.First ? 22 : 21, word.Form);
        keys[10] = Key(30 + word.SentenceCase, word.First ? "first" : "later");
        senses.Mark(lower, keys[11..]);
    }

    /// <summary>How a sentence uses capitals: 0 as usual, 1 title case, 2 nothing but capitals, 3 none at all.</summary>
    public static int CaseOf(IReadOnlyList<string> forms)
    {
        int longWords = 0, capitals = 0, all = 0;
        foreach (var form in forms)
        {
            if (form.Length > 3 && char.IsLetter(form[0]))
            {
                longWords++;
                capitals += char.IsUpper(form[0]) ? 1 : 0;
                all += char.IsUpper(form[^1]) && char.IsUpper(form[0]) ? 1 : 0;
            }
        }

        return longWords < 3 ? 0 : all * 10 > longWords * 7 ? 2 : capitals * 10 > longWords * 8 ? 1 : capitals == 0 ? 3 : 0;
    }

    private static string Shape(string form)
    {
        Span<char> shape = stackalloc char[12];
        var n = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (n < shape.Length && (n < 2 || shape[n - 1] != kind || shape[n - 2] != kind))
            {
                shape[n++] = kind;
            }
        }

        return shape[..n].ToString();
    }

    private static uint Key(int kind, ReadOnlySpan<char> text)
    {
        var h = (2166136261u ^ (uint)kind) * 16777619u;
        foreach (var c in text)
        {
            h = (h ^ (char.IsAsciiDigit(c) ? '0' : c)) * 16777619u;
        }

        return h ^ (h >> 15);
    }
}

/// <summary>All that the network sees of a word: the same kind always has the same vectors.</summary>
/// <param name="Form">The word.</param>
/// <param name="First">Whether it is its sentence's first.</param>
/// <param name="SentenceCase">How its sentence uses capitals, see <see cref="Vocabulary.CaseOf"/>.</param>
internal readonly record struct WordKind(string Form, bool First, int SentenceCase);
