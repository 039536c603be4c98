using Entente.Dossiers.Acts;
using Entente.Model;
using Entente.Reprints;
using Entente.Storage;

namespace Entente.Dossiers;

/// <summary>Puts together what the documents of a store tell of the same acts.</summary>
public static class ActGathering
{
    /// <summary>One event for each act: the one that tells it best, with the narrowest date told and the mentions of all.</summary>
    /// <param name="store">The store that the events are from.</param>
    /// <param name="events">The events, as each document tells them.</param>
    /// <param name="asOf">Only what was public by this day; null for all.</param>
    /// <param name="asKnown">What the store knew at this moment; null for now.</param>
    /// <returns>By first day, those without a date last. The id is that of the event that told of the act first; <see cref="Mention.CopyOf"/> names the
    /// original of what stands in a reprint.</returns>
    public static IReadOnlyList<Event> Merged(Store store, IReadOnlyList<Event> events, DateOnly? asOf = null, DateTimeOffset? asKnown = null)
    {
        var record = Of(store, events, [], [], asOf, asKnown);
        return [.. record.Acts.Select(a => Event(record, a)).OrderBy(e => e.When is null ? 1 : 0).ThenBy(e => e.When).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    internal static Record Of(Store store, IReadOnlyList<Event> events, IReadOnlyList<Agreement> agreements, IReadOnlyList<Exchange> exchanges, DateOnly? asOf, DateTimeOffset? asKnown)
    {
        var touched = events.Select(e => e.Sentence.Document).Concat(agreements.Select(a => a.Sentence.Document)).ToHashSet(StringComparer.Ordinal);
        var documents = ReprintFinder.Mark(store.Documents(asOf, asKnown).Where(d => touched.Contains(d.Document.Id))).ToDictionary(d => d.Document.Id, d => d.Document, StringComparer.Ordinal);
        var persons = store.Actors("", asOf, asKnown).Where(p => p.Kind == "person").Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return new Record(events, agreements, exchanges, documents, id => id, persons.Contains);
    }

    private static Event Event(Record record, Act act) => act.Best with
    {
        Id = act.First.Id,
        When = act.When,
        WhenSpan = Equals(act.When, act.Best.When) ? act.Best.WhenSpan : null,
        Attribution = act.IsClaimed || !act.Best.IsReal ? act.Best.Attribution : [],
        Mentions = [.. act.Mentions.Select(m => m with { CopyOf = record.Evidence.IsReprint(m.Sentence.Document) ? record.Evidence.Witness(m.Sentence.Document) : null })],
        Confidence = act.Tellings.Max(t => t.Confidence),
    };
}
