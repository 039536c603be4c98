using Entente.Model;
using Entente.Reading.Actors.Dictionaries;

namespace Entente.Reading.Actors;

/// <summary>A title or noun that gives an actor its role.</summary>
/// <param name="Term">As in roles.tsv, lower case and singular.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Kind">title, head, agency or descriptor.</param>
/// <param name="Office">The office named, null for none.</param>
internal sealed record RoleTerm(string Term, string Sector, string Kind, string? Office)
{
    /// <summary>Whether its sector is that of the body named with it: spokesmen, officials, leaders, sources.</summary>
    public bool TakesSector => Office == "spokesperson" || Term.EndsWith("official", StringComparison.Ordinal) || Term is "officials" or "officer" or "leader" or "member" or "source" or "sources" or "commissioner";
}

/// <summary>roles.tsv by words; singular and plural meet.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, List<(string[] Words, RoleTerm Role)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sectorOfOffice = new(StringComparer.Ordinal);

    private readonly bool _exact;

    /// <summary>Reads roles.tsv. With agents, their codes are the sectors: a term has that of the agents in it, or an empty one.</summary>
    public RoleTable(string path, IReadOnlyList<CodedAgent>? agents = null)
    {
        _exact = agents is not null;
        var terms = Table.Read(path).Select(row => new RoleTerm(row["term"], row["sector"], row["kind"], row.Optional("office"))).ToList();
        foreach (var role in agents is null ? terms : AgentTerms.Of(agents, terms))
        {
            string[] words = [.. Words.Of(role.Term).Select(Fold)];
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
        if (!_byFirst.TryGetValue(Fold(pieces[at].Word), out var list)) return null;
        foreach (var (words, role) in list)
        {
            if (at + words.Length > pieces.Count) continue;
            var k = 1;
            while (k < words.Length && !pieces[at + k].Break && Fold(pieces[at + k].Word) == words[k]) k++;
            if (k < words.Length) continue;
            length = words.Length;
            return role;
        }
        return null;
    }

    // Agents tell their plurals themselves.
    private string Fold(string word) => _exact ? word : Words.Singular(word);
}
