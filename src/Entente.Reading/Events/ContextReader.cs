using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Finds the PLOVER contexts of an event from the cue words around it.</summary>
public sealed class ContextReader
{
    private readonly List<string> _contexts = [];
    private readonly Dictionary<string, List<Cue>> _cues = new(StringComparer.Ordinal);

    // A cue of a context: its words, the first of which it is filed under.
    private sealed record Cue(int Context, string[] Words);

    /// <summary>Prepares the cue words of the ontology.</summary>
    public ContextReader(Ontology ontology)
    {
        foreach (var context in ontology.Contexts)
        {
            foreach (var words in context.CueWords.Select(w => w.Split(' ')))
            {
                var first = words.Length == 1 ? words[0] : words[0].ToLowerInvariant();
                if (!_cues.TryGetValue(first, out var cues)) _cues[first] = cues = [];
                cues.Add(new Cue(_contexts.Count, words));
            }
            _contexts.Add(context.Name);
        }
    }

    /// <summary>Contexts whose cues stand under the predicate or on the way from it to the clause's verb, in the ontology's order.</summary>
    public IReadOnlyList<string> Of(AnalysedSentence s, int predicate)
    {
        var (first, last) = s.Subtree(predicate);
        SortedSet<int> found = [];
        for (var i = first; i <= last; i++)
        {
            var t = s.Tokens[i];
            if (t.Upos == "PROPN") continue;
            var (lemma, form) = (t.Lemma.ToLowerInvariant(), t.Form.ToLowerInvariant());
            Look(lemma, i);
            if (form != lemma) Look(form, i);
        }
        return [.. found.Select(c => _contexts[c])];

        void Look(string word, int at)
        {
            if (!_cues.TryGetValue(word, out var cues)) return;
            foreach (var (context, words) in cues)
                if (at + words.Length - 1 <= last && Follow(s, words, at)) found.Add(context);
        }
    }

    private static bool Follow(AnalysedSentence s, string[] words, int at)
    {
        for (var k = 1; k < words.Length; k++)
            if (!s.Tokens[at + k].Lemma.Equals(words[k], StringComparison.OrdinalIgnoreCase) && !s.Tokens[at + k].Form.Equals(words[k], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
