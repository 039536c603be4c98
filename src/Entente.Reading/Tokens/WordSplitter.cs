using System.Text.RegularExpressions;

namespace Entente.Reading.Tokens;

/// <summary>Cuts a stretch without blanks into tokens.</summary>
internal static partial class WordSplitter
{
    /// <summary>Cuts text[start..end] and adds the tokens.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lineEnd">Where its line ends: an abbreviation there gives up its dot.</param>
    /// <param name="tokens">Takes the tokens.</param>
    public static void Cut(string text, int start, int end, int lineEnd, List<TokenSpan> tokens)
    {
        var at = start;
        while (at < end)
        {
            var length = Next(text, at, start, end, lineEnd);
            AddWithClitic(text, at, at + length, tokens);
            at += length;
        }
    }

    private static int Next(string text, int at, int start, int end, int lineEnd)
    {
        var rest = text.AsSpan(at, end - at);
        if (Emoticon().IsMatch(rest) && (at == start || !char.IsLetterOrDigit(text[at - 1])))
        {
            return Length(Emoticon(), rest);
        }

        if (Length(Address(), rest) is var address and > 0)
        {
            return address;
        }

        if (Length(Mended(), rest) is var mended and > 0)
        {
            return mended;
        }

        if (char.IsDigit(rest[0]) || (rest[0] is '+' or '\'' or '’' or '.' && rest.Length > 1 && char.IsDigit(rest[1])))
        {
            return NumberLength(rest, at == start || !char.IsLetterOrDigit(text[at - 1]));
        }

        if (char.IsLetter(rest[0]) || IsMark(rest[0]))
        {
            return WordLength(text, at, end, lineEnd);
        }

        if (rest[0] is '\'' or '’' or '`' && at > start && Length(Clitic(), rest) is var clitic and > 0)
        {
            return clitic;
        }

        if (rest[0] is '$' or '€' or '£' or '¥' or '%' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '/' or '@')
        {
            return 1;
        }

        if (rest.Length > 1 && char.IsSurrogatePair(rest[0], rest[1]))
        {
            return 2;
        }

        return Math.Max(1, rest[0] == '#' ? Length(Topic(), rest) : Length(Run(), rest));
    }

    private static int NumberLength(ReadOnlySpan<char> rest, bool fresh)
    {
        var phone = fresh ? Length(Phone(), rest) : 0;
        return phone > 0 ? phone : Math.Max(1, Length(Number(), rest));
    }

    private static int WordLength(string text, int at, int end, int lineEnd)
    {
        var rest = text.AsSpan(at, end - at);
        if (Length(Currency(), rest) is var currency and > 0)
        {
            return currency;
        }

        if (Length(Dotted(), rest) is var dotted and > 0)
        {
            var dotLast = rest[dotted - 1] == '.';
            return dotLast && !DotBelongs(text, at + dotted, end, lineEnd) ? dotted - 1 : dotted;
        }

        var length = Math.Max(1, Length(Word(), rest));
        var bare = rest[..length];
        if (length < rest.Length && rest[length] == '.' && (length + 1 == rest.Length || !char.IsLetterOrDigit(rest[length + 1])) && TakesDot(text, at, at + length, end, lineEnd, bare))
        {
            return length + 1;
        }

        return length;
    }

    private static bool TakesDot(string text, int start, int dot, int end, int lineEnd, ReadOnlySpan<char> word)
    {
        if (!DotBelongs(text, dot + 1, end, lineEnd))
        {
            return false;
        }

        if (Abbreviations.Known(word))
        {
            return true;
        }

        var next = NextVisible(text, dot + 1, lineEnd);
        if (word is "No" or "no" or "Nr")
        {
            return next != '\0' && char.IsDigit(next);
        }

        // An initial: a capital between a name, or a sentence's start, and a capital.
        var afterDash = start > 0 && text[start - 1] == '-';
        return word.Length == 1 && char.IsUpper(word[0]) && !afterDash && char.IsUpper(next) && (word[0] != 'I' || AfterName(text, start));
    }

    private static bool AfterName(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] == ' ')
        {
            at--;
        }

        var last = at;
        while (at >= 0 && char.IsLetter(text[at]))
        {
            at--;
        }

        return last > at && char.IsUpper(text[at + 1]) && text[last] != '.';
    }

    // The dot of an abbreviation is left to the sentence where the line or a closing quotation ends with it.
    private static bool DotBelongs(string text, int afterDot, int end, int lineEnd)
    {
        var at = afterDot;
        while (at < end && text[at] is '"' or '”' or '’' or '\'' or ')' or ']')
        {
            at++;
        }

        var next = NextVisible(text, at, lineEnd);
        if (next == '\0')
        {
            return false;
        }

        return at < end || !SentenceBreaks.AbbreviationEnds(text, afterDot - 1, at, lineEnd);
    }

    private static char NextVisible(string text, int at, int lineEnd)
    {
        while (at < lineEnd && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < lineEnd ? text[at] : '\0';
    }

    private static void AddWithClitic(string text, int start, int end, List<TokenSpan> tokens)
    {
        var word = text.AsSpan(start, end - start);
        if (char.IsLetterOrDigit(word[0]))
        {
            if (Whole(SplitWhole(), word))
            {
                var cut = word[0] is 'c' or 'C' ? 3 : word.Length - 2;
                tokens.Add(new(start, start + cut));
                tokens.Add(new(start + cut, end));
                return;
            }

            var clitic = Length(CliticEnd(), word);
            if (clitic > 0 && clitic < word.Length)
            {
                tokens.Add(new(start, end - clitic));
                tokens.Add(new(end - clitic, end));
                return;
            }
        }

        tokens.Add(new(start, end));
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Whole(Regex regex, ReadOnlySpan<char> text) => regex.IsMatch(text);

    private static int Length(Regex regex, ReadOnlySpan<char> text)
    {
        foreach (var match in regex.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(@"^(?:(?:https?|ftp)://\S*[\w/=]|www\.\S*[\w/]|(?:mailto:)?[\w+](?:[\w.+-]*[\w.+])?@[\w-]+(?:\.[\w-]+)*)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // A quotation fitted into its sentence: [w]e.
    [GeneratedRegex(@"^\[\p{L}\]\p{L}+")]
    private static partial Regex Mended();

    [GeneratedRegex(@"^(?:[:;=]['-]?[()DPp|/](?![\p{L}\p{N}])|\([:;=](?!\w)|\^_+\^|<3(?!\d))")]
    private static partial Regex Emoticon();

    [GeneratedRegex(@"^(?:\+?\d+(?:-\d{2,}){2,}|\d{3}-\d{4}|\d{5}-\d{4}|\d+/\d+-\d{4})(?![\p{L}\p{N}-])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(?:\d+(?:/\d+){1,2}(?![\d/])(?<!\d{4}/\d{2})|\d{1,2}:\d{2}(?::\d{2})?|['’]\d\ds?(?!\d)|(?:\+(?=\d{1,3}\b))?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)*(?:\d*)(?:(?:st|nd|rd|th)s?\b|['’]?s\b|[A-Z]\b(?<![KMBP]))?)", RegexOptions.None)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:US|AU|CA|NZ|HK|[AC])\$")]
    private static partial Regex Currency();

    [GeneratedRegex(@"^(?:(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?(?!\p{L})|(?:[Pp]h|[Ll]t)\.[A-Z](?!\p{L})\.?)")]
    private static partial Regex Dotted();

    // #audiobooks
    [GeneratedRegex(@"^#\p{L}[\p{L}\p{N}_]*")]
    private static partial Regex Topic();

    [GeneratedRegex(@"^(?:(?:b/c|w/o)(?![\p{L}\p{N}])|\p{L}+(?:\.\p{L}[\p{L}-]+){2,}|(?:(?:e|non|mid|pre|anti|re|post|co|over|pro|multi|ex|sub|semi|cross|neo|micro|counter|socio|inter|intra|un|pan)-(?=[\p{L}\d]))?(?:[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*(?:&(?=\p{Lu})[\p{Lu}\p{N}]+)?(?:(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|gov|edu|int|info|co\.uk|pdf|docx?|xlsx?|pptx?|txt|html?|jpe?g|gif|zip)\b)?))", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:['’`](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|n['’]t(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex Clitic();

    [GeneratedRegex(@"(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$", RegexOptions.IgnoreCase)]
    private static partial Regex CliticEnd();

    [GeneratedRegex(@"^(?:cannot|gonna|gotta|wanna|outta)$", RegexOptions.IgnoreCase)]
    private static partial Regex SplitWhole();

    [GeneratedRegex(@"^(?:\.*[?!]+[?!.]*|([^\s\p{L}\p{N}])\1*)")]
    private static partial Regex Run();
}
