using System.Text.Json;
using Entente.Reading.Actors;
using Entente.Reading.Dates;

namespace Entente.Json;

/// <summary>What <c>entente actors --resolve</c> prints for a phrase.</summary>
/// <param name="Id">The id of the line; null when it gave none.</param>
/// <param name="Actor">State or organisation; with dictionaries the full code.</param>
/// <param name="Country">ISO 3166 alpha-3, UNO, EUR or IGO for organisations between states; null for none.</param>
/// <param name="Role">PLOVER sector or codes of agents; null for a state as such.</param>
public sealed record ResolvedActorJson(JsonElement? Id, string? Actor, string? Country, string? Role)
{
    /// <summary>The answer for a line.</summary>
    public static ResolvedActorJson Of(JsonElement? id, Resolution r) => new(id, r.Actor, r.Country, r.Role);
}

/// <summary>What is printed for a line that cannot be used.</summary>
public sealed record LineFailureJson(JsonElement? Id, string Error);

/// <summary>What <c>entente dates</c> prints for a text.</summary>
public sealed record DatesJson(JsonElement? Id, IReadOnlyList<DateJson> Dates)
{
    /// <summary>The answer for a line.</summary>
    public static DatesJson Of(JsonElement? id, IEnumerable<Timex> found) => new(id, [.. found.Select(DateJson.Of)]);
}

/// <summary>An expression of time.</summary>
/// <param name="Start">First unit in the text.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Text">Its words.</param>
/// <param name="Edtf">The days it stands for; null for none.</param>
/// <param name="Timex3">As TimeML annotates it.</param>
public sealed record DateJson(int Start, int End, string Text, string? Edtf, TimexJson Timex3)
{
    internal static DateJson Of(Timex t) => new(t.Span.Start, t.Span.End, t.Span.Text, t.When?.ToString(), new TimexJson(t.Type.ToString().ToUpperInvariant(), t.Value));
}

/// <summary>Type and value of TIMEX3.</summary>
public sealed record TimexJson(string Type, string Value);
