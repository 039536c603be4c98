namespace Entente.Model;

/// <summary>Who acts or is acted upon in an event, as one sentence names them.</summary>
/// <param name="Actor">Id of the state or organisation that counts: ISO 3166 alpha-3 (former states ISO 3166-3), CAMEO
/// letters for organisations, ids of data/actors else; null when nobody is named.</param>
/// <param name="Role">PLOVER sector (GOV, MIL, SPY, MED …); null when the text names the state as a whole.</param>
/// <param name="Name">Name in full: "Russia", "Vladimir Putin", "National Intelligence Service".</param>
/// <param name="Span">The words that name them; null when they are only implied.</param>
public sealed record Participant(string? Actor, string? Role, string? Name, TextSpan? Span);

/// <summary>An actor that a document mentions, with every place where it does.</summary>
/// <param name="Id">Id of the state or organisation it counts for; null for persons and firms of unknown allegiance.</param>
/// <param name="Role">PLOVER sector, null for a state as such.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind">state, person, organisation, group, outlet or unknown.</param>
/// <param name="Mentions">Every mention in order, pronouns and descriptions included.</param>
public sealed record Actor(string? Id, string? Role, string Name, string Kind, IReadOnlyList<TextSpan> Mentions);
