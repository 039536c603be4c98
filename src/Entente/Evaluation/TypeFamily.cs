using Entente.Model;

namespace Entente.Evaluation;

/// <summary>The types that gold tells apart: those of PLOVER, with its CONCEDE and RETREAT as one, YIELD.</summary>
internal static class TypeFamily
{
    private const string Yield = "YIELD";

    /// <summary>Every type that gold can have, in PLOVER's order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<EventType>().Select(Of).Distinct()];

    /// <summary>The type of gold that an event's type is.</summary>
    public static string Of(EventType type) => type is EventType.Concede or EventType.Retreat ? Yield : Ontology.NameOf(type);

    /// <summary>The type that a name stands for; null for any other name.</summary>
    public static string? Parse(string name) => name == Yield ? Yield : Ontology.ParseType(name) is { } type ? Of(type) : null;
}
