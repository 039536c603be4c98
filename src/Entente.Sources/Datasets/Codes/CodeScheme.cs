using Entente.Model;

namespace Entente.Sources.Datasets.Codes;

/// <summary>A scheme of event codes with the scores of its table.</summary>
internal abstract class CodeScheme
{
    private readonly Dictionary<string, CodeEntry> entries = new(StringComparer.Ordinal);
    private const int Most = 100_000;

    /// <summary>The scheme's name as shown.</summary>
    public abstract string Name { get; }

    /// <summary>The codes met so far.</summary>
    public IEnumerable<CodeEntry> Met => entries.Values;

    /// <summary>What a spelling stands for.</summary>
    public CodeEntry Entry(ReadOnlySpan<char> code)
    {
        var lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(code, out var entry)) return entry;
        var text = code.ToString();
        if (entries.Count >= Most) return Make(text);
        return entries[text] = Make(text);
    }

    protected abstract CodeEntry Make(string code);

    protected static double? Score(Table.Row row, string column) => row[column].Length == 0 ? null : row.Number(column);
}
