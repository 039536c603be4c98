using Entente.Model;

namespace Entente.Storage.Tests;

/// <summary>Short ways to make what a test is about.</summary>
internal static class Make
{
    public static DocumentReading Reading(Document document) => new(document, [], [], [], [], [], [], []);

    public static DocumentReading Reading(string id, string text, string? date = null, params Event[] events) =>
        Reading(new Document { Id = id, Text = text, Date = date is null ? null : When.Parse(date) }) with
        {
            Sentences = [new Sentence(id, 0, 0, text.Length, text)],
            Events = events,
        };

    public static Event Event(string document, string id, string? source = "RUS", string? recipient = "PRK", string? when = null,
        EventType type = EventType.Consult, Status status = Status.Happened)
    {
        var sentence = new Sentence(document, 0, 0, 4, "They");
        var trigger = new TextSpan(0, 4, "They");
        return new Event
        {
            Id = id, Type = type, Cameo = "04", Quad = QuadClass.VerbalCooperation, Goldstein = 1, Source = new Participant(source, null, null, null),
            Recipient = new Participant(recipient, null, null, null), When = when is null ? null : When.Parse(when), Status = status, Sentence = sentence,
            Mentions = [new Mention(sentence, trigger, "r-1")], Trigger = trigger, Rule = "r-1", Confidence = 1,
        };
    }
}
