using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// Whether a KEDS file is coded in WEIS or in CAMEO. Roots over 20 are WEIS's alone, codes of four digits CAMEO's alone; and the two give most
/// codes different scores.
/// </summary>
internal static class KedsCoding
{
    /// <summary>The coding and why; as given, else inferred from the first rows.</summary>
    /// <exception cref="InvalidDataException">The coding given is another, or the rows do not decide.</exception>
    public static (string Coding, string Why) Choose(EventFile file, int code, int goldstein, int columns)
    {
        if (file.Options.Coding is { } given)
            return given.ToLowerInvariant() is "weis" or "cameo" ? (given.ToLowerInvariant(), "as given") : throw new InvalidDataException($"coding {given}: give weis or cameo");
        var (rows, over20, fourDigits) = (0, 0, 0);
        foreach (var line in file.Head)
        {
            file.Records.Take(line);
            if (file.Records.Count != columns) continue;
            var cell = file.Records[code].Trim();
            if (Days.Number(cell) < 0) continue;
            rows++;
            if (cell.Length == 4) fourDigits++;
            else if (cell.Length == 3 && Days.Number(cell[..2]) is 21 or 22) over20++;
        }
        var weis = Agreement(file, new WeisScheme(file.Options.DataFolder), code, goldstein, columns);
        var cameo = Agreement(file, new CameoScheme(file.Options.DataFolder), code, goldstein, columns);
        var figures = FormattableString.Invariant($"of {rows} rows {over20} have roots 21 or 22 (WEIS), {fourDigits} codes of four digits (CAMEO); scores agree with WEIS in {weis:P0}, with CAMEO in {cameo:P0}");
        // A few planted or broken rows decide nothing: one side must stand out by its codes and not be contradicted by its scores, or by its scores.
        var byCodes = over20 - fourDigits;
        var few = Math.Max(1, rows / 100);
        if (byCodes >= few && weis >= cameo) return ("weis", $"inferred: {figures}");
        if (-byCodes >= few && cameo >= weis) return ("cameo", $"inferred: {figures}");
        if (Math.Abs(byCodes) < few && weis >= 0.8 && cameo <= 0.6) return ("weis", $"inferred: {figures}");
        if (Math.Abs(byCodes) < few && cameo >= 0.8 && weis <= 0.6) return ("cameo", $"inferred: {figures}");
        throw new InvalidDataException($"{file.Name}: cannot tell whether it is coded in WEIS or CAMEO: {figures}; say --coding weis or --coding cameo");
    }

    // The share of scored rows whose score is that of their code; 0 without scores.
    private static double Agreement(EventFile file, CodeScheme scheme, int code, int goldstein, int columns)
    {
        var (agree, all) = (0, 0);
        foreach (var (entry, score) in HeadScores.Pairs(file, scheme, code, goldstein, columns))
        {
            all++;
            if (entry.TableScore == score) agree++;
        }
        return all == 0 ? 0 : (double)agree / all;
    }
}
