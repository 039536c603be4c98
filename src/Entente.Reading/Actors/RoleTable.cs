using Entente.Model;

namespace Entente.Reading.Actors;

/// <summary>A title or noun that gives an actor its role.</summary>
/// <param name="Term">As in roles.tsv, lower case and singular.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Kind">title, head, agency or descriptor.</param>
/// <param name="Office">The office named, null for none.</param>
internal sealed record RoleTerm(string Term, string Sector, string Kind, string? Office)
{
    /// <summary>Whether its sector is that of the body named with it: spokesmen, officials, leaders, sources.</summary>
    public bool TakesSector => Office == "spokesperson" || Term.EndsWith("official", StringComparison.Ordinal) || Term is "officials" or "leader" or "member" or "source" or "sources" or "commissioner";
}

/// <summary>roles.tsv by words; singular and plural meet.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, List<(string[] Words, RoleTerm Role)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sectorOfOffice = new(StringComparer.Ordinal);

    /// <summary>Reads roles.tsv.</summary>
    public RoleTable(string path)
    {
        foreach (var row in Table.Read(path))
        {
            var role = new RoleTerm(row["term"], row["sector"], row["kind"], row.Optional("office"));
            string[] words = [.. Words.Of(role.Term).Select(Words.Singular)];
            if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
            if (list.Exists(r => r.Words.AsSpan().SequenceEqual(words))) continue;
            var at = list.FindIndex(r => r.Words.Length < words.Length);
            list.Insert(at < 0 ? list.Count : at, (words, role));
            if (role.Office is { } office) _sectorOfOffice.TryAdd(office, role.Sector);
        }
    }

    /// <summary>PLOVER sector of an office; GOV for one that no title names.</summary>
    public string SectorOf(string office) => _sectorOfOffice.GetValueOrDefault(office, "GOV");

    /// <summary>The longest role term that starts at a piece, its length in pieces, or null.</summary>
    public RoleTerm? Longest(IReadOnlyList<Piece> pieces, int at, out int length)
    {
        length = 0;
        if (!_byFirst.TryGetValue(Words.Singular(pieces[at].Word), out var list)) return null;
        foreach (var (words, role) in list)
        {
            if (at + words.Length > pieces.Count) continue;
            var k = 1;
            while (k < words.Length && !pieces[at + k].Break && Words.Singular(pieces[at + k].Word) == words[k]) k++;
            if (k < words.Length) continue;
            length = words.Length;
            return role;
        }
        return null;
    }
}
