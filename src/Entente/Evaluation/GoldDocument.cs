using Entente.Model;

namespace Entente.Evaluation;

/// <summary>A text in which a person has marked every event between states and organisations.</summary>
/// <param name="Id">Its name in reports.</param>
/// <param name="Text">Name of the file with the text.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Title">Its title; null leaves it to the text.</param>
/// <param name="Events">The events marked.</param>
/// <param name="NotEvents">Words of sentences that tell of no event which happened or goes on.</param>
public sealed record GoldDocument(string Id, string Text, When? Date, string? Title, IReadOnlyList<GoldEvent> Events, IReadOnlyList<string> NotEvents);

/// <summary>An event as a person marked it, with every answer that is right. The first of a list is the best one.</summary>
public sealed record GoldEvent
{
    /// <summary>Words of the sentences that tell of it.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Who acts: alternatives, or the members of a group; null among them means that nobody named is right.</summary>
    public required IReadOnlyList<string?> Sources { get; init; }

    /// <summary>Who is acted upon, in the same way.</summary>
    public required IReadOnlyList<string?> Recipients { get; init; }

    /// <summary>Types that are right, in PLOVER's spelling; CONCEDE and RETREAT are YIELD.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>Statuses that are right.</summary>
    public required IReadOnlyList<Status> Statuses { get; init; }

    /// <summary>Dates that are right, as EDTF; null is "no date".</summary>
    public IReadOnlyList<string?> Whens { get; init; } = [null];

    /// <summary>Whether the text dates it.</summary>
    public bool WhenScored { get; init; }

    /// <summary>Who says so: empty for the narrator, null where that is left open.</summary>
    public IReadOnlyList<GoldVoice>? Attribution { get; init; }

    /// <summary>Whether any competent coder lists it.</summary>
    public bool Must { get; init; } = true;
}

/// <summary>Who says so.</summary>
/// <param name="Speakers">Names of the speaker, each of them right.</param>
/// <param name="Outlets">Names of the outlet that carried it.</param>
public sealed record GoldVoice(IReadOnlyList<string> Speakers, IReadOnlyList<string> Outlets);

/// <summary>One entry of a gold folder or file.</summary>
/// <param name="Location">The file, or <c>file.jsonl:12</c>.</param>
/// <param name="Document">What it holds; null when it cannot be used.</param>
/// <param name="Error">Why not, in one line.</param>
public sealed record GoldItem(string Location, GoldDocument? Document, string? Error);
