namespace Entente.Reading.Actors;

/// <summary>What one chunk of a sentence turned out to hold.</summary>
internal sealed class ChunkReading(Chunk chunk)
{
    public Chunk Chunk { get; } = chunk;

    /// <summary>The mention that the whole chunk is, when it is one.</summary>
    public Draft? Main { get; set; }

    /// <summary>Mentions inside it of which it is not made: "Russian" in "Russian oil".</summary>
    public List<Draft> Others { get; } = [];

    /// <summary>A run of capitalised words that may name an unknown person or body.</summary>
    public Item? Run { get; set; }
}

/// <summary>Reads noun chunks: who is named, what role the words around give, and to whom the phrase belongs.</summary>
internal sealed partial class PhraseReader(Gazetteer g, DocumentNames doc)
{
    /// <summary>Reads a chunk. Possessors are read first and hand their state on.</summary>
    public ChunkReading Read(SentenceNames n, Chunk chunk)
    {
        var reading = new ChunkReading(chunk);
        Draft? owner = null;
        var first = chunk.First;
        for (var t = chunk.First; t <= chunk.Last; t++)
        {
            if (t < chunk.Last && !Chunks.IsPossessive(n, t)) continue;
            if (t == chunk.Last)
            {
                ReadSegment(n, first, Chunks.IsPossessive(n, t) ? t - 1 : t, owner, reading);
                break;
            }
            var inner = new ChunkReading(chunk);
            ReadSegment(n, first, t - 1, owner, inner);
            reading.Others.AddRange(inner.Others);
            owner = inner.Main ?? (inner.Others.Count > 0 ? inner.Others[^1] : null);
            if (inner.Main is { } main) reading.Others.Add(main);
            if (inner.Run is { } run && inner.Main is null) reading.Others.Add(Unlinked(n, run));
            first = t + 1;
        }
        return reading;
    }

    private void ReadSegment(SentenceNames n, int first, int last, Draft? owner, ChunkReading into)
    {
        if (first > last) return;
        var items = Item.Of(n, doc, first, last);
        var person = PersonAt(n, items);
        if (person >= 0) { ReadPerson(n, items, person, owner, into); return; }
        var end = items.FindLastIndex(i => i.Kind != ItemKind.Word || n.S.Tokens[i.Last].Upos is "NOUN" or "PROPN" or "NUM" or "VERB" or "SYM" or "X");
        if (end < 0) return;
        var head = items[end];
        if (head.Kind == ItemKind.Role && ReadRole(n, items, end, owner, into)) return;
        if (head.Kind == ItemKind.Name && ReadName(n, items, end, owner, into)) return;
        if (head.Kind == ItemKind.Run && OrganisationOf(n, items, end, owner) is { } organisation)
        {
            into.Main = organisation;
            Emit(n, items, 0, IndexAt(items, organisation.First), into);
            Absorb(owner, organisation, into);
            return;
        }
        if (head.Kind == ItemKind.Run && end == items.Count - 1) into.Run = head;
        Emit(n, items, 0, items.Count, into);
    }

    /// <summary>Mentions of the names in a stretch that is no actor as a whole.</summary>
    private static void Emit(SentenceNames n, List<Item> items, int from, int to, ChunkReading into)
    {
        for (var i = from; i < to; i++)
        {
            var item = items[i];
            if (item.Kind == ItemKind.Role && item.Role is { Kind: "agency" } && n.IsCapital(item.Last) && i > from && OwnersBefore(items, i, out var start) is { Count: > 0 } owners)
            {
                var name = Text(n, items[start].First, item.Last);
                var body = Body(n, items[start].First, item.Last, name, owners, item.Role, 0.85, "gazetteer");
                into.Others.RemoveAll(d => d.First >= body.First && d.Last <= body.Last);
                into.Others.Add(body);
            }
            else if (item is { Kind: ItemKind.Name, Entry: { } entry })
                into.Others.Add(Modifier(n, item, entry, Modifies(n, items, i)));
        }
    }

    /// <summary>Whether a name stands before what it modifies: "US sanctions", "US-Japanese talks", "US and Russian sanctions".</summary>
    private static bool Modifies(SentenceNames n, List<Item> items, int i)
    {
        var next = i + 1;
        if (next < items.Count && items[next].Joint) next++;
        if (next >= items.Count) return false;
        return next == i + 1 ? items[next].Kind != ItemKind.Word || n.S.Tokens[items[next].First].Upos is not "PUNCT"
            : n.S.Tokens[items[i + 1].First].Form is "-" or "–" or "/" || items[next] is { Entry.Kind: NameKind.Adjective };
    }

    private static Draft Modifier(SentenceNames n, Item item, NameEntry e, bool modifies)
    {
        var kind = e.Kind switch
        {
            NameKind.Adjective or NameKind.GroupAdjective or NameKind.Nationals => MentionKind.Adjective,
            NameKind.State or NameKind.Short => modifies ? MentionKind.Adjective : MentionKind.State,
            var k => KindOf(k),
        };
        var draft = Named(n, item.First, item.Last, e, kind);
        return draft;
    }

    private static Draft Named(SentenceNames n, int first, int last, NameEntry e, MentionKind kind)
    {
        var confidence = e.Kind == NameKind.Short ? double.Parse(e.Detail, System.Globalization.CultureInfo.InvariantCulture) : kind switch { MentionKind.Adjective => 0.9, MentionKind.Place => 0.85, _ => 0.95 };
        return new Draft(n, first, last, kind, e.Name, confidence, e.Kind == NameKind.Short ? "short-name" : "gazetteer")
        {
            Actors = [.. e.Kind == NameKind.Short ? e.Candidates[0] : new[] { e.Actor }],
            Role = kind is MentionKind.Organisation or MentionKind.Group or MentionKind.Outlet or MentionKind.Body or MentionKind.Capital ? e.Sector : null,
            Entry = e,
            Person = e.Person,
            Plural = e.Kind == NameKind.Short && e.Candidates[0].Length > 1,
        };
    }

    /// <summary>A phrase headed by a name: a state with its article, a capital, an organisation, a people.</summary>
    private bool ReadName(SentenceNames n, List<Item> items, int end, Draft? owner, ChunkReading into)
    {
        var item = items[end];
        var e = item.Entry!;
        var token = n.S.Tokens[item.Last];
        var first = WithArticle(n, items, end);
        if (e.Kind is NameKind.Adjective or NameKind.Nationals or NameKind.GroupAdjective)
        {
            if (People(n, items, end, e) is not { } people) return false;
            into.Main = people;
            Emit(n, items, 0, IndexAt(items, people.First), into);
            return true;
        }
        if (e.Kind == NameKind.Outlet && item.Last < n.S.Tokens.Count && end > 0 && items[end - 1] is { Kind: ItemKind.Role, Role.Sector: "MED" } label) first = label.First;
        var modifies = end < items.Count - 1;
        if (modifies) return false;
        var kind = KindOf(e.Kind);
        if (e.Kind is NameKind.Organisation && e.Country is not null && e.Country == e.Actor) kind = MentionKind.Body;
        if (e.Kind == NameKind.Short && (e.Candidates[0].Length > 1 || e.Sector is not null)) kind = e.Candidates[0].Length > 1 || token.Xpos is "NNS" or "NNPS" ? MentionKind.Description : MentionKind.Organisation;
        else if (e.Kind == NameKind.Short && token.Xpos is "NNPS" or "NNS") kind = MentionKind.State;
        if (StateBody(n, items, end, e, owner) is { } body)
        {
            into.Main = body;
            Emit(n, items, 0, IndexAt(items, body.First), into);
            if (body.First == first) Absorb(owner, body, into);
            return true;
        }
        var draft = Named(n, first, item.Last, e, kind);
        // "the North Korean capital Pyongyang", "South Korea's National Intelligence Service": the same state twice is one mention.
        var same = items.FindIndex(0, end, i => i.Entry is { } x && x.Actor is not null && (x.Actor == e.Actor || x.Actor == e.Country) && i.Kind == ItemKind.Name);
        if (same >= 0) draft.First = Math.Min(draft.First, WithArticle(n, items, same));
        if (g.IsCoded) TakeCodes(draft, items, end, owner);
        Emit(n, items, 0, IndexAt(items, draft.First), into);
        into.Main = draft;
        if (owner is not null && kind is MentionKind.Body or MentionKind.Organisation or MentionKind.Outlet && owner.Actors.Contains(e.Country ?? e.Actor)) Absorb(owner, draft, into);
        return true;
    }

    /// <summary>"Bree Prime Minister Romendacil", "Ithilen's minister Calimehtar": a name of a dictionary behind a title has its role, and counts for whom the title belongs to.</summary>
    private static void TakeCodes(Draft draft, List<Item> items, int end, Draft? owner)
    {
        if (Codes(items, end) is not { Length: > 0 } codes) return;
        (draft.Role, draft.Kind) = (codes, MentionKind.Body);
        if (items[end - 1] is not { Kind: ItemKind.Role, Role.Kind: "title" }) return;
        string?[] told = owner is { Actors.Count: > 0 } ? [.. owner.Actors] : [.. OwnersBefore(items, end - 1, out _).Select(o => o.Actor)];
        if (told.Length == 0) return;
        draft.Actors.Clear();
        draft.Actors.AddRange(told);
    }

    /// <summary>"the Russian Security Council", "Iran's Supreme Court": an organ's name after a state is the state's own organ.</summary>
    private static Draft? StateBody(SentenceNames n, List<Item> items, int end, NameEntry e, Draft? owner)
    {
        if (e.Kind != NameKind.Organisation || e.Detail is "igo" or "alliance" or "forum" or "company") return null;
        var adjective = end > 0 && items[end - 1] is { Kind: ItemKind.Name, Entry: { Kind: NameKind.Adjective or NameKind.Capital or NameKind.Place } a } ? a : null;
        var state = adjective?.Actor ?? (end == 0 && owner is { Kind: MentionKind.State, Actors: [{ } o] } ? o : null);
        if (state is null || state == e.Country || state == e.Actor) return null;
        var first = adjective is null ? items[end].First : WithArticle(n, items, end - 1);
        var draft = new Draft(n, first, items[end].Last, MentionKind.Body, Text(n, SkipArticle(n, first), items[end].Last), 0.7, "possessive") { Role = e.Sector == "IGO" ? "GOV" : e.Sector };
        draft.Actors.Add(state);
        return draft;
    }

    /// <summary>"the Swiss", "two Americans", "Palestinians": a people, or single members when counted.</summary>
    private static Draft? People(SentenceNames n, List<Item> items, int end, NameEntry e)
    {
        var item = items[end];
        var token = n.S.Tokens[item.Last];
        var plural = token.Xpos is "NNS" or "NNPS" || e.Kind == NameKind.Nationals && !token.Form.EndsWith("man", StringComparison.Ordinal) && token.Form.EndsWith('s');
        var before = items[..end];
        var counted = before.Any(i => i.Kind == ItemKind.Word && n.S.Tokens[i.Last].Upos == "NUM" || i.Kind == ItemKind.Word && n.S.Tokens[i.Last].Lemma is "several" or "many" or "some" or "dozen" or "hundred" or "a" or "an" or "another");
        var definite = before.Any(i => i.Kind == ItemKind.Word && n.S.Tokens[i.Last].Form is "the" or "The" or "THE");
        var nominal = plural || (definite || counted) && end == items.Count - 1 && token.Deprel is not ("amod" or "compound" or "advmod");
        if (!nominal || end != items.Count - 1) return null;
        return new Draft(n, before.Count > 0 ? WithArticle(n, items, end, numbers: true) : item.First, item.Last, e.Kind == NameKind.GroupAdjective ? MentionKind.Group : MentionKind.Body, e.Kind == NameKind.GroupAdjective ? e.Name : "people of " + e.Name, 0.85, "gazetteer")
        {
            Actors = [e.Actor], Role = counted ? "CVL" : null, Entry = e, Plural = plural || !counted,
        };
    }

    internal static MentionKind KindOf(NameKind kind) => kind switch
    {
        NameKind.State or NameKind.Short => MentionKind.State, NameKind.Capital => MentionKind.Capital, NameKind.Place => MentionKind.Place, NameKind.Organisation => MentionKind.Organisation,
        NameKind.Group => MentionKind.Group, NameKind.Outlet => MentionKind.Outlet, NameKind.Person => MentionKind.Person, _ => MentionKind.Adjective,
    };

    /// <summary>
    /// States and bodies that stand before an item and own it. Coordinated ones own it together; of several that are not, the first
    /// is whose it is ("the US North Korea envoy").
    /// </summary>
    private static List<NameEntry> OwnersBefore(List<Item> items, int end, out int start)
    {
        var owners = new List<NameEntry>();
        start = end;
        var linked = false;
        for (var i = end - 1; i >= 0; i--)
        {
            if (items[i].Joint) linked = owners.Count > 0;
            if (items[i] is not { Kind: ItemKind.Name, Entry: { Kind: not NameKind.Person } e }) continue;
            if (linked || owners.Count == 0) owners.Insert(0, e);
            else owners = [e];
            start = i;
            linked = false;
        }
        return owners;
    }

    private static int IndexAt(List<Item> items, int token)
    {
        var i = items.FindIndex(x => x.First >= token);
        return i < 0 ? items.Count : i;
    }

    private static int WithArticle(SentenceNames n, List<Item> items, int index, bool numbers = false)
    {
        var first = items[index].First;
        for (var i = index - 1; i >= 0 && items[i].Kind == ItemKind.Word; i--)
        {
            var t = n.S.Tokens[items[i].First];
            if (t.Upos == "DET" || numbers && t.Upos is "NUM" or "ADJ" or "ADV") first = items[i].First;
            else break;
        }
        return first;
    }

    internal static string Text(SentenceNames n, int first, int last)
    {
        var text = new System.Text.StringBuilder();
        for (var t = first; t <= last; t++)
        {
            if (t > first && n.S.Tokens[t].Start > n.S.Tokens[t - 1].End) text.Append(' ');
            text.Append(n.S.Tokens[t].Form);
        }
        return text.ToString();
    }

    /// <summary>A possessor that is a plain state belongs to the phrase and is no mention of its own.</summary>
    private static void Absorb(Draft? owner, Draft phrase, ChunkReading into)
    {
        if (owner is null || owner.Kind is MentionKind.Person or MentionKind.Pronoun || !into.Others.Remove(owner)) return;
        phrase.First = Math.Min(phrase.First, owner.First);
    }
}
