namespace Entente.Reading.Events;

/// <summary>Builds the <see cref="Frame"/> of a predicate from the dependency tree.</summary>
/// <remarks>
/// Subjects are found through coordination, control (xcomp), participles and relative clauses, after the treatment of "enhanced
/// dependencies" (Schuster and Manning 2016), computed on demand.
/// </remarks>
public static class FrameReader
{
    // Verbs whose infinitive is done by their object: "urged Iran to stop". Others hand on their subject: "agreed to stop".
    private static readonly HashSet<string> ObjectControl = new(StringComparer.Ordinal)
    {
        "urge", "ask", "allow", "force", "order", "permit", "tell", "enable", "persuade", "press", "pressure", "help", "invite", "encourage", "instruct",
        "warn", "advise", "compel", "require", "lead", "let", "make", "see", "want", "expect", "request", "call", "accuse", "push", "prompt", "cause", "oblige", "spur", "beg", "implore", "authorize", "authorise",
    };

    /// <summary>The frame of a verb, or of a noun when <paramref name="asNoun"/> is set.</summary>
    public static Frame Of(AnalysedSentence s, int predicate, bool asNoun) => asNoun ? OfNoun(s, predicate) : OfVerb(s, predicate);

    private static Frame OfVerb(AnalysedSentence s, int v)
    {
        var passive = IsPassive(s, v);
        List<int> subjects = [], objects = [], recipients = [];
        List<Oblique> obliques = [];
        List<string> particles = [];
        foreach (var c in s.Children(v))
        {
            var rel = s.Tokens[c].Deprel;
            if (rel == "nsubj:pass") objects.AddRange(Antecedent(s, c, v));
            else if (rel == "nsubj" && s.Tokens[c].Upos == "PROPN" && s.Child(c, "case") is var adposition and >= 0 && s.Tokens[adposition].Form.ToLowerInvariant() is "from" or "in" or "at" or "on" or "to" && IsRightBefore(s, adposition, c)) obliques.Add(new Oblique(s.Tokens[adposition].Form.ToLowerInvariant(), c, 0));
            else if (AnalysedSentence.Is(rel, "nsubj")) (passive ? objects : subjects).AddRange(Antecedent(s, c, v));
            // "Kim, who arrived last week, is to travel on": news calls nobody by name.
            else if (rel == "vocative" && c < v && !passive && s.Child(v, "nsubj") < 0) subjects.Add(c);
            else if (rel == "obj") objects.AddRange(Antecedent(s, c, v).SelectMany(a => a == c ? [a] : Phrase(s, a)));
            // "violated Estonian airspace": an object that the tree takes for a second predicate.
            else if (rel == "conj" && c > v && s.Tokens[c].Upos == "NOUN" && s.Child(c, "cc", "punct", "case") < 0 && s.Subtree(c).First == v + 1) objects.Add(c);
            else if (rel == "iobj") recipients.Add(c);
            else if (rel == "compound:prt") particles.Add(s.Tokens[c].Lemma.ToLowerInvariant());
            else if (AnalysedSentence.Is(rel, "obl") || rel is "nmod" or "advcl" or "xcomp" or "ccomp" && IsNominal(s, c))
            {
                var prep = Preposition(s, c);
                // "handed over the draft": a particle that the tree takes for a preposition.
                if (AnalysedSentence.Is(rel, "obl") && prep is "over" or "up" or "out" or "off" or "back" or "down" && s.Tokens[v + 1].Form.Equals(prep, StringComparison.OrdinalIgnoreCase) && s.Tokens[v + 1].Head == c)
                {
                    particles.Add(prep);
                    objects.Add(c);
                }
                // "hand over 19 F-16s", read as more than nineteen.
                if (rel == "obl" && prep.Length == 0 && c > v + 1 && !passive && s.Tokens[v + 1].Form is "over" or "up" or "out" or "off" && s.Tokens[v + 1].Deprel == "advmod" && s.Subtree(c).First == v + 1)
                {
                    particles.Add(s.Tokens[v + 1].Form);
                    objects.Add(c);
                    continue;
                }
                if (prep.Length == 0)
                {
                    // "killed at least ten Xs": a number's guard is no preposition.
                    if (rel == "obl" && c > v && !passive && s.Child(c, "nummod") >= 0 && IsNominal(s, c)) objects.Add(c);
                    // "has become a supplier": what it became serves as its object.
                    if (rel == "xcomp" && IsNominal(s, c)) objects.Add(c);
                    continue;
                }
                if (prep == "by" && passive && s.Tokens[c].Upos != "VERB") subjects.Add(c);
                else
                {
                    // "the sanctions, for which Moscow voted".
                    foreach (var a in Antecedent(s, c, v)) obliques.Add(new Oblique(prep, a, 0));
                    Nested(s, c, obliques, 1);
                    Compound(s, prep, c, obliques);
                }
            }
            else if (rel is "advmod" or "case" && s.Children(c).Count == 0 && s.Tokens[c].Upos is "ADP" or "ADV" && IsParticleLike(s.Tokens[c].Lemma)) particles.Add(s.Tokens[c].Lemma.ToLowerInvariant());
        }
        // "Both criticised it": the tree takes the pronoun for an adverb.
        if (subjects.Count == 0 && !passive && s.Child(v, "advmod") is 0 && s.Tokens[0].Form.Equals("both", StringComparison.OrdinalIgnoreCase)) subjects.Add(0);
        // "imposed on Syria by the Union": the by-phrase may hang on the noun before it.
        if (passive && subjects.Count == 0)
            foreach (var o in obliques)
                if (o is { Preposition: "by", Depth: 1 }) { subjects.Add(o.Token); break; }
        if (subjects.Count == 0 && !passive) subjects.AddRange(InheritedSubjects(s, v, 0));
        var token = s.Tokens[v];
        // A participle on a noun: "sanctions imposed on Iran" (the noun is the object), "a country invading another" (the subject).
        if (token.Deprel == "acl" && token.Head >= 0)
        {
            if (passive) { if (objects.Count == 0) objects.Add(token.Head); }
            // "signed a law banning imports": whoever makes the law bans.
            else if (subjects.Count == 0 && token.Xpos == "VBG" && Papers.Contains(s.Tokens[token.Head].Lemma) && s.Tokens[token.Head] is { Deprel: "obj", Head: >= 0 and var maker } && s.Tokens[maker].Upos == "VERB") subjects.AddRange(OfVerb(s, maker).Subjects);
            else if (subjects.Count == 0 && (token.Xpos == "VBG" || token.Xpos is "VBN" or "VBD" && objects.Count > 0)) subjects.Add(token.Head);
            else if (subjects.Count == 0 && Nth(s, token.Head) is var doer and >= 0) subjects.Add(doer);
            else if (subjects.Count == 0) subjects.AddRange(Owners(s, token.Head));
        }
        if (token.Deprel == "acl:relcl" && token.Head >= 0)
        {
            var pronoun = s.Children(v).Any(c => IsRelative(s.Tokens[c]));
            if (!pronoun && objects.Count == 0 && subjects.Count > 0 && !passive) objects.Add(token.Head);
        }
        // "abandoning the satellite covering Asia": the subject of a clause under the verb is what the verb acts on.
        if (objects.Count == 0 && !passive && s.Child(v, "xcomp") is var small and >= 0 && s.Child(small, "nsubj") is var content and >= 0) objects.Add(content);
        // A passive conjunct shares the object of the first: "were tried and deported".
        if (passive && objects.Count == 0) objects.AddRange(InheritedObjects(s, v));
        foreach (var o in objects.ToArray()) Nested(s, o, obliques, 1);
        // "relations between X and Y improved": the two are the subject's.
        foreach (var x in subjects) Between(s, x, obliques);
        if (recipients.Count == 0 && !passive && Giving.Contains(token.Lemma)) recipients.AddRange(MisattachedRecipients(s, v, objects));
        return new Frame(v, false, Distinct(subjects), Distinct(objects), Distinct(recipients), obliques, particles, passive);
    }

    private static Frame OfNoun(AnalysedSentence s, int n)
    {
        List<Oblique> obliques = [];
        List<int> subjects = [], objects = [];
        Nested(s, n, obliques, 0);
        // "Iran is a supplier of drones": who is it does it.
        if (s.Child(n, "cop") >= 0 && s.Child(n, "nsubj") is var topic and >= 0) subjects.Add(topic);
        // "talks Russia held with Iran", "an attack carried out by rebels", "the agreement signed by both": the verb's slots serve the noun.
        foreach (var c in s.Children(n))
            if (s.Tokens[c].Deprel is "acl" or "acl:relcl" && s.Tokens[c].Upos == "VERB" && LightVerbs.Contains(s.Tokens[c].Lemma))
            {
                var inner = OfVerb(s, c);
                subjects.AddRange(inner.Subjects.Where(x => x != n));
                obliques.AddRange(inner.Obliques.Where(o => o.Token != n));
            }
        // "held talks with", "carried out an attack on": the noun serves as the verb's content.
        var governor = GovernorOf(s, n);
        if (governor >= 0 && s.Tokens[governor].Upos == "VERB" && LightVerbs.Contains(s.Tokens[governor].Lemma))
        {
            var outer = OfVerb(s, governor);
            if (outer.Objects.Contains(n) || outer.Obliques.Any(o => o.Token == n && o.Depth == 0))
            {
                subjects.AddRange(outer.Subjects);
                obliques.AddRange(outer.Obliques.Where(o => o.Token != n && o.Depth == 0));
                if (outer.IsPassive) objects.AddRange(outer.Objects.Where(o => o != n && !IsUnder(s, o, n)));
            }
        }
        return new Frame(n, true, Distinct(subjects), Distinct(objects), [], obliques, [], false);
    }

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "law", "decree", "order", "bill", "resolution", "act", "decision", "measure", "ban", "legislation", "statement", "note", "letter", "declaration", "ultimatum" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal) { "first", "second", "third", "fourth", "fifth", "last", "latest", "only", "next", "sole" };

    // "became the latest country to recognise it", "Iceland, the first state to do so": whoever is said to be the first, latest or only one.
    private static int Nth(AnalysedSentence s, int noun)
    {
        if (!s.Children(noun).Any(c => Ordinals.Contains(s.Tokens[c].Form.ToLowerInvariant()))) return -1;
        if (s.Child(noun, "cop") >= 0) return s.Child(noun, "nsubj");
        if (s.Tokens[noun] is { Deprel: "appos", Head: >= 0 and var named }) return named;
        return s.Tokens[noun] is { Deprel: "xcomp" or "obj", Head: >= 0 and var become } && s.Tokens[become].Lemma == "become" ? s.Child(become, "nsubj") : -1;
    }

    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal) { "give", "grant", "lend", "offer", "promise", "award", "send", "sell", "teach", "owe", "hand", "pay", "deny", "show" };

    // "grant Moscow large credits": a name right after the verb that the tree has taken for part of the gift.
    private static IEnumerable<int> MisattachedRecipients(AnalysedSentence s, int verb, List<int> objects)
    {
        foreach (var o in objects)
            foreach (var c in s.Children(o))
                if (s.Tokens[c] is { Deprel: "compound", Upos: "PROPN" } && (s.Subtree(c).First == verb + 1 || c < o - 1 && s.Children(o).Any(d => d > c && d < o))) yield return c;
    }

    private static void Between(AnalysedSentence s, int noun, List<Oblique> into)
    {
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel == "nmod" && Preposition(s, c) is "between" or "among") into.Add(new Oblique(Preposition(s, c), c, 1));
    }

    /// <summary>Verbs that only carry the noun they govern: "hold talks", "launch an attack".</summary>
    public static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "hold", "have", "make", "carry", "launch", "conduct", "stage", "take", "mount", "give", "begin", "start", "open", "resume", "continue", "conclude", "finish",
        "end", "complete", "attend", "join", "lead", "pay", "undertake", "perform", "wage", "engage", "participate", "enter", "hail", "do", "become", "remain", "kick", "convene", "host", "step", "arrive", "intensify", "increase", "expand",
    };

    /// <summary>The verb or noun that a noun depends on, past conjunctions.</summary>
    public static int GovernorOf(AnalysedSentence s, int n)
    {
        var t = s.Tokens[n];
        while (t.Deprel == "conj" && t.Head >= 0) t = s.Tokens[t.Head];
        return t.Head;
    }

    /// <summary>Whether a verb stands in the passive or is a past participle on a noun.</summary>
    public static bool IsPassive(AnalysedSentence s, int v)
    {
        foreach (var c in s.Children(v))
            if (s.Tokens[c].Deprel is "nsubj:pass" or "aux:pass") return true;
        var t = s.Tokens[v];
        // "An airstrike destroyed the embassy", read as a participle: what has an object is active.
        if (t.Deprel is "acl" && t.Xpos is "VBN" or "VBD") return s.Child(v, "nsubj", "aux", "obj") < 0;
        // "condemned by the UN, Iran …" and conjuncts of a passive: "were tried and deported".
        if (t.Xpos == "VBN" && s.Child(v, "aux", "nsubj", "obj") < 0)
        {
            if (t.Deprel == "conj" && t.Head >= 0) return IsPassive(s, t.Head);
            if (t.Deprel is "advcl" or "root" or "amod" || IsCausative(s, v)) return true;
        }
        return false;
    }

    // "had eight citizens turned back".
    private static bool IsCausative(AnalysedSentence s, int v) =>
        s.Tokens[v] is { Deprel: "xcomp", Xpos: "VBN", Head: >= 0 and var head } && s.Tokens[head].Lemma is "have" or "see" && s.Child(head, "obj") >= 0;

    // Prepositional, possessive and adjectival complements of a noun, and of the nouns under it.
    private static void Nested(AnalysedSentence s, int noun, List<Oblique> into, int depth)
    {
        if (depth > 3) return;
        foreach (var c in s.Children(noun))
        {
            var rel = s.Tokens[c].Deprel;
            if (rel == "nmod:poss") into.Add(new Oblique("'s", c, depth));
            else if (rel is "amod" or "compound") into.Add(new Oblique("adj", c, depth));
            else if (rel is "nmod" or "obl" or "nmod:desc" or "nmod:unmarked" or "obl:unmarked")
            {
                var prep = Preposition(s, c);
                if (prep.Length > 0) into.Add(new Oblique(prep, c, depth));
                Nested(s, c, into, depth + 1);
            }
            // "talks, for X between Y and Z": a phrase with a preposition of its own is no conjunct.
            else if (rel == "conj" && s.Child(c, "cc") < 0 && Preposition(s, c) is { Length: > 0 } own) into.Add(new Oblique(own, c, depth));
            else if (rel == "conj") Nested(s, c, into, depth + 1);
            else if (rel == "acl" && (s.Tokens[c].Xpos is "VBN" or "VBD" || s.Tokens[c] is { Xpos: "VBG", Lemma: "lead" or "run" or "go" }))
                // "visas given to citizens of", "the roads leading into": what a participle adds hangs on the noun all the same.
                foreach (var d in s.Children(c))
                    if (AnalysedSentence.Is(s.Tokens[d].Deprel, "obl") && Preposition(s, d) is { Length: > 0 } prep)
                    {
                        into.Add(new Oblique(prep, d, depth + 1));
                        Nested(s, d, into, depth + 2);
                    }
        }
    }

    // "in favour of", "in support of": a preposition made of two around a noun.
    private static void Compound(AnalysedSentence s, string prep, int noun, List<Oblique> into)
    {
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel == "nmod" && Preposition(s, c) is { Length: > 0 } second) into.Add(new Oblique($"{prep} {s.Tokens[noun].Form.ToLowerInvariant()} {second}", c, 0));
    }

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "statement", "resolution", "letter", "declaration", "communiqué", "communique", "motion", "message", "note", "bill", "law", "order", "decree", "petition" };

    private static List<int> InheritedSubjects(AnalysedSentence s, int v, int depth)
    {
        var t = s.Tokens[v];
        if (t.Head < 0 || depth > 6) return [];
        switch (t.Deprel)
        {
            case "conj":
            {
                var own = Subjects(s, t.Head);
                return own.Count > 0 ? own : InheritedSubjects(s, t.Head, depth + 1);
            }
            case "xcomp":
            {
                var head = s.Tokens[t.Head];
                var obj = s.Child(t.Head, "obj", "iobj");
                if (obj >= 0 && ObjectControl.Contains(head.Lemma)) return [.. Antecedent(s, obj, t.Head)];
                if (ObjectControl.Contains(head.Lemma) && IsPassive(s, t.Head) && s.Child(t.Head, "nsubj") is var p and >= 0) return [.. Antecedent(s, p, t.Head)];
                var own = Subjects(s, t.Head);
                return own.Count > 0 ? own : InheritedSubjects(s, t.Head, depth + 1);
            }
            case "advcl":
            case "ccomp":
            case "parataxis":
            {
                if (t.Deprel != "advcl" && t.Xpos is not ("VBG" or "VB")) return [];
                // "accused Iran of selling", "stopped them from holding": the object does it.
                if (t.Deprel == "advcl" && s.Child(v, "mark") is var mark and >= 0 && s.Tokens[mark].Form.ToLowerInvariant() is "of" or "from" or "for" && s.Child(t.Head, "obj", "nsubj:pass") is var accused and >= 0) return [.. Antecedent(s, accused, t.Head)];
                var own = Subjects(s, t.Head);
                return own.Count > 0 ? own : InheritedSubjects(s, t.Head, depth + 1);
            }
            case "acl":
                if (s.Tokens[t.Head] is { Deprel: "obj" or "nsubj:pass", Head: >= 0 } && s.Child(v, "mark") is var of and >= 0 && s.Tokens[of].Form.ToLowerInvariant() is "of" or "from") return [t.Head];
                // "released a statement criticising Chad": those who released it criticise.
                if (t.Xpos == "VBG" && Words.Contains(s.Tokens[t.Head].Lemma) && s.Tokens[t.Head] is { Deprel: "obj", Head: >= 0 and var issued } && Subjects(s, issued) is { Count: > 0 } issuers) return issuers;
                return t.Xpos == "VBG" ? [t.Head] : Owners(s, t.Head);
            case "acl:relcl":
                return s.Child(v, "nsubj") < 0 && s.Children(v).Any(c => IsRelative(s.Tokens[c])) ? [] : [];
            default:
                return [];
        }
    }

    private static List<int> InheritedObjects(AnalysedSentence s, int v)
    {
        var t = s.Tokens[v];
        if (t.Deprel == "conj" && t.Head >= 0 && s.Child(t.Head, "nsubj") is var p and >= 0) return [.. Antecedent(s, p, t.Head)];
        if (t.Deprel == "advcl" && t.Head >= 0) return Subjects(s, t.Head);
        if (t.Deprel == "amod" && t.Head >= 0) return [t.Head];
        // "Peru had two citizens turned back": it happened to them, and so to Peru.
        if (t.Deprel == "xcomp" && t.Head >= 0 && s.Child(t.Head, "obj") is var o and >= 0) return IsCausative(s, v) ? [o, .. Subjects(s, t.Head)] : [o];
        return [];
    }

    private static List<int> Subjects(AnalysedSentence s, int v)
    {
        List<int> found = [];
        var passive = IsPassive(s, v);
        foreach (var c in s.Children(v))
            if (AnalysedSentence.Is(s.Tokens[c].Deprel, "nsubj")) found.AddRange(Antecedent(s, c, v));
        if (found.Count == 0 && s.Tokens[v].Deprel == "acl:relcl") found.Add(s.Tokens[v].Head);
        if (found.Count == 0 && passive && s.Tokens[v].Deprel == "acl") found.Add(s.Tokens[v].Head);
        return found;
    }

    // Who a noun belongs to: "Russia's decision to …", "the Russian decision to …".
    private static List<int> Owners(AnalysedSentence s, int noun)
    {
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel == "nmod:poss") return [c];
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel == "nmod" && Preposition(s, c) is "of" or "by") return [c];
        foreach (var c in s.Children(noun))
            if (s.Tokens[c].Deprel is "amod" or "compound" && s.Tokens[c].Upos is "ADJ" or "PROPN") return [c];
        var governor = s.Tokens[noun].Head;
        return governor >= 0 && s.Tokens[noun].Deprel == "obj" ? Subjects(s, governor) : [];
    }

    // Nothing but the name's own words between a preposition and a name.
    private static bool IsRightBefore(AnalysedSentence s, int adposition, int name)
    {
        for (var t = adposition + 1; t < name; t++)
            if (s.Tokens[t].Head != name || s.Tokens[t].Deprel is not ("flat" or "compound" or "det" or "amod")) return false;
        return true;
    }

    // A relative pronoun stands for the noun its clause hangs on; any other token for itself.
    private static IEnumerable<int> Antecedent(AnalysedSentence s, int token, int clause)
    {
        if (!IsRelative(s.Tokens[token])) return [token];
        // "talks with Lavrov, who thanked them": the person named right before, wherever the tree hangs the clause.
        var before = token - 1;
        while (before > 0 && s.Tokens[before].Upos == "PUNCT") before--;
        if (s.Tokens[token].Xpos == "WP" && before >= 0 && s.Tokens[before].Upos == "PROPN") return [before];
        for (var v = clause; v >= 0; v = s.Tokens[v].Head)
            if (s.Tokens[v].Deprel is "acl:relcl" or "acl") return [s.Tokens[v].Head];
        return [token];
    }

    // "the treaty of friendship and assistance that they signed": a thing and what it is a part of.
    private static IEnumerable<int> Phrase(AnalysedSentence s, int noun)
    {
        yield return noun;
        for (var t = noun; s.Tokens[t].Head >= 0 && s.Tokens[t].Upos == "NOUN" && s.Tokens[t].Deprel is "conj" or "nmod"; )
        {
            t = s.Tokens[t].Head;
            if (s.Tokens[t].Upos != "NOUN") break;
            yield return t;
        }
    }

    private static bool IsRelative(Token t) => t.Deprel is "obj" or "nsubj" && t.Form.Equals("that", StringComparison.OrdinalIgnoreCase) && t.Xpos == "IN" || t.Xpos is "WDT" or "WP" or "WP$" && t.Lemma.ToLowerInvariant() is "which" or "who" or "that" or "whom";

    private static bool IsNominal(AnalysedSentence s, int t) => s.Tokens[t].Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    private static bool IsParticleLike(string lemma) => lemma.ToLowerInvariant() is "up" or "out" or "off" or "down" or "back" or "over" or "away" or "through";

    /// <summary>The preposition of a phrase, fixed expressions joined: "according to"; empty without one.</summary>
    public static string Preposition(AnalysedSentence s, int token)
    {
        var at = s.Child(token, "case", "mark");
        if (at < 0) return "";
        var text = s.Tokens[at].Form.ToLowerInvariant();
        foreach (var c in s.Children(at))
            if (s.Tokens[c].Deprel == "fixed" && c > at) text += " " + s.Tokens[c].Form.ToLowerInvariant();
        // "together with", "along with": two case marks in a row.
        foreach (var c in s.Children(token))
            if (c > at && s.Tokens[c].Deprel == "case" && s.Tokens[c].Upos == "ADP") return text is "together" or "along" or "out" or "away" || s.Tokens[c].Form.ToLowerInvariant() is "to" && text is "on" or "back" or "over" or "up" or "down" ? s.Tokens[c].Form.ToLowerInvariant() : text;
        return text;
    }

    private static bool IsUnder(AnalysedSentence s, int token, int above)
    {
        for (var t = token; t >= 0; t = s.Tokens[t].Head)
            if (t == above) return true;
        return false;
    }

    private static List<int> Distinct(List<int> tokens) => [.. tokens.Distinct()];
}
