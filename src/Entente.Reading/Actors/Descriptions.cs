namespace Entente.Reading.Actors;

/// <summary>
/// Resolves descriptions by the text around: "the two countries", "both leaders", "each side", "the regime", "the country's
/// military", "the president", "the alliance". What stays undecided is no mention.
/// </summary>
internal sealed class Descriptions(Gazetteer g, DocumentNames doc, PhraseReader phrases)
{
    /// <summary>Goes through the sentences in order, so that a description may build on one before it.</summary>
    public void Resolve(Drafts drafts, IReadOnlyList<SentenceNames> sentences)
    {
        foreach (var s in sentences)
            foreach (var chunk in Chunks.Of(g, s)) ReadChunk(drafts, sentences, s, chunk);
    }

    private void ReadChunk(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, Chunk chunk)
    {
        Draft? owner = null;
        var first = chunk.First;
        for (var t = chunk.First; t <= chunk.Last; t++)
        {
            var possessor = Chunks.IsPossessive(s, t);
            if (t < chunk.Last && !possessor) continue;
            var last = possessor ? t - 1 : t;
            if (last >= first && !drafts.In(s).Exists(d => !d.Open && d.First <= last && d.Last >= last))
            {
                var found = owner is null ? Read(drafts, sentences, s, first, last) : Possessed(s, first, last, owner);
                if (found is not null)
                {
                    if (owner is not null && found.First == owner.First) drafts.Remove(owner);
                    foreach (var open in drafts.In(s).FindAll(d => d.Open && d.First >= found.First && d.Last <= found.Last)) drafts.Remove(open);
                    drafts.Add(found);
                }
                owner = found;
            }
            else owner = null;
            first = t + 1;
        }
    }

    /// <summary>"the country's military": the description's state with the role of what it owns.</summary>
    private static Draft? Possessed(SentenceNames s, int first, int last, Draft owner)
    {
        if (owner.Actors.Count == 0 || s.Atoms[last] is not { Role: { Kind: not "descriptor" } role } || owner.Kind == MentionKind.Person) return null;
        var body = new Draft(s, owner.First, last, MentionKind.Body, role.Term + " of " + owner.Name, owner.Confidence * 0.95, "description") { Role = role.Sector, Term = role, Plural = s.S.Tokens[last].Xpos is "NNS" };
        body.Actors.AddRange(owner.Actors);
        return body;
    }

    private static readonly Description TheTwo = new("state", null, false, false, false, null);

    /// <summary>"The two had met", "both criticised": a number that stands for those spoken of; 0 for none.</summary>
    private static int BareCount(SentenceNames s, int first, int last)
    {
        var t = s.S.Tokens[last];
        if (t.Deprel is "nummod" or "compound" or "det" or "det:predet" or "cc:preconj" or "flat" || last + 1 < s.S.Tokens.Count && s.S.Tokens[last + 1].Form is "of" or "-" && !(last + 2 < s.S.Tokens.Count && s.S.Tokens[last + 2].Form is "them" or "which" or "these")) return 0;
        var word = t.Form.ToLowerInvariant();
        if (word == "both" && first == last) return t.Deprel is "nsubj" or "nsubj:pass" or "obj" or "obl" || last == 0 && s.S.Tokens.Count > 1 && s.S.Tokens[1].Upos is "VERB" or "AUX" ? 2 : 0;
        if (last != first + 1 || s.S.Tokens[first].Form.ToLowerInvariant() is not ("the" or "these")) return 0;
        return word switch { "two" or "pair" or "duo" => 2, "three" or "trio" => 3, "four" => 4, _ => 0 };
    }

    private Draft? Read(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, int first, int last)
    {
        var tokens = s.S.Tokens;
        if (BareCount(s, first, last) is var count and > 0) return Several(drafts, sentences, s, first, last, count, TheTwo);
        var noun = s.Atoms[last] is { Role: not null } atom && atom.First >= first ? PhraseReader.Text(s, atom.First, last) : tokens[last].Form;
        var nounFirst = s.Atoms[last] is { Role: not null } a2 ? Math.Max(a2.First, first) : last;
        if (tokens[last].Upos is not ("NOUN" or "PROPN") && s.Atoms[last]?.Role is null || g.Descriptions.Of(noun) is not { } description || description.Refers == "thing") return null;
        var size = SizeOf(s, first, nounFirst, last, out var start, out var definite);
        if (start < 0 || description.Relational && size > 1 && tokens[start].Xpos == "PRP$") return null;
        for (var t = start; t < nounFirst; t++)
            if (s.Atoms[t] is { Role: null } || tokens[t].Upos == "PROPN") return null;
        if (description.Refers == "place") return definite ? Place(drafts, s, start, last, size) : null;
        if (last + 1 < tokens.Count && tokens[last + 1].Form is "of" && size == 1 && description.Refers != "organisation") return null;
        return size > 1 ? Several(drafts, sentences, s, start, last, size, description)
            : !definite ? null
            : tokens[last].Xpos is "NNS" or "NNPS" && SameBody(drafts, s, start, last, description) is { } same ? same
            : tokens[last].Xpos is "NNS" or "NNPS" && description.Role is null ? null
            : description.Refers switch
            {
                "state" when description.Alone => One(drafts, sentences, s, start, last, description),
                "person" => Office(drafts, sentences, s, start, last),
                "organisation" when start == nounFirst - 1 => Organisation(drafts, s, start, last, noun),
                _ => null,
            };
    }

    /// <summary>How many a phrase counts: "both", "the two", "each", "the three"; 1 for a plain definite.</summary>
    private static int SizeOf(SentenceNames s, int first, int nounFirst, int last, out int start, out bool definite)
    {
        var size = 1;
        definite = false;
        start = -1;
        for (var t = nounFirst - 1; t >= first; t--)
        {
            var w = s.S.Tokens[t].Form.ToLowerInvariant();
            var n = w switch { "two" or "both" or "each" or "either" or "neither" => 2, "three" => 3, "four" => 4, "five" => 5, _ => 0 };
            if (n > 0) size = n;
            if (w is "the" or "this" or "these" or "both" or "each" or "either" or "neither" || w is "all" or "their" && size > 1) { definite = true; start = t; }
            else if (w is "their" && s.S.Tokens[last].Xpos == "NNS") { (size, definite, start) = (2, true, t); }
            else if (w is "our" && s.S.Tokens[last].Lemma.ToLowerInvariant() is "country" or "nation" or "state" or "people" or "government") { (size, definite, start) = (2, true, t); }
            else if (w is "a" or "an" or "some" or "other" or "many" or "several" or "more" or "former" or "its" or "his" or "her" or "our" or "my" or "your" or "no") { start = -1; return 1; }
        }
        if (size > 1 && !definite) start = -1;
        return size;
    }

    private Draft? Several(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, int start, int last, int size, Description description)
    {
        var person = description.Refers == "person";
        // "The United States and Britain urged both sides": not themselves.
        var own = OwnSubject(drafts, s, last) is { } subject ? drafts.In(s).Where(d => d == subject || s.S.Tokens[d.Head].Deprel == "conj" && s.S.Tokens[d.Head].Head == subject.Head).ToList() : [];
        var near = drafts.Near(s, Coordination.Window).Where(d => !own.Contains(d)).ToList();
        var paragraph = near.Where(d => d.Sentence.S.Paragraph == s.S.Paragraph || d.Sentence.Index == s.Index - 1 && d.Sentence.S.IsTitle);
        // Two named in one breath in this paragraph, else of this sentence, else those of the title, else those it speaks of most, else those before.
        return Of(Coordination.Latest(paragraph, s, start, size, g.States.ContainsKey, person, acting: true))
            ?? (size > 2 ? null : Salient(drafts.In(s).Where(d => d.Kind != MentionKind.Adjective && !own.Contains(d)), sentences, s, start, last, size, description, person, across: false))
            ?? Of(OfTitle(drafts, sentences, size))
            ?? Of(Coordination.Latest(paragraph, s, start, size, g.States.ContainsKey, person))
            ?? (size > 2 ? null : Salient(near, sentences, s, start, last, size, description, person, across: false))
            ?? Of(Coordination.Latest(near, s, start, size, g.States.ContainsKey, person))
            ?? (size > 2 ? null : Salient(near, sentences, s, start, last, size, description, person, across: true) ?? Topic(drafts, s, start, last, size, description))
            ?? Of(person ? null : Counted(drafts, s, size));

        Draft? Of(IReadOnlyList<string>? group)
        {
            if (group is null) return null;
            var pair = new Draft(s, start, last, MentionKind.Description, string.Join(" and ", group.Select(g.NameOf)), 0.85, "description") { Role = description.Role, Plural = true };
            pair.Actors.AddRange(group);
            return pair;
        }
    }

    // The title's states, where it names just so many.
    private string[]? OfTitle(Drafts drafts, IReadOnlyList<SentenceNames> sentences, int size)
    {
        if (doc.Title is not { } title) return null;
        foreach (var t in sentences)
        {
            if (t.S.Sentence.Text != title) continue;
            string[] ids = [.. drafts.In(t).Where(d => !d.Open && d.Kind is not (MentionKind.Place or MentionKind.Outlet)).SelectMany(d => d.Actors).OfType<string>().Where(g.States.ContainsKey).Distinct()];
            // A headline may name a state that is no more: "the two" are then others.
            if (ids.Length == size) return Array.TrueForAll(ids, id => g.States[id].Life.Contains(doc.Date)) ? ids : null;
            // "Russia and China veto new sanctions on North Korea": those who act together in it.
            return Coordination.Groups(drafts.In(t)).Where(group => group[0].First == 0 || group[0].First == 1 && t.S.Tokens[0].Upos == "DET")
                .Select(group => group.SelectMany(d => d.Actors).OfType<string>().Where(g.States.ContainsKey).Distinct().ToArray()).FirstOrDefault(group => group.Length == size);
        }
        return null;
    }

    /// <summary>"the three countries": as many states as the sentence before or the one before that names.</summary>
    private string[]? Counted(Drafts drafts, SentenceNames s, int size)
    {
        if (size < 3) return null;
        for (var i = 1; i <= 2; i++)
        {
            string[] ids = [.. drafts.Near(s, i).Where(d => !d.Open && d.Sentence.Index == s.Index - i && d.Kind is not (MentionKind.Place or MentionKind.Outlet or MentionKind.Adjective)).SelectMany(d => d.Actors).OfType<string>().Where(g.States.ContainsKey).Distinct()];
            if (ids.Length == size) return ids;
        }
        return null;
    }

    /// <summary>The two whom the document is about: named at least twice as often as any third up to here.</summary>
    private Draft? Topic(Drafts drafts, SentenceNames s, int start, int last, int size, Description description)
    {
        var named = drafts.Where(d => !d.Open && d.Sentence.Index <= s.Index && (d.Sentence != s || d.Last < start) && d.Kind is not (MentionKind.Place or MentionKind.Outlet or MentionKind.Pronoun))
            .SelectMany(d => d.Actors).OfType<string>().Where(g.States.ContainsKey).CountBy(a => a).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).ToList();
        if (named.Count < size || named[size - 1].Value < 2 || named.Count > size && named[size].Value * 2 > named[size - 1].Value) return null;
        var chosen = named.Take(size).Select(n => n.Key).ToList();
        var draft = new Draft(s, start, last, MentionKind.Description, string.Join(" and ", chosen.Select(g.NameOf)), 0.6, "description") { Role = description.Role, Plural = true };
        draft.Actors.AddRange(chosen);
        return draft;
    }

    /// <summary>"the ministers", "the allies": the body of that name spoken of before, or the alliance whose members they are.</summary>
    private static Draft? SameBody(Drafts drafts, SentenceNames s, int start, int last, Description description)
    {
        if (start != last - 1 || !s.S.Tokens[start].Form.Equals("the", StringComparison.OrdinalIgnoreCase)) return null;
        var noun = s.S.Tokens[last].Lemma.ToLowerInvariant();
        var found = drafts.Near(s, 6).LastOrDefault(d => !d.Open && d.Actors.Count > 0 && d.Actors[0] is not null && d.Sentence.Index < s.Index
            && (d.Plural && d.Kind is MentionKind.Body or MentionKind.Description && d.Term?.Term.Split(' ')[^1] == noun || noun is "ally" or "member" && d.Entry is { Kind: NameKind.Organisation, Detail: "alliance" or "igo" }));
        if (found is null) return null;
        var draft = new Draft(s, start, last, MentionKind.Description, found.Name, 0.65, "description") { Role = found.Role ?? description.Role, Plural = true, Term = found.Term, Entry = found.Entry };
        draft.Actors.AddRange(found.Actors);
        return draft;
    }

    private Draft? Salient(IEnumerable<Draft> near, IReadOnlyList<SentenceNames> sentences, SentenceNames s, int start, int last, int size, Description description, bool person, bool across)
    {
        var before = Salience.Before(near, s, start, sentences, across).ToList();
        var found = Salience.Actors(before, d => (person ? d.Kind == MentionKind.Person : d.Kind is not (MentionKind.Pronoun or MentionKind.Place or MentionKind.Outlet)) && d.Actors.All(IsState));
        if (person && found.Count < size) found = Salience.Actors(before, d => d.Kind is not (MentionKind.Place or MentionKind.Outlet) && d.Actors.All(IsState));
        if (found.Count < size) return null;
        var margin = found.Count == size ? 1.0 : 1 - found[size].Weight / found[size - 1].Weight;
        if (margin < (s.S.Tokens[start].Form.Equals("their", StringComparison.OrdinalIgnoreCase) ? 1 : 0.12)) return null;
        var chosen = found.Take(size).OrderBy(x => before.FindIndex(b => b.Draft.Actors.Contains(x.Id))).ToList();
        var draft = new Draft(s, start, last, MentionKind.Description, string.Join(" and ", chosen.Select(c => g.NameOf(c.Id))), (margin >= 1 ? 0.85 : 0.55 + 0.3 * margin) - (across ? 0.1 : 0), "description") { Role = description.Role, Plural = true };
        draft.Actors.AddRange(chosen.Select(c => c.Id));
        return draft;
    }

    private Draft? One(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, int start, int last, Description description)
    {
        var found = Salience.Actors(Salience.Before(drafts.Near(s, Salience.Window), s, start, sentences), d => d.Kind is not (MentionKind.Outlet or MentionKind.Place) && d.Actors.Count == 1 && IsState(d.Actors[0])
            && (description.Word is not { } word || g.States[d.Actors[0]!].FormalName.Contains(word, StringComparison.OrdinalIgnoreCase)));
        // "Australia banned members of the regime": a regime that the subject acts upon is another's.
        if (OwnSubject(drafts, s, last) is { } own) found.RemoveAll(x => own.Actors.Contains(x.Id));
        if (found.Count == 0) return null;
        var margin = found.Count == 1 ? 1.0 : 1 - found[1].Weight / found[0].Weight;
        if (margin < 0.3) return null;
        var capital = s.S.Tokens[last].Lemma.Equals("capital", StringComparison.OrdinalIgnoreCase);
        var draft = new Draft(s, start, last, capital ? MentionKind.Capital : MentionKind.Description, g.NameOf(found[0].Id), margin >= 1 ? 0.75 : 0.5 + 0.25 * margin, "description") { Role = capital ? null : description.Role, Plural = s.S.Tokens[last].Xpos == "NNS" };
        draft.Actors.Add(found[0].Id);
        return draft;
    }

    // The subject of the clause that a phrase is an object or complement of.
    private static Draft? OwnSubject(Drafts drafts, SentenceNames s, int last)
    {
        var tokens = s.S.Tokens;
        var t = last;
        for (var steps = 0; steps < 4 && tokens[t].Head >= 0 && tokens[t].Upos != "VERB"; steps++)
        {
            if (tokens[t].Deprel.StartsWith("nsubj", StringComparison.Ordinal)) return null;
            t = tokens[t].Head;
        }
        return tokens[t].Upos == "VERB" && s.S.Child(t, "nsubj") is var subject and >= 0 && tokens[subject].Deprel == "nsubj" ? drafts.In(s).Find(d => !d.Open && d.First <= subject && d.Last >= subject) : null;
    }

    /// <summary>"the president": the last person of that office, else the holder in the state in focus.</summary>
    private Draft? Office(Drafts drafts, IReadOnlyList<SentenceNames> sentences, SentenceNames s, int start, int last)
    {
        if (s.Atoms[last]?.Role is not { Kind: "title", Office: not null } role || s.S.Tokens[last].Xpos is "NNS" or "NNPS") return null;
        var before = Salience.Before(drafts.Near(s, Salience.Window), s, start, sentences).ToList();
        var same = before.Where(b => b.Draft.Kind == MentionKind.Person && (b.Draft.Term?.Office == role.Office || b.Draft.Person is { } p && Gazetteer.Holds(p, role, doc.Date))).Select(b => b.Draft).ToList();
        if (same.Select(d => d.Name).Distinct().Count() > 1) same = [.. same.Where(d => d.Name == same[^1].Name)];
        if (same.Count > 0)
        {
            var draft = new Draft(s, start, last, MentionKind.Person, same[^1].Name, 0.75, "office") { Role = same[^1].Role, Person = same[^1].Person, NameWords = same[^1].NameWords, Gender = same[^1].Gender, Term = role };
            draft.Actors.AddRange(same[^1].Actors);
            return draft;
        }
        var states = Salience.Actors(before, d => d.Kind is not (MentionKind.Outlet or MentionKind.Place) && d.Actors.Count == 1 && IsState(d.Actors[0]));
        if (role.Term.Contains("ambassador", StringComparison.Ordinal) && OwnSubject(drafts, s, last) is { } own) states.RemoveAll(x => own.Actors.Contains(x.Id));
        if (states.Count == 0 || states.Count > 1 && states[1].Weight > 0.6 * states[0].Weight) return null;
        var body = new Draft(s, start, last, MentionKind.Body, g.NameOf(states[0].Id) + "'s " + role.Term, 0.6, "office") { Role = role.Sector, Term = role };
        body.Actors.Add(states[0].Id);
        phrases.InOffice(s, body, []);
        return body;
    }

    /// <summary>"the region", "the two islands": where those named last lie.</summary>
    private static Draft? Place(Drafts drafts, SentenceNames s, int start, int last, int size)
    {
        if (last + 1 < s.S.Tokens.Count && s.S.Tokens[last + 1].Form is "of" or "where" or "that" or "which" || (s.S.Tokens[last].Xpos is "NNS" or "NNPS") != (size > 1)) return null;
        var named = drafts.Near(s, size > 1 ? 6 : 3).Where(d => d.Kind == MentionKind.Place && !d.Open && d.Actors.Count > 0 && (d.Sentence.Index < s.Index || d.Last < start));
        // Several lie where the last sentence that named as many has them.
        var found = named.GroupBy(d => d.Sentence.Index).LastOrDefault(g => g.DistinctBy(d => d.Name).Count() >= size && (size == 1 || g.Select(d => d.Actors[0]).Distinct().Count() == 1))?.Last();
        if (found is null) return null;
        var draft = new Draft(s, start, last, MentionKind.Place, found.Name, 0.6, "description");
        draft.Actors.AddRange(found.Actors);
        return draft;
    }

    /// <summary>"the alliance", "the agency", "the Commission": the organisation named last whose name or kind has the word.</summary>
    private static Draft? Organisation(Drafts drafts, SentenceNames s, int start, int last, string noun)
    {
        var word = Words.Singular(Words.Fold(noun));
        Draft? found = null;
        foreach (var d in drafts)
        {
            if (d.Open || d.Entry is not { Kind: NameKind.Organisation } e || d.Sentence.Index > s.Index || d.Sentence == s && d.Last >= start) continue;
            if (e.Detail == word || Words.Of(e.Name)[^1] == word || word is "bloc" or "union" && e.Detail == "igo" && Words.Of(e.Name)[^1] == "union" || word is "organisation" or "organization" or "body" or "group" && e.Detail is "igo" or "alliance" or "forum" or "ngo") found = d;
        }
        if (found is null || s.Index - found.Sentence.Index > 12) return null;
        var draft = new Draft(s, start, last, MentionKind.Organisation, found.Name, 0.7, "description") { Role = found.Role, Entry = found.Entry };
        draft.Actors.AddRange(found.Actors);
        return draft;
    }

    private bool IsState(string? id) => id is not null && g.States.ContainsKey(id);
}
