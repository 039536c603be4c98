namespace Entente.Sources.Texts;

/// <summary>Undoes the line ends of text that was wrapped at a fixed width, so that a sentence is on one line again.</summary>
internal static class WrappedLines
{
    /// <summary>Widest line, in characters, of text that somebody wrapped; a text with a wider one keeps its line ends.</summary>
    private const int Widest = 110;

    private const int Narrowest = 40;

    // No sentence and no heading ends with one of these.
    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by", "and", "or", "but", "that", "which", "who", "its", "their", "his", "her", "as", "into", "between", "than", "is", "was", "were", "has", "have", "had",
    };

    /// <summary>The same text with blanks for the line ends that only wrap it. Its length stays, and with it every offset.</summary>
    public static string Join(string text)
    {
        var ends = Ends(text);
        if (ends.Count < 2) return text;
        var lines = ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1] + 1)..end].TrimEnd()).ToList();
        var width = lines.Max(l => l.Length);
        if (width is > Widest or < Narrowest) return text;
        var joined = text.ToCharArray();
        for (var i = 0; i + 1 < lines.Count; i++)
            if (GoesOn(lines, i, width)) joined[ends[i]] = ' ';
        return new string(joined);
    }

    // Where lines end; the last one where the text does.
    private static List<int> Ends(string text)
    {
        List<int> ends = [];
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) ends.Add(at);
        ends.Add(text.Length);
        return ends;
    }

    private static bool GoesOn(List<string> lines, int i, int width)
    {
        var (line, next) = (lines[i], lines[i + 1].TrimStart());
        if (line.Length == 0 || next.Length == 0 || next[0] is '-' or '*' or '•' or '#' or '|') return false;
        // The next word had no more room: the mark of a fixed width.
        var word = next.IndexOf(' ') is var blank and > 0 ? blank : next.Length;
        var full = line.Length + 1 + word > width;
        var last = line[(line.LastIndexOf(' ') + 1)..];
        if (Unfinished.Contains(last)) return true;
        if (char.IsLower(next[0])) return line.Length + 1 + word > 0.6 * width;
        // A headline right above its text begins large after it, and may be as wide as any line.
        return full && i > 0;
    }
}
