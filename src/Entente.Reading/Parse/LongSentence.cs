namespace Entente.Reading.Parse;

/// <summary>Parses sentences longer than any writer's, such as tables without stops, in pieces: heads are scored for every pair of words.</summary>
internal static class LongSentence
{
    /// <summary>The most words parsed at a time.</summary>
    public const int MostWords = 250;

    /// <summary>Parses sentences of any length.</summary>
    /// <param name="sentences">The words of each.</param>
    /// <param name="parse">Parses sentences of at most <see cref="MostWords"/>.</param>
    public static ParsedSentence[] Parse(IReadOnlyList<IReadOnlyList<string>> sentences, Func<IReadOnlyList<IReadOnlyList<string>>, ParsedSentence[]> parse)
    {
        List<IReadOnlyList<string>> pieces = [];
        foreach (var s in sentences)
        {
            for (var from = 0; from == 0 || from < s.Count; from += MostWords)
            {
                pieces.Add(s.Count <= MostWords ? s : [.. s.Skip(from).Take(MostWords)]);
            }
        }

        var parsed = parse(pieces);
        var at = 0;
        return [.. sentences.Select(s => Join(parsed.AsSpan(at, Taken(s.Count))))];

        int Taken(int words)
        {
            var count = Math.Max(1, (words + MostWords - 1) / MostWords);
            at += count;
            return count;
        }
    }

    private static ParsedSentence Join(ReadOnlySpan<ParsedSentence> pieces)
    {
        if (pieces.Length == 1)
        {
            return pieces[0];
        }

        var all = pieces.ToArray();
        var root = Array.IndexOf(all[0].Heads, 0) + 1;
        return new ParsedSentence(
            [.. all.SelectMany(p => p.Upos)],
            [.. all.SelectMany(p => p.Xpos)],
            [.. all.SelectMany(p => p.Lemmas)],
            [.. all.SelectMany((p, n) => p.Heads.Select(h => h > 0 ? h + (n * MostWords) : n > 0 ? root : 0))],
            [.. all.SelectMany((p, n) => p.Deprels.Select((d, i) => n > 0 && p.Heads[i] == 0 ? "parataxis" : d))]);
    }
}
