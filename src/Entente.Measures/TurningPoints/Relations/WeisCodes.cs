namespace Entente.Measures.TurningPoints;

/// <summary>
/// The CAMEO code whose channel a WEIS code has, so that data of both codings are searched alike. It keeps what turning points ask of a
/// code (meeting, word, deed, formal act; for or against), and no more: it is no translation. Scores stay those of the data.
/// </summary>
public static class WeisCodes
{
    private static readonly Dictionary<string, string> ByRoot = new(StringComparer.Ordinal)
    {
        ["01"] = "08", ["02"] = "01", ["03"] = "04", ["04"] = "05", ["05"] = "03", ["06"] = "08", ["07"] = "07", ["08"] = "03", ["09"] = "02", ["10"] = "02", ["11"] = "12",
        ["12"] = "11", ["13"] = "11", ["14"] = "01", ["15"] = "10", ["16"] = "13", ["17"] = "13", ["18"] = "15", ["19"] = "16", ["20"] = "166", ["21"] = "17", ["22"] = "19",
    };

    private static readonly Dictionary<string, string> ByCode = new(StringComparer.Ordinal)
    {
        ["013"] = "05", ["061"] = "05", ["062"] = "04", ["064"] = "054", ["065"] = "0871", ["081"] = "057", ["181"] = "14", ["195"] = "161",
    };

    /// <summary>The CAMEO code; null for what is no WEIS code.</summary>
    /// <param name="weis">Three or four characters, with the leading zero; KEDS's own further digits are read by their first three.</param>
    public static string? ToCameo(string weis) =>
        weis.Length < 2 ? null : weis.Length > 2 && ByCode.TryGetValue(weis[..3], out var exact) ? exact : ByRoot.GetValueOrDefault(weis[..2]);
}
