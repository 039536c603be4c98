using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Finds the PLOVER contexts of an event from the cue words around it.</summary>
public sealed class ContextReader
{
    private readonly List<(string Context, HashSet<string> Words, List<string[]> Phrases)> _contexts = [];

    /// <summary>Prepares the cue words of the ontology.</summary>
    public ContextReader(Ontology ontology)
    {
        foreach (var c in ontology.Contexts)
            _contexts.Add((c.Name, [.. c.CueWords.Where(w => !w.Contains(' ', StringComparison.Ordinal))], [.. c.CueWords.Where(w => w.Contains(' ', StringComparison.Ordinal)).Select(w => w.Split(' '))]));
    }

    /// <summary>Contexts whose cues stand under the predicate or on the way from it to the clause's verb, in the ontology's order.</summary>
    public IReadOnlyList<string> Of(AnalysedSentence s, int predicate)
    {
        var (first, last) = s.Subtree(predicate);
        List<string> found = [];
        foreach (var (context, words, phrases) in _contexts)
        {
            var hit = false;
            for (var i = first; i <= last && !hit; i++)
            {
                if (s.Tokens[i].Upos == "PROPN") continue;
                hit = words.Contains(s.Tokens[i].Lemma.ToLowerInvariant()) || words.Contains(s.Tokens[i].Form.ToLowerInvariant())
                    || phrases.Exists(p => i + p.Length - 1 <= last && Enumerable.Range(0, p.Length).All(k => s.Tokens[i + k].Lemma.Equals(p[k], StringComparison.OrdinalIgnoreCase) || s.Tokens[i + k].Form.Equals(p[k], StringComparison.OrdinalIgnoreCase)));
            }
            if (hit) found.Add(context);
        }
        return found;
    }
}
