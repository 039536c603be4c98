using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>A piece of a sentence as dates see it: words, numbers and marks, whatever the tokeniser makes of "mid-June" or "2023-06-19".</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="Kind">What sort of piece it is.</param>
/// <param name="Number">Value of a number, ordinal or plural year.</param>
/// <param name="Fixed">The day of a date written in digits.</param>
/// <param name="Start">First unit in the document.</param>
/// <param name="Glued">Whether it follows the piece before without a blank.</param>
/// <param name="Token">Index of the token it starts in.</param>
internal sealed record TimeWord(string Text, string Lower, TimeWordKind Kind, int Number, When? Fixed, int Start, bool Glued, int Token)
{
    public int End => Start + Text.Length;

    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    public bool Is(params ReadOnlySpan<string> words) => words.Contains(Lower);
}

internal enum TimeWordKind
{
    /// <summary>Letters.</summary>
    Word,
    /// <summary>One to four digits: a day, a year or a count.</summary>
    Number,
    /// <summary>19th.</summary>
    Ordinal,
    /// <summary>1990s, '90s.</summary>
    Plural,
    /// <summary>A number that no date can be: 1,200, 3.5, 100000, 500km, $40.</summary>
    Quantity,
    /// <summary>2023-06-19, 19/6/2023.</summary>
    Date,
    /// <summary>Anything else.</summary>
    Mark,
}

internal static partial class TimeWords
{
    /// <summary>Cuts a sentence into time words.</summary>
    public static IReadOnlyList<TimeWord> Of(AnalysedSentence sentence)
    {
        var text = sentence.Sentence.Text;
        var offset = sentence.Sentence.Start;
        var words = new List<TimeWord>();
        if (sentence.Tokens.Count == 0) return words;
        var (token, end) = (0, 0);
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            var piece = text.Substring(match.Index, match.Length);
            while (token + 1 < sentence.Tokens.Count && sentence.Tokens[token].End <= offset + match.Index) token++;
            var glued = match.Index == end && match.Index > 0;
            var (kind, number, day) = Read(piece);
            if (kind == TimeWordKind.Number && IsAmount(text, match.Index, match.Length)) kind = TimeWordKind.Quantity;
            words.Add(new TimeWord(piece, piece.ToLowerInvariant(), kind, number, day, offset + match.Index, glued, token));
            end = match.Index + match.Length;
        }
        return words;
    }

    private static (TimeWordKind Kind, int Number, When? Fixed) Read(string piece)
    {
        if (!char.IsAsciiDigit(piece[0]) && !(piece.Length > 2 && char.IsAsciiDigit(piece[1])))
            return (char.IsLetter(piece[0]) || (piece.Length > 1 && char.IsLetter(piece[1])) ? TimeWordKind.Word : TimeWordKind.Mark, 0, null);
        if (piece.All(char.IsAsciiDigit))
            return piece.Length <= 4 ? (TimeWordKind.Number, int.Parse(piece, CultureInfo.InvariantCulture), null) : (TimeWordKind.Quantity, 0, null);
        var digits = new string([.. piece.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        if (piece[^1] == 's' && digits.Length is 2 or 4 && digits[^1] == '0')
            return (TimeWordKind.Plural, int.Parse(digits, CultureInfo.InvariantCulture) is < 100 and var n ? 1900 + n : int.Parse(digits, CultureInfo.InvariantCulture), null);
        if (char.IsLetter(piece[^1]) && digits.Length <= 2) return (TimeWordKind.Ordinal, int.Parse(digits, CultureInfo.InvariantCulture), null);
        return NumericDate(piece) is { } day ? (TimeWordKind.Date, 0, day) : (TimeWordKind.Quantity, 0, null);
    }

    /// <summary>Year first, or day and month where only one order is possible; with dots the day comes first.</summary>
    private static When? NumericDate(string piece)
    {
        var parts = piece.Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(p => p.Length is > 0 and <= 4 && p.All(char.IsAsciiDigit))) return null;
        var n = Array.ConvertAll(parts, p => int.Parse(p, CultureInfo.InvariantCulture));
        if (parts[0].Length == 4) return DayOf(n[0], n[1], n[2]);
        if (parts[2].Length != 4) return null;
        if (piece.Contains('.')) return DayOf(n[2], n[1], n[0]);
        return (n[0], n[1]) switch
        {
            ( > 12, _) => DayOf(n[2], n[1], n[0]),
            (_, > 12) => DayOf(n[2], n[0], n[1]),
            var (a, b) when a == b => DayOf(n[2], a, b),
            _ => null,
        };
    }

    /// <summary>The day, or null when the calendar has none such.</summary>
    public static When? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? When.Day(year, month, day) : null;

    private static bool IsAmount(string text, int start, int length)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = start + length < text.Length ? text[start + length] : ' ';
        return before is '$' or '€' or '£' or '¥' or '#' or '№' || after is '%' or '°' || char.IsLetter(before) || char.IsLetter(after);
    }

    [GeneratedRegex(@"(?<![\d\p{L}])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?![\d\p{L}])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+(?:st|nd|rd|th)\b|['’]?\d{2,4}['’]?s\b|\d+|['’]\p{L}+|\p{L}+|[^\s\p{L}\d]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
