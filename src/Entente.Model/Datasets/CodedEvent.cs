namespace Entente.Model;

/// <summary>
/// One row of an event data set, translated into Entente's words, with the codes it came with. Unlike an <see cref="Event"/> it has no
/// sentence: its evidence is the data set, version and row.
/// </summary>
public sealed record CodedEvent
{
    /// <summary>The row in its file, from 1, without a header.</summary>
    public required long Row { get; init; }

    /// <summary>The data set's own id of the event; null where it has none.</summary>
    public string? OriginalId { get; init; }

    /// <summary>The day on which it happened, as the data set has it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day on which the data set made it public; null where it does not say, and <see cref="Day"/> is assumed.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who did it.</summary>
    public required CodedActor Source { get; init; }

    /// <summary>To whom it was done.</summary>
    public required CodedActor Recipient { get; init; }

    /// <summary>The code as the data set writes it.</summary>
    public required string OriginalCode { get; init; }

    /// <summary>The CAMEO code, 2 to 4 characters with its leading zero; null where the row has none and none follows from its own.</summary>
    public string? Cameo { get; init; }

    /// <summary>The PLOVER type; null where none follows from the codes.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER's mode, where the data set has one.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER's contexts, where the data set has them.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The data set's own score of conflict and cooperation, on its own scale; null where it has none.</summary>
    public double? Score { get; init; }

    /// <summary>What tells apart the stories that rows come from: a story's id or address; null where the data set does not say.</summary>
    public string? Story { get; init; }

    /// <summary>Who published the story; null where the data set does not say.</summary>
    public string? Publisher { get; init; }
}

/// <summary>A side of a <see cref="CodedEvent"/>.</summary>
/// <param name="Id">The actor's id in Entente (<c>RUS</c>, <c>UNO</c>); null where the code names nobody known.</param>
/// <param name="Role">The sector, such as <c>GOV</c>; null where the row has none.</param>
/// <param name="Original">The code or name as the data set writes it.</param>
public readonly record struct CodedActor(string? Id, string? Role, string Original);
