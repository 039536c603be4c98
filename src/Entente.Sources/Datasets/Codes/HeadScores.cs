using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Codes;

/// <summary>The scores that a file gives its codes, learned from its first rows.</summary>
internal static class HeadScores
{
    public static void Learn(EventFile file, CodeScheme scheme, int code, int score, int columns)
    {
        foreach (var (entry, value) in Pairs(file, scheme, code, score, columns)) entry.Learn(value);
        foreach (var entry in scheme.Met) entry.Settle();
    }

    /// <summary>The pairs of code and score in the first rows that have both and the right number of columns.</summary>
    public static IEnumerable<(CodeEntry Entry, double Score)> Pairs(EventFile file, CodeScheme scheme, int code, int score, int columns)
    {
        if (code < 0 || score < 0) yield break;
        foreach (var line in file.Head)
        {
            file.Records.Take(line);
            if (file.Records.Count != columns || file.Records.Form != RecordForm.Good || !Numbers.TryRead(file.Records[score].Trim(), out var value)) continue;
            var entry = scheme.Entry(file.Records[code].Trim());
            if (entry.IsKnown) yield return (entry, value);
        }
    }
}
