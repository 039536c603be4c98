namespace Entente.Reading.Actors;

internal sealed partial class PhraseReader
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "mme", "sheikh", "sheik", "shaikh", "hojatoleslam", "rev" };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "former", "ex", "late", "retired", "ousted", "deposed", "exiled", "then", "outgoing" };

    /// <summary>Index of the item that names a person, or −1.</summary>
    private int PersonAt(SentenceNames n, List<Item> items)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].Person is not null) return i;
            if (items[i].Kind == ItemKind.Run && IsPersonRun(n, items, i)) return i;
        }
        return -1;
    }

    private bool IsPersonRun(SentenceNames n, List<Item> items, int i)
    {
        var run = items[i];
        if (i + 1 < items.Count && items[i + 1] is { Kind: ItemKind.Role, Role.Kind: "agency" } && n.IsCapital(items[i + 1].First)) return false;
        var words = n.WordsOf(run.First, run.Last);
        if (words.Length == 0 || g.OrganisationWords.ContainsKey(words[^1]) || words.Length > 6) return false;
        if (n.S.Tokens[run.Last].Xpos is "NNPS" or "NNS") return false;
        if (i > 0)
        {
            var before = items[i - 1];
            if (before.Kind == ItemKind.Role && before.Role!.Kind is "title" or "head" && n.S.Tokens[before.Last].Xpos is not "NNS" && !IsThing(before.Role)) return true;
            if (before.Kind == ItemKind.Word && Honorifics.Contains(Words.Fold(n.S.Tokens[before.Last].Form))) return true;
            if (TitleInName(n, before) is not null) return true;
        }
        if (words.Length > 1 && Honorifics.Contains(words[0])) return true;
        return words.Length > 1 && g.GivenNames.ContainsKey(words[0]) && n.S.Tokens[run.First].Upos == "PROPN";
    }

    /// <summary>Role nouns for things, which no person bears: ships, units, firms.</summary>
    private bool IsThing(RoleTerm role) => role.Kind == "head" && g.Descriptions.Of(role.Term)?.Refers is "thing" or "organisation";

    /// <summary>The title at the end of an organ's name: "NATO Secretary General", "EU foreign policy chief".</summary>
    private RoleTerm? TitleInName(SentenceNames n, Item item) => item is { Kind: ItemKind.Name, Entry.Kind: NameKind.Organisation } ? TitleAtEnd(g, n, item.First, item.Last) : null;

    /// <summary>The title that the last words of a stretch are, or null.</summary>
    internal static RoleTerm? TitleAtEnd(Gazetteer g, SentenceNames n, int first, int last)
    {
        for (var k = 0; k < n.Pieces.Count; k++)
        {
            if (n.Pieces[k].Token < first || n.Pieces[k].Token > last) continue;
            if (g.Roles.Longest(n.Pieces, k, out var length) is { Kind: "title" } role && n.Pieces[k + length - 1].Token == last && (k + length == n.Pieces.Count || n.Pieces[k + length].Token > last)) return role;
        }
        return null;
    }

    private void ReadPerson(SentenceNames n, List<Item> items, int p, Draft? owner, ChunkReading into)
    {
        var item = items[p];
        var title = -1;
        for (var i = p - 1; i >= 0 && (items[i].Kind == ItemKind.Role || items[i].Kind == ItemKind.Word && !items[i].Joint); i--)
            if (items[i].Kind == ItemKind.Role) { title = i; break; }
        var role = title >= 0 ? items[title].Role : null;
        var from = title >= 0 ? title : p;
        while (title >= 0 && from > 0 && items[from - 1].Kind == ItemKind.Role) from--;
        var owners = OwnersBefore(items, from, out var start);
        var adjacent = from > 0 && items[from - 1] is { Kind: ItemKind.Name, Entry: { Kind: NameKind.Adjective or NameKind.GroupAdjective or NameKind.Organisation } };
        if (role is null && from > 0 && TitleInName(n, items[from - 1]) is { } inName) role = inName;
        if (role is null && !adjacent) (owners, start) = ([], p);
        var firstItem = Math.Min(start, from);
        var former = Enumerable.Range(0, p).Any(i => items[i].Kind == ItemKind.Word && Past.Contains(Words.Fold(n.S.Tokens[items[i].First].Form)));
        while (firstItem > 0 && items[firstItem - 1].Kind == ItemKind.Word && !items[firstItem - 1].Joint && (former || n.S.Tokens[items[firstItem - 1].First].Upos is "DET" or "ADJ" || Honorifics.Contains(Words.Fold(n.S.Tokens[items[firstItem - 1].First].Form)))) firstItem--;
        var sector = role is null ? null : SectorOf(role, items, title, owners);
        var draft = PersonDraft(n, items[firstItem].First, item, role, sector, owners, owner, former);
        Emit(n, items, 0, firstItem, into);
        var next = p + 1 < items.Count ? items[p + 1] : null;
        if (next is { Kind: ItemKind.Role, Role: { Kind: "agency" or "descriptor" } bodyRole } && p + 2 >= items.Count - 1 && draft.Actors.Count > 0)
        {
            into.Main = new Draft(n, draft.First, next.Last, MentionKind.Body, Text(n, item.First, next.Last), 0.85, "office") { Actors = draft.Actors, Role = bodyRole.Sector, Term = bodyRole };
            return;
        }
        if (p + 1 < items.Count) Emit(n, items, p + 1, items.Count, into);
        var trailing = items[(p + 1)..].Exists(i => n.S.Tokens[i.Last].Upos is "NOUN" or "PROPN");
        if (trailing) into.Others.Add(draft); else into.Main = draft;
        if (owner is not null && role is not null) AbsorbInto(owner, draft, into);
    }

    /// <summary>The mention of a named person, with the state that the phrase or the offices held give.</summary>
    internal Draft PersonDraft(SentenceNames n, int first, Item name, RoleTerm? role, string? sector, List<NameEntry> owners, Draft? owner, bool former)
    {
        var person = name.Person;
        string?[] told = owners.Count > 0 ? [.. owners.Select(o => o.Kind == NameKind.Short ? o.Candidates[0][0] : o.Actor).Distinct()]
            : role is not null && owner is { Kind: not MentionKind.Person } ? [.. owner.Actors] : [];
        if (person is not null && told.Length > 0 && !person.Terms.Any(t => told.Contains(t.Actor)) && !told.Any(a => a is not null && person.Terms.Any(t => g.Organisations.TryGetValue(t.Actor, out var o) && o.Actor == a))) person = null;
        var draft = new Draft(n, first, name.Last, MentionKind.Person, person?.Name ?? Text(n, name.First, name.Last), person is not null ? 0.95 : told.Length > 0 ? 0.85 : 0.6, role is not null ? "title" : person is not null ? "gazetteer" : "name")
        {
            Person = person,
            NameWords = Bare(n.WordsOf(name.First, name.Last)),
            Term = role,
            Former = former || role?.Sector == "ELI",
            Role = sector,
        };
        draft.Actors.AddRange(told);
        draft.Gender = GenderOf(n, name, draft.NameWords);
        Settle(draft);
        return draft;
    }

    // "Mr Putin" is called Putin.
    private static string[] Bare(string[] words) => words.Length > 1 && Honorifics.Contains(words[0]) ? words[1..] : words;

    /// <summary>State and role of a known holder of offices on the day of the text.</summary>
    internal void Settle(Draft draft)
    {
        if (draft.Person is { } known)
        {
            var day = doc.DayOf(draft.Sentence);
            var term = known.At(day);
            var actor = g.Organisations.TryGetValue(term.Actor, out var o) ? o.Actor ?? term.Actor : term.Actor;
            if (draft.Actors.Count == 0 || draft.Term is null) { draft.Actors.Clear(); draft.Actors.Add(actor); }
            var serving = term.Life.Contains(day);
            if (serving && !draft.Former) draft.Role = o?.Sector ?? g.Roles.SectorOf(term.Office);
            else if (draft.Former || draft.Role is null) draft.Role = "ELI";
            draft.Name = known.Name;
        }
        else if (draft.Former && draft.Role is "GOV" or "LEG" or "IGO" or "MIL") draft.Role = "ELI";
    }

    private char GenderOf(SentenceNames n, Item name, string[] words)
    {
        for (var t = Math.Max(0, name.First - 2); t <= name.First; t++)
        {
            var w = Words.Fold(n.S.Tokens[t].Form);
            if (w is "mr" or "sir" or "lord" or "king" or "prince" or "sultan" or "emir" or "spokesman" or "chairman" or "businessman" or "congressman") return 'm';
            if (w is "mrs" or "ms" or "miss" or "lady" or "dame" or "queen" or "princess" or "spokeswoman" or "chairwoman" or "businesswoman" or "congresswoman") return 'f';
        }
        return g.GivenNames.GetValueOrDefault(words[0], 'u');
    }

    /// <summary>The sector that a title gives: a spokesman has that of the body he speaks for.</summary>
    private string SectorOf(RoleTerm role, List<Item> items, int at, List<NameEntry> owners)
    {
        if (g.IsCoded) return Codes(items, at + 1);
        // "Houthi forces", "the FDLR force": the troops of rebels are rebels.
        if (role.Sector == "MIL" && owners is [.., { Kind: NameKind.Group or NameKind.GroupAdjective, Sector: "REB" }]) return "REB";
        // "Rwandan peacekeepers", "Russian observers": one state's own, whoever has sent for them.
        if (role is { Sector: "IGO", Kind: "head" } && owners is [.., { Kind: NameKind.State or NameKind.Adjective or NameKind.Nationals }]) return role.Term.StartsWith("peacekeep", StringComparison.Ordinal) || role.Term == "blue helmets" ? "MIL" : "GOV";
        if (!role.TakesSector) return role.Sector;
        if (at > 0 && items[at - 1] is { Kind: ItemKind.Role, Role: { } body }) return body.Sector;
        return owners.Count > 0 && owners[^1].Sector is { } s && owners[^1].Kind is NameKind.Organisation or NameKind.Group or NameKind.GroupAdjective ? s : role.Sector;
    }

    /// <summary>Codes of all the roles before an item.</summary>
    private static string Codes(List<Item> items, int end) => string.Concat(items.Take(end).Where(i => i.Kind == ItemKind.Role).Select(i => i.Role!.Sector).Distinct());

    private static void AbsorbInto(Draft owner, Draft phrase, ChunkReading into) => Absorb(owner, phrase, into);

    /// <summary>A run of capitals before a possessive sign or alone, to be linked with a person named elsewhere.</summary>
    internal static Draft Unlinked(SentenceNames n, Item run) => new(n, run.First, run.Last, MentionKind.Person, Text(n, run.First, run.Last), 0, "surname") { NameWords = n.WordsOf(run.First, run.Last), Open = true };
}
