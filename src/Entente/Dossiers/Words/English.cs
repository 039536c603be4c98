using System.Globalization;

namespace Entente.Dossiers.Words;

/// <summary>Small matters of English: lists, numbers, marks, possessives.</summary>
internal static class English
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>"1 report", "1,010 reports"; the plural is told where it is not made with s.</summary>
    public static string Count(int n, string one, string? many = null) => $"{Number(n)} {(n == 1 ? one : many ?? one + "s")}";

    /// <summary>A number with a true minus and commas between thousands.</summary>
    public static string Number(int n) => (n < 0 ? "−" : "") + Math.Abs(n).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The text with a capital at its start; a leading bracket or quotation mark is passed over.</summary>
    public static string Capital(string s)
    {
        var i = 0;
        while (i < s.Length && s[i] is '“' or '‘' or '(' or '[') i++;
        return i == s.Length ? s : s[..i] + char.ToUpperInvariant(s[i]) + s[(i + 1)..];
    }

    /// <summary>The text with typographic apostrophes and quotation marks, as the dossier's own sentences have them; quotations of documents stay as they are.</summary>
    public static string Typographic(string s)
    {
        if (s.AsSpan().IndexOfAny('\'', '"') < 0) return s;
        var text = s.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            var opens = i == 0 || text[i - 1] is ' ' or '(' or '[' or '“' or '‘';
            if (text[i] == '\'') text[i] = opens && i + 1 < text.Length && char.IsLetter(text[i + 1]) && s.IndexOf('\'', i + 1) > 0 ? '‘' : '’';
            else if (text[i] == '"') text[i] = opens ? '“' : '”';
        }
        return new string(text);
    }

    /// <summary>Words as a sentence or headline begins and prints them: a capital first, typographic marks.</summary>
    public static string Sentence(string s) => Capital(Typographic(s));

    /// <summary>"North Korea’s", "the United States’".</summary>
    public static string Possessive(string name) => name + (name.EndsWith('s') ? "’" : "’s");
}
