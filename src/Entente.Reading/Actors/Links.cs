namespace Entente.Reading.Actors;

/// <summary>
/// Links short forms to the full name in the same document, wherever that stands: surnames to persons, abbreviations and
/// partial names to bodies. What stays without a link is looked up among the holders of office on the day.
/// </summary>
internal sealed class Links(Gazetteer g, DocumentNames doc, PhraseReader phrases)
{
    private readonly List<Draft> _full = [];
    private readonly Dictionary<string, List<Draft>> _byShortName = new(StringComparer.Ordinal);

    /// <summary>Settles every person and named body that it can; the others stay open.</summary>
    public void Join(Drafts drafts, IReadOnlyList<SentenceNames> sentences)
    {
        Gather(drafts);
        foreach (var f in _full) File(f);
        var full = _full.ToHashSet();
        foreach (var d in drafts)
        {
            if (d.Kind == MentionKind.Person && d.NameWords.Length > 0 && !full.Contains(d)) LinkPerson(d);
            else if (d is { Kind: MentionKind.Body, Term.Kind: "title", Plural: false, Actors.Count: 1 }) LinkOffice(d);
        }
        foreach (var s in sentences) FindSurnames(s, drafts);
        foreach (var d in drafts)
        {
            if (d is { Open: true, Kind: MentionKind.Person or MentionKind.Body }) LinkBody(d, drafts);
            if (d is { Open: true, Owner: { Open: false } owner }) Inherit(d, owner);
        }
    }

    /// <summary>Persons named in full; mentions of one person share what any of them tells.</summary>
    private void Gather(Drafts drafts)
    {
        foreach (var d in drafts)
        {
            if (d is not { Kind: MentionKind.Person, Open: false, Confidence: > 0 } || d.NameWords.Length < 2 && d.Person is null || d.Rule == "office") continue;
            if (d.NameWords.Length < 2 && d.Person is not null && d.Entry is null) continue;
            _full.Add(d);
        }
        foreach (var group in _full.GroupBy(d => d.Person?.Name ?? string.Join(' ', d.NameWords)))
        {
            var best = group.OrderByDescending(d => d.Actors.Count > 0 && d.Actors[0] is not null).ThenByDescending(d => d.Term is not null).ThenByDescending(d => d.Confidence).First();
            foreach (var d in group)
            {
                if (d.Person is not null) { if (best.Term is not null && !best.Former && d.Role == "ELI" && d.Term is null && best.Role != "ELI") d.Role = best.Role; continue; }
                if (d.Actors.Count == 0) d.Actors.AddRange(best.Actors);
                d.Role ??= best.Role;
                if (d.Gender == 'u') d.Gender = best.Gender;
            }
        }
    }

    private void LinkPerson(Draft d)
    {
        var candidates = ShortOf(d.NameWords).Where(f => d.Actors.Count == 0 || f.Actors.Count == 0 || f.Actors.Intersect(d.Actors).Any()).ToList();
        var distinct = candidates.GroupBy(f => f.Name).ToList();
        if (distinct.Count > 1 && d.Term is { } title)
        {
            var titled = distinct.Where(c => c.Any(f => f.Term?.Office is { } o && o == title.Office || f.Person is { } p && Gazetteer.Holds(p, title, doc.Date))).ToList();
            if (titled.Count > 0) distinct = titled;
        }
        if (distinct.Count > 0)
        {
            var nearest = distinct.SelectMany(c => c).OrderBy(f => Distance(d, f)).First();
            Become(d, nearest, distinct.Count == 1 ? 0.9 : 0.7);
            return;
        }
        var surname = string.Join(' ', d.NameWords);
        var common = d.NameWords.Length == 1 && g.CommonWords.Contains(surname);
        if (d.Open && (common || !d.Possesses && !IsPersonal(d))) { if (d.NameWords.Length < 2) return; }
        var day = doc.DayOf(d.Sentence);
        var holders = d.Open && common ? [] : g.WithSurname(surname).Where(p => Gazetteer.Holds(p, d.Term, day) && (d.Actors.Count == 0 || p.Terms.Any(t => t.Life.Contains(day) && d.Actors.Contains(t.Actor)))).ToList();
        if (holders.Count > 1 && holders.Where(p => doc.Named(p.At(day).Actor) > 0).ToList() is { Count: 1 } spokenOf) holders = spokenOf;
        if (holders.Count == 1)
        {
            (d.Person, d.Open, d.Rule, d.Confidence) = (holders[0], false, "office", d.Term is null ? 0.7 : 0.85);
            phrases.Settle(d);
        }
        else if (d.Open && d.NameWords.Length > 1 && IsNamedSubject(d)) (d.Open, d.Confidence, d.Rule) = (false, 0.5, "name");
    }

    /// <summary>Surnames of persons named in full that no phrase has taken: at the start of a sentence, or before another noun.</summary>
    private void FindSurnames(SentenceNames s, Drafts drafts)
    {
        foreach (var t in s.S.Tokens)
        {
            if (!s.IsCapital(t.Index) || s.Atoms[t.Index] is { Role: null } || t.Upos is not ("PROPN" or "NOUN" or "VERB" or "ADJ") || t.Upos != "PROPN" && (t.Index > 0 || g.CommonWords.Contains(Words.Fold(t.Form)))) continue;
            var words = s.WordsOf(t.Index, t.Index);
            if (words.Length == 0 || ShortOf(words).Count == 0 || drafts.In(s).Exists(d => !d.Open && d.First <= t.Index && d.Last >= t.Index)) continue;
            if (t.Index > 0 && s.IsCapital(t.Index - 1) && s.Atoms[t.Index - 1] is null && t.Index > 1 || t.Index + 1 < s.S.Tokens.Count && s.IsCapital(t.Index + 1) && s.S.Tokens[t.Index + 1].Upos == "PROPN") continue;
            var draft = new Draft(s, t.Index, t.Index, MentionKind.Person, t.Form, 0, "surname") { NameWords = words, Open = true };
            LinkPerson(draft);
            if (!draft.Open) drafts.Add(draft);
        }
    }

    private void LinkOffice(Draft d)
    {
        var same = _full.FirstOrDefault(f => f.Term is { } t && (t.Term == d.Term!.Term || t.Office is not null && t.Office == d.Term.Office) && !f.Former && !d.Former && f.Actors.Contains(d.Actors[0]));
        if (same is null || IsIndefinite(d)) return;
        (d.Kind, d.Name, d.Person, d.Rule, d.NameWords, d.Gender) = (MentionKind.Person, same.Name, same.Person, "office", same.NameWords, same.Gender);
    }

    /// <summary>"CAR" after "Conflict Armament Research (CAR)", "the Commission" after "the European Commission".</summary>
    private static void LinkBody(Draft d, Drafts drafts)
    {
        var words = d.Kind == MentionKind.Person ? d.NameWords : d.Sentence.IsCapital(d.Last) && d.Term is { Kind: "agency" } ? d.Sentence.WordsOf(d.Last, d.Last) : [];
        if (words.Length != 1) return;
        Draft? found = null;
        foreach (var o in drafts)
        {
            if (ReferenceEquals(o, d) || o.Open || o.Kind is not (MentionKind.Organisation or MentionKind.Body or MentionKind.Group or MentionKind.Outlet)) continue;
            var abbreviated = o.NameWords.Length == 1 && o.NameWords[0] == words[0] && o.Sentence.IsCapital(o.First);
            var partial = o.Last > o.First && o.Entry?.Kind == NameKind.Organisation && IsDefinite(d) && (Words.Of(o.Name)[^1] == words[0] || o.Sentence.WordsOf(o.Last, o.Last) is [var w] && w == words[0] && o.Sentence.IsCapital(o.Last));
            if (abbreviated || partial && (found is null || Distance(d, o) < Distance(d, found))) found = o;
            if (abbreviated) break;
        }
        if (found is null) return;
        d.Actors.Clear();
        d.Actors.AddRange(found.Actors);
        (d.Kind, d.Role, d.Name, d.Open, d.Rule, d.Confidence, d.Entry) = (found.Kind, found.Role, found.Name, false, found.NameWords.Length == 1 ? "abbreviation" : "short-name", 0.85, found.Entry);
    }

    private static void Inherit(Draft d, Draft owner)
    {
        d.Actors.Clear();
        d.Actors.AddRange(owner.Actors);
        (d.Open, d.Confidence) = (false, Math.Min(d.Confidence, owner.Confidence));
        if (!owner.Possesses) return;
        d.First = Math.Min(d.First, owner.First);
        d.Name = $"{owner.Name}'s {d.Name}";
        owner.Confidence = 0;
    }

    private static void Become(Draft d, Draft full, double confidence)
    {
        if (d.Actors.Count == 0) d.Actors.AddRange(full.Actors);
        (d.Name, d.Person, d.Open, d.Rule, d.Confidence, d.Gender) = (full.Name, full.Person, false, "surname", Math.Min(confidence, full.Confidence), full.Gender);
        d.Role ??= full.Role;
        if (full.Person is not null) d.Role = d.Former ? "ELI" : full.Role;
    }

    /// <summary>The full names that a name is short for: it is their surname, or their last words.</summary>
    private List<Draft> ShortOf(string[] words) => _byShortName.GetValueOrDefault(string.Join(' ', words), []);

    private void File(Draft full)
    {
        var names = full.Person is { } p ? p.Spellings.Append(full.NameWords) : [full.NameWords];
        foreach (var name in names)
        {
            if (name.Length < 2) continue;
            var familyFirst = full.Person is not null && g.FamilyFirst.Contains(full.Person.Terms[0].Actor) || full.Actors.Count > 0 && full.Actors[0] is { } a && g.FamilyFirst.Contains(a) || full.Person is null && !g.GivenNames.ContainsKey(name[0]) && IsHyphened(full);
            foreach (var surname in Gazetteer.SurnamesOf(name, familyFirst))
            {
                if (surname.Count(c => c == ' ') + 1 >= name.Length) continue;
                if (!_byShortName.TryGetValue(surname, out var list)) _byShortName[surname] = list = [];
                if (list.Count == 0 || list[^1] != full) list.Add(full);
            }
        }
    }

    private static bool IsHyphened(Draft d) => d.Sentence.S.Tokens.Skip(d.First).Take(d.Last - d.First + 1).Any(t => t.Form.Contains('-', StringComparison.Ordinal));

    private static int Distance(Draft d, Draft f)
    {
        var gap = d.Sentence.Index - f.Sentence.Index;
        return gap > 0 || gap == 0 && f.First <= d.First ? gap * 1000 + d.First - f.First + (gap > 0 ? 1000 : 0) : 1_000_000 - gap * 1000;
    }

    /// <summary>Whether a lone capitalised word can be a person here: it is a proper noun that acts, is acted on or owns.</summary>
    private static bool IsPersonal(Draft d)
    {
        var t = d.Sentence.S.Tokens[d.Last];
        return t.Upos == "PROPN" && d.Sentence.S.Tokens[d.Head].Deprel is not ("compound" or "amod" or "flat" or "nmod:desc");
    }

    private static bool IsNamedSubject(Draft d)
    {
        var tokens = d.Sentence.S.Tokens;
        if (tokens[d.Head] is not { Deprel: "nsubj" or "nsubj:pass", Upos: "PROPN" } head || head.Head < 0 || tokens[head.Head].Upos != "VERB") return false;
        for (var t = d.First + 1; t <= d.Last; t++)
            if (tokens[t].Deprel is not ("flat" or "punct")) return false;
        return d.First == 0 || tokens[d.First - 1].Upos is not "DET";
    }

    private static bool IsDefinite(Draft d)
    {
        var tokens = d.Sentence.S.Tokens;
        return tokens[d.First].Form is "the" or "The" || d.First > 0 && tokens[d.First - 1].Form is "the" or "The";
    }

    private static bool IsIndefinite(Draft d)
    {
        for (var t = d.First; t <= d.Last; t++)
            if (d.Sentence.S.Tokens[t].Form.ToLowerInvariant() is "a" or "an" or "any" or "former" or "next" or "future" or "another") return true;
        return false;
    }
}
