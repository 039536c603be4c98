using Entente.Model;

namespace Entente.Reading.Statuses;

/// <summary>What the words around a predicate say of it.</summary>
/// <param name="Status">Status of the event.</param>
/// <param name="IsNegated">True when it did not happen.</param>
/// <param name="Operator">Lemma of the word that set the status, null when the tense did.</param>
/// <param name="IsUndone">True when more is told than that it did not happen: refused, called off, not even said. No event then.</param>
public readonly record struct StatusReading(Status Status, bool IsNegated, string? Operator, bool IsUndone = false)
{
    /// <summary>Whether the text says that it did not, does not or will not happen, and no more: "did not meet", "has no plans to meet".</summary>
    public bool IsDenial => IsNegated && !IsUndone && Status is not (Status.Hypothetical or Status.Threatened);
}

/// <summary>
/// Reads the status of an event from tense, modals, negation, conditions and the words that govern it ("plans to", "denied
/// that", "called for"). The governing words are data/lexicon/operators.tsv.
/// </summary>
/// <remarks>After the factuality annotation of FactBank (Saurí and Pustejovsky 2009), cut down to six values.</remarks>
public sealed class StatusReader
{
    private readonly Dictionary<string, (Status? Status, bool Negates)> _operators;
    private readonly Dictionary<string, Status> _modifiers;
    private readonly HashSet<string> _lasting;
    private readonly HashSet<string> _conditions;

    private StatusReader(Dictionary<string, (Status?, bool)> operators, Dictionary<string, Status> modifiers, HashSet<string> lasting, HashSet<string> conditions) =>
        (_operators, _modifiers, _lasting, _conditions) = (operators, modifiers, lasting, conditions);

    /// <summary>Whether what a word tells goes on for a time: "have fought since May" goes on, "has withdrawn millions since then" is done.</summary>
    public bool Lasts(Token t) => t.Upos != "VERB" || t.Xpos == "VBG" || _lasting.Contains(t.Lemma.ToLowerInvariant());

    /// <summary>Reads data/lexicon/operators.tsv.</summary>
    public static StatusReader Load(string dataFolder)
    {
        Dictionary<string, (Status?, bool)> operators = new(StringComparer.Ordinal);
        Dictionary<string, Status> modifiers = new(StringComparer.Ordinal);
        HashSet<string> lasting = new(StringComparer.Ordinal), conditions = new(StringComparer.Ordinal);
        foreach (var row in Table.Read(Path.Combine(dataFolder, "lexicon", "operators.tsv")))
        {
            var effect = row["status"];
            Status? status = Enum.TryParse<Status>(effect, ignoreCase: true, out var s) ? s : effect is "negated" or "none" ? null : throw row.Fault("status");
            foreach (var word in row.List("words"))
                if (row["kind"] == "lasting") lasting.Add(word);
                else if (row["kind"] == "condition") conditions.Add(word);
                else if (row["kind"] == "modifier") modifiers[word] = status ?? Status.Hypothetical;
                else operators[row["kind"] + ":" + word] = (status, effect == "negated");
        }
        return new StatusReader(operators, modifiers, lasting, conditions);
    }

    /// <summary>Whether a sentence sets a condition: "if", "unless", "otherwise".</summary>
    public bool IsConditional(AnalysedSentence s) => s.Tokens.Any(t => _conditions.Contains(t.Form.ToLowerInvariant()));

    /// <summary>The status of the event that a token tells of.</summary>
    public StatusReading Of(AnalysedSentence s, int predicate, bool isNoun) => isNoun ? OfNoun(s, predicate) : OfVerb(s, predicate, 0);

    private StatusReading OfVerb(AnalysedSentence s, int v, int depth)
    {
        var own = Own(s, v);
        if (depth > 8) return own;
        var above = Above(s, v, depth, own);
        return Combine(own, above);
    }

    // Tense, modals and negation on the verb itself.
    private static StatusReading Own(AnalysedSentence s, int v)
    {
        var t = s.Tokens[v];
        var status = Status.Happened;
        var negated = false;
        string? by = null;
        var finite = false;
        var hasTo = false;
        var condition = false;
        string? be = null;
        foreach (var c in s.Children(v))
        {
            var child = s.Tokens[c];
            var word = child.Form.ToLowerInvariant();
            if (child.Deprel is "aux" or "aux:pass" or "cop")
            {
                if (word is "will" or "shall" or "'ll" or "’ll" or "wo" or "sha") (status, by) = (Status.Planned, word);
                else if (word is "would" or "'d" or "’d") (status, by) = (IsReported(s, v) ? Status.Planned : Status.Hypothetical, word);
                else if (child.Xpos == "MD") (status, by) = (Status.Hypothetical, word);
                else if (word is "is" or "are" or "'s" or "'re" or "’s" or "’re" or "am" || word is "was" or "were" && IsReported(s, v)) { be = word; finite = true; }
                else if (word is "has" or "have" or "had" or "was" or "were" or "did" or "'ve" or "’ve" or "been") finite = true;
            }
            else if (child.Deprel == "advmod" && child.Lemma.ToLowerInvariant() is "not" or "never" or "n't" || child.Deprel == "cc:preconj" && word == "neither") negated = true;
            else if (child.Deprel == "advmod" && word is "n't" or "n’t" or "nt") negated = true;
            else if (child.Deprel == "mark" && word == "to") hasTo = true;
            else if (child.Deprel == "mark" && word is "if" or "unless" or "whether" or "lest" or "should") (condition, by) = (true, word);
            else if (child.Deprel == "obj" && s.Children(c).Any(d => s.Tokens[d].Deprel == "det" && s.Tokens[d].Form.Equals("no", StringComparison.OrdinalIgnoreCase))) negated = true;
            else if (AnalysedSentence.Is(child.Deprel, "nsubj") && s.Children(c).Any(d => s.Tokens[d].Deprel == "det" && s.Tokens[d].Lemma.ToLowerInvariant() is "no" or "neither") || AnalysedSentence.Is(child.Deprel, "nsubj") && s.Children(c).Any(d => s.Tokens[d].Form.Equals("neither", StringComparison.OrdinalIgnoreCase)) || AnalysedSentence.Is(child.Deprel, "nsubj") && child.Lemma.ToLowerInvariant() is "nobody" or "none" or "neither") negated = true;
        }
        // "Had China sent troops, …": the auxiliary before its subject makes a condition.
        if (condition || IsInverted(s, v)) (status, by) = (Status.Hypothetical, by ?? "if");
        if (status == Status.Happened && by is null)
        {
            if (t.Xpos == "VBG" && (be is not null || s.IsTitle && t.Head < 0)) status = Status.Ongoing;
            else if (!finite && t.Xpos is "VBZ" or "VBP" && !s.IsTitle && !SameInPast.Contains(t.Form.ToLowerInvariant())) status = Status.Ongoing;
            // "is to visit": a be-infinitive is a plan. A headline's bare infinitive too: "Russia to sell gas".
            if (hasTo && t.Xpos == "VB" && (be is not null || s.IsTitle && t.Head < 0)) (status, by) = (Status.Planned, "to");
        }
        return new StatusReading(status, negated, by);
    }

    private static bool IsInverted(AnalysedSentence s, int v)
    {
        var had = s.Child(v, "aux");
        return had >= 0 && s.Tokens[had].Form is "Had" or "had" && s.Child(v, "nsubj", "nsubj:pass") > had && !s.Sentence.Text.EndsWith('?');
    }

    // Verbs whose past is spelt like their present: "sanctions hit the economy".
    private static readonly HashSet<string> SameInPast = new(StringComparer.Ordinal) { "hit", "cut", "put", "set", "shut", "hurt", "cost", "spread", "split", "let", "quit", "bid", "beat", "cast", "burst" };

    // What governs the clause.
    private StatusReading Above(AnalysedSentence s, int v, int depth, StatusReading own)
    {
        var t = s.Tokens[v];
        var head = t.Head;
        var nothing = new StatusReading(Status.Happened, false, null);
        if (head < 0) return nothing;
        var h = s.Tokens[head];
        switch (t.Deprel)
        {
            case "conj":
                // "will meet and sign": a conjunct without its own subject or auxiliary shares the first one's.
                return s.Child(v, "nsubj", "aux") < 0 && own.Operator is null ? OfVerb(s, head, depth + 1) : Above(s, head, depth + 1, own);
            case "xcomp":
            case "ccomp":
            case "csubj":
            case "advcl":
            case "acl":
            case "obl":
            {
                if (t.Deprel == "advcl" && !Governs(s, v, h)) return Marked(s, v);
                if (t.Deprel is "acl" or "ccomp" && IsDeniedClaim(s, h)) return new StatusReading(Status.Denied, false, s.Tokens[h.Head].Lemma);
                if (t.Deprel == "acl" && t.Xpos is not "VB" && !(t.Xpos == "VBG" && s.Child(v, "mark", "case") >= 0)) return NounAbove(s, head, depth);
                var found = Effect(s, h, noun: h.Upos == "NOUN");
                var higher = h.Upos is "VERB" or "AUX" or "ADJ" ? OfVerb(s, head, depth + 1) : NounAbove(s, head, depth);
                // "said it would": what was said stands as said; "did not say": nothing is told.
                if (found is null) return higher with { Status = higher.Status == Status.Ongoing ? Status.Happened : higher.Status, IsUndone = higher.IsUndone || higher.IsNegated };
                if (higher.IsNegated && found.Value.Status is Status.Denied) return new StatusReading(Status.Happened, false, h.Lemma);
                // "will continue to meet", "is expected to begin": the word hands on what governs it.
                if (found.Value.Status is null or Status.Ongoing && higher.Status is not (Status.Happened or Status.Ongoing)) return higher with { IsNegated = found.Value.Negates || higher.IsNegated, IsUndone = higher.IsUndone || found.Value.Negates };
                return new StatusReading(found.Value.Status ?? Status.Happened, found.Value.Negates || higher.IsNegated, h.Lemma, found.Value.Negates || higher.IsUndone);
            }
            case "acl:relcl":
                return NounAbove(s, head, depth) is { IsNegated: true } n ? n with { IsUndone = true } : nothing;
            default:
                return nothing;
        }
    }

    private static bool Governs(AnalysedSentence s, int v, Token head)
    {
        // "has promised to send", analysed as advcl by some parsers: an infinitive right after an operator belongs to it.
        var mark = s.Child(v, "mark");
        return mark >= 0 && s.Tokens[mark].Form.Equals("to", StringComparison.OrdinalIgnoreCase) && mark - head.Index <= 3 && mark > head.Index;
    }

    private static StatusReading Marked(AnalysedSentence s, int v)
    {
        var mark = s.Child(v, "mark", "case");
        var word = mark < 0 ? "" : s.Tokens[mark].Form.ToLowerInvariant();
        if (word is "if" or "unless" or "lest") return new StatusReading(Status.Hypothetical, false, word);
        if (word == "without") return new StatusReading(Status.Happened, true, word, IsUndone: true);
        // A purpose ("to put pressure on") is no act yet.
        if (word is "to" or "in" or "so" && s.Tokens[v].Xpos == "VB" && s.Child(v, "cop", "aux") < 0) return new StatusReading(Status.Hypothetical, false, word);
        return new StatusReading(Status.Happened, false, null);
    }

    private StatusReading OfNoun(AnalysedSentence s, int n)
    {
        foreach (var c in s.Children(n))
        {
            var child = s.Tokens[c];
            if (child.Deprel == "det" && child.Lemma.ToLowerInvariant() is "no" or "any" or "neither")
                return child.Lemma.ToLowerInvariant() is "any" && NounAbove(s, n, 0) is { Status: Status.Denied } denied ? denied : new StatusReading(Status.Happened, true, child.Lemma, child.Lemma.ToLowerInvariant() is "any");
            if (child.Deprel is "amod" or "compound" or "acl" && _modifiers.TryGetValue(child.Lemma.ToLowerInvariant(), out var by)) return new StatusReading(by, false, child.Lemma);
            if (child.Deprel is "amod" or "acl" && _modifiers.TryGetValue(child.Form.ToLowerInvariant(), out by)) return new StatusReading(by, false, child.Form);
        }
        return NounAbove(s, n, 0);
    }

    // What governs a noun: an operator ("called for talks"), a verb that only carries it ("will hold talks"), or nothing:
    // then the noun presupposes its event.
    private StatusReading NounAbove(AnalysedSentence s, int n, int depth)
    {
        var nothing = new StatusReading(Status.Happened, false, null);
        if (depth > 8) return nothing;
        var t = s.Tokens[n];
        while (t.Deprel == "conj" && t.Head >= 0) t = s.Tokens[t.Head];
        // "The blockade is in its fourth week": it goes on.
        if (AnalysedSentence.Is(t.Deprel, "nsubj") && t.Head >= 0 && Spans.Contains(s.Tokens[t.Head].Lemma.ToLowerInvariant()) && s.Child(t.Head, "cop") is var cop and >= 0 && s.Tokens[cop].Xpos is "VBZ" or "VBP")
            return new StatusReading(Status.Ongoing, false, s.Tokens[t.Head].Lemma);
        if (t.Head < 0) return s.IsTitle || s.Child(n, "cop") >= 0 ? Own(s, n) : nothing;
        var h = s.Tokens[t.Head];
        if (h.Upos is "VERB" or "AUX" && (AnalysedSentence.Is(t.Deprel, "nsubj") || t.Deprel is "obj" or "iobj" or "obl" or "xcomp" or "ccomp" || AnalysedSentence.Is(t.Deprel, "obl")))
        {
            var found = t.Deprel is "obj" or "obl" or "ccomp" || t.Deprel == "nsubj:pass" ? Effect(s, h, noun: true) : null;
            if (found is not null)
            {
                if (AnalysedSentence.Is(t.Deprel, "obl") && !OperatorPreposition(s, t.Index)) found = null;
                else return new StatusReading(found.Value.Status ?? Status.Happened, found.Value.Negates, h.Lemma, found.Value.Negates);
            }
            var carries = Events.FrameReader.LightVerbs.Contains(h.Lemma) || h.Lemma is "take" or "occur" or "happen" or "be" or "see" or "sign" or "reach" or "produce" or "provide" or "impose" or "offer" or "receive";
            var definite = s.Children(t.Index).Any(c => s.Tokens[c].Deprel == "nmod:poss" || s.Tokens[c].Deprel == "det" && s.Tokens[c].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those");
            var core = t.Deprel is "obj" or "nsubj:pass" || AnalysedSentence.Is(t.Deprel, "nsubj");
            if (carries && core || core && !definite && t.Deprel == "obj") return OfVerb(s, t.Head, depth + 1) is var verb && verb.Status == Status.Ongoing && h.Lemma is not ("hold" or "continue" or "conduct" or "wage" or "stage") ? verb with { Status = Status.Happened } : verb;
            return nothing;
        }
        if (h.Upos is "NOUN" && (AnalysedSentence.Is(t.Deprel, "nmod") || t.Deprel is "compound"))
        {
            var found = Effect(s, h, noun: true);
            if (found is not null) return new StatusReading(found.Value.Status ?? Status.Happened, found.Value.Negates, h.Lemma, found.Value.Negates);
        }
        return nothing;
    }

    private static bool OperatorPreposition(AnalysedSentence s, int noun) =>
        Events.FrameReader.Preposition(s, noun) is "for" or "on" or "to" or "of" or "from" or "out" or "against" or "about" or "off";

    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal) { "day", "night", "week", "month", "year" };

    // "rejected claims that it had sold …": a claim that somebody will not have.
    private bool IsDeniedClaim(AnalysedSentence s, Token claim) =>
        claim is { Upos: "NOUN", Deprel: "obj", Head: >= 0 } && _operators.ContainsKey("claim:" + s.Tokens[claim.Head].Lemma.ToLowerInvariant());

    private (Status? Status, bool Negates)? Effect(AnalysedSentence s, Token head, bool noun = false)
    {
        var lemma = head.Lemma.ToLowerInvariant();
        // "is expected to" is a plan, "expects him to" a guess.
        if (s.Child(head.Index, "aux:pass") >= 0 && _operators.TryGetValue("clause:be " + lemma, out var passive)) return passive;
        var particle = s.Child(head.Index, "compound:prt");
        if (particle >= 0 && _operators.TryGetValue((noun ? "noun:" : "clause:") + lemma + " " + s.Tokens[particle].Lemma.ToLowerInvariant(), out var e)) return e;
        if (_operators.TryGetValue((noun ? "noun:" : "clause:") + lemma, out e)) return e;
        return null;
    }

    private static bool IsReported(AnalysedSentence s, int v)
    {
        var t = s.Tokens[v];
        while (t.Deprel is "conj" && t.Head >= 0) t = s.Tokens[t.Head];
        return t.Deprel is "ccomp" or "parataxis" && t.Head >= 0 && s.Tokens[t.Head].Xpos is "VBD" or "VBN";
    }

    private static StatusReading Combine(StatusReading own, StatusReading above)
    {
        var (negated, undone) = (own.IsNegated || above.IsNegated, own.IsUndone || above.IsUndone);
        // "continues to occupy" goes on.
        if (above is { Status: Status.Ongoing, Operator: not null } && own.Status == Status.Happened) return new StatusReading(Status.Ongoing, negated, above.Operator, undone);
        if (above.Status is Status.Happened or Status.Ongoing) return own with { IsNegated = negated, IsUndone = undone };
        // A plan under a denial is denied; a plan under a condition hypothetical; a hope under a plan stays a hope.
        if (own.Status == Status.Hypothetical && above.Status == Status.Planned) return new StatusReading(Status.Hypothetical, negated, own.Operator, undone);
        return new StatusReading(above.Status, negated, above.Operator, undone);
    }
}
