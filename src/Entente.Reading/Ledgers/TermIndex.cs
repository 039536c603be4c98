using Entente.Model;

namespace Entente.Reading.Ledgers;

/// <summary>Finds the kinds of goods or subjects that a phrase names, by the terms of data/ontology; the longest term decides.</summary>
public sealed class TermIndex
{
    private readonly Dictionary<string, List<(string[] Words, string Kind)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Reads a table with a column of kinds and a column <c>terms</c>.</summary>
    public static TermIndex Load(string path, string kindColumn)
    {
        var index = new TermIndex();
        foreach (var row in Table.Read(path))
            foreach (var term in row.List("terms"))
            {
                var words = term.Split(' ');
                if (!index._byFirst.TryGetValue(words[0], out var list)) index._byFirst[words[0]] = list = [];
                list.Add((words, row[kindColumn]));
            }
        foreach (var list in index._byFirst.Values) list.Sort((a, b) => b.Words.Length - a.Words.Length);
        return index;
    }

    /// <summary>Kinds named between two tokens (both included), in order, each once.</summary>
    public IReadOnlyList<string> Of(AnalysedSentence s, int first, int last)
    {
        List<string> kinds = [];
        for (var i = first; i <= last; i++)
        {
            var (length, kind) = At(s, i, last);
            if (kind is null) continue;
            if (!kinds.Contains(kind)) kinds.Add(kind);
            i += length - 1;
        }
        return kinds;
    }

    /// <summary>Kinds that the phrase under a noun names: its own head and what is coordinated with it, modifiers first.</summary>
    public IReadOnlyList<string> OfPhrase(AnalysedSentence s, int head)
    {
        var (first, last) = s.Subtree(head);
        // Relative clauses tell of something else.
        for (var i = head + 1; i <= last; i++)
            if (s.Tokens[i].Deprel is "acl:relcl" or "acl" or "parataxis" or "advcl") { last = i - 1; break; }
        return Of(s, first, last);
    }

    private (int Length, string? Kind) At(AnalysedSentence s, int i, int last)
    {
        foreach (var key in new[] { s.Tokens[i].Lemma.ToLowerInvariant(), s.Tokens[i].Form.ToLowerInvariant() })
            if (_byFirst.TryGetValue(key, out var list))
                foreach (var (words, kind) in list)
                    if (i + words.Length - 1 <= last && Fits(s, i, words)) return (words.Length, kind);
        return (0, null);
    }

    private static bool Fits(AnalysedSentence s, int at, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
            if (!s.Tokens[at + k].Lemma.Equals(words[k], StringComparison.OrdinalIgnoreCase) && !s.Tokens[at + k].Form.Equals(words[k], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
