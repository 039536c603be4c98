namespace Entente.Model;

/// <summary>All that reading finds in one document.</summary>
public sealed record DocumentReading(
    Document Document,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<Exchange> Exchanges,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<Question> Questions)
{
    /// <summary>What the document lets others say, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
