namespace Entente.Reading.Actors;

/// <summary>What a phrase outside a text stands for.</summary>
/// <param name="Actor">Id of the state, organisation or group it counts for; null when none is named.</param>
/// <param name="Role">PLOVER sector; null for a state as such.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Country">The state behind the actor: for groups the state they act in; the organisation for international ones; null when none is known.</param>
public sealed record Resolution(string? Actor, string? Role, string? Name, string? Country)
{
    /// <summary>Nothing recognised.</summary>
    public static readonly Resolution None = new(null, null, null, null);
}

/// <summary>An entry that a search found.</summary>
/// <param name="Name">Usual name.</param>
/// <param name="Id">Its id; for a person that of the state served.</param>
/// <param name="Kind">state, organisation, group, outlet, place or person.</param>
/// <param name="Score">1 for an exact match, less for parts and near spellings.</param>
/// <param name="Matched">The spelling that matched: "did you mean …".</param>
public sealed record SearchResult(string Name, string Id, string Kind, double Score, string Matched);
