using System.Globalization;
using System.Text;

namespace Entente.Dossiers.Pages;

/// <summary>Text of documents made safe and measurable for pages.</summary>
internal static class PlainText
{
    private static readonly Dictionary<char, string> Ascii = new()
    {
        ['“'] = "\"", ['”'] = "\"", ['‘'] = "'", ['’'] = "'", ['–'] = "-", ['—'] = "-", ['−'] = "-", ['…'] = "...", ['·'] = "|", ['→'] = "->", ['≈'] = "~", ['«'] = "\"", ['»'] = "\"",
        ['▲'] = "+", ['△'] = "o", ['▼'] = "x", ['▽'] = "-", ['●'] = "*", ['◐'] = "%", ['○'] = "o", ['◇'] = "#", ['█'] = "#", ['─'] = "-", ['│'] = "|", ['╭'] = "+", ['╮'] = "+", ['╰'] = "+", ['╯'] = "+",
        ['ß'] = "ss", ['ø'] = "o", ['Ø'] = "O", ['æ'] = "ae", ['Æ'] = "Ae", ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['ı'] = "i", ['€'] = "EUR", ['£'] = "GBP",
    };

    /// <summary>The text on one line: blanks of every kind become one, control and invisible characters go.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) { if (line.Length > 0 && line[^1] != ' ') line.Append(' '); }
            else if (IsShown(rune)) line.Append(rune);
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The text in ASCII: signs and letters become the nearest, the rest a question mark.</summary>
    public static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 128) ascii.Append(c);
            else if (Ascii.TryGetValue(c, out var s)) ascii.Append(s);
            else if (c.ToString().Normalize(NormalizationForm.FormD) is [< (char)128 and var letter, ..]) ascii.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate)) ascii.Append('?');
        }
        return ascii.ToString();
    }

    /// <summary>Columns that a text takes on a terminal.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Width(rune);
        return width;
    }

    /// <summary>Columns that a character takes: two for the wide ones of East Asia, none for marks that combine.</summary>
    public static int Width(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD ? 2 : 1;
    }

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
