using Entente.Model;
using Entente.Storage;

namespace Entente.Json;

/// <summary>What <c>entente events --set NAME --json</c> prints.</summary>
public sealed record CodedEventsJson(IReadOnlyList<CodedEventJson> CodedEvents);

/// <summary>An event of a data set.</summary>
/// <param name="Day">The day, as the data set has it.</param>
/// <param name="Published">From this day on as-of questions see it.</param>
/// <param name="PublishedAssumed">True where the data set does not say when it made it public, and the day of the event stands in.</param>
/// <param name="Source">Who did it.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Cameo">The CAMEO code; null where none follows from the data set's own.</param>
/// <param name="Type">The PLOVER type; null where none follows.</param>
/// <param name="Mode">PLOVER's mode; null where the data set has none.</param>
/// <param name="Contexts">PLOVER's contexts, where the data set has them.</param>
/// <param name="Score">The data set's own score, on its own scale; null where it has none.</param>
/// <param name="Story">The story it comes from; null where the data set does not say.</param>
/// <param name="Publisher">Who published the story; null where the data set does not say.</param>
/// <param name="Evidence">The row that it rests on.</param>
public sealed record CodedEventJson(string Day, string Published, bool PublishedAssumed, CodedActorJson Source, CodedActorJson Recipient, string? Cameo, string? Type, string? Mode,
    IReadOnlyList<string> Contexts, double? Score, string? Story, string? Publisher, RowEvidenceJson Evidence)
{
    /// <summary>The event as it is written.</summary>
    public static CodedEventJson Of(StoredCodedEvent stored)
    {
        var e = stored.Event;
        return new CodedEventJson(Days.Of(e.Day), Days.Of(stored.Published), e.Published is null, CodedActorJson.Of(e.Source), CodedActorJson.Of(e.Recipient), e.Cameo,
            e.Type is { } type ? Ontology.NameOf(type) : null, e.Mode, e.Contexts, e.Score, e.Story, e.Publisher,
            new RowEvidenceJson(stored.DataSet, stored.Version, stored.Licence, stored.File, e.Row, e.OriginalId, e.OriginalCode, e.Source.Original, e.Recipient.Original));
    }
}

/// <summary>A side of an event of a data set; the actor is null for one that no table knows.</summary>
public sealed record CodedActorJson(string? Actor, string? Role)
{
    internal static CodedActorJson Of(CodedActor a) => new(a.Id, a.Role);
}

/// <summary>The row that an event of a data set rests on, with what it says there. Rows are no witnesses: whether they are independent is unknown.</summary>
/// <param name="DataSet">The data set.</param>
/// <param name="Version">Its version; null when nobody said.</param>
/// <param name="Licence">Under which terms it is given.</param>
/// <param name="File">The file.</param>
/// <param name="Row">The row in the file, from 1, the header not counted.</param>
/// <param name="Id">The data set's own id; null where it has none.</param>
/// <param name="Code">The data set's own code.</param>
/// <param name="Source">The data set's own code or name of who did it.</param>
/// <param name="Recipient">The data set's own code or name of whom it was done to.</param>
public sealed record RowEvidenceJson(string DataSet, string? Version, string Licence, string File, long Row, string? Id, string Code, string Source, string Recipient);
