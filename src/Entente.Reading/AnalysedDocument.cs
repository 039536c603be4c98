using Entente.Model;

namespace Entente.Reading;

/// <summary>A word of a sentence with its analysis in Universal Dependencies.</summary>
/// <param name="Index">Position in the sentence, from 0.</param>
/// <param name="Start">First UTF-16 unit in the document.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its lemma, lower case but for names.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Index of the head in the sentence, −1 for the root.</param>
/// <param name="Deprel">Relation to the head, subtype included.</param>
public sealed record Token(int Index, int Start, int End, string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel);

/// <summary>A sentence with its tree.</summary>
public sealed class AnalysedSentence
{
    private readonly List<int>[] _children;

    /// <summary>Takes a sentence and its tokens, whose heads lie in the sentence.</summary>
    public AnalysedSentence(Sentence sentence, IReadOnlyList<Token> tokens, int paragraph, bool isTitle)
    {
        (Sentence, Tokens, Paragraph, IsTitle) = (sentence, tokens, paragraph, isTitle);
        _children = new List<int>[tokens.Count];
        for (var i = 0; i < _children.Length; i++) _children[i] = [];
        foreach (var t in tokens)
            if (t.Head >= 0) _children[t.Head].Add(t.Index);
    }

    /// <summary>Index, offsets and text.</summary>
    public Sentence Sentence { get; }

    /// <summary>Tokens in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Number of the paragraph it stands in, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>True for the title and for lines that stand as headings.</summary>
    public bool IsTitle { get; }

    /// <summary>Indices of the tokens that hang on a token, in order.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token];

    /// <summary>First child with one of the relations (subtypes count as their relation), or −1.</summary>
    public int Child(int token, params ReadOnlySpan<string> deprels)
    {
        foreach (var c in _children[token])
            foreach (var d in deprels)
                if (Is(Tokens[c].Deprel, d)) return c;
        return -1;
    }

    /// <summary>First and last token (both included) of the subtree under a token.</summary>
    public (int First, int Last) Subtree(int token)
    {
        int first = token, last = token;
        foreach (var c in _children[token])
        {
            var (f, l) = Subtree(c);
            if (f < first) first = f;
            if (l > last) last = l;
        }
        return (first, last);
    }

    /// <summary>Whether a token is another one or hangs under it.</summary>
    public bool IsUnder(int token, int above)
    {
        for (var t = token; t >= 0; t = Tokens[t].Head)
            if (t == above) return true;
        return false;
    }

    /// <summary>Whether a relation is the one named, subtypes counted: "nsubj:pass" is "nsubj"; "nsubj" is not "nsubj:pass".</summary>
    public static bool Is(string deprel, string wanted) =>
        deprel == wanted || (deprel.Length > wanted.Length && deprel[wanted.Length] == ':' && deprel.StartsWith(wanted, StringComparison.Ordinal));
}

/// <summary>A document cut into sentences and parsed: what every later stage of reading starts from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Its sentences in order, title included.</param>
public sealed record AnalysedDocument(Document Document, IReadOnlyList<AnalysedSentence> Sentences);
