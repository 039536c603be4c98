namespace Entente.Reading.Dates;

/// <summary>Which date governs a predicate: the one its clause names, as far as the tree says so.</summary>
public static class ClauseDates
{
    /// <summary>The date of a clause or of an event noun.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">Index of the verb or event noun.</param>
    /// <param name="mentions">Dates of the document or of the sentence; those of other sentences are passed over.</param>
    /// <returns>
    /// The date that hangs on the predicate; else, for a noun, the one of its verb; else the date that leads the sentence, when
    /// the predicate stands in its main clause. Null when there is none: a date inside another clause, or on another noun that
    /// tells of an event, is not taken.
    /// </returns>
    public static DateMention? ForClause(AnalysedSentence sentence, int predicate, IReadOnlyList<DateMention> mentions)
    {
        (DateMention Mention, int Rank)? best = null;
        // "on Tuesday, five days after the treaty with Moscow": that treaty is not of Tuesday.
        var anchored = mentions.FirstOrDefault(m => m.Sentence == sentence.Sentence.Index && m.Relation is not null && predicate >= m.FirstToken && predicate <= m.LastToken);
        foreach (var mention in mentions)
        {
            if (anchored is not null && mention.LastToken < anchored.FirstToken && sentence.Tokens[predicate].Upos == "NOUN") continue;
            if (mention.Sentence != sentence.Sentence.Index || mention.Kind == DateKind.Duration || (mention.When is null && mention.Relation is null)) continue;
            if (predicate >= mention.FirstToken && predicate <= mention.LastToken && mention.Relation is not null) continue;
            // "a plan for the next two years" says how long it is to last.
            if (mention.Kind != DateKind.Name && sentence.Tokens[Head(sentence, mention)] is var at && Events.FrameReader.Preposition(sentence, at.Index) == "for" && mention.When?.Granularity is not Model.Granularity.Day && !(at.Head >= 0 && sentence.Tokens[at.Head].Lemma is "plan" or "schedule" or "set" or "slate" or "due" or "expect" or "fix" or "arrange")) continue;
            // "on Tuesday, five days after the treaty": a date told beats one to be worked out.
            var rank = Rank(sentence, predicate, mention) + (mention.When is null ? 15 : 0);
            // "a year earlier, on 4 August 2001": of two dates that say the same the finer one.
            if (rank is { } r && (best is null || r < best.Value.Rank || IsFiner(mention, best.Value.Mention))) best = (mention, r);
        }
        return best?.Mention ?? (IsByTheWay(sentence, predicate) || GoesOn(sentence, predicate) ? ForClause(sentence, sentence.Tokens[predicate].Head, mentions) : null);
    }

    /// <summary>"met on Friday and signed a declaration": what the same subject did next was done then.</summary>
    private static bool GoesOn(AnalysedSentence sentence, int predicate) =>
        sentence.Tokens[predicate] is { Deprel: "conj", Xpos: "VBD" or "VBN", Head: >= 0 and var verb } && verb < predicate && sentence.Tokens[verb].Upos == "VERB" && sentence.Child(predicate, "nsubj", "aux") < 0;

    /// <summary>"preferred it by abandoning the other", "signed, ending the war": a participle goes on at the time of its clause.</summary>
    private static bool IsByTheWay(AnalysedSentence sentence, int predicate) =>
        sentence.Tokens[predicate] is { Deprel: "advcl", Xpos: "VBG", Head: >= 0 and var verb } && sentence.Tokens[verb].Upos == "VERB"
        && (sentence.Child(predicate, "mark", "case") is var mark && (mark < 0 || sentence.Tokens[mark].Form.ToLowerInvariant() is "by" or "while" or "thereby"));

    private static bool IsFiner(DateMention mention, DateMention best) =>
        mention is { Kind: DateKind.Point, When: { Earliest: { } from, Latest: { } to } } && best is { Kind: DateKind.Point, When: { Earliest: { } bestFrom, Latest: { } bestTo } }
        && from >= bestFrom && to <= bestTo && (from > bestFrom || to < bestTo);

    /// <summary>The date that a sentence without one takes over from a sentence before.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">Index of the sentence in <see cref="AnalysedDocument.Sentences"/>.</param>
    /// <param name="mentions">All dates of the document.</param>
    /// <returns>
    /// The last date of the sentence before, or of the one before that, in the same paragraph; null unless the sentence goes
    /// on with the same episode: it begins with a word that points back ("This", "They", "After that", "The measures"), is
    /// told in the past, and names no date of its own.
    /// </returns>
    public static DateMention? Carry(AnalysedDocument document, int sentence, IReadOnlyList<DateMention> mentions) =>
        EpisodeDates.Of(document, sentence, mentions);

    /// <summary>How near a date is to a predicate, 0 nearest; null for none of its business.</summary>
    private static int? Rank(AnalysedSentence sentence, int predicate, DateMention mention)
    {
        var tokens = sentence.Tokens;
        if (tokens[predicate].Upos.Length == 0) return Linear(sentence, predicate, mention);
        var isNoun = tokens[predicate] is { Upos: "NOUN" or "PROPN" } or { Xpos: "VBG", Deprel: "csubj" };
        var head = Head(sentence, mention);
        if (mention.Kind == DateKind.Since && (isNoun || CountsFrom(sentence, tokens[head].Head))) return null;
        if (mention.Kind == DateKind.Name) return isNoun && (tokens[head].Head == predicate || Precedes(mention, predicate)) ? 0 : null;

        if (IsCleft(sentence, head, predicate)) return 0;

        var steps = StepsTo(sentence, head, predicate);
        if (steps is { } n) return n == 1 ? 0 : OnOtherEvent(sentence, head, predicate) ? null : 10 + Math.Min(n, 9);
        if (isNoun && VerbOf(sentence, predicate) is { } verb && StepsTo(sentence, head, verb) == 1) return 20;
        if (Leads(sentence, mention) && InMainClause(sentence, predicate)) return 40;
        return VerbAbove(sentence, head) is null && !OnOtherEvent(sentence, head, predicate) && Linear(sentence, predicate, mention) is { } near ? 60 + near : null;
    }

    /// <summary>The token of a mention that the rest of the sentence holds by.</summary>
    private static int Head(AnalysedSentence sentence, DateMention mention)
    {
        for (var t = mention.FirstToken; t <= mention.LastToken; t++)
            if (sentence.Tokens[t].Head < mention.FirstToken || sentence.Tokens[t].Head > mention.LastToken) return t;
        return mention.FirstToken;
    }

    /// <summary>"It was on 4 July that Pyongyang left": the date is the sentence's head, the predicate heads the clause under it.</summary>
    private static bool IsCleft(AnalysedSentence sentence, int head, int predicate) =>
        sentence.Tokens[head].Head < 0 && sentence.Tokens[predicate].Head == head && sentence.Child(head, "cop") >= 0
        && sentence.Child(head, "nsubj", "expl") is var it and >= 0 && sentence.Tokens[it].Lemma.Equals("it", StringComparison.OrdinalIgnoreCase);

    /// <summary>Edges from a token up to another when no clause lies between; null otherwise.</summary>
    private static int? StepsTo(AnalysedSentence sentence, int from, int to)
    {
        var at = from;
        for (var n = 1; n <= sentence.Tokens.Count; n++)
        {
            if (at != from && OpensClause(sentence.Tokens[at])) return null;
            at = sentence.Tokens[at].Head;
            if (at == to) return n;
            if (at < 0) return null;
        }
        return null;
    }

    private static bool OpensClause(Token token) => token.Upos is "VERB" or "AUX"
        || token.Deprel is "acl" or "acl:relcl" or "advcl" or "advcl:relcl" or "ccomp" or "xcomp" or "csubj" or "parataxis";

    /// <summary>Whether the date is that of another event: "leading to several meetings in 2019".</summary>
    /// <remarks>What is done to an event is mostly dated with it, wherever the parser hangs the date: "signed a treaty on Wednesday".</remarks>
    private static bool OnOtherEvent(AnalysedSentence sentence, int head, int predicate)
    {
        for (var at = sentence.Tokens[head].Head; at >= 0 && at != predicate; at = sentence.Tokens[at].Head)
            // "met at a summit on 5 May": one occasion.
            if (DateWords.IsEvent(sentence.Tokens[at].Lemma.ToLowerInvariant()) && Events.FrameReader.Preposition(sentence, at) is not ("at" or "during"))
                return sentence.Tokens[predicate].Upos != "VERB" || sentence.Tokens[at].Head != predicate || sentence.Tokens[at].Deprel is not ("obj" or "nsubj:pass");
        return false;
    }

    /// <summary>"the first visit since 2000", "the worst attack since May": the date says how long, not when.</summary>
    private static bool CountsFrom(AnalysedSentence sentence, int noun) =>
        noun >= 0 && sentence.Tokens[noun].Upos is "NOUN" && (sentence.Tokens[noun].Lemma is "time"
            || sentence.Children(noun).Any(c => sentence.Tokens[c].Xpos is "JJS" || DateWords.IsOrdinal(sentence.Tokens[c].Form)));

    /// <summary>"the 2019 Vladivostok meetings": the date stands up to three words before the noun.</summary>
    private static bool Precedes(DateMention mention, int predicate) => predicate > mention.LastToken && predicate <= mention.LastToken + 3;

    private static int? VerbOf(AnalysedSentence sentence, int noun) =>
        sentence.Tokens[noun] is { Head: >= 0 and var verb } token && sentence.Tokens[verb].Upos == "VERB"
            && (AnalysedSentence.Is(token.Deprel, "nsubj") || token.Deprel is "csubj" or "obj" or "obl" or "iobj") ? verb : null;

    private static int? VerbAbove(AnalysedSentence sentence, int from)
    {
        for (var (at, n) = (sentence.Tokens[from].Head, 0); at >= 0 && n < sentence.Tokens.Count; at = sentence.Tokens[at].Head, n++)
            if (sentence.Tokens[at].Upos == "VERB") return at;
        return null;
    }

    /// <summary>Whether the date opens the sentence, before anything but a preposition, a quotation mark or a short adverb.</summary>
    private static bool Leads(AnalysedSentence sentence, DateMention mention) =>
        mention.FirstToken <= 3 && sentence.Tokens.Take(mention.FirstToken).All(t => t.Upos is "ADP" or "SCONJ" or "PUNCT" or "DET" or "CCONJ" or "ADV");

    /// <summary>Whether a predicate reaches the root without passing into a clause of its own.</summary>
    private static bool InMainClause(AnalysedSentence sentence, int predicate)
    {
        for (var (at, n) = (predicate, 0); n <= sentence.Tokens.Count; n++)
        {
            var token = sentence.Tokens[at];
            if (token.Head < 0) return true;
            if (token.Deprel is "acl" or "acl:relcl" or "advcl" or "advcl:relcl" or "ccomp" or "csubj" or "parataxis") return false;
            at = token.Head;
        }
        return false;
    }

    /// <summary>Words between predicate and date where the tree says nothing: no other verb and no joint may stand between.</summary>
    private static int? Linear(AnalysedSentence sentence, int predicate, DateMention mention)
    {
        var (from, to) = mention.FirstToken > predicate ? (predicate + 1, mention.FirstToken) : (mention.LastToken + 1, predicate);
        for (var t = from; t < to; t++)
            if (sentence.Tokens[t] is { Upos: "VERB" } || sentence.Tokens[t].Form is "that" or "which" or "who" or ";" or ":") return null;
        return Math.Min(30, Math.Max(0, to - from));
    }
}
