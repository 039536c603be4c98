namespace Entente.Sources.Formats;

/// <summary>The block of <c>name: value</c> lines between two lines of <c>---</c> (or, with <c>=</c>, of <c>+++</c>) atop a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>The values by name in small letters, quotes off, and the text below the block; no values when there is no block.</summary>
    public static (IReadOnlyDictionary<string, string> Values, string Body) Split(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() is not ("---" or "+++")) return (values, text);
        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == lines[0].TrimEnd() || l.TrimEnd() == "...");
        if (end < 0) return (values, text);
        foreach (var line in lines[1..end])
        {
            var colon = line.IndexOf(lines[0].StartsWith('+') ? '=' : ':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] == '#') continue;
            if (Plain(line[(colon + 1)..]) is { Length: > 0 } value) values[line[..colon].Trim().ToLowerInvariant()] = value;
        }
        return (values, string.Join('\n', lines[(end + 1)..]));
    }

    private static string Plain(string value)
    {
        var v = value.Trim();
        if (v.StartsWith('[') && v.EndsWith(']')) return string.Join(", ", v[1..^1].Split(',').Select(Plain).Where(s => s.Length > 0));
        if (v.Length >= 2 && v[0] == v[^1] && v[0] is '"' or '\'') return v[1..^1].Trim();
        var comment = v.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 ? v[..comment].TrimEnd() : v;
    }
}
