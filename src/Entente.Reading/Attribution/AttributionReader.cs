using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Events;
using Link = Entente.Model.Attribution;

namespace Entente.Reading.Attribution;

/// <summary>
/// Finds who says what: clauses under reporting verbs, "according to", and quotations, which may run over several sentences.
/// </summary>
public sealed class AttributionReader(SpeechLexicon lexicon)
{
    /// <summary>Reads a document's quotations once, and answers for any predicate in it.</summary>
    public Speech Read(AnalysedDocument document, ActorIndex actors)
    {
        var quotes = Quotations.Find(document);
        List<(Quotations.Range, Link)> spoken = [];
        Link? last = null;
        var lastParagraph = -1;
        foreach (var quote in quotes)
        {
            var link = SpeakerOf(document, actors, quotes, quote);
            // A quotation that fills its sentences goes on with the speaker before it in the same paragraph.
            if (link is null && lastParagraph == quote.Paragraph) link = last;
            if (link is null) continue;
            spoken.Add((quote, link));
            (last, lastParagraph) = (link, quote.Paragraph);
        }
        return new Speech(this, lexicon, document, actors, spoken);
    }

    private Link? SpeakerOf(AnalysedDocument document, ActorIndex actors, IReadOnlyList<Quotations.Range> quotes, Quotations.Range quote)
    {
        (int Distance, Link Link)? best = null;
        foreach (var s in document.Sentences)
        {
            if (s.Paragraph != quote.Paragraph) continue;
            var touches = s.Sentence.Start < quote.End && quote.Start < s.Sentence.End;
            var before = s.Sentence.End <= quote.Start;
            foreach (var t in s.Tokens)
            {
                if (!lexicon.IsVerb(t) && !lexicon.Delivers(s, t) || quotes.Any(q => q.Holds(t.Start))) continue;
                var distance = t.Start >= quote.End ? t.Start - quote.End : quote.Start - t.End;
                if (!touches) distance += before ? 400 : 800;
                if (distance > 1200 || best is { } b && b.Distance <= distance) continue;
                if (Of(document, s, t.Index, actors) is { } link) best = (distance, link);
            }
        }
        return best?.Link ?? Beside(document, actors, quote);
    }

    // A quotation that nobody is said to have said is that of the person before it in its paragraph, else of the one right after it.
    private Link? Beside(AnalysedDocument document, ActorIndex actors, Quotations.Range quote)
    {
        var beside = document.Sentences.Where(s => s.Paragraph == quote.Paragraph && (s.Sentence.End <= quote.Start || s.Sentence.Start >= quote.End)).ToList();
        return beside.Where(s => s.Sentence.End <= quote.Start).Reverse().Concat(beside.Where(s => s.Sentence.Start >= quote.End).Take(1))
            .Select(s => PersonOf(s, actors) is { } who ? LinkOf(document, s, who.Head, actors, -1, -1, "say") : null).FirstOrDefault(l => l is not null);
    }

    // The person that a sentence is about.
    private static ActorMention? PersonOf(AnalysedSentence s, ActorIndex actors) =>
        s.Tokens.Where(t => t.Deprel is "nsubj").Select(t => actors.At(s, t.Index) ?? actors.Over(s, t.Index)).FirstOrDefault(m => m?.Kind is MentionKind.Person);

    /// <summary>The links that a reporting verb adds to the chain, innermost first: "the agency said, citing an official" adds the official.</summary>
    internal IEnumerable<Link> Chain(AnalysedDocument document, AnalysedSentence s, int verb, ActorIndex actors)
    {
        if (Of(document, s, verb, actors) is not { } link) yield break;
        if (Cited(s, verb, actors) is var source and >= 0 && LinkOf(document, s, source, actors, -1, -1, s.Tokens[s.Tokens[source].Head].Lemma.ToLowerInvariant()) is { } cited)
        {
            yield return cited with { Outlet = link.Outlet };
            if (link.Outlet is not null) yield break;
        }
        yield return link;
    }

    // Whom the one who reports goes by: the object of "citing" or "quoting" beside the verb; −1 for nobody.
    private int Cited(AnalysedSentence s, int verb, ActorIndex actors)
    {
        foreach (var t in s.Tokens)
            if (t.Xpos == "VBG" && lexicon.IsRelay(t) && (t.Head == verb || t.Head >= 0 && s.Tokens[t.Head].Head == verb && AnalysedSentence.Is(s.Tokens[t.Head].Deprel, "nsubj")) && s.Child(t.Index, "obj") is var source and >= 0)
                return actors.At(s, source) is { Kind: not (MentionKind.Place or MentionKind.Adjective) } || lexicon.IsSource(s.Tokens[source]) && s.Child(source, "det") is var det && (det < 0 || s.Tokens[det].Lemma != "no") ? source : -1;
        return -1;
    }

    /// <summary>The link of a reporting verb's own subject; null when nobody is named.</summary>
    internal Link? Of(AnalysedDocument document, AnalysedSentence s, int verb, ActorIndex actors)
    {
        var t = s.Tokens[verb];
        var frame = FrameReader.Of(s, verb, asNoun: false);
        int speaker, outlet = -1, audience = -1;
        if (lexicon.IsRelay(t))
        {
            // "X was quoted as saying by Y", "Y quoted X as saying".
            speaker = frame.Objects.Count > 0 ? frame.Objects[0] : -1;
            outlet = frame.Subjects.Count > 0 ? frame.Subjects[0] : frame.Obliques.Where(o => o.Preposition == "by").Select(o => o.Token).DefaultIfEmpty(-1).First();
            if (outlet < 0) outlet = ByPhraseUnder(s, verb);
        }
        else
        {
            if (t.Deprel is "xcomp" or "advcl" && t.Head >= 0 && lexicon.IsRelay(s.Tokens[t.Head])) return null;
            speaker = frame.Subjects.Count > 0 ? frame.Subjects[0] : -1;
            // "the state agency Petra said": the tree may take kind and name for two subjects.
            if (frame.Subjects is [var kind, var name, ..] && (actors.At(s, name)?.FirstToken ?? name) == kind + 1) speaker = name;
            if (verb + 1 < s.Tokens.Count && s.Tokens[verb + 1].Form == "by") (speaker, outlet) = AfterBy(s, verb + 1, actors, speaker);
            foreach (var o in frame.Recipients.Concat(frame.Objects).Concat(frame.Obliques.Where(o => o.Preposition == "to").Select(o => o.Token)))
                if (o != speaker && actors.At(s, o) is { } m)
                    if (m.Kind == MentionKind.Outlet || m.Role == "MED") outlet = o; else audience = audience < 0 ? o : audience;
            if (outlet < 0)
                foreach (var o in frame.Recipients.Concat(frame.Objects))
                    if (s.Tokens[o].Lemma.ToLowerInvariant() is "newspaper" or "reporter" or "journalist" or "agency" or "television" or "magazine" or "broadcaster" or "daily" or "paper") outlet = o;
        }
        if (speaker >= 0 && lexicon.IsNoun(s.Tokens[speaker]) && Issuer(s, speaker) is var issuer and >= 0) speaker = issuer;
        if (speaker < 0) speaker = BesideVerb(s, verb, actors);
        if (speaker < 0) return null;
        return LinkOf(document, s, speaker, actors, outlet, audience, t.Lemma.ToLowerInvariant());
    }

    /// <summary>Makes a link for a speaker's token, reading an outlet inside the speaker's own phrase too.</summary>
    internal Link? LinkOf(AnalysedDocument document, AnalysedSentence s, int speaker, ActorIndex actors, int outlet, int audience, string? verb)
    {
        var token = s.Tokens[speaker];
        var mention = actors.At(s, speaker) ?? (actors.Over(s, speaker) is { } over && (s.IsUnder(speaker, over.Head) || s.IsUnder(over.Head, speaker)) ? over : null);
        if (mention is null && IsPersonBefore(s, speaker)) mention = PersonBefore(document, s, actors);
        if (mention is null && token.Upos is "PRON" or "DET" && token.Lemma.ToLowerInvariant() is "it" or "this" or "that" or "which" or "there" or "who" or "one" or "they") return null;
        var span = mention?.Span ?? PhraseOf(document, s, speaker);
        var (first, last) = s.Subtree(speaker);
        string? outletName = outlet >= 0 ? (actors.At(s, outlet)?.Name ?? PhraseOf(document, s, outlet).Text) : null;
        if (outletName is null)
            for (var i = first; i <= last; i++)
                if (actors.At(s, i) is { Kind: MentionKind.Outlet } o) { outletName = o.Name; break; }
        var person = mention;
        if (mention is { Kind: MentionKind.Outlet })
            for (var i = first; i <= last; i++)
                if (actors.At(s, i) is { Kind: MentionKind.Person } p) { person = p; break; }
        return new Link(person switch { { Kind: MentionKind.Pronoun } => person.Name, { Kind: MentionKind.Person } => person.Span.Text, _ => span.Text },
            person is null ? StateOf(s, speaker, actors) : person.Actors.Count == 1 ? person.Actors[0] : null, person?.Role, outletName,
            audience >= 0 ? actors.At(s, audience)?.Name : null, verb, person?.Span ?? span);
    }

    // "the Tajik border service": a body that the gazetteer does not know belongs to the state it is named after.
    private static string? StateOf(AnalysedSentence s, int noun, ActorIndex actors) =>
        s.Children(noun).Where(c => s.Tokens[c].Deprel is "amod" or "compound" or "nmod:poss").Select(c => actors.At(s, c)).FirstOrDefault(m => m is { Kind: MentionKind.State or MentionKind.Adjective, Actors.Count: 1 })?.Actors[0];

    // "he said", "the former adviser said", and nothing in the sentence tells who that is.
    private bool IsPersonBefore(AnalysedSentence s, int speaker) =>
        s.Tokens[speaker] is { Upos: "PRON" } pronoun ? pronoun.Form.ToLowerInvariant() is "he" or "she"
        : lexicon.IsSource(s.Tokens[speaker]) && s.Child(speaker, "det") is var det and >= 0 && s.Tokens[det].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && s.Child(speaker, "nmod", "appos", "flat") < 0;

    private static ActorMention? PersonBefore(AnalysedDocument document, AnalysedSentence s, ActorIndex actors) =>
        document.Sentences.Take(s.Sentence.Index).Reverse().TakeWhile(b => b.Paragraph == s.Paragraph).Select(b => PersonOf(b, actors)).FirstOrDefault(m => m is not null);

    /// <summary>"The ministry released a statement saying": who a statement belongs to or who gives it out; −1 for nobody.</summary>
    internal static int Issuer(AnalysedSentence s, int noun)
    {
        if (s.Child(noun, "nmod:poss") is var owner and >= 0) return owner;
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel == "nmod" && FrameReader.Preposition(s, c) is "by" or "from" or "of") return c;
        var t = s.Tokens[noun];
        if (t.Head < 0 || s.Tokens[t.Head].Upos != "VERB" || t.Deprel is not ("obj" or "obl")) return -1;
        return FrameReader.Of(s, t.Head, asNoun: false).Subjects is [var first, ..] ? first : -1;
    }

    /// <summary>"Minister: jets hit the port", "Jets hit the port: minister": who stands alone before or behind the colon of a headline.</summary>
    internal Link? Announced(AnalysedDocument document, AnalysedSentence s, int predicate, ActorIndex actors)
    {
        if (!s.IsTitle || s.Tokens.Where(t => t.Form == ":").ToList() is not [var colon] || colon.Index == 0 || colon.Index == s.Tokens.Count - 1) return null;
        var (first, last) = predicate > colon.Index ? (0, colon.Index - 1) : (colon.Index + 1, s.Tokens.Count - 1);
        if (last - first > 4) return null;
        for (var t = last; t >= first; t--)
            if (actors.At(s, t) is { Kind: not (MentionKind.Place or MentionKind.Adjective) } m && m.FirstToken >= first && m.LastToken == last || t == last && lexicon.IsSource(s.Tokens[t])) return LinkOf(document, s, t, actors, -1, -1, ":");
        return null;
    }

    // Where the tree loses the subject of "said": whoever is named between the closing quotation mark and the verb.
    private static int BesideVerb(AnalysedSentence s, int verb, ActorIndex actors)
    {
        var nearest = -1;
        for (var t = verb - 1; t >= 0; t--)
        {
            if (s.Tokens[t].Form is "\"" or "”" or "»") return nearest;
            if (s.Tokens[t].Upos is "VERB" or "SCONJ") return -1;
            if (actors.At(s, t) is { Kind: MentionKind.Person or MentionKind.Body or MentionKind.Organisation or MentionKind.State or MentionKind.Capital }) nearest = t;
        }
        return -1;
    }

    // "…, said by the AFP's Koh Yu-hwan": whoever is named right after "by", an outlet before a person apart.
    private static (int Speaker, int Outlet) AfterBy(AnalysedSentence s, int by, ActorIndex actors, int speaker)
    {
        var outlet = -1;
        for (var t = by + 1; t < s.Tokens.Count && t <= by + 7; t++)
        {
            if (s.Tokens[t].Upos is "VERB" or "ADP" or "SCONJ" || (actors.At(s, t) ?? actors.Over(s, t)) is not { } mention) continue;
            if (mention.Kind == MentionKind.Outlet && outlet < 0) { outlet = t; continue; }
            if (mention.Kind is MentionKind.Person or MentionKind.Body or MentionKind.State or MentionKind.Organisation && mention.FirstToken <= t) return (mention.Head, outlet);
        }
        return outlet >= 0 ? (outlet, -1) : (speaker, -1);
    }

    private static int ByPhraseUnder(AnalysedSentence s, int verb)
    {
        var (first, last) = s.Subtree(verb);
        for (var i = first; i <= last; i++)
            if (AnalysedSentence.Is(s.Tokens[i].Deprel, "obl") && FrameReader.Preposition(s, i) == "by") return i;
        return -1;
    }

    private static TextSpan PhraseOf(AnalysedDocument document, AnalysedSentence s, int token)
    {
        var (first, last) = s.Subtree(token);
        for (var i = token + 1; i <= last; i++)
            if (s.Tokens[i].Upos == "PUNCT" || s.Tokens[i].Deprel is "acl:relcl" or "acl") { last = i - 1; break; }
        while (first < token && (s.Tokens[first].Upos is "PUNCT" or "CCONJ" || s.Tokens[first].Deprel is "case" or "fixed")) first++;
        while (last > token && s.Tokens[last].Upos is "ADP" or "PRON" or "PUNCT") last--;
        return TextSpan.Of(document.Document.Text, s.Tokens[first].Start, s.Tokens[last].End);
    }
}
