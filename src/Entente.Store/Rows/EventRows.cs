using Entente.Model;

namespace Entente.Storage;

/// <summary>The table <c>events</c>, its columns after known_from.</summary>
internal static class EventRows
{
    public static void Write(RowWriter row, Event e) => row
        .Text(e.Id).Text(Ontology.NameOf(e.Type)).Text(e.Mode).Text(e.Cameo).Number((int)e.Quad).Real(e.Goldstein)
        .Participant(e.Source).Participant(e.Recipient)
        .Flag(e.Reciprocal).Text(e.Group).When(e.When).Span(e.WhenSpan)
        .Text(Words.Of(e.Status)).Attribution(e.Attribution).Names(e.Contexts)
        .Sentence(e.Sentence).Text(Json.Write(e.Mentions, Json.Mentions)).Span(e.Trigger)
        .Text(e.Rule).Real(e.Confidence);

    public static Event Read(RowReader row) => new()
    {
        Id = row.Text(),
        Type = Words.Read<EventType>(row.Text()),
        Mode = row.OptionalText(),
        Cameo = row.Text(),
        Quad = (QuadClass)row.Number(),
        Goldstein = row.Real(),
        Source = row.Participant(),
        Recipient = row.Participant(),
        Reciprocal = row.Flag(),
        Group = row.OptionalText(),
        When = row.When(),
        WhenSpan = row.OptionalSpan(),
        Status = Words.Read<Status>(row.Text()),
        Attribution = row.Attribution(),
        Contexts = row.Names(),
        Sentence = row.Sentence(),
        Mentions = Json.Read(row.Text(), Json.Mentions),
        Trigger = row.Span(),
        Rule = row.Text(),
        Confidence = row.Real(),
    };
}
