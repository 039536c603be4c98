namespace Entente.Reading.Tokens;

/// <summary>
/// Cuts a text into sentences and tokens as the English Web Treebank does: clitics and most hyphens are tokens of their own,
/// abbreviations keep their dot inside a sentence, a line never shares a sentence with the next.
/// </summary>
/// <remarks>
/// Every character that is not a blank lies in exactly one token. So that time grows with a text's length and no faster, no token is
/// longer than <see cref="LongestToken"/> characters and no sentence than <see cref="LongestSentence"/> tokens.
/// </remarks>
public static class Tokeniser
{
    /// <summary>The most tokens of a sentence; a longer one is cut, at a comma, semicolon or colon where there is one.</summary>
    public const int LongestSentence = SentenceBreaks.Longest;

    /// <summary>The most characters of a token; what runs on without blanks is cut there.</summary>
    public const int LongestToken = 1000;

    /// <summary>Cuts a text into sentences.</summary>
    /// <param name="text">Plain text; each line break ends a sentence.</param>
    /// <returns>The sentences in order; none for a blank text.</returns>
    public static IReadOnlyList<SentenceSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<SentenceSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029") is var found and >= 0 ? start + found : text.Length;
            var tokens = Line(text, start, end);
            SentenceBreaks.Cut(text, tokens, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static List<TokenSpan> Line(string text, int start, int end)
    {
        var tokens = new List<TokenSpan>();
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var stop = at;
            while (stop < end && stop - at < LongestToken && !char.IsWhiteSpace(text[stop]))
            {
                stop++;
            }

            if (stop < end && stop - at == LongestToken && char.IsSurrogatePair(text[stop - 1], text[stop]))
            {
                stop--;
            }

            WordSplitter.Cut(text, at, stop, end, tokens);
            at = stop;
        }

        return tokens;
    }
}
