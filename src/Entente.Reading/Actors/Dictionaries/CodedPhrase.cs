namespace Entente.Reading.Actors.Dictionaries;

/// <summary>Codes a phrase as PETRARCH does: the first actor named in it, and every agent.</summary>
internal static class CodedPhrase
{
    /// <summary>The code of a phrase whose names and agents are found; <see cref="Resolution.None"/> when it holds neither.</summary>
    public static Resolution Resolve(SentenceNames n, DocumentNames doc, string? context)
    {
        var (actors, name) = ((IReadOnlyList<string>)[], (string?)null);
        var roles = new List<string>();
        foreach (var atom in n.Atoms.Where((a, t) => a is not null && a.First == t).OfType<Atom>())
        {
            if (atom.Role is { Sector: var sector }) { if (sector.Length > 0 && !roles.Contains(sector)) roles.Add(sector); }
            else if (actors.Count == 0 && doc.Choose(atom, n) is { } entry) (actors, name) = (entry.Kind == NameKind.Short ? entry.Candidates[0] : entry.Actor is { } a ? [a] : [], entry.Name);
        }
        string? country = actors.Count > 0 ? string.Join('/', actors) : context;
        var role = string.Concat(roles.OrderBy(r => r.EndsWith('~') ? 0 : 1));
        var code = actors.Count > 1 ? string.Join('/', actors.Select(a => FullCode.Join(a, role))) : FullCode.Join(country, role);
        return code is null ? Resolution.None : new Resolution(code, FullCode.Role(role), name, CountryOf(country));
    }

    // The first three letters tell the country: "USAGOV".
    private static string? CountryOf(string? codes) => codes is null ? null : string.Join('/', codes.Split('/').Select(c => c.Length > 3 ? c[..3] : c).Distinct());
}
