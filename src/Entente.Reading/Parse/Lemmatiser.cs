namespace Entente.Reading.Parse;

/// <summary>
/// Gives lemmas by a learned edit: the longest known ending of a word, with its tag, says how many letters to cut and what to write
/// instead. Endings start with a mark (^) when they are whole words, so that irregular words are endings like any other.
/// </summary>
/// <remarks>The edit comes from the ending most often seen with it in training; an ending whose edit is that of its own shorter ending is not kept.</remarks>
internal sealed class Lemmatiser(Dictionary<string, string> edits, Senses senses)
{
    private const int Longest = 7;
    private const int LongestWritten = 2;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> found = edits.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemma of a word with its universal and Penn tags, as in NOUN/NNS.</summary>
    public string Lemma(string form, string tag)
    {
        if (tag.EndsWith("/ADD", StringComparison.Ordinal))
        {
            return form;
        }

        var lower = form.ToLowerInvariant();

        // The tag, a blank, the mark and the word: an ending with its tag is the tag moved up to it.
        var length = tag.Length + 2 + lower.Length;
        var key = length <= 128 ? stackalloc char[128] : new char[length];
        tag.CopyTo(key);
        key[tag.Length] = ' ';
        key[tag.Length + 1] = '^';
        lower.CopyTo(key[(tag.Length + 2)..]);
        if (found.TryGetValue(key[..length], out var whole))
        {
            return Capital(Apply(whole, form, lower), tag);
        }

        var guess = lower;
        for (var start = Math.Max(1, lower.Length + 1 - Longest); start <= lower.Length + 1; start++)
        {
            tag.CopyTo(key[start..]);
            key[start + tag.Length] = ' ';
            if (found.TryGetValue(key[start..length], out var edit))
            {
                guess = Apply(edit, form, lower);
                break;
            }
        }

        // The dictionary has the last word where the guess is none of its words but a base form is.
        var parts = Inflected(tag);
        var better = parts != 0 && !senses.Has(guess, parts) ? senses.Base(lower, parts) : null;
        return Capital(better ?? guess, tag);
    }

    /// <summary>The verb of which a word is the past, where the word itself is no base form; null for none.</summary>
    public string? PastOf(string form)
    {
        var lower = form.ToLowerInvariant();
        if (senses.Has(lower, 4)) return null;
        var lemma = Lemma(lower, "VERB/VBD");
        return lemma != lower && senses.Has(lemma, 4) ? lemma : null;
    }

    /// <summary>Learns edits from words, their tags and their lemmas.</summary>
    public static Lemmatiser Train(IEnumerable<(string Form, string Tag, string Lemma)> words, Senses senses)
    {
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (form, tag, lemma) in words.Where(w => w.Lemma != "_"))
        {
            var lower = form.ToLowerInvariant();
            var word = "^" + lower;
            Count(counts, tag + " " + word, WholeEdit(tag, form, lower, lemma));
            if (!IsPlain(lower))
            {
                continue;
            }

            var edit = Edit(form, lower, lemma);
            var irregular = edit.Length - edit.IndexOf('|', StringComparison.Ordinal) - 1 > LongestWritten;
            for (var start = Math.Max(1, word.Length - Longest); start <= word.Length && !irregular; start++)
            {
                Count(counts, tag + " " + word[start..], edit);
            }
        }

        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, seen) in counts.OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            var edit = seen.MaxBy(e => e.Value).Key;
            if (Shorter(key, kept) != edit)
            {
                kept[key] = edit;
            }
        }

        return new Lemmatiser(new(kept), senses);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(edits.Count);
        foreach (var (key, edit) in edits.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(edit);
        }
    }

    public static Lemmatiser Read(BinaryReader reader, Senses senses)
    {
        var count = reader.ReadInt32();
        var edits = new Dictionary<string, string>(count);
        for (; count > 0; count--)
        {
            edits[reader.ReadString()] = reader.ReadString();
        }

        return new Lemmatiser(edits, senses);
    }

    private static string? Shorter(string key, SortedDictionary<string, string> kept)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal) + 1;
        for (var start = Math.Max(space + 1, key.Length - Longest); start <= key.Length; start++)
        {
            if (kept.TryGetValue(key[..space] + key[start..], out var edit))
            {
                return edit;
            }
        }

        return null;
    }

    // The parts of speech, as the dictionary numbers them, of tags that words bear when they are not their own lemma.
    private static int Inflected(string tag) => tag switch
    {
        "NOUN/NNS" => 1,
        "VERB/VBD" or "VERB/VBN" or "VERB/VBG" or "VERB/VBZ" => 4,
        "ADJ/JJR" or "ADJ/JJS" => 8,
        _ => 0,
    };

    // Names written small keep a great letter in their lemma.
    private static string Capital(string lemma, string tag) =>
        tag.StartsWith("PROPN", StringComparison.Ordinal) && lemma.Length > 0 && char.IsLower(lemma[0]) && !lemma.Any(char.IsUpper)
            ? char.ToUpperInvariant(lemma[0]) + lemma[1..]
            : lemma;

    private static void Count(SortedDictionary<string, SortedDictionary<string, int>> counts, string key, string edit)
    {
        if (!counts.TryGetValue(key, out var seen))
        {
            counts[key] = seen = new(StringComparer.Ordinal);
        }

        seen[edit] = seen.GetValueOrDefault(edit) + 1;
    }

    // Abbreviations, addresses and numbers teach nothing about other words.
    private static bool IsPlain(string word) => word.All(c => char.IsLetter(c) || c == '-');

    // A whole word that is no name has the capitals of its lemma, whatever its own: i, I; french, French.
    private static string WholeEdit(string tag, string form, string lower, string lemma) =>
        lemma.Any(char.IsUpper) && !tag.StartsWith("PROPN", StringComparison.Ordinal) ? Difference(lower, lemma) : Edit(form, lower, lemma);

    // An edit is "cut|write" on the lower-cased word, or "=cut|write" on the word as written.
    private static string Edit(string form, string lower, string lemma) =>
        lemma.Any(char.IsUpper) ? "=" + Difference(form, lemma) : Difference(lower, lemma);

    private static string Difference(string word, string lemma)
    {
        var same = word.AsSpan().CommonPrefixLength(lemma);
        return $"{word.Length - same}|{lemma[same..]}";
    }

    private static string Apply(string edit, string form, string lower)
    {
        var word = edit[0] == '=' ? form : lower;
        var bar = edit.IndexOf('|', StringComparison.Ordinal);
        var cut = int.Parse(edit.AsSpan(edit[0] == '=' ? 1 : 0)[..(edit[0] == '=' ? bar - 1 : bar)], System.Globalization.CultureInfo.InvariantCulture);
        return cut > word.Length ? word : word[..^cut] + edit[(bar + 1)..];
    }
}
