namespace Entente.Reading.Actors;

/// <summary>
/// Resolves he, she, it, they and their possessives within two sentences by number, gender, recency and function. Conservative:
/// where two could be meant, there is no mention. First persons are the speaker's, relative pronouns the tree's.
/// </summary>
internal static class Pronouns
{
    /// <summary>Adds a mention for every pronoun that it is sure of.</summary>
    public static void Resolve(Drafts drafts, IReadOnlyList<SentenceNames> sentences)
    {
        foreach (var s in sentences)
            foreach (var t in s.S.Tokens)
            {
                if (t.Upos != "PRON" && t.Xpos is not ("PRP" or "PRP$")) continue;
                if (drafts.In(s).Exists(d => !d.Open && d.First <= t.Index && d.Last >= t.Index && d.Kind != MentionKind.Description)) continue;
                var found = t.Form.ToLowerInvariant() switch
                {
                    "he" or "him" or "his" or "himself" => Person(drafts, sentences, s, t, 'm'),
                    "she" or "her" or "hers" or "herself" => Person(drafts, sentences, s, t, 'f'),
                    "it" or "its" or "itself" => Thing(drafts, sentences, s, t),
                    "they" or "them" or "their" or "theirs" or "themselves" => Group(drafts, sentences, s, t),
                    _ => null,
                };
                if (found is not null) drafts.Add(found);
            }
    }

    private static Draft? Person(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, Token t, char gender)
    {
        var before = Salience.Before(drafts.Near(s, Salience.Window), s, t.Index, sentences).Where(b => b.Draft is { Plural: false, Kind: MentionKind.Person or MentionKind.Pronoun or MentionKind.Body } d && (d.Kind != MentionKind.Body || d.Term is { Kind: "title" or "head" })
            && (d.Gender == 'u' || d.Gender == gender) && (d.Kind != MentionKind.Pronoun || d.Gender == gender)).ToList();
        if (before.Count == 0) return null;
        var own = ClauseSubject(drafts, s, t);
        if (own is not null) before.RemoveAll(b => b.Draft.Name == own.Name);
        if (before.Count == 0) return null;
        var ranked = before.GroupBy(b => b.Draft.Name).Select(x => (Weight: x.Sum(b => b.Weight), Last: x.Last().Draft)).OrderByDescending(x => x.Weight).ToList();
        if (ranked.Count > 1 && ranked[1].Weight > 0.7 * ranked[0].Weight) return null;
        return Copy(s, t, ranked[0].Last, ranked.Count == 1 ? 0.8 : 0.65, gender, false);
    }

    private static Draft? Thing(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, Token t)
    {
        if (t.Deprel is "expl" || IsDummy(s, t)) return null;
        var before = Salience.Before(drafts.Near(s, Salience.Window), s, t.Index, sentences).Where(b => b.Draft is { Plural: false, Actors.Count: 1, Kind: MentionKind.State or MentionKind.Organisation or MentionKind.Group or MentionKind.Capital or MentionKind.Body or MentionKind.Pronoun or MentionKind.Description } d
            && (d.Kind != MentionKind.Body || d.Term is null or { Kind: "agency" or "descriptor" }) && (d.Kind != MentionKind.Pronoun || d.Gender == 'n')).ToList();
        if (SpokenFor(drafts, s, t) is { } spoken) return Copy(s, t, spoken, 0.65, 'n', false);
        if (ClauseSubject(drafts, s, t) is { Actors: [{ } own, ..] }) before.RemoveAll(b => b.Draft.Actors[0] == own);
        // "Australia and Kenya sent aid to Fiji and its islands": two who act together are no "it".
        before.RemoveAll(b => b.Draft.Sentence == s && b.Draft.Head is var head && (s.S.Tokens[head].Deprel == "conj" || s.S.Children(head).Any(c => s.S.Tokens[c].Deprel == "conj" && s.S.Tokens[c].Upos == "PROPN")) && IsSubject(b.Draft));
        var subjects = before.Where(b => IsSubject(b.Draft)).ToList();
        // "It" as a subject goes on with the subject before; "its" belongs to the subject of its clause.
        var same = subjects.Where(b => b.Draft.Sentence == s).ToList();
        // "The allies cut ties with Qatar, accusing it": where several act, it is the one they act upon.
        if (same.Count == 0 && t.Xpos == "PRP" && t.Deprel is "obj" or "obl" && before.Where(b => b.Draft.Sentence == s).DistinctBy(b => b.Draft.Actors[0]).ToList() is [var only]) same = [only];
        if (Controller(s, t) is var controller and >= 0) same = before.Where(b => b.Draft.Sentence == s && b.Draft.Head == controller).ToList() is { Count: > 0 } controlled ? controlled : same;
        // "Its foreign ministry condemned it": a possessive in the first words of a sentence has nothing before it to belong to.
        var chosen = same.Count > 0 ? same[^1].Draft : t.Xpos == "PRP$" && t.Index > 1 || subjects.Count == 0 ? null : subjects[^1].Draft;
        if (chosen is null || chosen.Sentence.Index < s.Index - 1) return null;
        if (same.Count == 0 && HasOtherSubject(chosen.Sentence, chosen, t, s)) return null;
        return Copy(s, t, chosen, same.Count > 0 ? 0.7 : 0.55, 'n', false);
    }

    private static Draft? Group(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, Token t)
    {
        return Group(Candidates(across: false), s, t) ?? Group(Candidates(across: true), s, t);

        List<Draft> Candidates(bool across) =>
            [.. Salience.Before(drafts.Near(s, Salience.Window), s, t.Index, sentences, across).Select(b => b.Draft).Where(d => d.Kind is not (MentionKind.Place or MentionKind.Adjective or MentionKind.Outlet))];
    }

    private static Draft? Group(List<Draft> before, SentenceNames s, Token t)
    {
        Draft? plural = null;
        IReadOnlyList<Draft> pair = [];
        foreach (var group in Coordination.Groups(before).Where(x => IsSubject(x[0]))) pair = group;
        foreach (var d in before)
        {
            if (d.Plural && d.Kind is MentionKind.Body or MentionKind.Description or MentionKind.Group or MentionKind.Pronoun && IsSubject(d)
                && (pair.Count == 0 || pair[^1].Sentence.Index < d.Sentence.Index || pair[^1].Sentence == d.Sentence && pair[^1].Last < d.First)) (plural, pair) = (d, []);
        }
        if (pair.Count == 0 && plural is null) pair = Met(before, s);
        if (pair.Count > 1 && s.Index - pair[^1].Sentence.Index <= 1)
        {
            var draft = new Draft(s, t.Index, t.Index, MentionKind.Pronoun, string.Join(" and ", pair.Select(p => p.Name)), 0.7, "pronoun") { Plural = true, Role = pair.Select(p => p.Role).Distinct().Count() == 1 ? pair[0].Role : null };
            foreach (var id in pair.SelectMany(p => p.Actors).Distinct()) draft.Actors.Add(id);
            return draft.Actors.Count > 0 ? draft : null;
        }
        return plural is not null && s.Index - plural.Sentence.Index <= 1 ? Copy(s, t, plural, 0.6, 'u', true) : null;
    }

    private static readonly HashSet<string> Meeting = new(StringComparer.Ordinal) { "meet", "receive", "visit", "host", "see", "greet", "welcome", "call", "telephone", "join", "fight" };

    /// <summary>"Moreno met Santos on Monday. They agreed": the one who met and the one who was met in the sentence before.</summary>
    private static List<Draft> Met(List<Draft> before, SentenceNames s)
    {
        foreach (var subject in before.Where(d => d.Sentence.Index == s.Index - 1 && d.Actors.Count == 1 && IsSubject(d)))
        {
            var tokens = subject.Sentence.S.Tokens;
            if (tokens[subject.Head].Head is not (var verb and >= 0) || !Meeting.Contains(tokens[verb].Lemma) || subject.Sentence.S.Child(verb, "obj") is not (var met and >= 0)) continue;
            if (before.Find(d => d.Sentence == subject.Sentence && d.First <= met && met <= d.Last && d.Actors.Count == 1 && d.Actors[0] != subject.Actors[0]) is { } other) return [subject, other];
        }
        return [];
    }

    /// <summary>"He urged him": an object is never its own clause's subject. The subject's draft for an object pronoun, else null.</summary>
    private static Draft? ClauseSubject(Drafts drafts, SentenceNames s, Token t)
    {
        if (t.Deprel is not ("obj" or "iobj" or "obl") || t.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || t.Head < 0) return null;
        for (int verb = t.Head, steps = 0; verb >= 0 && steps < 3; verb = s.S.Tokens[verb].Head, steps++)
        {
            if (s.S.Child(verb, "nsubj") is var subject and >= 0) return drafts.In(s).Find(d => !d.Open && d.First <= subject && d.Last >= subject);
            if (s.S.Tokens[verb].Deprel is not ("conj" or "xcomp")) return null;
        }
        return null;
    }

    // "A spokesman for the government said it had agreed": whoever is spoken for.
    private static Draft? SpokenFor(Drafts drafts, SentenceNames s, Token t)
    {
        if (t.Deprel != "nsubj" || t.Head < 0 || s.S.Tokens[t.Head] is not { Deprel: "ccomp", Head: >= 0 and var said } || s.S.Child(said, "nsubj") is not (var speaker and >= 0)) return null;
        return drafts.In(s).Find(d => d is { Open: false, Plural: false, Term.Office: "spokesperson", Actors: [not null] } && d.First <= speaker && d.Last >= speaker);
    }

    // The object of these does what the infinitive says.
    private static readonly HashSet<string> MovesObject = new(StringComparer.Ordinal)
    {
        "accuse", "blame", "suspect", "allow", "enable", "force", "help", "urge", "ask", "order", "press", "persuade", "permit", "cause", "lead", "encourage", "invite", "require", "push", "tell", "want", "expect", "oblige", "compel", "pressure", "advise", "instruct", "convince",
    };

    // What is said in a phrase after their object is of the object: "helped Syria with its defences", "condemned Iran for its attack".
    private static readonly HashSet<string> ConcernsObject = new(StringComparer.Ordinal) { "help", "assist", "aid", "accuse", "blame", "condemn", "criticise", "criticize", "praise", "thank", "congratulate", "punish", "suspect", "rebuke", "denounce" };

    /// <summary>"China allowed Russia to stabilise its economy": in the clause of an object, the object acts. −1 for no such clause.</summary>
    private static int Controller(SentenceNames s, Token t)
    {
        var tokens = s.S.Tokens;
        // "warned Pyongyang that it would pay": whoever is warned.
        if (t.Deprel == "nsubj" && t.Head >= 0 && tokens[t.Head] is { Deprel: "ccomp", Head: >= 0 and var warning } && tokens[warning].Lemma == "warn" && s.S.Child(warning, "obj", "iobj") is var warned and >= 0) return warned;
        for (var (k, steps) = (t.Head, 0); k >= 0 && steps < 8; k = tokens[k].Head, steps++)
            if (tokens[k].Deprel is "obl" && tokens[k].Head is var met and >= 0 && ConcernsObject.Contains(tokens[met].Lemma)) return s.S.Child(met, "obj") is var helped and >= 0 && helped < k ? helped : -1;
            else if ((tokens[k].Deprel is "xcomp" or "ccomp" || tokens[k].Deprel is "advcl" && tokens[k].Head >= 0 && MovesObject.Contains(tokens[tokens[k].Head].Lemma)) && tokens[k].Head >= 0 && s.S.Child(k, "nsubj") < 0)
                return s.S.Child(tokens[k].Head, "obj") is var obj and >= 0 && obj < t.Index && obj < k ? obj : -1;
        return -1;
    }

    private static Draft Copy(SentenceNames s, Token t, Draft from, double confidence, char gender, bool plural)
    {
        var draft = new Draft(s, t.Index, t.Index, MentionKind.Pronoun, from.Name, confidence, "pronoun") { Role = from.Role, Person = from.Person, Gender = gender, Plural = plural, Entry = from.Entry };
        draft.Actors.AddRange(from.Actors);
        return draft;
    }

    private static bool IsSubject(Draft d)
    {
        var tokens = d.Sentence.S.Tokens;
        var t = d.Head;
        for (var steps = 0; steps < 6 && tokens[t].Deprel == "conj" && tokens[t].Head >= 0 && tokens[tokens[t].Head].Upos is not "VERB"; steps++) t = tokens[t].Head;
        // "with Yugoslavia abstaining" is no clause that a pronoun goes on with.
        if (tokens[t].Head >= 0 && tokens[tokens[t].Head].Xpos == "VBG" && (d.Sentence.S.Child(t, "case") is var with and >= 0 || (with = d.Sentence.S.Child(tokens[t].Head, "mark", "case")) >= 0) && tokens[with].Form.Equals("with", StringComparison.OrdinalIgnoreCase)) return false;
        return tokens[t].Deprel is "nsubj" or "nsubj:pass" || tokens[t].Deprel == "root" && d.Sentence.S.IsTitle;
    }

    /// <summary>"It was on July 4 that …", "it is unclear whether …": stands for nothing.</summary>
    private static bool IsDummy(SentenceNames s, Token t)
    {
        if (t.Xpos == "PRP$" || t.Head < 0) return false;
        var head = s.S.Tokens[t.Head];
        if (head.Upos is "ADJ" or "NOUN" or "NUM" or "ADV" or "PROPN") return true;
        return head.Lemma is "seem" or "appear" or "happen" or "turn" or "take" or "follow" or "mean" or "reflect" or "come" or "remain" or "rain" or "become";
    }

    /// <summary>Whether the sentence before had another subject that "it" could be, such as an event.</summary>
    private static bool HasOtherSubject(SentenceNames before, Draft chosen, Token t, SentenceNames s)
    {
        foreach (var x in before.S.Tokens)
            if (x.Deprel is "nsubj" or "nsubj:pass" && x.Upos is "NOUN" or "PROPN" && x.Index != chosen.Head && (x.Index < chosen.First || x.Index > chosen.Last)) return true;
        return false;
    }
}
