using System.Numerics;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>What is counted in one sentence or in many.</summary>
public sealed record SentenceTally : IAdditionOperators<SentenceTally, SentenceTally, SentenceTally>
{
    /// <summary>Events meant that were read; only of these the rest is counted.</summary>
    public Share Found { get; init; }

    /// <summary>Right statuses.</summary>
    public Share Status { get; init; }

    /// <summary>Attributions that name one of those who tell, or nobody where the narrator does.</summary>
    public Share Attribution { get; init; }

    /// <summary>Attributions that name all who tell and nobody else, each with the right state.</summary>
    public Share Chain { get; init; }

    /// <summary>Both together.</summary>
    public static SentenceTally operator +(SentenceTally a, SentenceTally b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static SentenceTally Add(SentenceTally a, SentenceTally b) => new()
    {
        Found = a.Found + b.Found,
        Status = a.Status + b.Status,
        Attribution = a.Attribution + b.Attribution,
        Chain = a.Chain + b.Chain,
    };
}

/// <summary>How one sentence was read.</summary>
/// <param name="Gold">What it says.</param>
/// <param name="Read">The event that was read for the one meant; null when there is none.</param>
public sealed record SentenceScore(GoldSentence Gold, Event? Read)
{
    /// <summary>Its figures.</summary>
    public SentenceTally Tally { get; } = new()
    {
        Found = new Share(Read is null ? 0 : 1, 1),
        Status = Read is null ? default : Count(Read.Status == Gold.Status),
        Attribution = Read is null ? default : Count(EventFit.Attribution(Read, Gold.Event.Attribution!)),
        Chain = Read is null ? default : Count(IsWhole(Gold.Voices, Read.Attribution)),
    };

    /// <summary>Chooses the event that is meant: sentence and actors are right, and its words or its type are those meant. Status and attribution have no say.</summary>
    /// <param name="gold">What the sentence says.</param>
    /// <param name="events">What was read.</param>
    /// <param name="idOf">The id behind a name or code of an actor; null when nobody has it.</param>
    public static SentenceScore Of(GoldSentence gold, IReadOnlyList<Event> events, Func<string, string?> idOf)
    {
        var fit = new EventFit(idOf);
        var meant = events.Where(e => fit.Of(e, gold.Event) is not null)
            .Select(e => (Event: e, Words: e.Mentions.Any(m => Overlap(m.Trigger, gold.Predicate)) || Overlap(e.Trigger, gold.Predicate), Type: EventFit.HasType(e, gold.Event)))
            .Where(c => c.Words || c.Type)
            .OrderByDescending(c => c.Words).ThenByDescending(c => c.Type).ThenBy(c => c.Event.Trigger.Start);
        return new SentenceScore(gold, meant.Select(c => c.Event).FirstOrDefault());
    }

    private static bool IsWhole(IReadOnlyList<NamedVoice> wanted, IReadOnlyList<Attribution> got) =>
        got.Where(a => a.Speaker.Length > 0).All(a => wanted.Any(w => Is(w, a.Speaker)))
        && wanted.All(w => got.Any(a => (Is(w, a.Speaker) && (w.Actor is null || w.Actor == a.Actor)) || (a.Outlet is not null && Is(w, a.Outlet))));

    private static bool Is(NamedVoice wanted, string name) => wanted.Names.Any(n => WordFit.Name(n, name));

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static Share Count(bool right) => new(right ? 1 : 0, 1);
}
