using Entente.Model;

namespace Entente.Sources.Datasets.Codes;

/// <summary>CAMEO codes by the names that data sets write in their place.</summary>
internal sealed class EventNames
{
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, string? Code)> met = new(StringComparer.Ordinal);

    public EventNames(string dataFolder)
    {
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "cameo_names.tsv"))) codes[Folded(row["name"])] = row["code"];
    }

    /// <summary>The code that a name means; null for a name that no table has.</summary>
    public string? Code(ReadOnlySpan<char> name) => Met(name).Code;

    /// <summary>The name as one shared text.</summary>
    public string Spelling(ReadOnlySpan<char> name) => Met(name).Name;

    private (string Name, string? Code) Met(ReadOnlySpan<char> name)
    {
        var lookup = met.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known)) return known;
        var text = name.ToString();
        known = (text, codes.GetValueOrDefault(Folded(text)));
        if (met.Count < 100_000) met[text] = known;
        return known;
    }

    private static string Folded(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
