using Entente.Model;

namespace Entente.Sources.Datasets.Codes;

/// <summary>
/// WEIS with the codes that the KEDS project added (the remainder of a root, as 010 and 020, and a few more): 22 roots, three digits. No
/// CAMEO code is derived, since several of its codes share one of WEIS; the PLOVER type is that of weis_plover.tsv.
/// </summary>
internal sealed class WeisScheme : CodeScheme
{
    private readonly Dictionary<string, double?> scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventType?> types = new(StringComparer.Ordinal);

    public WeisScheme(string dataFolder)
    {
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "weis.tsv"))) scores[row["code"]] = Score(row, "goldstein");
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "weis_plover.tsv"))) types[row["code"]] = Ontology.ParseType(row["type"] is { Length: > 0 } t ? t : "-");
    }

    public override string Name => "WEIS";

    protected override CodeEntry Make(string code)
    {
        if (IsCode(code)) return Of(code, code, false);
        return code.Length is 1 or 2 && IsCode(code.PadLeft(3, '0')) ? Of(code, code.PadLeft(3, '0'), true) : new CodeEntry(code);
    }

    private static bool IsCode(string code) => code.Length == 3 && code.All(char.IsAsciiDigit) && int.Parse(code[..2]) is >= 1 and <= 22;

    private CodeEntry Of(string original, string code, bool zeroLost) => new(original)
    {
        IsKnown = true,
        ZeroLost = zeroLost,
        Type = Type(code),
        RootType = Type(code[..2]),
        TableScore = scores.GetValueOrDefault(code),
    };

    private EventType? Type(string code) => types.TryGetValue(code, out var exact) ? exact : types.GetValueOrDefault(code[..2]);
}
