using System.Text.Json;
using Entente.Model;
using Entente.Reading.Events;
using Entente.Reading.Pairs;

namespace Entente.Json;

/// <summary>The events of one line of <c>entente code</c>.</summary>
/// <param name="Id">The id that the line gave, as it was; null when it gave none.</param>
/// <param name="Events">Its events.</param>
public sealed record CodedJson(JsonElement? Id, IReadOnlyList<EventJson> Events)
{
    /// <summary>The events as they are written, with their WEIS codes where a table is given.</summary>
    public static CodedJson Of(JsonElement? id, IEnumerable<Event> events, WeisTable? weis = null) => new(id, [.. events.Select(e => EventJson.Of(e) with { Weis = weis?.Of(e) })]);
}

/// <summary>The label of one line of <c>entente code --pairs</c>.</summary>
/// <param name="Id">The id that the line gave, as it was; null when it gave none.</param>
/// <param name="Event">One of fifteen PLOVER labels: CONCEDE and RETREAT are YIELD.</param>
/// <param name="Quad">1 to 4.</param>
/// <param name="Cameo">A CAMEO code of the label.</param>
/// <param name="Status">What the text says of the act.</param>
/// <param name="Confidence">How likely the label is right.</param>
public sealed record CodedPairJson(JsonElement? Id, string Event, int Quad, string Cameo, string Status, double Confidence)
{
    /// <summary>The coding as it is written.</summary>
    public static CodedPairJson Of(JsonElement? id, PairCoding c) =>
        new(id, PairLabels.NameOf(c.Label), (int)c.Quad, c.Cameo, Spelling.Of(c.Status), Math.Round(c.Confidence, 3));
}
