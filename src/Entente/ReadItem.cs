using System.Collections.Immutable;
using Entente.Model;
using Entente.Storage;

namespace Entente;

/// <summary>What became of one document on its way in.</summary>
/// <param name="Location">Path, address, <c>-</c>, or <c>file.jsonl:12</c>.</param>
/// <param name="Document">The document; null when it could not be had.</param>
/// <param name="Reading">What it says; null when it could not be read, or needed no reading because the store has it.</param>
/// <param name="Error">Why there is no reading, in one line; null when nothing went wrong.</param>
/// <param name="Warnings">What a person should know although it went well.</param>
/// <param name="GivenId">The id that a line of JSONL gave, as JSON text; null where none was given.</param>
public sealed record ReadItem(string Location, Document? Document, DocumentReading? Reading, string? Error, IReadOnlyList<string> Warnings, string? GivenId);

/// <summary>How far adding has come.</summary>
/// <param name="Seen">Documents so far.</param>
/// <param name="Failed">How many of them could not be read.</param>
/// <param name="Location">The last one.</param>
public sealed record AddProgress(int Seen, int Failed, string Location);

/// <summary>What came of adding documents.</summary>
public sealed record AddSummary
{
    /// <summary>New documents, copies not counted.</summary>
    public int Added { get; init; }

    /// <summary>Documents that the store had already.</summary>
    public int AlreadyThere { get; init; }

    /// <summary>New documents that repeat the text of another: no witnesses of their own.</summary>
    public int Copies { get; init; }

    /// <summary>Documents seen, the failed ones included.</summary>
    public int Seen { get; init; }

    /// <summary>What could not be read, each with its reason, in order.</summary>
    public ImmutableList<(string Location, string Error)> Failed { get; init; } = [];

    /// <summary>What was read with a warning, in order.</summary>
    public ImmutableList<(string Location, string Warning)> Warnings { get; init; } = [];

    internal AddSummary With(ReadItem item) => this with
    {
        Seen = Seen + 1,
        Failed = item.Error is { } error ? Failed.Add((item.Location, error)) : Failed,
        Warnings = Warnings.AddRange(item.Warnings.Select(w => (item.Location, w))),
    };

    internal AddSummary With(AddResult result) => result switch
    {
        AddResult.Added => this with { Added = Added + 1 },
        AddResult.Copy => this with { Copies = Copies + 1 },
        _ => this with { AlreadyThere = AlreadyThere + 1 },
    };
}
