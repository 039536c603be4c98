using Entente.Model;

namespace Entente.Storage;

/// <summary>What became of a document handed to <see cref="Store.Add"/>.</summary>
public enum AddResult
{
    /// <summary>It is in the store now.</summary>
    Added,
    /// <summary>A document with the same id was there; nothing was changed.</summary>
    AlreadyThere,
    /// <summary>It is in the store now, as a copy of an earlier document with the same text: no witness of its own.</summary>
    Copy,
}

/// <summary>A document as the store has it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Published">From this day on as-of queries see it: the last day that its date may mean.</param>
/// <param name="PublishedAssumed">True when the document has no date, or an open one, and the day on which the store learned of it stands in.</param>
/// <param name="KnownFrom">When this store learned of it.</param>
public sealed record StoredDocument(Document Document, DateOnly Published, bool PublishedAssumed, DateTimeOffset KnownFrom);

/// <summary>An actor as the stored documents name it.</summary>
/// <param name="Id">Id of the state or organisation it counts for, null when unknown.</param>
/// <param name="Role">PLOVER sector, null for a state as such.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind">state, person, organisation, group, outlet or unknown.</param>
/// <param name="Documents">How many documents mention it.</param>
/// <param name="Mentions">How many mentions there are in all.</param>
public sealed record FoundActor(string? Id, string? Role, string Name, string Kind, long Documents, long Mentions);

/// <summary>How much a store holds. A corrected claim counts once.</summary>
/// <param name="Documents">All documents, copies included.</param>
/// <param name="Copies">Documents that are copies.</param>
/// <param name="Sentences">Sentences.</param>
/// <param name="Actors">Actors, counted once per document.</param>
/// <param name="Events">Events.</param>
/// <param name="Agreements">Mentions of agreements.</param>
/// <param name="Exchanges">Mentions of exchanges.</param>
/// <param name="Doubts">Doubts.</param>
/// <param name="Questions">Questions.</param>
public sealed record StoreCounts(long Documents, long Copies, long Sentences, long Actors, long Events, long Agreements, long Exchanges,
    long Doubts, long Questions);

/// <summary>Which events to look for. Null leaves a field open; the default is all events.</summary>
public sealed record EventFilter
{
    /// <summary>Actor id on either side.</summary>
    public string? A { get; init; }

    /// <summary>Second actor id: with <see cref="A"/> only events between the two, in either direction.</summary>
    public string? B { get; init; }

    /// <summary>First day: events that may have happened on it or later. An event without a date is left out, see <see cref="Undated"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day: events that may have happened on it or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether <see cref="From"/> and <see cref="To"/> let events without a date pass.</summary>
    public bool Undated { get; init; }

    /// <summary>PLOVER type.</summary>
    public EventType? Type { get; init; }

    /// <summary>Status.</summary>
    public Status? Status { get; init; }

    /// <summary>Only documents published by this day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what this store knew at this moment.</summary>
    public DateTimeOffset? AsKnown { get; init; }
}
