using Entente.Dossiers.Words;
using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reprints;
using Entente.Storage;

namespace Entente.Dossiers;

/// <summary>Gathers from a store what a dossier is built from.</summary>
public static class DossierGathering
{
    /// <summary>Everything that touches either actor, as far as it was public by a day and, if asked, known to the store at a moment.</summary>
    /// <param name="store">The store.</param>
    /// <param name="names">Usual names of actors.</param>
    /// <param name="phrases">The words.</param>
    /// <param name="a">Id of the first.</param>
    /// <param name="b">Id of the second.</param>
    /// <param name="asOf">The day whose state of knowledge is asked for.</param>
    /// <param name="asKnown">What the store knew at this moment; null for now.</param>
    /// <param name="from">First day of what may have happened; null for all. Undated events stay in.</param>
    /// <param name="to">Last day of what may have happened; null for all.</param>
    public static DossierInput Gather(Store store, Gazetteer names, Phrasebook phrases, string a, string b, DateOnly asOf, DateTimeOffset? asKnown = null, DateOnly? from = null, DateOnly? to = null)
    {
        var (partyA, partyB) = (Party(names, phrases, a), Party(names, phrases, b));
        string[] ids = [a, b, .. partyA.Former, .. partyB.Former];
        var period = from is null && to is null ? null : When.Between(from is { } f ? When.Day(f) : null, to is { } t ? When.Day(t) : null);
        bool Fits(When? when) => period is null || when is null || when.Overlaps(period);
        var events = ids.SelectMany(id => store.Events(new EventFilter { A = id, AsOf = asOf, AsKnown = asKnown })).DistinctBy(e => e.Id).Where(e => Fits(e.When)).ToList();
        var agreements = ids.SelectMany(id => store.Agreements(id, null, asOf, asKnown)).DistinctBy(x => x.Id).Where(x => Fits(x.When)).ToList();
        var exchanges = ids.SelectMany(id => store.Exchanges(id, null, asOf, asKnown)).DistinctBy(x => x.Id).Where(x => Fits(x.When)).ToList();
        var doubts = ids.SelectMany(id => store.Doubts(id, null, asOf, asKnown)).DistinctBy(x => x.Id).ToList();
        var both = Pairs(partyA, partyB).SelectMany(p => store.Doubts(p.A, p.B, asOf, asKnown)).Select(x => x.Id).ToHashSet(StringComparer.Ordinal);
        var questions = ids.SelectMany(id => store.Questions(id, null, asOf, asKnown)).DistinctBy(x => x.Id).ToList();
        var touched = events.SelectMany(e => e.Mentions.Select(m => m.Sentence).Append(e.Sentence)).Concat(agreements.Select(x => x.Sentence)).Concat(exchanges.Select(x => x.Sentence))
            .Concat(questions.Select(x => x.Sentence)).Concat(doubts.SelectMany(x => x.Spans.Select(s => s.Sentence))).Select(s => s.Document).ToHashSet(StringComparer.Ordinal);
        var documents = ReprintFinder.Mark(store.Documents(asOf, asKnown).Where(d => touched.Contains(d.Document.Id) || d.Document.CopyOf is { } original && touched.Contains(original))).Select(d => d.Document).ToList();
        var actors = events.SelectMany(e => new[] { e.Source.Actor, e.Recipient.Actor }).Concat(agreements.SelectMany(x => x.Parties)).OfType<string>().Concat(ids).Distinct();
        var persons = store.Actors("", asOf, asKnown).Where(p => p.Kind == "person").ToList();
        return new DossierInput
        {
            A = partyA,
            B = partyB,
            AsOf = asOf,
            Period = period,
            Events = events,
            Agreements = agreements,
            Exchanges = exchanges,
            Doubts = doubts,
            DoubtsOnBoth = both,
            Questions = questions,
            Documents = documents,
            Names = actors.ToDictionary(id => id, names.NameOf, StringComparer.Ordinal),
            Persons = persons.Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
            Known = NameGathering.Of(names, persons, events, questions.SelectMany(q => q.Attribution).Concat(agreements.SelectMany(x => x.Attribution)), asOf),
            Phrases = phrases,
        };
    }

    private static IEnumerable<(string A, string B)> Pairs(DossierParty a, DossierParty b) =>
        from x in a.Former.Prepend(a.Id)
        from y in b.Former.Prepend(b.Id)
        select (x, y);

    private static DossierParty Party(Gazetteer names, Phrasebook phrases, string id) => new(id, names.NameOf(id), phrases.FormerOf(id));
}
