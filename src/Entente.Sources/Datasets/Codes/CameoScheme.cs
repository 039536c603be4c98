using Entente.Model;

namespace Entente.Sources.Datasets.Codes;

/// <summary>CAMEO, with GDELT's or ICEWS's table of scores.</summary>
internal sealed class CameoScheme : CodeScheme
{
    private readonly Dictionary<string, (EventType? Type, double? Gdelt, double? Icews)> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> old = new(StringComparer.Ordinal);
    private readonly bool icews, oldDemands;

    /// <param name="dataFolder">Entente's data.</param>
    /// <param name="icews">Whether ICEWS's scores are the table's, GDELT's the other.</param>
    /// <param name="oldDemands">Whether 101 to 103 and 105 to 108 may have the meaning of CAMEO 0.9b5 and count as the root 10 (contradictions.md, 15).</param>
    public CameoScheme(string dataFolder, bool icews = false, bool oldDemands = false)
    {
        (this.icews, this.oldDemands) = (icews, oldDemands);
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "cameo.tsv")))
            codes[row["code"]] = (Ontology.ParseType(row["plover_type"]), Score(row, "goldstein"), Score(row, "goldstein_icews"));
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "goldstein_variants.tsv"))) old[row["code"]] = row.Number("goldstein");
    }

    public override string Name => "CAMEO";

    protected override CodeEntry Make(string code)
    {
        if (codes.ContainsKey(code)) return Of(code, code, Padded(code) is { } other ? Of(code, other, null, zeroLost: true) : null);
        return Padded(code) is { } padded ? Of(code, padded, null, zeroLost: true) : new CodeEntry(code);
    }

    // 10 stands for the root 10 or for 010; 841 for 0841 only.
    private string? Padded(string code) => code.Length is 1 or 2 or 3 && code.All(char.IsAsciiDigit) && codes.ContainsKey("0" + code) ? "0" + code : null;

    private CodeEntry Of(string original, string code, CodeEntry? ifZeroLost, bool zeroLost = false)
    {
        var (type, gdelt, icewsScore) = codes[code];
        var meant = oldDemands && code is ("101" or "102" or "103" or "105" or "106" or "107" or "108") ? "10" : code;
        return new CodeEntry(original)
        {
            IsKnown = true,
            ZeroLost = zeroLost,
            Cameo = meant,
            Type = type,
            RootType = codes[code[..2]].Type,
            TableScore = icews ? icewsScore : gdelt,
            OtherScore = icews ? gdelt : icewsScore,
            OldScore = old.TryGetValue(code, out var older) ? older : null,
            IfZeroLost = ifZeroLost,
        };
    }
}
