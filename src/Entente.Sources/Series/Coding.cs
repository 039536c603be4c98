namespace Entente.Sources.Series;

/// <summary>What the values of a column mean: <c>VALUE=MEANING</c> joined by <c>|</c>, as in data/series/columns.tsv.</summary>
internal sealed class Coding
{
    private const string Skip = "skip";

    private readonly Dictionary<string, string> meanings = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? others;

    public Coding(string text)
    {
        Text = text;
        foreach (var pair in text.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 0) continue;
            if (pair[..at] == "*") others = pair[(at + 1)..];
            else meanings[pair[..at]] = pair[(at + 1)..];
        }
    }

    /// <summary>The coding as the table has it: a word without = stands for itself.</summary>
    public string Text { get; }

    /// <summary>Whether the values named are all there may be.</summary>
    public bool Closed => meanings.Count > 0 && others is null && !meanings.ContainsValue("") && !meanings.ContainsValue(Skip);

    /// <summary>The meaning of a value: itself where nothing is said of it, null where it is missing.</summary>
    /// <param name="value">The cell.</param>
    /// <param name="skip">Whether the row is to be left out.</param>
    /// <param name="known">Whether the coding names the value.</param>
    public string? Of(string value, out bool skip, out bool known)
    {
        known = meanings.TryGetValue(value, out var meaning);
        meaning ??= others ?? value;
        skip = meaning == Skip;
        return meaning.Length == 0 || skip ? null : meaning;
    }
}
