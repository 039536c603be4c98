namespace Entente.Json;

/// <summary>What <c>entente events --json</c> prints.</summary>
public sealed record EventsJson(IReadOnlyList<EventJson> Events);

/// <summary>What <c>entente agreements --json</c> prints.</summary>
public sealed record AgreementsJson(IReadOnlyList<AgreementJson> Agreements);

/// <summary>What <c>entente exchanges --json</c> prints.</summary>
public sealed record ExchangesJson(IReadOnlyList<ExchangeJson> Exchanges);

/// <summary>What <c>entente doubts --json</c> prints.</summary>
public sealed record DoubtsJson(IReadOnlyList<DoubtJson> Doubts);

/// <summary>What <c>entente questions --json</c> prints.</summary>
public sealed record QuestionsJson(IReadOnlyList<QuestionJson> Questions);

/// <summary>What <c>entente add --json</c> prints: how many documents there were and what became of them.</summary>
/// <param name="Store">The store's file.</param>
/// <param name="Added">Documents that are new, copies not counted.</param>
/// <param name="AlreadyThere">Documents that the store had already.</param>
/// <param name="Copies">Documents that are new and repeat the text of another.</param>
/// <param name="Failed">What could not be read, each with its reason.</param>
/// <param name="Warnings">What was added with a warning.</param>
public sealed record AddedJson(string Store, int Added, int AlreadyThere, int Copies, IReadOnlyList<ItemJson> Failed, IReadOnlyList<ItemJson> Warnings);

/// <summary>A document that something is to be said of.</summary>
public sealed record ItemJson(string Location, string Message);

/// <summary>What <c>entente actors --json</c> prints.</summary>
public sealed record FoundActorsJson(IReadOnlyList<FoundActorJson> Actors);

/// <summary>An actor that a query found.</summary>
/// <param name="Id">Id of the state or organisation it counts for; null when unknown.</param>
/// <param name="Role">PLOVER sector; null for a state as such.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind">state, person, organisation, group, outlet or unknown.</param>
/// <param name="Known">Whether data/actors has it; false for one that only stored documents name.</param>
/// <param name="Documents">How many stored documents mention it; null when there is no store.</param>
/// <param name="Mentions">How often they do; null when there is no store.</param>
public sealed record FoundActorJson(string? Id, string? Role, string Name, string Kind, bool Known, long? Documents, long? Mentions);
