using Entente.Dossiers.Words;

namespace Entente.Dossiers.Prose;

/// <summary>Puts a sentence of the brief together from words and what they rest on.</summary>
internal sealed class SentenceBuilder
{
    private readonly List<Clause> _clauses = [];

    /// <summary>Adds words; a blank is put before them unless they start with punctuation.</summary>
    public SentenceBuilder Add(string words, IReadOnlyList<int>? notes = null, IReadOnlyList<int>? doubts = null, string? section = null)
    {
        if (words.Length == 0 && notes is null) return this;
        words = English.Typographic(words);
        var text = _clauses.Count == 0 || words.Length == 0 || words[0] is ',' or ';' or '.' or ':' or '?' ? words : " " + words;
        _clauses.Add(new Clause(text, notes ?? [], doubts ?? [], section));
        return this;
    }

    /// <summary>Ends the sentence.</summary>
    public BriefSentence End(string stop = ".")
    {
        _clauses[0] = _clauses[0] with { Text = English.Capital(_clauses[0].Text) };
        if (_clauses[^1].Text is not ([.., '?'] or [.., '.' or '?', '”'])) _clauses[^1] = _clauses[^1] with { Tail = stop };
        return new BriefSentence([.. _clauses]);
    }
}
