using Entente.Model;

namespace Entente.Ties;

/// <summary>The kinds of goods of <c>data/measures/strategic_goods.tsv</c>.</summary>
public sealed class StrategicGoods
{
    private readonly Dictionary<string, string> byPrefix;

    private StrategicGoods(Dictionary<string, string> byPrefix) => this.byPrefix = byPrefix;

    /// <summary>Loads the table from the folder data/.</summary>
    public static StrategicGoods Load(string dataFolder) =>
        new(Table.Read(Path.Combine(dataFolder, "measures", "strategic_goods.tsv")).ToDictionary(r => r["hs"], r => r["good"], StringComparer.Ordinal));

    /// <summary>The kind of a commodity: by the longest prefix of an HS code that the table has, else "other goods"; a commodity in words is its own kind.</summary>
    public string Kind(string commodity)
    {
        if (commodity.Any(c => !char.IsAsciiDigit(c))) return commodity;
        for (var length = commodity.Length; length > 0; length--)
            if (byPrefix.TryGetValue(commodity[..length], out var good)) return good;
        return "other goods";
    }
}
