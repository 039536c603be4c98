using Entente.Model;

namespace Entente.Storage;

public sealed partial class Store
{
    private const int Page = 256;

    /// <summary>All documents, copies too, in the order of publication; read from the disk page by page while they are walked through.</summary>
    public IEnumerable<StoredDocument> Documents(DateOnly? asOf = null, DateTimeOffset? asKnown = null)
    {
        StoredDocument? last = null;
        while (true)
        {
            var page = Ask("documents", DocumentRows.Read, asOf, asKnown, ("document", null), ("after_day", last?.Published), ("after_id", last?.Document.Id), ("page", Page));
            foreach (var document in page) yield return document;
            if (page.Count < Page) yield break;
            last = page[^1];
        }
    }

    /// <summary>One document, null when the store has none with this id.</summary>
    public StoredDocument? FindDocument(string id) =>
        Ask("documents", DocumentRows.Read, null, null, ("document", id), ("after_day", null), ("after_id", null), ("page", 1)).FirstOrDefault();

    /// <summary>All that was read in one document, in its own order and with the values known at the time; null when it is not there.</summary>
    public DocumentReading? Reading(string documentId, DateTimeOffset? asKnown = null)
    {
        if (FindDocument(documentId) is not { } stored || stored.KnownFrom > (asKnown ?? DateTimeOffset.MaxValue)) return null;
        IReadOnlyList<T> Own<T>(Claims<T> claims, params (string, object?)[] values) =>
            [.. Ask(claims, null, asKnown, [("document", documentId), ("a", null), ("b", null), .. values]).OrderBy(c => c.Ordinal).Select(c => c.Claim)];
        return new DocumentReading(stored.Document, Sentences(documentId), ActorsOf(documentId),
            Own(Claims.Events, ("type", null), ("status", null), ("from", null), ("to", null)),
            Own(Claims.Agreements), Own(Claims.Exchanges), Own(Claims.Doubts), Own(Claims.Questions));
    }

    /// <summary>The events that a filter lets pass, by first day, those without a date last.</summary>
    public IReadOnlyList<Event> Events(EventFilter? filter = null)
    {
        filter ??= new EventFilter();
        var window = filter.From is null && filter.To is null ? null
            : When.Between(filter.From is { } from ? When.Day(from) : null, filter.To is { } to ? When.Day(to) : null);
        return [.. Ask(Claims.Events, filter.AsOf, filter.AsKnown,
                ("document", null), ("a", filter.A), ("b", filter.B), ("from", filter.From), ("to", filter.To),
                ("type", filter.Type is { } type ? Ontology.NameOf(type) : null), ("status", filter.Status is { } status ? Words.Of(status) : null))
            .Select(c => c.Claim).Where(e => window is null || (e.When?.Overlaps(window) ?? filter.Undated))];
    }

    /// <summary>Agreements that <paramref name="a"/> is party to, or that both share; null leaves a side open.</summary>
    public IReadOnlyList<Agreement> Agreements(string? a = null, string? b = null, DateOnly? asOf = null, DateTimeOffset? asKnown = null) =>
        Of(Claims.Agreements, a, b, asOf, asKnown);

    /// <summary>Exchanges that <paramref name="a"/> gives or receives, or between two, in either direction; null leaves a side open.</summary>
    public IReadOnlyList<Exchange> Exchanges(string? a = null, string? b = null, DateOnly? asOf = null, DateTimeOffset? asKnown = null) =>
        Of(Claims.Exchanges, a, b, asOf, asKnown);

    /// <summary>
    /// Doubts whose sentences mention <paramref name="a"/>, or both, or tell of events that these take part in; null leaves a side open.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts(string? a = null, string? b = null, DateOnly? asOf = null, DateTimeOffset? asKnown = null) =>
        Of(Claims.Doubts, a, b, asOf, asKnown);

    /// <summary>Questions about <paramref name="a"/>, or about both; null leaves a side open.</summary>
    public IReadOnlyList<Question> Questions(string? a = null, string? b = null, DateOnly? asOf = null, DateTimeOffset? asKnown = null) =>
        Of(Claims.Questions, a, b, asOf, asKnown);

    /// <summary>Actors with this id, or whose name or words in some text contain the query, case aside; most mentioned first.</summary>
    public IReadOnlyList<FoundActor> Actors(string query, DateOnly? asOf = null, DateTimeOffset? asKnown = null) =>
        Ask("actors", r => new FoundActor(r.OptionalText(), r.OptionalText(), r.Text(), r.Text(), r.Long(), r.Long()), asOf, asKnown, ("query", query));

    /// <summary>The sentences of a document, in order.</summary>
    public IReadOnlyList<Sentence> Sentences(string documentId) => FindSentences(documentId, null);

    /// <summary>One sentence of a document, null when there is none with this number.</summary>
    public Sentence? FindSentence(string documentId, int index) => FindSentences(documentId, index).FirstOrDefault();

    /// <summary>How much there is.</summary>
    public StoreCounts Counts() => Ask("counts", r => new StoreCounts(r.Long(), r.Long(), r.Long(), r.Long(), r.Long(), r.Long(), r.Long(), r.Long(), r.Long()))[0];

    private List<Sentence> FindSentences(string documentId, int? index) =>
        Ask("sentences", r => r.Sentence(), ("document", documentId), ("ordinal", index));

    private List<Actor> ActorsOf(string documentId) =>
        [.. Ask("actors-of-document", r => (Ordinal: r.Number(), Id: r.OptionalText(), Role: r.OptionalText(), Name: r.Text(), Kind: r.Text(), Mention: r.OptionalSpan()), ("document", documentId))
            .GroupBy(r => r.Ordinal)
            .Select(g => new Actor(g.First().Id, g.First().Role, g.First().Name, g.First().Kind, [.. g.Select(r => r.Mention).OfType<TextSpan>()]))];

    private List<T> Of<T>(Claims<T> claims, string? a, string? b, DateOnly? asOf, DateTimeOffset? asKnown) =>
        [.. Ask(claims, asOf, asKnown, ("document", null), ("a", a), ("b", b)).Select(c => c.Claim)];

    private List<(int Ordinal, T Claim)> Ask<T>(Claims<T> claims, DateOnly? asOf, DateTimeOffset? asKnown, params (string, object?)[] values) =>
        Ask(claims.Table, r =>
        {
            r.Text(); // the document, which the claim's sentence names again
            return (r.Number(), claims.Read(r));
        }, asOf, asKnown, values);

    private List<T> Ask<T>(string query, Func<RowReader, T> read, DateOnly? asOf, DateTimeOffset? asKnown, params (string, object?)[] values) =>
        Ask(query, read, [("as_of", asOf ?? DateOnly.MaxValue), ("as_known", (asKnown ?? DateTimeOffset.MaxValue).UtcDateTime), .. values]);

    private List<T> Ask<T>(string query, Func<RowReader, T> read, params (string, object?)[] values) => Do(() =>
    {
        using var connection = _file.Connect();
        return Sql.List(connection, Sql.Resource($"Queries/{query}.sql"), read, values);
    });
}
