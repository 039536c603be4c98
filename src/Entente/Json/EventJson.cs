using System.Text.Json.Serialization;
using Entente.Model;

namespace Entente.Json;

/// <summary>Some words of a document: UTF-16 units of its text, the end not included.</summary>
public sealed record SpanJson(int Start, int End, string Text)
{
    internal static SpanJson? Of(TextSpan? s) => s is null ? null : new SpanJson(s.Start, s.End, s.Text);
}

/// <summary>A sentence with its place in its document.</summary>
public sealed record SentenceJson(string Document, int Index, int Start, int End, string Text)
{
    internal static SentenceJson Of(Sentence s) => new(s.Document, s.Index, s.Start, s.End, s.Text);
}

/// <summary>One side of an event or exchange; null fields are not told by the text.</summary>
public sealed record ParticipantJson(string? Actor, string? Role, string? Name, SpanJson? Span)
{
    internal static ParticipantJson Of(Participant p) => new(p.Actor, p.Role, p.Name, SpanJson.Of(p.Span));
}

/// <summary>One link of an attribution chain.</summary>
public sealed record AttributionJson(string Speaker, string? Actor, string? Role, string? Outlet, string? Audience, string? Verb)
{
    internal static IReadOnlyList<AttributionJson> Of(IReadOnlyList<Attribution> chain) =>
        [.. chain.Select(a => new AttributionJson(a.Speaker, a.Actor, a.Role, a.Outlet, a.Audience, a.Verb))];
}

/// <summary>A place that tells of an event.</summary>
public sealed record MentionJson(SentenceJson Sentence, SpanJson Trigger, string Rule, string? CopyOf)
{
    internal static MentionJson Of(Mention m) => new(SentenceJson.Of(m.Sentence), SpanJson.Of(m.Trigger)!, m.Rule, m.CopyOf);
}

/// <summary>An event as docs/json.md describes it.</summary>
public sealed record EventJson(
    string Id,
    string Type,
    string? Mode,
    string Cameo,
    int Quad,
    double Goldstein,
    ParticipantJson Source,
    ParticipantJson Recipient,
    bool Reciprocal,
    string? Group,
    string? When,
    string Status,
    IReadOnlyList<AttributionJson> Attribution,
    IReadOnlyList<string> Contexts,
    SentenceJson Sentence,
    IReadOnlyList<MentionJson> Mentions,
    SpanJson Trigger,
    string Rule,
    double Confidence)
{
    /// <summary>Code of WEIS; left out unless it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Weis { get; init; }

    /// <summary>The event as it is written.</summary>
    public static EventJson Of(Event e) => new(e.Id, Ontology.NameOf(e.Type), e.Mode, e.Cameo, (int)e.Quad, e.Goldstein,
        ParticipantJson.Of(e.Source), ParticipantJson.Of(e.Recipient), e.Reciprocal, e.Group, e.When?.ToString(), Spelling.Of(e.Status),
        AttributionJson.Of(e.Attribution), e.Contexts, SentenceJson.Of(e.Sentence), [.. e.Mentions.Select(MentionJson.Of)],
        SpanJson.Of(e.Trigger)!, e.Rule, Math.Round(e.Confidence, 3));
}
