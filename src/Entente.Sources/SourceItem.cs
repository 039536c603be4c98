using Entente.Model;

namespace Entente.Sources;

/// <summary>What came of one document: the document, or one line on why there is none. Exactly one of the two is set.</summary>
/// <param name="Location">Path, address or <c>-</c>; a line of a JSONL file is <c>file.jsonl:12</c>, counted from 1.</param>
/// <param name="Document">The document, null on error.</param>
/// <param name="Error">What is wrong and what to do, in one line without the location; null when there is a document.</param>
/// <param name="Warnings">What a person should know although it went well, a line each.</param>
public sealed record SourceItem(string Location, Document? Document, string? Error, IReadOnlyList<string> Warnings)
{
    /// <summary>The <c>id</c> that a line of JSONL gave, as JSON text ("\"a-1\"" or "12"), so that it can be handed back as it came;
    /// null where none was given.</summary>
    public string? GivenId { get; init; }
}
