namespace Entente.Reading.Actors.Dictionaries;

/// <summary>Makes role terms of agents. What sort of noun an agent is, title or body, it takes from roles.tsv; the codes are its own.</summary>
internal static class AgentTerms
{
    /// <summary>The agents in all their forms, then the terms of roles.tsv with the codes of the agents in them; those without any structure a phrase but add nothing.</summary>
    public static IEnumerable<RoleTerm> Of(IReadOnlyList<CodedAgent> agents, IReadOnlyList<RoleTerm> terms)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var agent in agents)
            foreach (var form in agent.Forms) codes.TryAdd(Key(form), agent.Code);
        var kinds = new Dictionary<string, RoleTerm>(StringComparer.Ordinal);
        foreach (var term in terms) kinds.TryAdd(Singular(term.Term), term);
        foreach (var agent in agents)
            foreach (var form in agent.Forms) yield return (kinds.GetValueOrDefault(Singular(form)) ?? kinds.GetValueOrDefault(Singular(form).Split(' ')[^1]) ?? new RoleTerm("", "", "head", null)) with { Term = form, Sector = codes[Key(form)] };
        var own = codes.Keys.Select(Singular).ToHashSet(StringComparer.Ordinal);
        foreach (var term in terms)
            if (!own.Contains(Singular(term.Term)))
                foreach (var form in new[] { term.Term, AgentFile.Plural(term.Term) }) yield return term with { Term = form, Sector = CodeIn(codes, Words.Of(form)) };
    }

    // The agent at the end of a term, the longest first; else one inside it.
    private static string CodeIn(Dictionary<string, string> codes, string[] words)
    {
        for (var end = words.Length; end > 0; end--)
            for (var start = 0; start < end; start++)
                if (codes.TryGetValue(string.Join(' ', words[start..end]), out var code)) return code;
        return "";
    }

    private static string Key(string form) => string.Join(' ', Words.Of(form));

    private static string Singular(string form) => string.Join(' ', Words.Of(form).Select(Words.Singular));
}
