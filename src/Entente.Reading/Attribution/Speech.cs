using Entente.Reading.Actors;
using Entente.Reading.Events;
using Link = Entente.Model.Attribution;

namespace Entente.Reading.Attribution;

/// <summary>Who says what in one document.</summary>
public sealed class Speech
{
    private readonly AttributionReader _reader;
    private readonly SpeechLexicon _lexicon;
    private readonly AnalysedDocument _document;
    private readonly ActorIndex _actors;
    private readonly IReadOnlyList<(Quotations.Range Range, Link Link)> _quotes;

    internal Speech(AttributionReader reader, SpeechLexicon lexicon, AnalysedDocument document, ActorIndex actors, IReadOnlyList<(Quotations.Range, Link)> quotes) =>
        (_reader, _lexicon, _document, _actors, _quotes) = (reader, lexicon, document, actors, quotes);

    /// <summary>The chain of speakers behind a predicate, innermost first; empty when the narrator tells it.</summary>
    public IReadOnlyList<Link> Of(AnalysedSentence s, int predicate)
    {
        List<Link> chain = [];
        for (var t = s.Tokens[predicate]; ; t = s.Tokens[t.Head])
        {
            foreach (var c in s.Children(t.Index))
                if (AnalysedSentence.Is(s.Tokens[c].Deprel, "obl") && FrameReader.Preposition(s, c) is "according to" or "per" && c != predicate)
                    Add(_reader.LinkOf(_document, s, c, _actors, -1, -1, "according to"));
                else if (s.Tokens[c].Deprel == "parataxis" && !IsOwnSentence(s, c) && t.Index != c && _lexicon.IsVerb(s.Tokens[c]) && !s.IsUnder(predicate, c))
                    AddAll(s, c);
            if (t.Head < 0) break;
            var head = s.Tokens[t.Head];
            if (Charge(s, t) is var charge and >= 0) AddAll(s, charge);
            if (t.Deprel is "ccomp" or "parataxis" or "xcomp" or "advcl" && _lexicon.IsVerb(head) && (t.Deprel is "ccomp" or "parataxis" || t.Deprel == "xcomp" && (_lexicon.IsVerb(t) || t.Xpos == "VBG" && _lexicon.TakesDeed(head)) || _lexicon.IsRelay(head) || IsFronted(s, t)))
            {
                // A parataxis under a verb of saying is said only when it is quoted.
                if (t.Deprel != "parataxis" || _quotes.Any(q => q.Range.Holds(s.Tokens[predicate].Start))) AddAll(s, head.Index);
            }
            else if (t.Deprel is "acl" or "ccomp" or "nmod" or "appos" && _lexicon.IsNoun(head) && AttributionReader.Issuer(s, head.Index) is var owner and >= 0)
                Add(_reader.LinkOf(_document, s, owner, _actors, -1, -1, head.Lemma));
        }
        foreach (var (range, link) in _quotes)
            if (range.Holds(s.Tokens[predicate].Start)) Add(link);
        // "…, according to officials" at the end or the beginning holds for the whole sentence, wherever the tree hangs it.
        foreach (var t in s.Tokens)
            if (t.Deprel is "nmod" or "obl" && FrameReader.Preposition(s, t.Index) is "according to" && IsApart(s, t.Index) && t.Index != predicate && !s.IsUnder(predicate, t.Index) && SameClause(s, predicate, t.Index))
                Add(_reader.LinkOf(_document, s, t.Index, _actors, -1, -1, "according to"));
            else if (_lexicon.IsVerb(t) && t.Index > predicate && EndsTheSentence(s, t.Index) && !s.IsUnder(predicate, t.Index) && SameClause(s, predicate, t.Index))
                AddAll(s, t.Index);
        if (_reader.Announced(_document, s, predicate, _actors) is { } announced) Add(announced);
        return chain;

        void AddAll(AnalysedSentence sentence, int verb)
        {
            foreach (var link in _reader.Chain(_document, sentence, verb, _actors)) Add(link);
        }

        void Add(Link? link)
        {
            if (link is not null && !chain.Any(l => l.Speaker == link.Speaker || l.Span == link.Span)) chain.Add(link);
        }
    }

    /// <summary>The actor that "we" or "our" at a token stands for: the speaker's.</summary>
    public Link? FirstPerson(AnalysedSentence s, int token)
    {
        foreach (var (range, link) in _quotes)
            if (range.Holds(s.Tokens[token].Start)) return link;
        return Of(s, token) is [var first, ..] ? first : null;
    }

    /// <summary>Whether an offset of the document lies in somebody's quoted words.</summary>
    public bool IsQuoted(int offset) => _quotes.Any(q => q.Range.Holds(offset));

    // "accused Iran of selling": the accuser says that it sells. The token of the verb of accusing, or −1.
    private static int Charge(AnalysedSentence s, Token clause)
    {
        if (clause.Deprel is not ("advcl" or "acl") || s.Child(clause.Index, "mark") is not (var mark and >= 0) || !s.Tokens[mark].Form.Equals("of", StringComparison.OrdinalIgnoreCase)) return -1;
        var verb = s.Tokens[clause.Head].Upos == "VERB" ? clause.Head : s.Tokens[clause.Head].Head;
        return verb >= 0 && s.Tokens[verb].Lemma is "accuse" or "suspect" or "charge" ? verb : -1;
    }

    private static bool Closes(AnalysedSentence s, int next) => next >= s.Tokens.Count - 1 || s.Tokens[next].Form == ";";

    // "…; North Korea denies any part in it": after a semicolon another sentence begins.
    private static bool IsOwnSentence(AnalysedSentence s, int clause)
    {
        var first = s.Subtree(clause).First;
        return first > 0 && (s.Tokens[first - 1].Form is ";" || s.Tokens[first].Form is ";");
    }

    // "…, the agency said.": a verb of saying with a subject and nothing said under it closes the sentence.
    private static bool EndsTheSentence(AnalysedSentence s, int verb)
    {
        if (s.Tokens[verb].Deprel is not ("conj" or "advcl" or "acl" or "acl:relcl" or "parataxis") || s.Child(verb, "nsubj") is not (var subject and >= 0) || s.Child(verb, "obj", "ccomp", "xcomp", "cc") >= 0) return false;
        var first = s.Subtree(subject).First;
        return first > 0 && s.Tokens[first - 1].Form == "," && Closes(s, s.Subtree(verb).Last + 1);
    }

    // "Jets bombed the port, Interfax reported": what is said stands before a verb of saying that has nothing else to say.
    private static bool IsFronted(AnalysedSentence s, Token clause)
    {
        if (clause.Deprel != "advcl" || clause.Index > clause.Head || s.Child(clause.Index, "mark") >= 0 || s.Child(clause.Index, "nsubj", "nsubj:pass") < 0) return false;
        if (s.Child(clause.Head, "obj", "ccomp", "xcomp") >= 0 || s.Child(clause.Head, "nsubj") is not (var subject and > 0) || subject < clause.Index) return false;
        var first = s.Subtree(subject).First;
        return first > 0 && s.Tokens[first - 1].Form == ",";
    }

    private static bool IsApart(AnalysedSentence s, int token)
    {
        var first = s.Child(token, "case");
        return first == 0 || first > 0 && s.Tokens[first - 1].Form is "," or "—" or "–";
    }

    private static bool SameClause(AnalysedSentence s, int a, int b)
    {
        for (var t = Math.Min(a, b); t <= Math.Max(a, b); t++)
            if (s.Tokens[t].Form is ";" or ":") return false;
        return true;
    }
}
