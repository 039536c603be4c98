using System.Globalization;
using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>A rule that fired on a predicate, with who and what filled its slots.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pattern">The pattern of it that matched.</param>
/// <param name="Predicate">Token of the predicate.</param>
/// <param name="Sources">Source actors; empty when the text names nobody.</param>
/// <param name="Recipients">Recipient actors.</param>
/// <param name="IsMutual">True when the sources act on each other.</param>
/// <param name="FromContext">True when the actors must come from the sentences before.</param>
/// <param name="Anaphor">A noun that takes up what was told ("the decision"): the recipients are those whose it was; −1 for none.</param>
/// <param name="Goods">Tokens heading the goods.</param>
/// <param name="Used">Tokens that other rules must not code again.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Match(Rule Rule, Pattern Pattern, int Predicate, IReadOnlyList<Party> Sources, IReadOnlyList<Party> Recipients,
    bool IsMutual, bool FromContext, int Anaphor, IReadOnlyList<int> Goods, IReadOnlyList<int> Used, double Confidence)
{
    /// <summary>True when the pattern asks for a recipient that the sentence leaves to the ones before: "cut supplies", "promised to examine it".</summary>
    public bool IsUnsaid { get; init; }
}

/// <summary>Matches the lexicon's patterns against the predicates of a sentence.</summary>
public sealed class Matcher(Lexicon lexicon)
{
    private static readonly HashSet<EventType> OntoPlaces = [EventType.Assault, EventType.Coerce, EventType.Mobilize, EventType.Retreat, EventType.Aid];
    private static readonly HashSet<EventType> WithoutSource = [EventType.Assault, EventType.Coerce, EventType.Sanction];

    // What leaves its recipient unsaid gives way to every pattern that finds one.
    private const int Unsaid = 100;

    private static readonly HashSet<EventType> OfOwn = [EventType.Aid, EventType.Mobilize, EventType.Retreat];
    private static readonly HashSet<EventType> InWords = [EventType.Accuse, EventType.Threaten, EventType.Reject, EventType.Request, EventType.Support, EventType.Agree];

    /// <summary>The best match of every predicate, verbs first, so that a noun a verb has used is not coded again.</summary>
    public IReadOnlyList<Match> Read(AnalysedSentence s, PartyReader parties)
    {
        List<Match> matches = [];
        HashSet<int> used = [];
        foreach (var t in s.Tokens)
            if (t.Upos is "VERB" && Best(s, t.Index, asNoun: false, parties) is { } m) { matches.Add(m); if (HasParties(m)) used.UnionWith(m.Used); }
        foreach (var t in s.Tokens)
            // A noun may be tagged a verb ("strikes"), but none looks like a past ("dealt").
            if (t.Upos is "NOUN" or "PROPN" or "VERB" && t.Xpos is not ("VBD" or "VBN") && !used.Contains(t.Index) && !matches.Exists(m => m.Predicate == t.Index) && Best(s, t.Index, asNoun: true, parties) is { } m) matches.Add(m);
        // "The US-Japanese summit was held": the noun names whom the verb leaves to the sentences before.
        matches.RemoveAll(m => m.FromContext && matches.Exists(n => n != m && m.Used.Contains(n.Predicate)));
        return [.. matches.OrderBy(m => m.Predicate)];
    }

    // A verb that nobody does to anybody leaves its noun to be told of by itself.
    private static bool HasParties(Match m) => !m.FromContext && m.IsMutual || m.Anaphor >= 0 || m.Recipients.Any(r => r.Actor is not null);

    private Match? Best(AnalysedSentence s, int predicate, bool asNoun, PartyReader parties)
    {
        var candidates = asNoun ? lexicon.Nouns(s.Tokens[predicate]) : lexicon.Verbs(s.Tokens[predicate]);
        if (candidates.Count == 0) return null;
        var frame = FrameReader.Of(s, predicate, asNoun);
        Match? best = null;
        var bestWeight = int.MinValue;
        foreach (var (rule, pattern) in candidates)
        {
            if (pattern.Weight <= bestWeight || !Predicates(s, predicate, pattern, frame)) continue;
            if (Fit(s, frame, rule, pattern, parties) is not { } match) continue;
            var weight = match.IsUnsaid ? pattern.Weight - Unsaid : pattern.Weight;
            if (weight > bestWeight) (best, bestWeight) = (match, weight);
        }
        return best;
    }

    private static bool Predicates(AnalysedSentence s, int predicate, Pattern pattern, Frame? frame = null)
    {
        if (pattern.Particle is { } p && frame?.Particles.Contains(p) is not true && !s.Children(predicate).Any(c => s.Tokens[c].Lemma.Equals(p, StringComparison.OrdinalIgnoreCase) || s.Tokens[c].Deprel == "obj" && HasAfter(s, c, p) || p is "to" or "that" && s.Tokens[c].Deprel is "xcomp" or "ccomp" && s.Child(c, "mark") is var to and >= 0 && s.Tokens[to].Form.Equals(p, StringComparison.OrdinalIgnoreCase))) return false;
        return pattern.PredicateClass.Holds(s, predicate);
    }

    // "called the charge untrue", read as an untrue charge; "signed the law that ratifies the treaty".
    private static bool HasAfter(AnalysedSentence s, int noun, string adjective) =>
        s.Children(noun).Any(a => a > noun && s.Tokens[a].Deprel is "amod" or "acl" or "acl:relcl" && s.Tokens[a].Lemma.Equals(adjective, StringComparison.OrdinalIgnoreCase));

    private Match? Fit(AnalysedSentence s, Frame frame, Rule rule, Pattern pattern, PartyReader parties, int depth = 0)
    {
        var places = OntoPlaces.Contains(rule.Type) || rule.Cameo == "054";
        List<Party> sources = [], recipients = [];
        List<int> goods = [], used = [frame.Predicate];
        var mutual = false;
        var context = false;
        var anaphor = -1;
        var (unsaid, worded) = (false, false);
        var confidence = frame.IsNoun ? 0.8 : 0.9;
        HashSet<int> taken = [];
        foreach (var slot in pattern.Slots)
        {
            var filled = false;
            foreach (var (token, prep) in Candidates(s, frame, slot, parties, rule.Type))
            {
                if (taken.Contains(token) || prep.Length > 0 && !prep.Contains(' ') && !BelongsTo(s, frame, token, used, slot, places)) continue;
                var counted = PartyReader.Counted(s, token);
                // "backed Iran's call for a withdrawal from Iraq": the call is Iran's.
                if (slot.Fill == Fill.Recipient && prep is "of" or "by" or "from" && !frame.IsNoun && used.Exists(u => u != frame.Predicate && s.Child(u, "nmod:poss") >= 0 && parties.Owners(s, u) is { Count: > 0 } whose && whose.Exists(p => sources.TrueForAll(x => x.Actor != p.Actor)))) continue;
                if (slot.Words is not null)
                {
                    if (!slot.Words.Holds(s, token) && !slot.Words.Holds(s, counted)) continue;
                    if (slot.Owner != Fill.None)
                    {
                        var owners = parties.Strict(s, token, places: false);
                        if (owners.Count == 0) owners = parties.Owners(s, counted);
                        if (owners.Count == 0 && !MayBeUnsaid(s, frame, rule, slot, counted)) continue;
                        unsaid |= owners.Count == 0;
                        Give(slot.Owner, owners);
                    }
                    worded |= slot.Position != Position.Subject;
                    used.Add(token);
                    used.Add(counted);
                    taken.Add(token);
                    filled = true;
                    break;
                }
                if (slot.Fill == Fill.None) { filled = true; break; }
                if (slot.Fill is Fill.Goods or Fill.GoodsReceived)
                {
                    goods.Add(token);
                    taken.Add(token);
                    filled = true;
                    break;
                }
                // "each side has bombed the other", "they fired at each other".
                if (slot.Fill == Fill.Recipient && IsEachOther(s, token) && sources.Select(p => p.Actor).Distinct().Count() > 1)
                {
                    mutual = filled = true;
                    break;
                }
                var found = prep is "adj" or "'s" ? parties.Modifier(s, token) : parties.Strict(s, token, places && slot.Fill == Fill.Recipient);
                if (found.Count == 0 && !slot.Strict && prep is not ("adj" or "'s"))
                {
                    found = Agents(s, counted, parties, depth);
                    if (found.Count > 0) confidence *= 0.9;
                    else if (slot.Fill == Fill.Recipient && IsAnaphor(s, counted))
                    {
                        anaphor = counted;
                        filled = true;
                        break;
                    }
                }
                // "agreed to strengthen their cooperation": they act on nobody else.
                if (slot.Position == Position.Complement) found.RemoveAll(p => sources.Exists(x => x.Actor == p.Actor));
                if (found.Count == 0) continue;
                if (slot.Fill == Fill.Both)
                {
                    if (found.Select(p => p.Actor).Distinct().Count() < 2) continue;
                    mutual = true;
                }
                Give(slot.Fill, found);
                taken.Add(token);
                filled = true;
                // Several subjects or objects, as enhanced dependencies give them, all count.
                if (slot.Position != Position.Subject) break;
            }
            if (slot.Position == Position.Context) anaphor = frame.Predicate;
            if (filled || slot.IsOptional && slot.Fill != Fill.Both) continue;
            if (slot.Fill == Fill.Both && slot.IsOptional && frame.Subjects.Count == 0) { context = mutual = true; continue; }
            // "was attacked": nobody is named as having done it.
            if (slot.Position == Position.Subject && slot.Fill == Fill.Source && frame.Subjects.Count == 0 && WithoutSource.Contains(rule.Type) && (frame.IsPassive || frame.IsNoun)) { confidence *= 0.8; continue; }
            // "North Korean soldiers were sent to Russia": those who send them are those they belong to.
            if (slot.Position == Position.Subject && slot.Fill == Fill.Source && frame is { IsPassive: true, Subjects.Count: 0 } && OfOwn.Contains(rule.Type) && frame.Objects.SelectMany(o => OwnForces(s, o, parties)).Where(p => rule.Type is not EventType.Retreat || p.Role is "MIL" or "REB").ToList() is { Count: > 0 } own) { Give(Fill.Source, own); continue; }
            // In somebody's words the one who speaks may go unnamed: the speaker acts.
            if (slot.Position == Position.Subject && slot.Fill == Fill.Source && frame.Subjects.Count == 0 && InWords.Contains(rule.Type) && parties.Speaker(s, frame.Predicate) is { } speaker) { sources.Add(speaker); continue; }
            if (slot.Position == Position.Subject && slot.Fill == Fill.None && slot.Words is null) continue;
            if (slot.Fill == Fill.Recipient && MayBeUnsaid(s, frame, rule, slot, -1) && !Candidates(s, frame, slot, parties, rule.Type).Any(c => slot.Position != Position.Complement && !used.Contains(c.Token))) { unsaid = true; continue; }
            return null;
        }
        // "American sanctions hit Iran", "restrictions imposed by the Union weakened it": they come from whoever they belong to.
        if (sources.Count == 0 && !context && pattern.Slots[0] is { Position: Position.Subject, Words: not null } && frame.Subjects.FirstOrDefault(taken.Contains, -1) is var means and >= 0) Give(Fill.Source, Givers(s, PartyReader.Counted(s, means), parties));
        // Words of blame, threat or support without a subject of their own come from whoever speaks.
        if (sources.Count == 0 && !context && rule.Type is not EventType.Agree && InWords.Contains(rule.Type) && parties.Speaker(s, frame.Predicate) is { } voice) sources.Add(voice);
        // "were detained at Tripoli airport": who arrests or deports is whoever holds the place.
        if (sources.Count == 0 && rule.Mode is "arrest" or "deport" or "expel" && Place(s, frame, parties) is { Count: > 0 } place && !place.Exists(p => recipients.Exists(r => r.Actor == p.Actor)))
        {
            Give(Fill.Source, place);
            confidence *= 0.8;
        }
        // "Norway and Australia will lift curbs of their own": on nobody of themselves.
        if (!mutual && recipients.Count > 0)
        {
            recipients.RemoveAll(r => r.Actor is not null && sources.Exists(x => x.Actor == r.Actor));
            if (recipients.Count == 0) return null;
        }
        // "Ethiopia, Eritrea sign truce": those who do such a thing together do it with each other.
        if (unsaid && worded && rule.Type is EventType.Agree && sources.Select(p => p.Actor).Distinct().Count() > 1) (unsaid, mutual) = (false, true);
        // "withdrew its envoys from the three countries" says from whom.
        if (unsaid && frame.Obliques.Any(o => o.Depth == 0 && s.Child(o.Token, "nummod") >= 0 && s.Tokens[o.Token].Lemma is "country" or "state" or "nation" or "government" or "side")) return null;
        // "needs Tokyo's support" says whose.
        if (unsaid && used.Exists(u => u != frame.Predicate && s.Child(u, "nmod:poss") >= 0 && parties.Owners(s, u).Count > 0)) return null;
        if (unsaid && (recipients.Count > 0 || sources.Count == 0 || mutual || !worded && !pattern.Slots.Any(x => x.Position == Position.Complement))) return null;
        return new Match(rule, pattern, frame.Predicate, sources, recipients, mutual, context, unsaid ? frame.Predicate : anaphor, goods, used, confidence) { IsUnsaid = unsaid };

        void Give(Fill fill, List<Party> found)
        {
            var to = fill == Fill.Recipient ? recipients : sources;
            foreach (var p in found)
                if (p.Actor is null || to.TrueForAll(x => x.Actor != p.Actor)) to.Add(p);
        }
    }

    // What is mostly done to another state, so that the one who does it does it to somebody the text has told of.
    private static readonly HashSet<EventType> Towards = [EventType.Agree, EventType.Aid, EventType.Request, EventType.Reject, EventType.Sanction, EventType.Coerce, EventType.Concede, EventType.Retreat, EventType.Threaten, EventType.Consult];

    // "cut supplies", "returned nine canoes", "promised to examine the request": a verb that says all but whom it concerns.
    private static bool MayBeUnsaid(AnalysedSentence s, Frame frame, Rule rule, Slot slot, int owned)
    {
        if (frame.IsNoun || frame.IsPassive && frame.Subjects.Count == 0 || !Towards.Contains(rule.Type)) return false;
        if (s.Child(frame.Predicate, "mark") is var mark and >= 0 && s.Tokens[mark].Form.ToLowerInvariant() is "if" or "unless" or "before" or "until" or "whether" or "lest") return false;
        if (slot.Position == Position.Complement)
            return rule.Type is EventType.Agree or EventType.Threaten && s.Children(frame.Predicate).Any(c => s.Tokens[c] is { Deprel: "xcomp", Upos: "VERB" })
                || rule.Type is EventType.Request && s.Children(frame.Predicate).Any(c => s.Tokens[c] is { Deprel: "ccomp", Upos: "VERB" });
        // "its assets", "his troops" are somebody's, if not known whose.
        return owned < 0 ? slot.Position == Position.Oblique : s.Child(owned, "nmod:poss") < 0;
    }

    private static bool IsEachOther(AnalysedSentence s, int token) =>
        s.Tokens[token].Form.ToLowerInvariant() is "each" or "one" && s.Children(token).Any(c => s.Tokens[c] is { Deprel: "fixed", Lemma: "other" or "another" })
        || s.Tokens[token].Lemma is "other" or "another" && s.Tokens[token].Upos is "ADJ" or "NOUN" or "PRON" && token > 0 && s.Tokens[token - 1].Form.ToLowerInvariant() is "each" or "one" or "the";

    private static List<Party> Place(AnalysedSentence s, Frame frame, PartyReader parties)
    {
        foreach (var o in frame.Obliques.Where(o => o is { Depth: 0, Preposition: "at" or "in" or "near" or "inside" or "on" }))
        {
            if (parties.Strict(s, o.Token, places: true) is { Count: > 0 } found) return found;
            foreach (var c in s.Children(o.Token))
                if (s.Tokens[c].Deprel == "compound" && parties.Strict(s, c, places: true) is { Count: > 0 } named) return named;
        }
        return [];
    }

    private static List<Party> Givers(AnalysedSentence s, int means, PartyReader parties)
    {
        var owners = parties.Owners(s, means);
        foreach (var c in s.Children(means))
            if (owners.Count == 0 && s.Tokens[c].Deprel == "acl")
                owners = [.. FrameReader.Of(s, c, asNoun: false).Subjects.Where(x => x != means).SelectMany(x => parties.Strict(s, x, places: false))];
        return owners;
    }

    // "watched a parade on Thursday beside Kim": what the tree hangs on a day goes with the verb; "strikes against a camp in Pakistan" hit Pakistan.
    private static readonly HashSet<string> DaysAndMonths = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames, .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, "evening", "morning", "night", "afternoon", "week", "month", "year", "today", "yesterday", "day"];

    // "condemned the launch as a breach of UN resolutions": what hangs on another phrase says nothing of the launch.
    private static bool BelongsTo(AnalysedSentence s, Frame frame, int token, List<int> used, Slot slot, bool places)
    {
        if (frame.IsNoun || used.Count == 1) return true;
        for (var t = s.Tokens[token].Head; t >= 0 && t != frame.Predicate; t = s.Tokens[t].Head)
            if (used.Contains(t) || frame.Objects.Contains(t) || frame.Subjects.Contains(t) || s.Tokens[t].Upos == "VERB") return true;
            else if (s.Tokens[t].Head == frame.Predicate) return DaysAndMonths.Contains(s.Tokens[t].Form) || places && slot.Words is null && s.Tokens[token].Head == t && FrameReader.Preposition(s, t) is "against" or "on" or "at" or "to" or "for" && FrameReader.Preposition(s, token) == "in";
        return true;
    }

    private static List<Party> OwnForces(AnalysedSentence s, int token, PartyReader parties) =>
        parties.Strict(s, token, places: false) is { Count: > 0 } body ? body : parties.Owners(s, PartyReader.Counted(s, token));

    // Deeds of deeds of deeds; where trees go in circles, so would this.
    private const int Deepest = 5;

    // Whose deed a noun tells of: its agent by the lexicon ("the attack by X on Y"), else whom it belongs to.
    private List<Party> Agents(AnalysedSentence s, int token, PartyReader parties, int depth)
    {
        if (depth < Deepest && s.Tokens[token].Upos is ("NOUN" or "PROPN"))
            foreach (var (rule, pattern) in lexicon.Nouns(s.Tokens[token]))
                // "supported Iran's call": nobody acts in their own object.
                if (!pattern.Slots.Any(x => x.Position == Position.Clause) && Predicates(s, token, pattern) && Fit(s, FrameReader.Of(s, token, asNoun: true), rule, pattern, parties, depth + 1) is { Sources.Count: > 0 } m) return [.. m.Sources];
        return parties.Owners(s, token);
    }

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "decision", "move", "measure", "attack", "test", "launch", "treaty", "agreement", "plan", "statement", "resolution", "action", "visit", "claim", "accusation", "charge", "meeting", "deal", "vote",
        "step", "act", "announcement", "strike", "invasion", "proposal", "offer", "demand", "request", "declaration", "ruling", "summit", "pact", "operation", "transfer", "allegation", "report", "withdrawal", "deployment", "warrant", "verdict", "sanction", "ban", "expulsion", "talk", "exercise", "drill", "text", "draft", "it", "this", "that",
    };

    // "the decision", "these measures", "it": a definite noun of doing that names nobody.
    private bool IsAnaphor(AnalysedSentence s, int token)
    {
        var t = s.Tokens[token];
        if (!Deeds.Contains(t.Lemma.ToLowerInvariant()) && (t.Upos != "NOUN" || lexicon.Nouns(t).Count == 0)) return false;
        return t.Upos is "PRON" or "DET" || s.Children(token).Any(c => s.Tokens[c].Deprel == "det" && s.Tokens[c].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those");
    }

    private static IEnumerable<(int Token, string Preposition)> Candidates(AnalysedSentence s, Frame f, Slot slot, PartyReader parties, EventType type)
    {
        switch (slot.Position)
        {
            case Position.Subject:
                foreach (var t in f.Subjects) yield return (t, "");
                break;
            case Position.Object:
                foreach (var t in f.Recipients) yield return (t, "");
                foreach (var t in f.Objects) yield return (t, "");
                break;
            case Position.Oblique:
                foreach (var o in f.Obliques.OrderBy(o => o.Depth).ThenBy(o => Rank(slot, o.Preposition)))
                    if (slot.Prepositions.Contains(o.Preposition)) yield return (o.Token, o.Preposition);
                if (f.IsNoun && slot.Prepositions.Contains("by"))
                    foreach (var t in f.Subjects) yield return (t, "by");
                break;
            case Position.Clause:
                foreach (var t in ClauseSubjects(s, f.Predicate)) yield return (t, "");
                break;
            case Position.Sentence:
                foreach (var t in parties.Others(s, f)) yield return (t, "");
                break;
            case Position.Complement:
                foreach (var t in Complements(s, f, type)) yield return (t, "");
                break;
        }
    }

    // In the order of the pattern; but for who does it "of" comes last: "the Iraqi invasion of Kuwait".
    private static int Rank(Slot slot, string preposition)
    {
        if (preposition == "of" && slot.Fill == Fill.Source) return slot.Prepositions.Count;
        for (var i = 0; i < slot.Prepositions.Count; i++)
            if (slot.Prepositions[i] == preposition) return i;
        return slot.Prepositions.Count + 1;
    }

    private static IReadOnlyList<int> ClauseSubjects(AnalysedSentence s, int noun)
    {
        for (int t = noun, steps = 0; t >= 0 && steps < 6; t = s.Tokens[t].Head, steps++)
            if (t != noun && (s.Tokens[t].Upos == "VERB" || s.Child(t, "cop") >= 0))
            {
                var f = FrameReader.Of(s, t, asNoun: false);
                if (f.Subjects.Count > 0) return f.Subjects;
                if (f.IsPassive && f.Objects.Count > 0) return f.Objects;
                if (s.Child(t, "nsubj") is var n and >= 0) return [n];
            }
        return [];
    }

    private static IEnumerable<int> Complements(AnalysedSentence s, Frame f, EventType type)
    {
        foreach (var c in s.Children(f.Predicate))
        {
            var rel = s.Tokens[c].Deprel;
            if (rel is not ("xcomp" or "ccomp" or "advcl" or "obj" or "obl" or "acl")) continue;
            var inner = FrameReader.Of(s, c, asNoun: s.Tokens[c].Upos != "VERB");
            // "demanded that Israel withdraw": whoever is to act; "warned that Iran could strike" threatens nobody.
            if (rel == "ccomp" && s.Child(c, "nsubj") is var actor and >= 0 && s.Tokens[actor].Upos is "PROPN" or "NOUN" && !f.Subjects.Contains(actor))
            {
                if (type is not EventType.Threaten)
                    foreach (var t in inner.Subjects.Count > 0 ? inner.Subjects : inner.Objects) yield return t;
                continue;
            }
            foreach (var t in inner.Recipients.Concat(inner.Objects).Concat(inner.Obliques.OrderBy(o => o.Depth).Where(o => o.Preposition is not ("in" or "at" or "during" or "since")).Select(o => o.Token)))
                if (!f.Subjects.Contains(t)) yield return t;
            if (rel == "ccomp")
                foreach (var t in inner.Subjects)
                    if (!f.Subjects.Contains(t)) yield return t;
        }
    }
}
