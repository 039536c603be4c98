namespace Entente.Reading.Actors;

/// <summary>
/// Gives a phrase the state or body named after it: "the parliament of Georgia", "a spokesperson for the Russian Foreign
/// Ministry", "Micheline Calmy-Rey of Switzerland", "an analyst at the Brookings Institution".
/// </summary>
internal sealed class Complements(Gazetteer g, PhraseReader phrases)
{
    /// <summary>Works from the right, so that what is attached is complete.</summary>
    public void Attach(SentenceNames n, List<ChunkReading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
            if (readings[i].Main is { Open: true } body) AttachTo(n, readings, i, body);
        Share(n, readings);
        for (var i = 0; i + 1 < readings.Count; i++) Rename(n, readings, i);
        for (var i = 0; i + 1 < readings.Count; i++) NamePerson(n, readings, i);
        for (var i = 0; i + 1 < readings.Count; i++) OfState(n, readings, i);
    }

    /// <summary>"Foreign Minister Jane Doe of Iran": the state of somebody unknown stands after the name.</summary>
    private static void OfState(SentenceNames n, List<ChunkReading> readings, int i)
    {
        if (readings[i].Main is not { Kind: MentionKind.Person, Person: null, Actors.Count: 0 } person || readings[i + 1].Main is not { Kind: MentionKind.State or MentionKind.Organisation or MentionKind.Group, Actors.Count: > 0 } state) return;
        if (person.Last != readings[i].Chunk.Last || readings[i + 1].Chunk.First != person.Last + 2 || n.S.Tokens[person.Last + 1].Form != "of") return;
        person.Actors.AddRange(state.Actors);
        (person.Last, person.Rule) = (state.Last, "possessive");
        readings[i + 1].Main = null;
    }

    /// <summary>"The Times of Malta", "the Bank of Korea": an outlet's name that goes on with another place is another outlet.</summary>
    private static void Rename(SentenceNames n, List<ChunkReading> readings, int i)
    {
        if (readings[i].Main is not { Kind: MentionKind.Outlet } outlet || readings[i + 1].Main is not { Kind: MentionKind.State or MentionKind.Place or MentionKind.Capital } place) return;
        if (readings[i + 1].Chunk.First != outlet.Last + 2 || n.S.Tokens[outlet.Last + 1].Form != "of" || outlet.Actors.SequenceEqual(place.Actors)) return;
        outlet.Actors.Clear();
        outlet.Actors.AddRange(place.Actors);
        (outlet.Last, outlet.Entry, outlet.Confidence, outlet.Rule) = (place.Last, null, 0.7, "name");
        outlet.Name = PhraseReader.Text(n, outlet.First, outlet.Last);
        readings[i + 1].Main = null;
    }

    private void AttachTo(SentenceNames n, List<ChunkReading> readings, int i, Draft body)
    {
        if (body.Term is not { } role || role.Kind == "descriptor" && g.Descriptions.Of(role.Term) is not { Owned: true, Relational: false }) return;
        var at = i + 1;
        if (Preposition(n, readings[i], readings[at]) is not { } preposition) return;
        // "heads of foreign relations for", "minister for Home Affairs": skip a subject that is no actor once.
        if (Target(readings[at]) is null or { Open: true, Term.Kind: "descriptor" } && preposition is "of" or "for" or "in" && at + 1 < readings.Count && Preposition(n, readings[at], readings[at + 1]) is { } second) (preposition, at) = (second, at + 1);
        if (Target(readings[at]) is not { } target || !Fits(preposition, role, target)) return;
        body.Open = target.Open;
        body.Actors.AddRange(target.Actors);
        if (target.Kind is MentionKind.Organisation or MentionKind.Body or MentionKind.Group && role.TakesSector && target.Role is { } sector) body.Role = body.Former ? "ELI" : sector;
        if (target.Kind is MentionKind.Organisation && target.Entry is null && target.Role is { } unknown && role.Kind is "title" && role.Sector == "GOV") body.Role = unknown;
        if (role.Term is "president" or "vice president" or "chairman" or "chairwoman" && target.Role is "LEG" or "JUD" or "BUS" or "EDU" or "NGO") body.Role = target.Role;
        body.Last = target.Last;
        body.Name = $"{body.Name} {preposition} {target.Name}";
        body.Rule = "possessive";
        if (body.Plural) TakePartners(n, readings, at, body);
        if (target.Kind is not (MentionKind.Organisation or MentionKind.Outlet) || role.Kind is "title" && preposition == "of") readings[at].Main = null;
        readings[at].Others.RemoveAll(o => o.Kind == MentionKind.Adjective && o.First >= body.First && o.Last <= body.Last);
        if (preposition == "of" && target.Kind is MentionKind.State or MentionKind.Organisation) phrases.InOffice(n, body, []);
    }

    /// <summary>"the regimes of Abkhazia and South Ossetia": a plural takes those coordinated with its complement.</summary>
    private static void TakePartners(SentenceNames n, List<ChunkReading> readings, int at, Draft body)
    {
        for (var i = at + 1; i < readings.Count; i++)
        {
            var between = readings[i].Chunk.First - 1;
            if (between != body.Last + 1 || n.S.Tokens[between].Upos is not "CCONJ" && n.S.Tokens[between].Form != "," || readings[i].Main is not { Kind: MentionKind.State or MentionKind.Group or MentionKind.Capital } partner) return;
            body.Actors.AddRange(partner.Actors.Where(a => !body.Actors.Contains(a)));
            body.Last = partner.Last;
            readings[i].Main = null;
        }
    }

    /// <summary>"Lawmakers and officials in Peru", "the Danish media and government": bodies in one breath belong to the same state.</summary>
    private static void Share(SentenceNames n, List<ChunkReading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
            if (readings[i].Main is { Open: true, Plural: true, Kind: MentionKind.Body } left && Next(n, readings, i) is { Open: false, Plural: true, Rule: "possessive" or "coordination", Actors.Count: > 0 } right) Take(left, right);
        for (var i = 0; i + 1 < readings.Count; i++)
            if (readings[i].Main is { Open: false, Kind: MentionKind.Body, Rule: "gazetteer", Actors.Count: > 0 } left && Next(n, readings, i) is { Open: true } right && n.S.Tokens[readings[i + 1].Chunk.First] is { Upos: "NOUN" } head && left.Head == head.Head) Take(right, left);
    }

    private static Draft? Next(SentenceNames n, List<ChunkReading> readings, int i)
    {
        var between = readings[i].Chunk.Last + 1;
        return readings[i + 1].Chunk.First == between + 1 && (n.S.Tokens[between].Upos == "CCONJ" || n.S.Tokens[between].Form == ",") && readings[i + 1].Main is { Kind: MentionKind.Body } next ? next : null;
    }

    private static void Take(Draft body, Draft from)
    {
        (body.Open, body.Rule) = (false, "coordination");
        body.Actors.AddRange(from.Actors);
    }

    /// <summary>The preposition between two neighbouring chunks that the tree, or "of", ties together; null for none.</summary>
    private static string? Preposition(SentenceNames n, ChunkReading left, ChunkReading right)
    {
        var p = left.Chunk.Last + 1;
        if (right.Chunk.First != p + 1 || p >= n.S.Tokens.Count || n.S.Tokens[p].Upos is not "ADP") return null;
        var form = n.S.Tokens[p].Form.ToLowerInvariant();
        if (form == "of") return form;
        for (var t = right.Chunk.First; t <= right.Chunk.Last; t++)
            if (n.S.Tokens[t] is { Deprel: "nmod" } x && (IsIn(left, x.Head) || n.S.Children(x.Head).Any(c => n.S.Tokens[c].Deprel == "conj" && IsIn(left, c)))) return form;
        // "condemned the authorities in Cairo", though the tree may have it condemned there.
        var seated = form is "in" && left.Main is { Term.Sector: "GOV" or "LEG" or "JUD", Plural: true } && right.Main is { Kind: MentionKind.State or MentionKind.Capital };
        return seated || form is "for" or "at" or "from" ? form : null;
    }

    private static bool IsIn(ChunkReading r, int token) => token >= r.Chunk.First && token <= r.Chunk.Last;

    private static Draft? Target(ChunkReading r) => r.Main is { Kind: not (MentionKind.Person or MentionKind.Adjective) } m ? m : null;

    private static bool Fits(string preposition, RoleTerm role, Draft target) => preposition switch
    {
        "of" => true,
        "for" or "at" or "with" => target.Kind is MentionKind.Organisation or MentionKind.Body or MentionKind.Group or MentionKind.Outlet || role.Office is "spokesperson" || preposition == "for" && target.Kind == MentionKind.State && role.Kind == "title",
        "from" => true,
        "to" => role.Term is "adviser" or "advisor" or "aide" or "national security adviser" or "national security advisor",
        "in" => role.Sector is not ("MIL" or "REB" or "IGO" or "MED") && role.Office is not ("ambassador" or "envoy"),
        _ => false,
    };

    /// <summary>A name after a titled complement: "Russian ambassador to North Korea Alexander Matsegora", "Secretary-General of NATO Jens Stoltenberg".</summary>
    private void NamePerson(SentenceNames n, List<ChunkReading> readings, int i)
    {
        if (readings[i].Main is not { Kind: MentionKind.Body or MentionKind.Person, Plural: false, Term: { Kind: "title" } role } title || title.NameWords.Length > 0 && title.Rule != "office") return;
        var at = readings.FindIndex(i + 1, r => r.Chunk.First > title.Last);
        if (at < 0) return;
        var right = readings[at];
        var (start, over) = (title.Last + 1, right.Chunk.First == title.Last + 2 && n.S.Tokens[title.Last + 1].Upos == "ADP");
        if (!over && right.Chunk.First != start) return;
        var person = Unnamed(right, start);
        if (person is null && over && at + 1 < readings.Count && readings[at + 1].Chunk.First == right.Chunk.Last + 1) (right, start) = (readings[at + 1], readings[at + 1].Chunk.First);
        person ??= Unnamed(right, start);
        if (person is null && right.Run is { } run && run.First == start)
        {
            person = phrases.PersonDraft(n, run.First, run, role, title.Role, [], title, title.Former);
            right.Main = person;
        }
        if (person is null || title.Actors.Count == 0) return;
        if (person.Person is { } known && !known.Terms.Any(t => title.Actors.Contains(t.Actor)) && !title.Open) return;
        if (person.Person is null) { person.Actors.Clear(); person.Actors.AddRange(title.Actors); person.Role = title.Role; }
        (person.First, person.Term, person.Rule) = (title.First, role, "title");
        readings[i].Main = null;
        foreach (var r in new[] { readings[i], right })
            r.Others.RemoveAll(o => o != person && o.First >= person.First && o.Last <= person.Last && o.Kind is not (MentionKind.Organisation or MentionKind.State or MentionKind.Capital));
    }

    private static Draft? Unnamed(ChunkReading r, int start) => r.Main is { Kind: MentionKind.Person, Term: null } m && m.First >= start ? m : r.Others.Find(o => o is { Kind: MentionKind.Person, Term: null } && o.First >= start);
}
