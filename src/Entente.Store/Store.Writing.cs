using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

public sealed partial class Store
{
    /// <summary>Whether a document with this id is there, so that it need not be read again.</summary>
    public bool Has(string documentId) => Do(() =>
    {
        lock (_writing)
            return Sql.List(_writer, Sql.Resource("Queries/document-is-there.sql"), r => r.Number(), ("document", documentId)).Count > 0;
    });

    /// <summary>Adds a document with its claims, all of it or nothing. When this returns, it is on the disk.</summary>
    /// <remarks>See <see cref="AddMany"/>.</remarks>
    public AddResult Add(DocumentReading reading) => AddMany([reading])[0];

    /// <summary>Adds several documents in one transaction: all of them or none. Much faster than one by one.</summary>
    /// <returns>One result per reading, in their order.</returns>
    /// <remarks>
    /// A document whose id is there changes nothing. One whose words equal those of an earlier document is kept whole, with
    /// <see cref="Document.CopyOf"/> and the mentions of its events pointing to the first document with these words.
    /// </remarks>
    /// <exception cref="ArgumentException">A sentence of a reading does not stand in its place or belongs to another document.</exception>
    public IReadOnlyList<AddResult> AddMany(IReadOnlyList<DocumentReading> readings)
    {
        foreach (var reading in readings) Check(reading);
        return Do(() =>
        {
            lock (_writing) return AddAll(readings);
        });
    }

    /// <summary>Replaces what an event says from now on. The old values stay, and <c>asKnown</c> shows them; the id stays too.</summary>
    /// <exception cref="StoreException">No event, or more than one, has this id, or the clock stands before the event's last revision.</exception>
    public void Correct(string eventId, Event replacement) => Do(() =>
    {
        lock (_writing)
        {
            var places = Sql.List(_writer, Sql.Resource("Queries/newest-revision-of-event.sql"),
                r => (Document: r.Text(), Ordinal: r.Number(), Revision: r.Number(), KnownFrom: r.Moment()), ("id", eventId));
            if (places.Count != 1) throw new StoreException($"{(places.Count == 0 ? "no event" : $"{places.Count} events")} with the id {eventId} in the store {Path}: look it up with `entente events --json`");
            var place = places[0];
            var now = Now();
            if (now < place.KnownFrom) throw new StoreException($"the store {Path} learned of event {eventId} at {place.KnownFrom:u}, and now it is {now:u}: set the clock right (ENTENTE_NOW)");
            InTransaction(() => Append(Claims.Events, [(place.Document, place.Ordinal, place.Revision + 1, replacement with { Id = eventId })], now));
            return true;
        }
    });

    private List<AddResult> AddAll(IReadOnlyList<DocumentReading> readings)
    {
        var (ids, firsts, count) = Known(readings);
        var results = new List<AddResult>(readings.Count);
        var fresh = new List<DocumentReading>();
        foreach (var reading in readings)
        {
            if (!ids.Add(reading.Document.Id))
            {
                results.Add(AddResult.AlreadyThere);
                continue;
            }
            var copied = HasWords(reading.Document.Text) && !firsts.TryAdd(Document.FingerprintOf(reading.Document.Text), reading.Document.Id);
            results.Add(copied ? AddResult.Copy : AddResult.Added);
            fresh.Add(copied ? AsCopy(reading, firsts[Document.FingerprintOf(reading.Document.Text)]) : reading);
        }
        if (fresh.Count > 0) InTransaction(() => Append(fresh, count, Now()));
        return results;
    }

    /// <summary>Ids that are taken, the first document of each text, and the number of documents so far.</summary>
    private (HashSet<string> Ids, Dictionary<string, string> Firsts, long Count) Known(IReadOnlyList<DocumentReading> readings)
    {
        var ids = readings.Select(r => r.Document.Id).ToList();
        var fingerprints = readings.Select(r => Document.FingerprintOf(r.Document.Text)).ToList();
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, fingerprint) in Sql.List(_writer, Sql.Resource("Queries/documents-like-these.sql"), r => (r.Text(), r.Text()), ("ids", ids), ("fingerprints", fingerprints)))
        {
            taken.Add(id);
            firsts.TryAdd(fingerprint, id); // they come in the order of arrival
        }
        return (taken, firsts, Sql.List(_writer, "SELECT count(*) FROM documents", r => r.Long())[0]);
    }

    private static DocumentReading AsCopy(DocumentReading reading, string original)
    {
        var copyOf = reading.Document.CopyOf ?? original;
        return reading with
        {
            Document = reading.Document with { CopyOf = copyOf },
            Events = [.. reading.Events.Select(e => e with { Mentions = [.. e.Mentions.Select(m => m with { CopyOf = m.CopyOf ?? copyOf })] })],
        };
    }

    private void Append(List<DocumentReading> readings, long count, DateTimeOffset now)
    {
        Append("documents", readings, (row, r) => DocumentRows.Write(row, r.Document, now, ++count));
        Append("sentences", readings.SelectMany(r => r.Sentences), (row, s) =>
            row.Text(s.Document).Number(s.Index).Moment(now).Number(s.Start).Number(s.End).Text(s.Text));
        var actors = readings.SelectMany(r => r.Actors.Select((actor, i) => (Document: r.Document.Id, Ordinal: i, Actor: actor))).ToList();
        Append("actors", actors, (row, a) =>
            row.Text(a.Document).Number(a.Ordinal).Moment(now).Text(a.Actor.Id).Text(a.Actor.Role).Text(a.Actor.Name).Text(a.Actor.Kind));
        Append("actor_mentions", actors.SelectMany(a => a.Actor.Mentions.Select((span, i) => (a.Document, Actor: a.Ordinal, Ordinal: i, Span: span))), (row, m) =>
            row.Text(m.Document).Number(m.Actor).Number(m.Ordinal).Moment(now).Span(m.Span));
        Append(Claims.Events, First(readings, r => r.Events), now);
        Append(Claims.Agreements, First(readings, r => r.Agreements), now);
        Append(Claims.Exchanges, First(readings, r => r.Exchanges), now);
        Append(Claims.Doubts, First(readings, r => r.Doubts), now);
        Append(Claims.Questions, First(readings, r => r.Questions), now);
    }

    private static IEnumerable<(string, int, int, T)> First<T>(IEnumerable<DocumentReading> readings, Func<DocumentReading, IReadOnlyList<T>> claims) =>
        readings.SelectMany(r => claims(r).Select((claim, i) => (r.Document.Id, i, 1, claim)));

    private void Append<T>(Claims<T> table, IEnumerable<(string Document, int Ordinal, int Revision, T Claim)> rows, DateTimeOffset now) =>
        Append(table.Table, rows, (row, r) => table.Write(row.Text(r.Document).Number(r.Ordinal).Number(r.Revision).Moment(now), r.Claim));

    private void Append<T>(string table, IEnumerable<T> rows, Action<RowWriter, T> write) => Sql.Append(_writer, table, rows, write);

    private void InTransaction(Action work)
    {
        _file.KeepLogPrivate();
        using var transaction = _writer.BeginTransaction();
        work();
        transaction.Commit();
    }

    /// <summary>The clock, as precisely as the file keeps it.</summary>
    private DateTimeOffset Now()
    {
        var now = _clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>Texts without letters or digits all have the same fingerprint, and are not copies of each other.</summary>
    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    private static void Check(DocumentReading reading)
    {
        for (var i = 0; i < reading.Sentences.Count; i++)
            if (reading.Sentences[i] is var s && (s.Index != i || s.Document != reading.Document.Id))
                throw new ArgumentException($"sentence {i} of document {reading.Document.Id} says that it is number {s.Index} of {s.Document}", nameof(reading));
    }
}
