using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers;

/// <summary>One of the two that a dossier is about.</summary>
/// <param name="Id">Actor id, such as <c>RUS</c>.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Former">Ids of states that it continues and that count with it: SUN for RUS. Their acts keep their own name.</param>
public sealed record DossierParty(string Id, string Name, IReadOnlyList<string> Former)
{
    /// <summary>Whether an actor id counts for this side.</summary>
    public bool Is(string? actor) => actor is not null && (actor == Id || Former.Contains(actor));
}

/// <summary>
/// Everything a dossier is built from: what the store holds on either actor, already limited to what was public by
/// <see cref="AsOf"/>. Lists may be in any order; the same lists in another order give the same dossier.
/// </summary>
public sealed record DossierInput
{
    /// <summary>The first of the two; its exchanges stand left.</summary>
    public required DossierParty A { get; init; }

    /// <summary>The second of the two.</summary>
    public required DossierParty B { get; init; }

    /// <summary>The day whose state of knowledge the lists show.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The stretch asked for; null for all. Only shown: the lists are limited to it already.</summary>
    public When? Period { get; init; }

    /// <summary>Events in which either takes part.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Entries on agreements to which either is party.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>Exchanges which either gives or receives.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>Doubts on sentences that concern either.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>Ids of those whose sentences concern both.</summary>
    public IReadOnlySet<string> DoubtsOnBoth { get; init; } = new HashSet<string>();

    /// <summary>Conjectures about either.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The documents that these come from, copies included.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Usual names by actor id; an id without a name is shown as it is.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of persons, so that they are told by name; other names are told with their state.</summary>
    public IReadOnlySet<string> Persons { get; init; } = new HashSet<string>();

    /// <summary>What else is known of names.</summary>
    public KnownNames Known { get; init; } = KnownNames.None;

    /// <summary>The words.</summary>
    public required Phrasebook Phrases { get; init; }

    /// <summary>How many events the timeline shows, the newest; 0 shows all.</summary>
    public int TimelineRows { get; init; } = 40;
}
