using Entente.Measures.Closeness;
using Entente.Sources.Tables;

namespace Entente.Ties;

/// <summary>A file of the members of the system of states: stateabb, ccode, styear, endyear, a row for each spell of membership.</summary>
public sealed record MemberFile(IReadOnlyList<MemberSpell> Spells)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a cell holds no such value.</exception>
    public static MemberFile Read(string path)
    {
        using var table = CsvTable.Open(path);
        var (letters, number, first, last) = (table.Column("stateabb", "abb"), table.Column("ccode"), table.Column("styear", "from_year"), table.Column("endyear", "to_year"));
        var spells = new List<MemberSpell>();
        foreach (var row in table.Rows())
        {
            var spell = new MemberSpell(row.Whole(number), row.Text(letters), row.Whole(first), row.Whole(last));
            if (spell.LastYear < spell.FirstYear) throw row.Fault(last, $"{spell.FirstYear} or a later year");
            spells.Add(spell);
        }
        return spells.Count > 0 ? new(spells) : throw new InvalidDataException($"{table.Name}: no state in it");
    }

    /// <summary>The letters of each state, as its newest spell has them.</summary>
    public IReadOnlyDictionary<int, string> Letters => Spells.OrderBy(s => s.LastYear).GroupBy(s => s.State).ToDictionary(g => g.Key, g => g.Last().Abbreviation);

    /// <summary>The first and the last year that some spell covers.</summary>
    public (int First, int Last) Years => (Spells.Min(s => s.FirstYear), Spells.Max(s => s.LastYear));
}
