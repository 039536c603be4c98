namespace Entente.Reading.Actors;

internal sealed partial class PhraseReader
{
    /// <summary>A phrase headed by a role noun: "the South Korean navy", "Hungarian officials", "the Russian president".</summary>
    private bool ReadRole(SentenceNames n, List<Item> items, int end, Draft? owner, ChunkReading into)
    {
        var item = items[end];
        var role = item.Role!;
        var description = g.Descriptions.Of(role.Term);
        if (end < items.Count - 1 && items[end + 1].Joint is false && n.S.Tokens[items[end + 1].First].Upos is "NOUN" or "PROPN") return false;
        if (end > 0 && items[end - 1] is { Kind: ItemKind.Name, Entry: { Kind: NameKind.Outlet } outlet } && role.Sector == "MED" && role.Kind == "agency")
        {
            into.Main = Named(n, WithArticle(n, items, end - 1), item.Last, outlet, MentionKind.Outlet);
            Emit(n, items, 0, IndexAt(items, into.Main.First), into);
            return true;
        }
        if (role.Kind == "agency" && n.IsCapital(item.Last) && end > 0 && items[end - 1].Kind == ItemKind.Run && OrganisationOf(n, items, end, owner) is { } organisation)
        {
            into.Main = organisation;
            Emit(n, items, 0, IndexAt(items, organisation.First), into);
            Absorb(owner, organisation, into);
            return true;
        }
        var from = end;
        while (from > 0 && items[from - 1].Kind == ItemKind.Role) from--;
        var owners = OwnersBefore(items, from, out var start);
        if (role.Kind == "descriptor" && (owners.Count > 0 || owner is not null))
        {
            if (description is not { Owned: true } || description.Relational && owners.Count == 0) return false;
            if (role.Term == "capital") return ReadCapital(n, items, item, owners, start, owner, into);
        }
        // "the Obama administration": a surname before the body, to be linked.
        if (owners.Count == 0 && owner is null && end > 0 && items[end - 1] is { Kind: ItemKind.Run } run && role.Kind is "descriptor" or "agency" && n.WordsOf(run.First, run.Last).Length == 1)
        {
            owner = Unlinked(n, run);
            owner.Possesses = true;
            into.Others.Add(owner);
        }
        var sector = SectorOf(role, items, end, owners);
        var past = items[..end].Exists(i => i.Kind == ItemKind.Word && Past.Contains(Words.Fold(n.S.Tokens[i.First].Form)));
        if (past && (g.IsCoded || sector is "GOV" or "LEG" or "IGO")) sector = "ELI";
        var plural = n.S.Tokens[item.Last].Xpos is "NNS" or "NNPS";
        var first = PhraseStart(n, items, Math.Min(start, from));
        var body = owners.Count > 0 ? Body(n, first, item.Last, Text(n, SkipArticle(n, first), item.Last), owners, role, 0.9, "gazetteer")
            : new Draft(n, first, item.Last, MentionKind.Body, Text(n, SkipArticle(n, first), item.Last), 0.85, "possessive") { Term = role, Open = owner is null };
        (body.Role, body.Plural, body.Former) = (sector, plural, past || sector == "ELI");
        if (owners.Count == 0 && owner is not null)
        {
            body.Actors.AddRange(owner.Actors);
            body.Name = owner.Kind is MentionKind.State or MentionKind.Capital ? owner.Name + "'s " + body.Name : body.Name;
            if (owner.Open) (body.Open, body.Owner) = (true, owner);
            if (owner.Kind is MentionKind.Person or MentionKind.Description) body.First = first;
            else Absorb(owner, body, into);
        }
        Emit(n, items, 0, IndexAt(items, body.First), into);
        InOffice(n, body, items[..end]);
        into.Main = body;
        return true;
    }

    /// <summary>"the Russian president": the holder of the office on the day, when the gazetteer knows one.</summary>
    internal void InOffice(SentenceNames n, Draft body, List<Item> before)
    {
        if (body.Term is not { Kind: "title", Office: not null } role || body.Plural || body.Actors.Count != 1 || body.Actors[0] is not { } state) return;
        if (before.Exists(i => i.Kind == ItemKind.Word && n.S.Tokens[i.First].Lemma is "a" or "an" or "any" or "another" or "former" or "next" or "future" or "first" or "then" or "late" or "ex" or "new" or "retired" or "every" or "no")) return;
        if (g.Holder(state, role, doc.DayOf(n)) is not { } holder) return;
        (body.Kind, body.Name, body.Person, body.Rule, body.Confidence) = (MentionKind.Person, holder.Name, holder, "office", 0.85);
        body.NameWords = holder.Spellings[0];
        body.Gender = g.GivenNames.GetValueOrDefault(body.NameWords[0], 'u');
    }

    private bool ReadCapital(SentenceNames n, List<Item> items, Item item, List<NameEntry> owners, int start, Draft? owner, ChunkReading into)
    {
        var first = owners.Count > 0 ? PhraseStart(n, items, start) : item.First;
        var actors = owners.Count > 0 ? owners.Select(o => o.Actor) : owner!.Actors;
        var draft = new Draft(n, first, item.Last, MentionKind.Capital, "capital of " + string.Join(" and ", actors.Select(a => a is null ? "?" : g.NameOf(a))), 0.8, "gazetteer");
        draft.Actors.AddRange(actors);
        into.Main = draft;
        if (owners.Count == 0) Absorb(owner, draft, into);
        return true;
    }

    internal static Draft Body(SentenceNames n, int first, int last, string name, List<NameEntry> owners, RoleTerm role, double confidence, string rule)
    {
        var body = new Draft(n, first, last, MentionKind.Body, name, confidence, rule) { Role = role.Sector, Term = role };
        foreach (var o in owners)
            foreach (var id in o.Kind == NameKind.Short ? o.Candidates[0] : new[] { o.Actor })
                if (!body.Actors.Contains(id)) body.Actors.Add(id);
        return body;
    }

    /// <summary>A body unknown to the gazetteer but named as one: "Dongguk University", "the Woodrow Wilson Center".</summary>
    private Draft? OrganisationOf(SentenceNames n, List<Item> items, int end, Draft? owner)
    {
        var item = items[end];
        var from = end;
        while (from > 0 && items[from - 1].Kind is ItemKind.Run) from--;
        var words = n.WordsOf(item.First, item.Last);
        var sector = item.Role?.Sector ?? (words.Length > 0 && g.OrganisationWords.GetValueOrDefault(words[^1]) is not "PLACE" && (from < end || words.Length > 1) ? g.OrganisationWords.GetValueOrDefault(words[^1]) : null);
        if (sector is null) return null;
        var owners = OwnersBefore(items, from, out var start);
        var adjacent = owners.Count > 0 && start == from - 1;
        var first = WithArticle(n, items, adjacent ? start : from);
        var organisation = new Draft(n, first, item.Last, MentionKind.Organisation, Text(n, SkipArticle(n, first), item.Last), 0.6, "name") { Role = sector, Term = item.Role };
        if (adjacent) organisation.Actors.AddRange(owners.Select(o => o.Actor));
        else if (owner is { Kind: MentionKind.State or MentionKind.Capital or MentionKind.Place }) organisation.Actors.AddRange(owner.Actors);
        return organisation;
    }

    /// <summary>First token of a phrase: from its owner or role leftwards over adjectives, numbers and the article.</summary>
    private static int PhraseStart(SentenceNames n, List<Item> items, int index)
    {
        while (index > 0 && items[index - 1] is { Kind: ItemKind.Word, Joint: false } w && n.S.Tokens[w.First].Upos is "DET" or "ADJ" or "NUM" or "ADV" or "NOUN" or "VERB" or "PROPN" or "SYM") index--;
        return items[index].First;
    }

    private static int SkipArticle(SentenceNames n, int first)
    {
        while (first + 1 < n.S.Tokens.Count && n.S.Tokens[first].Upos is "DET" or "NUM") first++;
        return first;
    }
}
