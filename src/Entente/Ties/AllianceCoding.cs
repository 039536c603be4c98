using System.Globalization;
using Entente.Model;

namespace Entente.Ties;

/// <summary>What the obligations of one kind of alliance file count; a group of rows of <c>data/measures/alliances.tsv</c>.</summary>
/// <param name="Source">The name printed for it, such as <c>ATOP5.1</c>.</param>
/// <param name="Column">The header of its flags; its parts name the digits.</param>
/// <param name="Mutual">Whether a spell holds both ways.</param>
/// <param name="Commitments">What each digit counts, in their order.</param>
public sealed record AllianceCoding(string Source, string Column, bool Mutual, IReadOnlyList<int> Commitments)
{
    /// <summary>All codings of the table.</summary>
    public static IReadOnlyList<AllianceCoding> Load(string dataFolder) =>
        [.. Table.Read(Path.Combine(dataFolder, "measures", "alliances.tsv")).GroupBy(r => r["column"]).Select(g => Of(g.Key, [.. g]))];

    /// <summary>The strongest commitment of a cell of flags; zeros that were lost at its head are put back. Null where it is no row of 0 and 1 of this length.</summary>
    public int? Commitment(ReadOnlySpan<char> flags)
    {
        if (flags.Length == 0 || flags.Length > Commitments.Count || flags.ContainsAnyExcept('0', '1')) return null;
        var strongest = 0;
        for (var i = 0; i < flags.Length; i++)
            if (flags[i] == '1') strongest = Math.Max(strongest, Commitments[Commitments.Count - flags.Length + i]);
        return strongest;
    }

    private static AllianceCoding Of(string column, IReadOnlyList<Table.Row> rows) =>
        new(rows[0]["source"], column, rows[0]["mutual"] == "yes",
            [.. column.Split('_').Select(part => rows.FirstOrDefault(r => r["flag"] == part) is { } r ? int.Parse(r["commitment"], CultureInfo.InvariantCulture) : 0)]);
}
