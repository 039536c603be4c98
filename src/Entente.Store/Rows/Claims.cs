using Entente.Model;

namespace Entente.Storage;

/// <summary>A table of claims: how its columns after known_from are written and read, in their order.</summary>
internal sealed record Claims<T>(string Table, Action<RowWriter, T> Write, Func<RowReader, T> Read);

/// <summary>The five tables of claims.</summary>
internal static class Claims
{
    public static readonly Claims<Event> Events = new("events", EventRows.Write, EventRows.Read);

    public static readonly Claims<Agreement> Agreements = new("agreements",
        (row, a) => row.Text(a.Id).Names(a.Parties).Text(a.Name).Names(a.Subjects).Text(Words.Of(a.Status)).When(a.When)
            .Sentence(a.Sentence).Attribution(a.Attribution),
        row => new Agreement(row.Text(), row.Names(), row.Text(), row.Names(), Words.Read<AgreementStatus>(row.Text()), row.When(),
            row.Sentence(), row.Attribution()));

    public static readonly Claims<Exchange> Exchanges = new("exchanges",
        (row, x) => row.Text(x.Id).Participant(x.Source).Participant(x.Recipient).Names(x.Goods).Text(x.Words).Text(Words.Of(x.Status))
            .When(x.When).Sentence(x.Sentence).Attribution(x.Attribution),
        row => new Exchange(row.Text(), row.Participant(), row.Participant(), row.Names(), row.Text(), Words.Read<Status>(row.Text()),
            row.When(), row.Sentence(), row.Attribution()));

    public static readonly Claims<Doubt> Doubts = new("doubts",
        (row, d) => row.Text(d.Id).Text(d.Kind).Text(Json.Write(d.Spans, Json.DoubtSpans)).Text(d.Reason).Text(d.Resolution).Text(d.Rule),
        row =>
        {
            var (id, kind, spans, reason, resolution, rule) = (row.Text(), row.Text(), Json.Read(row.Text(), Json.DoubtSpans), row.Text(), row.Text(), row.Text());
            return new Doubt(id, kind, rule, spans, reason, resolution);
        });

    public static readonly Claims<Question> Questions = new("questions",
        (row, q) => row.Text(q.Id).Text(q.Text).Names(q.Actors).Text(q.Type is { } type ? Ontology.NameOf(type) : null).Sentence(q.Sentence)
            .Attribution(q.Attribution),
        row => new Question(row.Text(), row.Text(), row.Names(), row.OptionalText() is { } type ? Words.Read<EventType>(type) : null,
            row.Sentence(), row.Attribution()));
}
