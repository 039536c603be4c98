using Entente.Model;

namespace Entente.Json;

/// <summary>An agreement as docs/json.md describes it.</summary>
public sealed record AgreementJson(string Id, IReadOnlyList<string> Parties, string Name, IReadOnlyList<string> Subjects, string Status,
    string? When, SentenceJson Sentence, IReadOnlyList<AttributionJson> Attribution)
{
    /// <summary>The agreement as it is written.</summary>
    public static AgreementJson Of(Agreement a) => new(a.Id, a.Parties, a.Name, a.Subjects, Spelling.Of(a.Status), a.When?.ToString(),
        SentenceJson.Of(a.Sentence), AttributionJson.Of(a.Attribution));
}

/// <summary>An exchange as docs/json.md describes it.</summary>
public sealed record ExchangeJson(string Id, ParticipantJson Source, ParticipantJson Recipient, IReadOnlyList<string> Goods, string Words,
    string Status, string? When, SentenceJson Sentence, IReadOnlyList<AttributionJson> Attribution)
{
    /// <summary>The exchange as it is written.</summary>
    public static ExchangeJson Of(Exchange x) => new(x.Id, ParticipantJson.Of(x.Source), ParticipantJson.Of(x.Recipient), x.Goods, x.Words,
        Spelling.Of(x.Status), x.When?.ToString(), SentenceJson.Of(x.Sentence), AttributionJson.Of(x.Attribution));
}

/// <summary>Words that a doubt is about, with their sentence.</summary>
public sealed record DoubtSpanJson(string Text, int Start, int End, SentenceJson Sentence);

/// <summary>A doubt as docs/json.md describes it.</summary>
public sealed record DoubtJson(string Id, string Kind, string Rule, IReadOnlyList<DoubtSpanJson> Spans, string Reason, string Resolution)
{
    /// <summary>The doubt as it is written.</summary>
    public static DoubtJson Of(Doubt d) =>
        new(d.Id, d.Kind, d.Rule, [.. d.Spans.Select(s => new DoubtSpanJson(s.Text, s.Start, s.End, SentenceJson.Of(s.Sentence)))], d.Reason, d.Resolution);
}

/// <summary>An open question as docs/json.md describes it.</summary>
public sealed record QuestionJson(string Id, string Text, IReadOnlyList<string> Actors, string? Type, SentenceJson Sentence,
    IReadOnlyList<AttributionJson> Attribution)
{
    /// <summary>The question as it is written.</summary>
    public static QuestionJson Of(Question q) => new(q.Id, q.Text, q.Actors, q.Type is { } t ? Ontology.NameOf(t) : null,
        SentenceJson.Of(q.Sentence), AttributionJson.Of(q.Attribution));
}

/// <summary>What a document lets somebody say, as docs/json.md describes it.</summary>
public sealed record ClaimJson(string Id, SpanJson Words, SentenceJson Sentence, IReadOnlyList<AttributionJson> Attribution)
{
    /// <summary>The claim as it is written.</summary>
    public static ClaimJson Of(Claim c) => new(c.Id, SpanJson.Of(c.Words)!, SentenceJson.Of(c.Sentence), AttributionJson.Of(c.Attribution));
}
