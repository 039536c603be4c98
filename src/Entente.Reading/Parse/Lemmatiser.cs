namespace Entente.Reading.Parse;

/// <summary>
/// Gives lemmas by a learned edit: the longest known ending of a word, with its tag, says how many letters to cut and what to write
/// instead. Endings start with a mark (^) when they are whole words, so that irregular words are endings like any other.
/// </summary>
/// <remarks>The edit comes from the ending most often seen with it in training; an ending whose edit is that of its own shorter ending is not kept.</remarks>
internal sealed class Lemmatiser(SortedDictionary<string, string> edits)
{
    private const int Longest = 7;
    private readonly Dictionary<string, string> edits = new(edits);

    public string Lemma(string form, string tag)
    {
        var lower = form.ToLowerInvariant();
        var word = "^" + lower;
        for (var start = 0; start <= word.Length; start = start == 0 ? Math.Max(1, word.Length - Longest) : start + 1)
        {
            if (edits.TryGetValue(tag + " " + word[start..], out var edit))
            {
                return Apply(edit, form, lower);
            }
        }

        return lower;
    }

    public static Lemmatiser Train(IEnumerable<(string Form, string Tag, string Lemma)> words)
    {
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (form, tag, lemma) in words)
        {
            var lower = form.ToLowerInvariant();
            if (Edit(form, lower, lemma) is not { } edit)
            {
                continue;
            }

            var word = "^" + lower;
            for (var start = 0; start <= word.Length; start = start == 0 ? Math.Max(1, word.Length - Longest) : start + 1)
            {
                var key = tag + " " + word[start..];
                if (!counts.TryGetValue(key, out var seen))
                {
                    counts[key] = seen = new(StringComparer.Ordinal);
                }

                seen[edit] = seen.GetValueOrDefault(edit) + 1;
            }
        }

        var best = counts.ToDictionary(p => p.Key, p => p.Value.MaxBy(e => e.Value));
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, edit) in best.OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            if (!(Shorter(key, kept) == edit.Key))
            {
                kept[key] = edit.Key;
            }
        }

        return new Lemmatiser(kept);
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

    public static Lemmatiser Read(BinaryReader reader)
    {
        var edits = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            var key = reader.ReadString();
            edits[key] = reader.ReadString();
        }

        return new Lemmatiser(edits);
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

    // An edit is "cut|write" on the lower-cased word, or "=cut|write" on the word as written.
    private static string? Edit(string form, string lower, string lemma)
    {
        if (lemma == "_")
        {
            return null;
        }

        var keepCase = lemma.AsSpan().ContainsAnyInRange('A', 'Z') || lemma.Any(char.IsUpper);
        var word = keepCase ? form : lower;
        var same = word.AsSpan().CommonPrefixLength(lemma);
        return $"{(keepCase ? "=" : "")}{word.Length - same}|{lemma[same..]}";
    }

    private static string Apply(string edit, string form, string lower)
    {
        var word = edit[0] == '=' ? form : lower;
        var bar = edit.IndexOf('|', StringComparison.Ordinal);
        var cut = int.Parse(edit.AsSpan(edit[0] == '=' ? 1 : 0)[..(edit[0] == '=' ? bar - 1 : bar)], System.Globalization.CultureInfo.InvariantCulture);
        return cut > word.Length ? word : word[..^cut] + edit[(bar + 1)..];
    }
}
