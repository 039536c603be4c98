using System.Globalization;
using System.Text;

namespace Entente.Sources.Datasets.Actors;

/// <summary>Names made alike: lower case, no accents, hyphens as spaces, no stops, no leading "the".</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' or '‘' or '.') continue;
            var letter = char.IsLetterOrDigit(c) ? Plain(char.ToLowerInvariant(c)) : ' ';
            if (letter != ' ' || (folded.Length > 0 && folded[^1] != ' ')) folded.Append(letter);
        }
        var text = folded.ToString().TrimEnd();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    // Letters that no decomposition makes plain.
    private static char Plain(char c) => c switch { 'ı' => 'i', 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', _ => c };
}
