namespace Entente.Reading.Tokens;

/// <summary>Decides after which tokens of a line a sentence ends.</summary>
internal static class SentenceBreaks
{
    /// <summary>The most tokens of a sentence. A longer one is cut where its clauses end: no writer's sentence comes near, and work grows faster than length.</summary>
    public const int Longest = 250;

    /// <summary>Cuts the tokens of one line into sentences.</summary>
    public static void Cut(string text, List<TokenSpan> tokens, List<SentenceSpan> sentences)
    {
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsTerminator(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)))
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Count && Closes(text, tokens, last + 1))
            {
                last++;
            }

            if (last + 1 < tokens.Count && Ends(text, tokens, first, i, last))
            {
                Add(text, tokens, first, last, sentences);
                first = last + 1;
            }

            i = last;
        }

        if (first < tokens.Count)
        {
            Add(text, tokens, first, tokens.Count - 1, sentences);
        }
    }

    /// <summary>Whether the abbreviation with its dot at the given place ends its sentence, judged by the word that follows.</summary>
    public static bool AbbreviationEnds(string text, int dot, int after, int lineEnd)
    {
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, dot - start);
        if (Abbreviations.IsLeading(word) || (word.Length == 1 && char.IsLetter(word[0])))
        {
            return false;
        }

        while (after < lineEnd && (char.IsWhiteSpace(text[after]) || text[after] is '"' or '“' or '‘'))
        {
            after++;
        }

        var end = after;
        while (end < lineEnd && char.IsLetter(text[end]))
        {
            end++;
        }

        return Abbreviations.OpensSentence(text.AsSpan(after, end - after));
    }

    private static bool IsTerminator(ReadOnlySpan<char> token) => token.IndexOfAnyExcept(".?!…") < 0 || token is "。";

    private static bool Closes(string text, List<TokenSpan> tokens, int i)
    {
        var token = tokens[i];
        if (token.Start != tokens[i - 1].End)
        {
            return false;
        }

        var c = text[token.Start];
        return c is '"' or '”' or '’' or '\'' or ')' or ']' or '}' or '»' || IsTerminator(text.AsSpan(token.Start, token.End - token.Start));
    }

    private static bool Ends(string text, List<TokenSpan> tokens, int first, int terminator, int last)
    {
        var next = tokens[last + 1];
        var mark = text.AsSpan(tokens[terminator].Start, tokens[terminator].End - tokens[terminator].Start);
        var c = text[next.Start];
        var glued = next.Start == tokens[last].End;
        if (glued && !(char.IsUpper(c) && mark is "." or "!" or "?"))
        {
            return false;
        }

        // "1." and "a)" open a list entry.
        if (terminator == first + 1 && tokens[first].End - tokens[first].Start <= 2 && mark is "." && char.IsDigit(text[tokens[first].Start]))
        {
            return false;
        }

        var quoted = last > terminator;
        if (char.IsLower(c))
        {
            return !quoted && mark is not ("..." or "…" or "..") && mark[0] != '.' ;
        }

        if (c is ',' or ';' or ':' or '.' or ')' or ']' or '%' or '-' or '–' or '—')
        {
            return c is '-' or '–' or '—' && mark is ".";
        }

        return !(quoted && mark[^1] is '?' or '!' && SpeakerFollows(text, tokens, last + 1));
    }

    // "Will they come?" President Obama asked.
    private static bool SpeakerFollows(string text, List<TokenSpan> tokens, int at)
    {
        for (var i = at; i < Math.Min(at + 6, tokens.Count); i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (word is "said" or "asked" or "says" or "asks" or "added" or "wrote" or "told" or "shouted" or "replied")
            {
                return true;
            }

            if (!char.IsUpper(word[0]) && word is not ("the" or "of" or "-" or "."))
            {
                return false;
            }
        }

        return false;
    }

    private static void Add(string text, List<TokenSpan> tokens, int first, int last, List<SentenceSpan> sentences)
    {
        while (last - first >= Longest)
        {
            var cut = LastPause(text, tokens, first + (Longest / 2), first + Longest - 1);
            sentences.Add(Sentence(tokens, first, cut));
            first = cut + 1;
        }

        sentences.Add(Sentence(tokens, first, last));
    }

    // The last comma, semicolon or colon between two tokens, else the latter.
    private static int LastPause(string text, List<TokenSpan> tokens, int from, int to)
    {
        for (var i = to; i >= from; i--)
        {
            if (text[tokens[i].Start] is ',' or ';' or ':' && tokens[i].End == tokens[i].Start + 1)
            {
                return i;
            }
        }

        return to;
    }

    private static SentenceSpan Sentence(List<TokenSpan> tokens, int first, int last) =>
        new(tokens[first].Start, tokens[last].End, tokens.GetRange(first, last - first + 1));
}
