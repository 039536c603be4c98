namespace Entente.Reading.Actors.Dictionaries;

/// <summary>An agent of a dictionary: a noun that adds to the code of the actor it stands with.</summary>
/// <param name="Forms">Every form, singular and plural, lower case.</param>
/// <param name="Code">What it adds; a <c>~</c> at its end stands for an actor that comes after it.</param>
internal sealed record CodedAgent(IReadOnlyList<string> Forms, string Code);

/// <summary>
/// Reads a dictionary of agents: <c>MINISTER [~GOV]</c>. The plural is the regular one unless braces tell another:
/// <c>ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]</c>, or none: <c>POLICE {} [~COP]</c>.
/// </summary>
internal static class AgentFile
{
    /// <summary>The agents in order. Throws <see cref="InvalidDataException"/> naming file and line of a fault.</summary>
    public static IReadOnlyList<CodedAgent> Read(string file)
    {
        var lists = new WordLists();
        var agents = new List<CodedAgent>();
        foreach (var line in lists.Take(DictionaryLines.Load(file)))
        {
            var more = line.Text[0] == '+';
            if (more && agents.Count == 0) throw line.Fault("another name before any agent");
            var bracket = line.Text.IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0 && !more) throw line.Fault($"no code for \"{line.Text}\": write NAME [~CODE]");
            var forms = Forms(lists, line, (bracket < 0 ? line.Text : line.Text[..bracket]).TrimStart('+'));
            agents.Add(new CodedAgent(forms, bracket < 0 ? agents[^1].Code : Code(line, bracket)));
        }
        return agents;
    }

    /// <summary>The regular plural of a noun's last word.</summary>
    public static string Plural(string noun) =>
        noun.Length > 1 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es" : noun + "s";

    private static List<string> Forms(WordLists lists, DictionaryLine line, string noun)
    {
        var brace = noun.IndexOf('{', StringComparison.Ordinal);
        var singular = lists.Wordings(line, brace < 0 ? noun : noun[..brace]).Select(w => w.ToLowerInvariant()).ToList();
        if (brace < 0) return noun.Contains('}', StringComparison.Ordinal) ? throw line.Fault("a brace } that was never opened") : [.. singular.SelectMany(s => new[] { s, Plural(s) }).Distinct()];
        var end = noun.IndexOf('}', brace);
        if (end < 0) throw line.Fault("a brace { that is never closed");
        if (noun[(end + 1)..].Trim().Length > 0) throw line.Fault($"\"{noun[(end + 1)..].Trim()}\" between plural and code");
        return [.. singular.Concat(noun[(brace + 1)..end].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(p => lists.Wordings(line, p)).Select(w => w.ToLowerInvariant())).Distinct()];
    }

    private static string Code(DictionaryLine line, int bracket)
    {
        if (CodeBlock.Read(line, line.Text[bracket..]) is not [{ IsDefault: true } block]) throw line.Fault("an agent has one code without dates: [~CODE]");
        var letters = block.Code.Trim('~');
        if (letters.Length == 0 || letters.Contains('~', StringComparison.Ordinal) || block.Code.Count(c => c == '~') != 1)
            throw line.Fault($"\"[{block.Code}]\" is no agent's code: write [~CODE], or [CODE~] before the actor's");
        return block.Code[0] == '~' ? letters : letters + "~";
    }
}
