using Entente.Measures.Closeness;
using Entente.Sources.Tables;

namespace Entente.Ties;

/// <summary>A file of alliances as spells: ccode1, ccode2, a column of flags, from_year, to_year.</summary>
/// <param name="Coding">What its flags count.</param>
/// <param name="Spells">Its spells, in its order, each once.</param>
/// <param name="Notes">What somebody should know of its rows: a line for each kind of fault, with how many and an example.</param>
public sealed record AllianceFile(AllianceCoding Coding, IReadOnlyList<AllianceSpell> Spells, IReadOnlyList<string> Notes)
{
    /// <summary>Reads a file; <c>-</c> is standard input.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a cell holds no such value.</exception>
    public static AllianceFile Read(string path, IReadOnlyList<AllianceCoding> codings, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        var coding = codings.FirstOrDefault(c => table.Find(c.Column) is not null)
            ?? throw new InvalidDataException($"{table.Name}: no column \"{string.Join("\" or \"", codings.Select(c => c.Column))}\"; it has {string.Join(", ", table.Columns)}");
        var (from, to, flags, first, last) = (table.Column("ccode1"), table.Column("ccode2"), table.Column(coding.Column), table.Column("from_year"), table.Column("to_year"));
        var spells = new List<AllianceSpell>();
        var (repeats, overlaps, own) = (new Faults(), new Faults(), new Faults());
        var known = new Dictionary<(int, int), List<AllianceSpell>>();
        foreach (var row in table.Rows())
        {
            var cell = row.Text(flags);
            var spell = new AllianceSpell(row.Whole(from), row.Whole(to),
                coding.Commitment(cell) ?? throw row.Fault(flags, $"{coding.Commitments.Count} digits 0 or 1"),
                row.Whole(first), row.Whole(last), coding.Mutual, cell.PadLeft(coding.Commitments.Count, '0'), row.Number);
            if (spell.LastYear < spell.FirstYear) throw row.Fault(last, $"{spell.FirstYear} or a later year");
            if (spell.From == spell.To) { own.Add(row.Number, $"state {spell.From} with itself"); continue; }
            var pair = coding.Mutual && spell.From > spell.To ? (spell.To, spell.From) : (spell.From, spell.To);
            if (!known.TryGetValue(pair, out var others)) known[pair] = others = [];
            var same = others.FirstOrDefault(s => s.FirstYear <= spell.LastYear && spell.FirstYear <= s.LastYear);
            if (same.Row > 0 && (same.FirstYear, same.LastYear, same.Flags) == (spell.FirstYear, spell.LastYear, spell.Flags)) { repeats.Add(row.Number, $"as row {same.Row}"); continue; }
            if (same.Row > 0) overlaps.Add(row.Number, $"{spell.From} and {spell.To} from {spell.FirstYear}, where row {same.Row} lasts until {same.LastYear}");
            others.Add(spell);
            spells.Add(spell);
        }
        if (spells.Count == 0) throw new InvalidDataException($"{table.Name}: no spell in it");
        return new(coding, spells,
        [
            .. repeats.Line(table.Name, "repeated; each counts once"),
            .. overlaps.Line(table.Name, "overlap another of the same two states; the stronger commitment counts"),
            .. own.Line(table.Name, "left out"),
        ]);
    }

    /// <summary>The first and the last year that some spell covers.</summary>
    public (int First, int Last) Years => (Spells.Min(s => s.FirstYear), Spells.Max(s => s.LastYear));
}
