using Entente.Measures;

namespace Entente.Networks;

/// <summary>What is told of rows that do not count as they stand.</summary>
public static class TieRemarks
{
    /// <summary>A line for each kind of fault in the networks of a file, with how many rows, the first of them, and what was done.</summary>
    public static IEnumerable<string> Of(EdgeFile file, IReadOnlyList<SignedNetwork> networks)
    {
        foreach (var fault in Enum.GetValues<TieFault>())
        {
            var found = networks.SelectMany((n, i) => n.Remarks.Where(r => r.Fault == fault).Select(r => (Remark: r, file.Networks[i].Name))).ToList();
            if (found.Count == 0) continue;
            var (first, name) = found[0];
            var rows = found.Sum(f => f.Remark.Rows);
            yield return $"{file.Name}: {rows} row{(rows == 1 ? "" : "s")} {What(fault, rows)} (such as {first.From}, {first.To}{(name is null ? "" : $" in {name}")}): {Done(fault)}";
        }
        if (file.OtherSigns) yield return $"{file.Name}: signs other than 1 and -1: only their + or - is taken, not their size";
    }

    private static string What(TieFault fault, int rows) => fault switch
    {
        TieFault.SelfLoop => rows == 1 ? "ties a node to itself" : "tie a node to itself",
        TieFault.NoSign => rows == 1 ? "has no sign" : "have no sign",
        TieFault.Repeated => rows == 1 ? "repeats a tie with the same sign" : "repeat a tie with the same sign",
        _ => rows == 1 ? "contradicts another" : "give a tie both signs",
    };

    private static string Done(TieFault fault) => fault switch
    {
        TieFault.SelfLoop or TieFault.NoSign => "left out",
        TieFault.Repeated => "counted once, with the largest weight",
        _ => "the sign is unknown, left out",
    };
}
