using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Model;

namespace Entente.Json;

/// <summary>What is known of a document; its text only where a reading is printed, so that offsets can be checked.</summary>
public sealed record DocumentJson(string Id, string? Title, string? Date, string? Outlet, string? Author, string? Location, string Language,
    string Licence, string Format, string? CopyOf, IReadOnlyList<string> Warnings)
{
    /// <summary>The text as read; left out in lists of documents.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The document as it is written, without its text.</summary>
    public static DocumentJson Of(Document d, IReadOnlyList<string> warnings) => new(d.Id, d.Title, d.Date?.ToString(), d.Outlet, d.Author,
        d.Location, d.Language, d.Licence, d.Format, d.CopyOf, warnings);
}

/// <summary>What one document says: the line that <c>entente read --json</c> prints.</summary>
public sealed record ReadingJson(DocumentJson Document, IReadOnlyList<ActorJson> Actors, IReadOnlyList<EventJson> Events,
    IReadOnlyList<AgreementJson> Agreements, IReadOnlyList<ExchangeJson> Exchanges, IReadOnlyList<DoubtJson> Doubts, IReadOnlyList<QuestionJson> Questions,
    IReadOnlyList<ClaimJson> Claims)
{
    /// <summary>The id that the input gave this document, a string or a number as it stood there; left out when it gave none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyOrder(-1)]
    public JsonElement? Id { get; init; }

    /// <summary>The reading as it is written.</summary>
    public static ReadingJson Of(DocumentReading r, IReadOnlyList<string> warnings) => new(
        DocumentJson.Of(r.Document, warnings) with { Text = r.Document.Text },
        [.. r.Actors.Select(ActorJson.Of)], [.. r.Events.Select(EventJson.Of)], [.. r.Agreements.Select(AgreementJson.Of)],
        [.. r.Exchanges.Select(ExchangeJson.Of)], [.. r.Doubts.Select(DoubtJson.Of)], [.. r.Questions.Select(QuestionJson.Of)],
        [.. r.Claims.Select(ClaimJson.Of)]);
}

/// <summary>An actor with every place where a document names, describes or points to it.</summary>
public sealed record ActorJson(string? Id, string? Role, string Name, string Kind, IReadOnlyList<SpanJson> Mentions)
{
    internal static ActorJson Of(Actor a) => new(a.Id, a.Role, a.Name, a.Kind, [.. a.Mentions.Select(m => SpanJson.Of(m)!)]);
}

/// <summary>What is printed for an item that could not be read.</summary>
public sealed record FailureJson(LocationJson Document, string Error)
{
    /// <summary>The id that the input gave this document; left out when it gave none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyOrder(-1)]
    public JsonElement? Id { get; init; }
}

/// <summary>Where a document that could not be read was to be found.</summary>
public sealed record LocationJson(string Location);
