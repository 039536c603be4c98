using Entente.Model;

namespace Entente.Reading.Actors.Dictionaries;

/// <summary>Joins the codes of actors and agents as PETRARCH writes them: <c>CALGOV</c>, <c>NGOARN</c>, <c>---GOV</c>.</summary>
internal static class FullCode
{
    /// <summary>The full code; null when neither actor nor role is known. An agent that the actor's code holds already adds nothing.</summary>
    /// <param name="actor">Code of the actor.</param>
    /// <param name="role">Codes of the agents in order; those before a <c>~</c> go before the actor's.</param>
    public static string? Join(string? actor, string? role)
    {
        if (string.IsNullOrEmpty(role)) return actor;
        var tilde = role.LastIndexOf('~');
        var before = tilde < 0 ? "" : role[..tilde].Replace("~", "", StringComparison.Ordinal);
        var code = before + (actor ?? (before.Length > 0 ? "" : "---"));
        var after = role[(tilde + 1)..];
        return actor is not null && Holds(actor, after) ? code : code + after;
    }

    /// <summary>A role as it is shown: without marks of where it goes, null for none.</summary>
    public static string? Role(string? role) => role?.Replace("~", "", StringComparison.Ordinal) is { Length: > 0 } shown ? shown : null;

    /// <summary>A reading whose actors have their full codes and whose mutual events are written both ways.</summary>
    public static DocumentReading Written(DocumentReading r, Ontology ontology) => r with
    {
        Actors = [.. r.Actors.Select(a => a with { Id = Join(a.Id, a.Role), Role = Role(a.Role) })],
        Events = [.. r.Events.Select(e => e with { Source = Written(e.Source), Recipient = Written(e.Recipient), Attribution = Written(e.Attribution) }).SelectMany(e => BothWays(e, ontology))],
        Exchanges = [.. r.Exchanges.Select(e => e with { Source = Written(e.Source), Recipient = Written(e.Recipient) })],
        Claims = [.. r.Claims.Select(c => c with { Attribution = Written(c.Attribution) })],
    };

    // As two directed records of one group. Who is visited hosts, who hosts is visited.
    private static IEnumerable<Event> BothWays(Event e, Ontology ontology)
    {
        if (!e.Reciprocal) return [e];
        var there = e with { Reciprocal = false, Group = e.Group ?? "g-" + e.Id[2..] };
        var code = e.Cameo switch { "042" => "043", "043" => "042", var same => same };
        return [there, there with { Id = e.Id + "-back", Source = e.Recipient, Recipient = e.Source, Cameo = code, Goldstein = ontology.Cameo(code)!.Goldstein }];
    }

    // Its actor has been joined when the party was made.
    private static Participant Written(Participant p) => p with { Role = Role(p.Role) };

    private static List<Model.Attribution> Written(IReadOnlyList<Model.Attribution> chain) => [.. chain.Select(a => a with { Actor = Join(a.Actor, a.Role), Role = Role(a.Role) })];

    // Codes are read in threes: "USAGOV" holds GOV behind the state.
    private static bool Holds(string actor, string agent)
    {
        for (var at = 3; at + agent.Length <= actor.Length; at += 3)
            if (string.CompareOrdinal(actor, at, agent, 0, agent.Length) == 0) return true;
        return false;
    }
}
