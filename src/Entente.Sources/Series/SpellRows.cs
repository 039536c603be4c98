using Entente.Model;
using Entente.Sources.Tables;

namespace Entente.Sources.Series;

/// <summary>Rows of alliances, sanctions and missions. A cell that names several states gives a spell for each.</summary>
internal static class SpellRows
{
    private const string No = "0";

    public static IEnumerable<Spell> Read(SeriesFile file)
    {
        var kind = file.Format.Kind switch { SeriesKind.Alliances => SpellKind.Alliance, SeriesKind.Sanctions => SpellKind.Sanction, _ => SpellKind.Representation };
        var parts = Part.Of(file);
        foreach (var row in file.Table.Rows())
            foreach (var part in parts)
            {
                Spell[] spells = [];
                try { spells = [.. Of(file, part, row, kind)]; }
                catch (RowFault e) { file.Faults.Add(e.Fault, row.Number, e.Message); }
                foreach (var spell in spells) yield return spell;
            }
    }

    private static IEnumerable<Spell> Of(SeriesFile file, Part part, CsvTable.Row row, SpellKind kind)
    {
        var (from, to) = (part.Date(row, "from"), part.Date(row, "to"));
        if (from?.Earliest is { } first && to?.Latest is { } last && last < first) throw new RowFault(SeriesFault.EndBeforeBeginning, $"{from} to {to}");
        var terms = Terms(part, row);
        var (ones, others) = (Several(file, part, row, "a"), Several(file, part, row, "b"));
        foreach (var a in ones)
            foreach (var b in others)
            {
                if (a == b) throw new RowFault(SeriesFault.WithItself, a);
                yield return new Spell
                {
                    Row = row.Number, Source = file.Source, Kind = kind, From = from, To = to, Terms = terms, Mutual = part.CodingOf("mutual") == "yes",
                    A = part.State(row, a, from), B = part.State(row, b, from), OriginalId = part.Text(row, "id"), Subject = part.Text(row, "subject"), Listed = part.Date(row, "listed"),
                };
            }
    }

    // Columns of 0 and 1, each named for its term; one column of flags whose header names the digits; or a word.
    private static List<string> Terms(Part part, CsvTable.Row row)
    {
        var terms = part.Columns("term").Where(c => !row.Missing(c.Column) && row.Text(c.Column) is not No).Select(c => c.Name).ToList();
        if (part.Text(row, "flags") is { } flags)
        {
            var names = part.NameOf("flags").Split('_');
            if (flags.Length > names.Length || flags.AsSpan().ContainsAnyExcept('0', '1')) throw new RowFault(SeriesFault.WrongValue, $"flags \"{flags}\" where {names.Length} digits 0 or 1 should be");
            terms.AddRange(names.Where((_, i) => flags.PadLeft(names.Length, '0')[i] == '1'));
        }
        if (part.Text(row, "word", out var skip) is { } word) terms.Add(word);
        else if (skip) throw new RowFault(SeriesFault.LeftOut, $"column \"{part.NameOf("word")}\" holds what is left out");
        return terms;
    }

    // "Korea, North, Iran": where somebody knows names, parts that are one name together are one.
    private static List<string> Several(SeriesFile file, Part part, CsvTable.Row row, string field)
    {
        var cell = part.Needed(row, field);
        var coding = part.CodingOf(field);
        if (!coding.StartsWith("list", StringComparison.Ordinal)) return [cell];
        var pieces = cell.Split(coding.EndsWith(';') ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>();
        for (var i = 0; i < pieces.Length; i++)
        {
            var two = i + 1 < pieces.Length ? $"{pieces[i]}, {pieces[i + 1]}" : null;
            if (two is not null && file.Options.Resolve?.Invoke(file.Format.States, two, null) is not null) { names.Add(two); i++; }
            else names.Add(pieces[i]);
        }
        return names;
    }
}
