using System.Text;

namespace Entente.Sources.Texts;

/// <summary>Makes text safe to keep, to count offsets in and to show, and changes nothing else.</summary>
internal static class CleanText
{
    /// <summary>
    /// Line ends become \n (CR LF, CR, next line, line and paragraph separator, vertical tab, form feed); byte order marks, control
    /// characters other than \n and \t, and characters that turn the direction of writing are dropped; half a surrogate pair
    /// becomes U+FFFD. Everything else stays as it is.
    /// </summary>
    public static string Of(string text)
    {
        var i = 0;
        while (i < text.Length && IsPlain(text[i])) i++;
        if (i == text.Length) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c)) clean.Append(c);
            else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            else if (c is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029') clean.Append('\n');
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
        }
        return clean.ToString();
    }

    /// <summary>The same on one line, runs of blanks made one, ends trimmed; null when nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null) return null;
        var line = new StringBuilder(text.Length);
        foreach (var c in Of(text))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd() is { Length: > 0 } s ? s : null;
    }

    private static bool IsPlain(char c) =>
        c is '\n' or '\t' || !(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' || TurnsDirection(c));

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
