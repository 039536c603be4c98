using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>ICEWS's actors: a name, a country and a list of sectors. The country decides; without one, the name.</summary>
internal sealed class IcewsActors(NameTables tables, NamedActors names)
{
    /// <summary>Stands between name, country and sectors in a key; a tab, which no cell has.</summary>
    public const char Separator = '\t';

    /// <summary>Works out name, country and sectors, joined by <see cref="Separator"/>.</summary>
    public ActorEntry Read(string key)
    {
        var parts = key.Split(Separator, 3);
        var (name, country, sectors) = (parts[0], parts[1], parts[2]);
        if (Lines.Missing.Is(country) || tables.State(country) is not { } state)
        {
            var named = names.Read(name);
            return named.Default is { Id: null, Role: null } && !named.Unknown ? named : Lines.Missing.Is(country) ? named : named with { Unknown = named.Default.Id is null };
        }
        return new ActorEntry(name, new CodedActor(state, Role(name, state, sectors), name), false);
    }

    // A state as a whole has no role. Else the name's own words say it ("Police (India)"), then the first sector that is one.
    private string? Role(string name, string state, string sectors)
    {
        if (tables.State(name) == state) return null;
        var open = name.LastIndexOf('(');
        if (open > 0 && tables.Role(name[..open].Trim(), out var role)) return role;
        if (tables.Body(name) is { Role: { } sector }) return sector;
        foreach (var item in sectors.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (tables.Role(item, out role) && role is not null) return role;
        return null;
    }
}
