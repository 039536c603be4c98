namespace Entente.Reading.Actors.Dictionaries;

/// <summary>
/// The lists of interchangeable words that a dictionary defines and its patterns refer to: <c>!PERSON! = MAN, MEN</c>, or
/// <c>&amp;PERSON</c> with its words behind <c>+</c> on the lines that follow.
/// </summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the definitions out of a dictionary's lines and gives the other lines, in order.</summary>
    public IReadOnlyList<DictionaryLine> Take(IEnumerable<DictionaryLine> lines)
    {
        var others = new List<DictionaryLine>();
        List<string>? open = null;
        foreach (var line in lines)
        {
            if (line.Text[0] == '+' && open is not null) open.Add(Words(line.Text[1..]));
            else if (Definition(line) is { } words) open = words;
            else
            {
                open = null;
                others.Add(line);
            }
        }
        return others;
    }

    /// <summary>Every wording of a pattern, its references replaced; blanks for underscores.</summary>
    public IReadOnlyList<string> Wordings(DictionaryLine line, string pattern)
    {
        var (start, end, name) = Reference(pattern);
        if (start < 0) return Words(pattern) is { Length: > 0 } words && words.Any(char.IsLetterOrDigit) ? [words] : throw line.Fault("a code without a name before it");
        if (!_lists.TryGetValue(name, out var list)) throw line.Fault($"no list \"{pattern[start..end]}\" is defined in this file");
        return [.. list.SelectMany(w => Wordings(line, pattern[..start] + w + pattern[end..]))];
    }

    private List<string>? Definition(DictionaryLine line)
    {
        if (line.Text[0] is not ('&' or '!') || line.Text.Contains('[', StringComparison.Ordinal)) return null;
        var equals = line.Text.IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? line.Text : line.Text[..equals]).Trim().Trim('&', '!');
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal)) throw line.Fault("a list needs a name of one word: !PERSON! = MAN, MEN");
        var words = equals < 0 ? [] : line.Text[(equals + 1)..].Split(',').Select(Words).Where(w => w.Length > 0).ToList();
        if (equals >= 0 && words.Count == 0) throw line.Fault("an empty list; write its words, parted by commas");
        return _lists[name] = words;
    }

    private static (int Start, int End, string Name) Reference(string pattern)
    {
        var start = pattern.IndexOfAny(['&', '!']);
        if (start < 0) return (-1, -1, "");
        var end = start + 1;
        while (end < pattern.Length && (char.IsLetterOrDigit(pattern[end]) || pattern[end] == '-')) end++;
        var name = pattern[(start + 1)..end];
        if (pattern[start] == '!' && end < pattern.Length && pattern[end] == '!') return (start, end + 1, name);
        return name.Length > 0 && pattern[start] == '&' ? (start, end, name) : (-1, -1, "");
    }

    private static string Words(string text) => string.Join(' ', text.Split([' ', '_', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
