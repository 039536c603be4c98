using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;

namespace Entente.Reading.Events;

/// <summary>
/// Finds who is meant where a sentence leaves it to the ones before: "condemned the decision", "demanded an apology", "France did
/// so too", "a summit was held".
/// </summary>
/// <param name="lexicon">The event lexicon.</param>
/// <param name="gazetteer">States and their successors.</param>
/// <param name="document">The document.</param>
/// <param name="actors">Its actors.</param>
/// <param name="parties">Whom its phrases stand for.</param>
/// <param name="speech">Who says what in it.</param>
/// <param name="before">What has been found so far, in the order of the text.</param>
internal sealed class Discourse(Lexicon lexicon, Gazetteer gazetteer, AnalysedDocument document, ActorIndex actors, PartyReader parties, Speech speech, List<Finding> before)
{
    /// <summary>The match with the actors that its sentence leaves unsaid; null when nobody can be meant.</summary>
    public Match? Complete(Match match, AnalysedSentence s)
    {
        var placed = match.FromContext ? FromContext(match, s) : match.Anaphor < 0 ? match : match.Sources.Count == 0 && match.Recipients.Count > 0 ? With(match, s) : TakenUp(match, s);
        if (placed is { Sources.Count: 0, IsMutual: false, Rule.Mode: "arrest" or "deport" or "expel" }) placed = ByTheSame(placed, s);
        if (placed is { Sources.Count: 0, Rule.Type: EventType.Assault, Pattern.IsNoun: true } && Blamed(placed, s) is { Count: > 0 } blamed) placed = placed with { Sources = blamed, Confidence = placed.Confidence * 0.8 };
        return placed;
    }

    // "Ukraine condemned the decision": the decision is the last deed told that was not Ukraine's own.
    private Match? TakenUp(Match match, AnalysedSentence s)
    {
        if (!match.Sources.Any(x => x.Actor is not null)) return null;
        var others = match.Anaphor == match.Predicate ? Unsaid(match, s) : match.Rule.Type switch
        {
            EventType.Sanction => Punished(match, s) ?? LastDeed(match, s, []),
            EventType.Reject => Accusers(match, s) ?? Speakers(match, s) ?? Partner(match, s),
            _ => Doers(match, s) ?? (TypesOf(s.Tokens[match.Anaphor]) is var types && (types.Count > 0 || AnyDeed.Contains(s.Tokens[match.Anaphor].Lemma.ToLowerInvariant())) ? LastDeed(match, s, types) : null),
        } ?? OfTitle(match) ?? Topic(match, s);
        // Whoever was named last of a state, it is the state that is meant.
        return others is { Count: > 0 } ? match with { Recipients = [.. others.Select(p => gazetteer.IsCoded || p.Actor is null ? p : p with { Name = gazetteer.NameOf(p.Actor), Role = null })], Confidence = match.Confidence * 0.7 } : null;
    }

    // "Kyiv demanded an apology": from the one told, the one other whom the sentence names, the one Kyiv has had to do with.
    private List<Party>? Unsaid(Match match, AnalysedSentence s)
    {
        if (Addressees(match, s) is { Count: > 0 } told) return told;
        // "Putin warned that this would be a mistake": whoever spoke of it right before.
        if (match.Rule.Type is EventType.Threaten && Speakers(match, s) is { Count: > 0 } spoke) return spoke;
        if (match.Rule.Type is EventType.Reject && s.Tokens[match.Predicate].Deprel == "acl:relcl" && Said(match, s) is { Count: > 0 } sayers) return sayers;
        if (match.Rule.Type is EventType.Reject && Accusers(match, s) is { Count: > 0 } accusers) return accusers;
        if (OfTitle(match) is { Count: 1 } opponent) return opponent;
        if (parties.Others(s, FrameReader.Of(s, match.Predicate, match.Pattern.IsNoun)) is [var one] && Others(match, parties.Strict(s, one, places: false) is { Count: > 0 } itself ? itself : parties.Modifier(s, one)) is { Count: 1 } only) return only;
        return match.Rule.Type switch
        {
            EventType.Sanction => Punished(match, s) ?? Partner(match, s),
            EventType.Reject => Partner(match, s) ?? Speakers(match, s),
            EventType.Request => Quarrelling(match, s, [EventType.Assault]) ?? Quarrelling(match, s, [EventType.Coerce, EventType.Mobilize, EventType.Threaten, EventType.Accuse]) ?? Partner(match, s),
            EventType.Accuse or EventType.Support => LastDeed(match, s, []) ?? Partner(match, s),
            _ => Partner(match, s),
        } ?? OfTitle(match) ?? Counterpart(match, s) ?? Topic(match, s);
    }

    // "The UN called it murder, a charge that Togo rejects": the charge is that of the clause it sums up.
    private List<Party>? Said(Match match, AnalysedSentence s)
    {
        for (var t = s.Tokens[match.Predicate].Head; t >= 0; t = s.Tokens[t].Head)
            if (s.Tokens[t].Upos == "VERB" && FrameReader.Of(s, t, asNoun: false).Subjects.SelectMany(x => parties.Strict(s, x, places: false) is { Count: > 0 } itself ? itself : parties.Owners(s, x)) is var sayers && Others(match, sayers) is { Count: > 0 } found) return found;
        return null;
    }

    // The one other side of the last thing told of the source.
    private List<Party>? Partner(Match match, AnalysedSentence s)
    {
        for (var i = before.Count - 1; i >= 0 && s.Sentence.Index - before[i].Sentence.Sentence.Index <= 8; i--)
        {
            var all = before[i].Match.Sources.Concat(before[i].Match.Recipients).ToList();
            if (all.Exists(p => match.Sources.Any(x => x.Actor is not null && x.Actor == p.Actor)) && Others(match, all) is { Count: 1 } other) return other;
        }
        return null;
    }

    // "The Vatican appealed for calm": to those whom the text has told of quarrelling, when it is none of them.
    private List<Party>? Quarrelling(Match match, AnalysedSentence s, HashSet<EventType> quarrels)
    {
        for (var i = before.Count - 1; i >= 0 && s.Sentence.Index - before[i].Sentence.Sentence.Index <= 6; i--)
        {
            var f = before[i].Match;
            if (!quarrels.Contains(f.Rule.Type)) continue;
            var all = f.Sources.Concat(f.Recipients).Where(p => p.Actor is not null).ToList();
            // "Rome demanded their release" of whoever Rome itself has the quarrel with.
            var others = Others(match, all);
            return !all.Exists(p => match.Sources.Any(x => x.Actor == p.Actor)) || others.Count == 1 ? others : null;
        }
        return null;
    }

    // The state that the text up to here has named most, at least three times and half as often again as any other.
    private List<Party>? Topic(Match match, AnalysedSentence s)
    {
        while (_read <= s.Sentence.Index) Name(document.Sentences[_read++]);
        var others = _named.Values.Where(n => Others(match, [n.Last]).Count > 0).OrderByDescending(n => n.Times).ThenBy(n => n.Last.Actor, StringComparer.Ordinal).Take(2).ToList();
        return others.Count > 0 && others[0].Times >= 3 && (others.Count == 1 || others[0].Times * 2 >= others[1].Times * 3) ? [others[0].Last] : null;
    }

    // How often each state has been named in the sentences read so far, and where last.
    private readonly Dictionary<string, (int Times, Party Last)> _named = new(StringComparer.Ordinal);
    private int _read;

    private void Name(AnalysedSentence s)
    {
        foreach (var party in Named(s))
            if (gazetteer.States.ContainsKey(party.Actor!)) _named[party.Actor!] = (_named.GetValueOrDefault(party.Actor!).Times + 1, party);
    }

    private IEnumerable<Party> Named(AnalysedSentence s) =>
        s.Tokens.Select(t => actors.At(s, t.Index)).OfType<ActorMention>().Distinct().Where(m => m.Kind is not (MentionKind.Place or MentionKind.Outlet))
            .SelectMany(m => m.Actors.Where(id => id is not null).Select(id => new Party(id, m.Role, m.Name, m.Span, 0.5)));

    // The other one of the two whom the headline names; both, for a third who speaks of what they do.
    private List<Party>? OfTitle(Match match)
    {
        _title ??= document.Sentences.FirstOrDefault(t => t.IsTitle && t.Sentence.Text == document.Document.Title) is { } title ? [.. Named(title).DistinctBy(p => p.Actor)] : [];
        return _title.Count == 2 && Others(match, _title) is { Count: > 0 } others && (others.Count == 1 || match.Rule.Type is EventType.Request or EventType.Support or EventType.Accuse) ? others : null;
    }

    private List<Party>? _title;

    // "blamed Syria for the killing of two Turks": the killing is laid at Syria's door.
    private List<Party>? Blamed(Match match, AnalysedSentence s)
    {
        for (var (t, steps) = (match.Predicate, 0); s.Tokens[t].Head >= 0 && steps < 4; t = s.Tokens[t].Head, steps++)
            if (s.Tokens[s.Tokens[t].Head] is { Lemma: "blame" or "accuse" or "hold" or "condemn" or "suspect", Upos: "VERB", Index: var verb } && FrameReader.Preposition(s, t) is "for" or "of" or "over" && s.Child(verb, "obj", "nsubj:pass") is var accused and >= 0)
                return Others(match with { Sources = match.Recipients }, parties.Strict(s, accused, places: false));
        return null;
    }

    /// <summary>"France had done so on Monday", "Mongolia followed": the last deed told, by others.</summary>
    public IEnumerable<Match> DoneLikewise(AnalysedSentence s, IReadOnlyList<Match> matches)
    {
        foreach (var t in s.Tokens)
        {
            if (t.Upos is not ("VERB" or "AUX") || t.Xpos is "VBG" || matches.Any(m => m.Predicate == t.Index) || !IsLikewise(s, t)) continue;
            // "as did France": the tree may take whoever did it for what was done.
            var frame = FrameReader.Of(s, t.Index, asNoun: false);
            var doers = (IsInverted(s, t) ? s.Children(t.Index).Where(c => c > t.Index && s.Tokens[c].Deprel is "nsubj" or "obj") : frame.Subjects).SelectMany(x => parties.Strict(s, x, places: false)).Where(p => p.Actor is not null).ToList();
            var last = before.LastOrDefault(f => f.Sentence != s || f.Match.Predicate < t.Index);
            if (doers.Count == 0 || last is null || s.Sentence.Index - last.Sentence.Sentence.Index > 2 || last.Match.IsMutual || last.Match.Rule.Type is EventType.Consult) continue;
            var recipients = last.Match.Recipients.Where(r => doers.TrueForAll(d => d.Actor != r.Actor)).ToList();
            if (recipients.Count == 0 || last.Match.Sources.Any(x => doers.Exists(d => d.Actor == x.Actor))) continue;
            yield return last.Match with { Predicate = t.Index, Sources = doers, Recipients = recipients, Goods = [], Used = [t.Index], Anaphor = -1, FromContext = false, Confidence = last.Match.Confidence * 0.7 };
        }
    }

    private static bool IsInverted(AnalysedSentence s, Token t) =>
        t.Lemma == "do" && t.Index > 0 && s.Tokens[t.Index - 1].Form.ToLowerInvariant() is "as" or "so" && !s.Children(t.Index).Any(c => c < t.Index && AnalysedSentence.Is(s.Tokens[c].Deprel, "nsubj"));

    private static bool IsLikewise(AnalysedSentence s, Token t) => t.Lemma switch
    {
        "do" => IsInverted(s, t) || s.Children(t.Index).Any(c => s.Tokens[c].Form.ToLowerInvariant() is "so" or "likewise" || s.Tokens[c] is { Deprel: "obj" } && s.Tokens[c].Form.ToLowerInvariant() is "same"),
        "follow" => t.Deprel != "acl" && s.Child(t.Index, "obj", "ccomp", "nsubj:pass", "aux:pass") is var what && (what < 0 || s.Tokens[what].Lemma == "suit") && !s.Children(t.Index).Any(c => s.Tokens[c].Deprel == "obl" && FrameReader.Preposition(s, c) is not ("on" or "in" or "with" or "by" or "within" or "after")),
        _ => false,
    };

    // "Four Italians were held in Tripoli. Eight Maltese were turned back": the text goes on with whoever it told of.
    private Match ByTheSame(Match match, AnalysedSentence s)
    {
        if (before.Count == 0 || before[^1] is not { Match: { Rule.Mode: "arrest" or "deport" or "expel", Sources: [{ Actor: not null } doer, ..] } } last) return match;
        return s.Sentence.Index - last.Sentence.Sentence.Index <= 2 && match.Recipients.All(r => r.Actor != doer.Actor) ? match with { Sources = [doer], Confidence = match.Confidence * 0.7 } : match;
    }

    // "Talks with Washington are planned": by whoever the text has told of having to do with Washington.
    private Match? With(Match match, AnalysedSentence s)
    {
        var turned = match with { Sources = match.Recipients, Recipients = [] };
        return Counterpart(turned, s) is { } others ? match with { Sources = others, Confidence = match.Confidence * 0.6 } : null;
    }

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "tell", "inform", "notify", "assure", "warn", "remind", "promise" };

    // "told Lima that it would not prolong the treaty": what is said to somebody is said of what they share.
    private List<Party>? Addressees(Match match, AnalysedSentence s)
    {
        for (var (t, steps) = (match.Predicate, 0); t >= 0 && steps < 5; t = s.Tokens[t].Head, steps++)
            if (t != match.Predicate && Telling.Contains(s.Tokens[t].Lemma) && s.Child(t, "iobj", "obj") is var listener and >= 0) return Others(match, parties.Strict(s, listener, places: false));
            else if (s.Tokens[t].Deprel is not ("ccomp" or "xcomp" or "conj" or "parataxis")) return null;
        return null;
    }

    // The one whom the text has had most to do with the source so far, twice as often as anyone else.
    private List<Party>? Counterpart(Match match, AnalysedSentence s)
    {
        var met = before.AsEnumerable().Reverse().TakeWhile(f => s.Sentence.Index - f.Sentence.Sentence.Index <= 12).SelectMany(f =>
        {
            var all = f.Match.Sources.Concat(f.Match.Recipients).Where(p => p.Actor is not null).ToList();
            return all.Exists(p => match.Sources.Any(x => x.Actor == p.Actor)) ? Others(match, all) : [];
        }).GroupBy(p => p.Actor).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return met.Count > 0 && (met.Count == 1 || met[0].Count() >= 2 * met[1].Count()) ? [met[0].First()] : null;
    }

    // "Beijing rejected the charge": the charge is that of whoever accused, threatened or asked Beijing last.
    private List<Party>? Accusers(Match match, AnalysedSentence s)
    {
        for (var i = before.Count - 1; i >= 0 && s.Sentence.Index - before[i].Sentence.Sentence.Index <= 4; i--)
        {
            var f = before[i];
            if (f.Match.Rule.Type is not (EventType.Accuse or EventType.Threaten or EventType.Request or EventType.Sanction) || f.Sentence == s && f.Match.Predicate >= match.Predicate) continue;
            if (!f.Match.Recipients.Any(r => r.Actor is not null && match.Sources.Any(x => x.Actor == r.Actor))) continue;
            return Others(match, f.Match.Sources);
        }
        return null;
    }

    // "Islamabad denied the charge": of whoever spoke right before.
    private List<Party>? Speakers(Match match, AnalysedSentence s)
    {
        for (var i = s.Sentence.Index - 1; i >= 0 && i >= s.Sentence.Index - 2; i--)
            foreach (var t in document.Sentences[i].Tokens.Where(t => t.Upos is "VERB" || t.Head < 0))
                foreach (var link in speech.Of(document.Sentences[i], t.Index))
                    if (link is { Actor: not null, Span: not null } && Others(match, [new Party(link.Actor, link.Role, link.Speaker, link.Span, 0.6)]) is { Count: > 0 } found) return found;
        return null;
    }

    // "Britain imposed similar measures": on those whom the text has told of being punished.
    private List<Party>? Punished(Match match, AnalysedSentence s)
    {
        for (var i = before.Count - 1; i >= 0 && s.Sentence.Index - before[i].Sentence.Sentence.Index <= 6; i--)
            if (before[i].Match.Rule.Type is EventType.Sanction && (before[i].Sentence != s || before[i].Match.Predicate < match.Predicate) && Others(match, before[i].Match.Recipients) is { Count: > 0 } found) return found;
        return null;
    }

    // "condemned the launch": whoever the text has told of launching, by the same word.
    private List<Party>? Doers(Match match, AnalysedSentence s)
    {
        var word = s.Tokens[match.Anaphor].Lemma;
        for (var i = s.Sentence.Index - 1; i >= 0 && i >= s.Sentence.Index - 8; i--)
        {
            var told = document.Sentences[i];
            foreach (var t in told.Tokens.Reverse())
            {
                if (t.Upos is not ("NOUN" or "VERB") || !t.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && !(t.Upos == "VERB" && IsFrom(word, t.Lemma))) continue;
                var doers = t.Upos == "NOUN" ? parties.Owners(told, t.Index) : [];
                // "the launch of its satellite": whose it is.
                if (doers.Count == 0 && t.Upos == "NOUN") doers = [.. told.Children(t.Index).Where(c => told.Tokens[c].Deprel == "nmod" && FrameReader.Preposition(told, c) == "of").SelectMany(c => parties.Owners(told, c))];
                if (doers.Count == 0) doers = [.. FrameReader.Of(told, t.Index, t.Upos == "NOUN").Subjects.SelectMany(x => parties.Strict(told, x, places: false))];
                if (doers.Count == 0 && t.Upos == "NOUN" && t.Deprel == "obj") doers = [.. FrameReader.Of(told, t.Head, asNoun: false).Subjects.SelectMany(x => parties.Strict(told, x, places: false))];
                if (Others(match, doers) is { Count: > 0 } others) return others;
            }
        }
        return null;
    }

    // "the shelling" of shell, "the invasion" of invade: noun and verb begin alike for all but the verb's last two letters.
    private static bool IsFrom(string noun, string verb)
    {
        var alike = 0;
        while (alike < noun.Length && alike < verb.Length && char.ToLowerInvariant(noun[alike]) == char.ToLowerInvariant(verb[alike])) alike++;
        return alike >= Math.Max(4, verb.Length - 2);
    }

    // Words that any deed can be taken up by; "the sale" is a sale and nothing else.
    private static readonly HashSet<string> AnyDeed = new(StringComparer.Ordinal)
    {
        "decision", "move", "measure", "step", "act", "action", "announcement", "deed", "behaviour", "behavior", "policy", "conduct", "statement", "remark", "comment", "plan", "proposal", "offer", "demand", "request", "declaration", "ruling", "verdict",
        "treaty", "agreement", "pact", "deal", "accord", "claim", "accusation", "charge", "allegation", "report", "text", "draft", "resolution", "vote", "warrant", "it", "this", "that", "meeting", "summit", "talk", "visit", "withdrawal", "deployment", "expulsion", "sanction", "ban", "operation",
    };

    // What a word for violence can take up: violence of any sort; any deed for the others ("the decision", "the launch").
    private HashSet<EventType> TypesOf(Token noun) =>
        noun.Upos == "NOUN" && lexicon.Nouns(noun).Any(n => n.Rule.Type is EventType.Assault) ? [EventType.Assault, EventType.Coerce, EventType.Mobilize] : [];

    private static readonly HashSet<EventType> Quarrels = [EventType.Assault, EventType.Coerce, EventType.Mobilize, EventType.Threaten, EventType.Accuse, EventType.Sanction, EventType.Reject, EventType.Protest];

    private static readonly HashSet<EventType> Blaming = [EventType.Accuse, EventType.Sanction, EventType.Protest];

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "treaty", "agreement", "pact", "deal", "accord" };

    private List<Party>? LastDeed(Match match, AnalysedSentence s, HashSet<EventType> types)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var f = before[i];
            var paper = Papers.Contains(s.Tokens[match.Anaphor].Lemma);
            if (s.Sentence.Index - f.Sentence.Sentence.Index > (paper || types.Count > 0 ? 12 : 3) || f.Status is Status.Hypothetical && !paper && match.Rule.Type is not EventType.Reject) return null;
            if (f.Sentence == s && f.Match.Predicate >= match.Predicate) continue;
            // "denounced the raid": a word for violence takes up violence, not the last quarrel.
            if (types.Count > 0 && !types.Contains(f.Match.Rule.Type)) continue;
            if (paper && f.Match.Rule.Type is not EventType.Agree) continue;
            // "and Seoul voiced regret", said after others had blamed somebody: it goes to the same.
            if (match.Anaphor == match.Predicate && Blaming.Contains(match.Rule.Type) && Blaming.Contains(f.Match.Rule.Type) && f.Match.Recipients.All(r => match.Sources.All(x => x.Actor != r.Actor)) && Others(match, f.Match.Recipients) is { Count: > 0 } blamed) return blamed;
            // "Riyadh praised it too": what others have praised before.
            if (match.Rule.Type is EventType.Support && f.Match.Rule.Type is EventType.Support && f.Match.Recipients.All(r => match.Sources.All(x => x.Actor != r.Actor)) && Others(match, f.Match.Recipients) is { Count: > 0 } praised) return praised;
            // Nobody backs whoever struck, or is sorry about a meeting or a request.
            if (match.Anaphor == match.Predicate && match.Rule.Type is EventType.Support && Quarrels.Contains(f.Match.Rule.Type)) continue;
            if (match.Anaphor == match.Predicate && match.Rule.Type is EventType.Accuse && f.Match.Rule.Type is EventType.Request or EventType.Consult or EventType.Support or EventType.Concede or EventType.Retreat) continue;
            var all = f.Match.IsMutual || f.Match.Rule.Type is EventType.Consult or EventType.Agree ? f.Match.Sources.Concat(f.Match.Recipients) : f.Match.Sources;
            if (Others(match, all) is { Count: > 0 } others) return others;
        }
        return null;
    }

    // A state is nobody else than the one that it succeeds.
    private List<Party> Others(Match match, IEnumerable<Party> among) =>
        [.. among.Where(p => p.Actor is not null && match.Sources.All(x => x.Actor != p.Actor && !Succeeds(x.Actor, p.Actor) && !Succeeds(p.Actor, x.Actor))).DistinctBy(p => p.Actor)];

    private bool Succeeds(string? state, string? former) => state is not null && former is not null && gazetteer.States.TryGetValue(former, out var f) && f.Successors.Contains(state);

    // "A summit was held in July": its parties are those of the last mutual event before it in the paragraph.
    private Match? FromContext(Match match, AnalysedSentence s)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var f = before[i];
            if (f.Sentence.Paragraph != s.Paragraph || s.Sentence.Index - f.Sentence.Sentence.Index > 2) break;
            var group = before.Where(g => g.Sentence == f.Sentence && g.Match.Predicate == f.Match.Predicate).SelectMany(g => g.Match.Sources.Concat(g.Match.Recipients)).Where(p => p.Actor is not null).DistinctBy(p => p.Actor).ToList();
            if (group.Count >= 2) return match with { Sources = group, IsMutual = true, Confidence = match.Confidence * 0.7 };
        }
        // "The agreement was signed on Monday" under a headline that tells of two.
        var title = before.TakeWhile(f => f.Sentence.IsTitle).SelectMany(f => f.Match.Sources.Concat(f.Match.Recipients)).Where(p => p.Actor is not null).DistinctBy(p => p.Actor).ToList();
        return title.Count == 2 && s.Sentence.Index <= 6 ? match with { Sources = title, IsMutual = true, Confidence = match.Confidence * 0.6 } : null;
    }
}
