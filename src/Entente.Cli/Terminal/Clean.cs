using System.Globalization;
using System.Text;

namespace Entente.Cli.Terminal;

/// <summary>Makes text from documents safe to show: a terminal obeys control characters, and nobody may steer it from a document.</summary>
internal static class Clean
{
    /// <summary>The text on one line: blanks of every kind become one space, control and invisible formatting characters go.</summary>
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

    /// <summary>The text with its line breaks; control and formatting characters go, tabs become a space.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));

    // Format characters hold the marks that turn the direction of writing. The joiner that some scripts and emoji need is kept.
    private static bool IsShown(Rune rune) => rune.Value == 0x200D
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
