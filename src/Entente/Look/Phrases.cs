using Entente.Model;

namespace Entente.Look;

/// <summary>Short phrases in which the terminal and pages name who and according to whom.</summary>
/// <param name="nameOf">Usual name of an actor id.</param>
public sealed class Phrases(Func<string, string> nameOf)
{
    /// <summary>The usual name of an actor.</summary>
    public string Name(string actor) => nameOf(actor);

    /// <summary>A side of an event: "Russia", "Vladimir Putin (Russia)", "not named".</summary>
    public string Party(Participant p)
    {
        var actor = p.Actor is { } id ? nameOf(id) : null;
        if (p.Name is not { } name) return actor ?? "not named";
        return actor is null || p.Role is null || name.Contains(actor, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({actor})";
    }

    /// <summary>"Russia → Ukraine", or "Russia – North Korea" where the act is mutual.</summary>
    public string Parties(Event e) => $"{Party(e.Source)} {(e.Reciprocal ? "–" : "→")} {Party(e.Recipient)}";

    /// <summary>The chain of an attribution: "Koh Yu-hwan [tell] to AFP"; empty for the narrator.</summary>
    public static string According(IReadOnlyList<Attribution> chain) => string.Join("; ", chain.Select(According));

    private static string According(Attribution a)
    {
        var link = a.Verb is { } verb ? $"{a.Speaker} [{verb}]" : a.Speaker;
        if (a.Audience is { } audience) link += $" to {audience}";
        return a.Outlet is { } outlet && !a.Speaker.Contains(outlet, StringComparison.OrdinalIgnoreCase) ? $"{link}, by {outlet}" : link;
    }
}
