using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Actors.Dictionaries;
using Entente.Reading.Attribution;

namespace Entente.Reading.Events;

/// <summary>An actor that fills a slot.</summary>
/// <param name="Actor">Id, with dictionaries the full code; null for somebody of no known allegiance.</param>
/// <param name="Role">PLOVER sector.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Span">The words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Party(string? Actor, string? Role, string Name, TextSpan Span, double Confidence)
{
    /// <summary>The party as the model has it.</summary>
    public Participant AsParticipant() => new(Actor, Role, Name, Span);
}

/// <summary>Finds the actors that a phrase stands for.</summary>
public sealed class PartyReader(ActorIndex actors, Speech speech, Gazetteer gazetteer)
{
    private static readonly HashSet<string> Quantities = new(StringComparer.Ordinal)
    {
        "series", "number", "group", "round", "package", "set", "wave", "range", "raft", "majority", "member", "part", "couple", "pair", "dozen", "hundred", "thousand", "all", "some", "many", "most", "one", "both", "each", "several", "half", "third", "quarter", "tenth", "bulk", "rest", "remainder", "much", "ton", "tonne", "kilogram", "load", "shipment", "consignment", "convoy", "planeload", "truckload", "worth",
    };

    /// <summary>"A series of sanctions" is about the sanctions: the noun that a quantity counts, or the token itself.</summary>
    public static int Counted(AnalysedSentence s, int token)
    {
        var isSum = s.Tokens[token].Upos is "NUM" or "SYM" || s.Tokens[token].Lemma.ToLowerInvariant() is "million" or "billion" or "dollar" or "euro";
        if (!isSum && !Quantities.Contains(s.Tokens[token].Lemma.ToLowerInvariant())) return token;
        foreach (var c in s.Children(token))
            if (s.Tokens[c].Deprel == "nmod" && FrameReader.Preposition(s, c) is var prep && (prep == "of" || isSum && prep is "in" or "worth of")) return c;
        return token;
    }

    /// <summary>
    /// Actors that a phrase is: its own mention, those coordinated with it, one in apposition, the speaker for "we". Places count
    /// only where <paramref name="places"/> is set.
    /// </summary>
    public List<Party> Strict(AnalysedSentence s, int token, bool places)
    {
        List<Party> found = [];
        Add(token);
        return found;

        void Add(int t)
        {
            foreach (var m in MentionsOf(t))
            {
                if (m.Kind == MentionKind.Adjective || m.Kind == MentionKind.Place && !places) continue;
                Parties(m, found);
                // "the foreign ministers of Turkey and Greece": the second state stands outside the phrase.
                if (m.Kind == MentionKind.Body && s.Tokens[t].Xpos is "NNS" or "NNPS")
                    for (var i = m.FirstToken; i <= m.LastToken; i++)
                        foreach (var c in s.Children(i))
                            if (i != t && s.Tokens[c].Deprel == "conj" && (c < m.FirstToken || c > m.LastToken) && actors.At(s, c) is { Kind: MentionKind.State or MentionKind.Adjective or MentionKind.Organisation } other) Parties(other with { Role = m.Role }, found);
            }
            if (s.Tokens[t].Xpos is "PRP" && speech.FirstPerson(s, t) is { } speaker && IsFirstPerson(s.Tokens[t]))
                found.Add(PartyOf(speaker.Actor, speaker.Role, speaker.Speaker, new TextSpan(s.Tokens[t].Start, s.Tokens[t].End, s.Tokens[t].Form), 0.8));
            foreach (var c in s.Children(t))
                if (s.Tokens[c].Deprel == "conj" && s.Tokens[c].Upos is not "VERB" || IsListed(s, t, c) || IsHeadlineList(s, t, c)) Add(c);
        }

        IEnumerable<ActorMention> MentionsOf(int t)
        {
            var own = actors.At(s, t) ?? (actors.Over(s, t) is { } over && over.Kind is not MentionKind.Adjective && over.Head >= over.FirstToken && s.Tokens[t].Deprel is not ("nmod:poss" or "amod") && over.FirstToken <= t ? over : null);
            // "Hezbollah, the Lebanese group": the name says more than its description.
            if (s.Tokens[t] is { Deprel: "appos", Head: >= 0 and var named } && own is not { Kind: MentionKind.Person } && actors.At(s, named) is { Kind: MentionKind.Group or MentionKind.Organisation } name) return [name];
            if (own is not null) return [own];
            var counted = Counted(s, t);
            if (counted != t && actors.At(s, counted) is { } m) return [m];
            foreach (var c in s.Children(t))
                if (s.Tokens[c].Deprel == "appos" && actors.At(s, c) is { Kind: not (MentionKind.Place or MentionKind.Adjective) } a) return [a];
            return [];
        }
    }

    // "the Command, the Army and the volunteers": a list whose first comma the tree takes for an apposition.
    private static bool IsListed(AnalysedSentence s, int token, int apposed)
    {
        if (s.Tokens[apposed].Deprel != "appos" || apposed < token || s.Child(apposed, "conj") < apposed || s.Child(apposed, "cc") >= 0) return false;
        var first = apposed;
        foreach (var c in s.Children(apposed))
            if (c < first && s.Tokens[c].Deprel != "punct") first = s.Subtree(c).First;
        return s.Tokens[first - 1].Form == ",";
    }

    // "Ethiopia, Eritrea sign truce": a state in apposition to another is the second of a list.
    private bool IsHeadlineList(AnalysedSentence s, int token, int apposed) =>
        s.Tokens[apposed].Deprel == "appos" && apposed > token && s.Tokens[apposed - 1].Form == "," && s.IsTitle
        && actors.At(s, token) is { Kind: MentionKind.State or MentionKind.Capital } a && actors.At(s, apposed) is { Kind: MentionKind.State or MentionKind.Capital } b && a.Actors[0] != b.Actors[0];

    /// <summary>Actors whom a phrase belongs to or comes from: "Iran's decision", "the Russian proposal", "a statement by Japan".</summary>
    public List<Party> Owners(AnalysedSentence s, int token)
    {
        List<Party> found = [];
        // "his hosts", "Iran's rival": whoever they belong to, they are somebody else.
        if (gazetteer.Descriptions.Of(s.Tokens[token].Lemma) is { Relational: true }) return found;
        foreach (var c in s.Children(token))
        {
            var rel = s.Tokens[c].Deprel;
            if (rel == "nmod:poss" && IsFirstPerson(s.Tokens[c]) && speech.FirstPerson(s, c) is { } speaker)
                found.Add(PartyOf(speaker.Actor, speaker.Role, speaker.Speaker, new TextSpan(s.Tokens[c].Start, s.Tokens[c].End, s.Tokens[c].Form), 0.8));
            else if (rel is "nmod:poss" or "amod" or "compound" or "nmod:desc" && (actors.At(s, c) ?? (rel == "nmod:poss" ? actors.Over(s, c) : null)) is { } m && m.Kind is not MentionKind.Place) Parties(m, found);
            // "North Korean ballistic missile use": the state names what is used, and so the use.
            if (rel == "compound" && actors.At(s, c) is null && s.Tokens[c].Lemma is not "era")
                foreach (var d in s.Children(c))
                    if (s.Tokens[d].Deprel is "amod" or "compound" && actors.At(s, d) is { Kind: not MentionKind.Place } inner) Parties(inner, found);
            if (rel == "nmod:poss")
                foreach (var d in s.Children(c))
                    if (s.Tokens[d].Deprel == "conj" && actors.At(s, d) is { } n) Parties(n, found);
        }
        if (found.Count > 0) return found;
        // "a summit that Pakistan hosts", "shells fired from the Indian side": whoever its clause says it comes from.
        foreach (var c in s.Children(token))
            if (s.Tokens[c].Deprel == "acl:relcl" && s.Child(c, "nsubj") is var maker and >= 0 && actors.At(s, maker) is { Kind: not (MentionKind.Place or MentionKind.Adjective or MentionKind.Outlet or MentionKind.Pronoun) }) found.AddRange(Strict(s, maker, places: false));
            else if (s.Tokens[c].Deprel == "acl" && Launched.Contains(s.Tokens[c].Lemma))
                foreach (var d in s.Children(c))
                    if (AnalysedSentence.Is(s.Tokens[d].Deprel, "obl") && FrameReader.Preposition(s, d) is "by" or "from") found.AddRange(Strict(s, d, places: false));
        if (found.Count > 0) return found;
        // "accounts of Iranian drones" are about them, whoever gave them.
        var about = s.Tokens[token].Lemma.ToLowerInvariant() is "account" or "report" or "rumour" or "rumor" or "news" or "accusation" or "suggestion" or "image" or "evidence";
        foreach (var c in s.Children(token))
            if (s.Tokens[c].Deprel == "nmod" && FrameReader.Preposition(s, c) is var prep && (prep is "by" or "from" || prep is "of" && !about) && actors.At(s, c) is not { Kind: MentionKind.Place or MentionKind.Adjective }) found.AddRange(Strict(s, c, places: false));
        return found;
    }

    private static readonly HashSet<string> Launched = new(StringComparer.Ordinal) { "fire", "launch", "shoot", "lob", "impose", "issue", "stage", "conduct", "propose", "draft", "host", "carry" };

    /// <summary>The actor that one adjective, possessor or compound token names.</summary>
    public List<Party> Modifier(AnalysedSentence s, int token)
    {
        List<Party> found = [];
        if (IsFirstPerson(s.Tokens[token]) && speech.FirstPerson(s, token) is { } speaker)
            found.Add(PartyOf(speaker.Actor, speaker.Role, speaker.Speaker, new TextSpan(s.Tokens[token].Start, s.Tokens[token].End, s.Tokens[token].Form), 0.8));
        else if ((actors.At(s, token) ?? actors.Over(s, token)) is { Kind: not MentionKind.Place } m) Parties(m, found);
        foreach (var c in s.Children(token))
            if (s.Tokens[c].Deprel == "conj" && actors.At(s, c) is { Kind: not MentionKind.Place } n) Parties(n, found);
        return found;
    }

    /// <summary>The known actor in whose words a predicate stands, or null.</summary>
    public Party? Speaker(AnalysedSentence s, int predicate) =>
        speech.FirstPerson(s, predicate) is { Actor: not null, Span: not null } link ? PartyOf(link.Actor, link.Role, link.Speaker, link.Span, 0.7) : null;

    /// <summary>Tokens of the one actor that a sentence names besides those of the frame's subjects and speakers; none when there are several.</summary>
    public IReadOnlyList<int> Others(AnalysedSentence s, Frame frame)
    {
        HashSet<string?> own = [.. frame.Subjects.SelectMany(t => Strict(s, t, places: false)).Select(p => p.Actor)];
        foreach (var link in speech.Of(s, frame.Predicate)) own.Add(link.Actor);
        Dictionary<string, int> others = [];
        foreach (var t in s.Tokens)
            if (actors.At(s, t.Index) is { Kind: not (MentionKind.Place or MentionKind.Outlet) } m && SameClause(s, t.Index, frame.Predicate) && !(m.Kind is MentionKind.Capital && FrameReader.Preposition(s, t.Index) is "in" or "at" or "near" or "from" or "to" or "outside") && !frame.Subjects.Any(x => s.Subtree(x) is var (first, last) && first <= t.Index && t.Index <= last))
                foreach (var id in m.Actors)
                    if (id is not null && !own.Contains(id)) others.TryAdd(id, t.Index);
        return others.Count == 1 ? [.. others.Values] : [];
    }

    private static bool SameClause(AnalysedSentence s, int a, int b)
    {
        for (var t = Math.Min(a, b); t <= Math.Max(a, b); t++)
            if (s.Tokens[t].Form is ";" or ":") return false;
        return true;
    }

    private static bool IsFirstPerson(Token t) => t.Form.ToLowerInvariant() is "we" or "us" or "our" or "ourselves" or "i" or "my" or "me";

    private void Parties(ActorMention m, List<Party> into)
    {
        foreach (var id in m.Actors)
        {
            var party = PartyOf(id, m.Role, m.Actors.Count > 1 && id is not null ? gazetteer.NameOf(id) : m.Name, m.Span, m.Confidence);
            if (party.Actor is null || into.TrueForAll(p => p.Actor != party.Actor)) into.Add(party);
        }
    }

    // With dictionaries the full code tells actors apart: a state's police may arrest its students.
    private Party PartyOf(string? actor, string? role, string name, TextSpan span, double confidence) =>
        new(gazetteer.IsCoded ? FullCode.Join(actor, role) : actor, role, name, span, confidence);
}
