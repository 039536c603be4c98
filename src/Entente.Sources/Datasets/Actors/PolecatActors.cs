using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>POLECAT's actors: a name, a country in ISO's three letters and a PLOVER sector.</summary>
internal sealed class PolecatActors(CountryCodes countries, NamedActors names)
{
    /// <summary>Works out name, country and sector, joined by <see cref="IcewsActors.Separator"/>.</summary>
    public ActorEntry Read(string key)
    {
        var parts = key.Split(IcewsActors.Separator, 3);
        var (name, country) = (parts[0], parts[1]);
        var sector = Lines.Missing.Is(parts[2]) ? null : parts[2].Split([';', '|', ','])[0].Trim().ToUpperInvariant();
        var original = Lines.Missing.Is(name) ? "" : name;
        if (!Lines.Missing.Is(country) && countries.Find(CodeSystem.Iso3, country) is { } state) return new ActorEntry(original, new CodedActor(state, sector, original), false);
        if (original.Length == 0) return new ActorEntry(original, new CodedActor(null, sector, original), !Lines.Missing.Is(country));
        var named = names.Read(original);
        return named.Default.Id is null && named.Terms.Count == 0
            ? new ActorEntry(original, new CodedActor(null, sector, original), named.Unknown)
            : named with { Default = named.Default with { Role = named.Default.Role ?? sector } };
    }
}
