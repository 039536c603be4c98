namespace Entente.Reading.Actors;

/// <summary>
/// Joins a name with what is said of it beside: "Hugo Chávez, the president of Venezuela, said", "the Vice Speaker of the
/// Georgian Parliament, Gigi Tsereteli, warned", "Jonah Leff of Conflict Armament Research".
/// </summary>
internal sealed class Appositions(Gazetteer g, PhraseReader phrases)
{
    /// <summary>Goes through the chunks of a sentence from the left.</summary>
    public void Join(SentenceNames n, List<ChunkReading> readings)
    {
        for (var i = 0; i < readings.Count; i++) Bracketed(n, readings, i);
        for (var i = 0; i < readings.Count; i++) FromPlace(n, readings, i);
        for (var i = 0; i + 1 < readings.Count; i++)
        {
            var left = readings[i];
            var (end, j) = (EndOf(left), i + 1);
            // "the EU commissioner for Home Affairs, Cecilia Malmström": over what the title is for.
            if (left.Main is { Kind: MentionKind.Body, Term.Kind: "title" } && end == left.Chunk.Last && j < readings.Count && readings[j].Main is null && readings[j].Chunk.First == end + 2
                && n.S.Tokens[end + 1].Form is "for" or "of" or "on" or "in" or "to") end = readings[j].Chunk.Last;
            while (j < readings.Count && readings[j].Chunk.First <= end) j++;
            if (j >= readings.Count || end + 1 >= n.S.Tokens.Count || n.S.Tokens[end + 1].Form is not "," || readings[j].Chunk.First != end + 2) continue;
            var right = readings[j];
            if (NameOf(n, left) is { } member && right.Main is { Kind: MentionKind.Organisation or MentionKind.Body, Term: null } body && n.S.Tokens[right.Chunk.First].Form is "a" or "an" && IsPersonal(n, member)) { Belong(n, left, member, body); continue; }
            if (NameOf(n, left) is { } name && right.Main is { Kind: MentionKind.Body or MentionKind.Person, Term: not null } said && Beside(n, left, right, said)) Take(n, left, right, name, said, after: true);
            else if (left.Main is { Kind: MentionKind.Body or MentionKind.Person, Term: { Kind: not "agency" } } title && !title.Plural && NameOf(n, right) is { } named && Beside(n, left, right, null)) Take(n, right, left, named, title, after: false);
        }
    }

    private static int EndOf(ChunkReading r) => Math.Max(r.Chunk.Last, r.Main?.Last ?? -1);

    /// <summary>The bare name that a chunk is: a known person without title, or a run of capitals.</summary>
    private static Item? NameOf(SentenceNames n, ChunkReading r)
    {
        if (r.Main is { Kind: MentionKind.Person, NameWords.Length: > 0, Term: null } p) return new Item(ItemKind.Name, p.First, p.Last, p.Entry, null, p.Person);
        return r.Main is null && r.Run is { } run && (run.First == r.Chunk.First || r.Others.Exists(o => o.Kind == MentionKind.Outlet && o.Last == run.First - 1)) && n.WordsOf(run.First, run.Last).Length < 6 && n.S.Tokens[run.First].Upos == "PROPN" ? run : null;
    }

    /// <summary>Whether two chunks with a comma between are one: the tree says so, or what follows closes the apposition.</summary>
    private static bool Beside(SentenceNames n, ChunkReading left, ChunkReading right, Draft? said)
    {
        var tokens = n.S.Tokens;
        for (var t = right.Chunk.First; t <= right.Chunk.Last; t++)
            if (tokens[t].Deprel == "appos" && tokens[t].Head >= left.Chunk.First && tokens[t].Head <= EndOf(left)) return true;
        var after = Math.Max(EndOf(right), said?.Last ?? 0) + 1;
        var closes = after >= tokens.Count || tokens[after].Form is "," or "." or "(" or ")" or "\"" or "”" || tokens[after].Upos is "VERB" or "AUX";
        var list = after + 1 < tokens.Count && tokens[after].Form == "," && tokens[after + 1].Upos == "CCONJ" || after < tokens.Count && tokens[after].Upos == "CCONJ";
        var coordinated = false;
        for (var t = right.Chunk.First; t <= right.Chunk.Last; t++) coordinated |= tokens[t].Deprel == "conj" && tokens[t].Head < right.Chunk.First;
        return closes && !list && !coordinated;
    }

    private void Take(SentenceNames n, ChunkReading nameChunk, ChunkReading roleChunk, Item name, Draft said, bool after)
    {
        if (said.Plural || said.Term is { Kind: "agency" } || said.Person is not null && name.Person is not null && said.Person != name.Person && said.Rule != "office") return;
        if (name.Person is { } known && said.Actors.Count > 0 && !known.Terms.Any(t => said.Actors.Contains(t.Actor))) return;
        var person = phrases.PersonDraft(n, name.First, name, said.Term, said.Role, [], said.Person is null || said.Rule == "office" ? said : null, said.Former);
        if (person.Actors.Count == 0) person.Actors.AddRange(said.Actors);
        if (person.Person is null) person.Confidence = person.Actors.Count > 0 ? 0.8 : 0.6;
        person.Rule = "apposition";
        (person.First, person.Last) = after ? (name.First, said.Last) : (said.First, name.Last);
        nameChunk.Main = person;
        nameChunk.Run = null;
        roleChunk.Main = null;
        roleChunk.Others.RemoveAll(o => o.Kind == MentionKind.Adjective && o.First >= person.First && o.Last <= person.Last);
    }

    private bool IsPersonal(SentenceNames n, Item name) => name.Person is not null || g.GivenNames.ContainsKey(n.WordsOf(name.First, name.Last)[0]);

    /// <summary>"Sawsan Chebli, a senior German Council on Foreign Relations (DGAP) fellow": somebody of a body.</summary>
    private void Belong(SentenceNames n, ChunkReading left, Item name, Draft body)
    {
        var person = phrases.PersonDraft(n, name.First, name, null, null, [], null, false);
        if (person.Person is null) { person.Actors.AddRange(body.Actors); (person.Role, person.Confidence) = (body.Role, 0.7); }
        person.Rule = "apposition";
        left.Main = person;
        left.Run = null;
    }

    /// <summary>"Micheline Calmy-Rey of Switzerland", "Aaron David Miller of the Woodrow Wilson Center".</summary>
    private void FromPlace(SentenceNames n, List<ChunkReading> readings, int i)
    {
        if (i + 1 >= readings.Count || NameOf(n, readings[i]) is not { } name) return;
        var (left, right) = (readings[i], readings[i + 1]);
        var p = left.Chunk.Last + 1;
        if (right.Chunk.First != p + 1 || n.S.Tokens[p].Form is not ("of" or "from" or "at" or "with")) return;
        var words = n.WordsOf(name.First, name.Last);
        var personal = name.Person is not null || words.Length > 1 && words.Length < 5 && !g.OrganisationWords.ContainsKey(words[^1]);
        var loose = n.S.Tokens[p].Form is not "of" && !(name.Person is not null || g.GivenNames.ContainsKey(words[0]));
        var target = right.Main is { Kind: MentionKind.State or MentionKind.Organisation or MentionKind.Body or MentionKind.Group or MentionKind.Outlet or MentionKind.Capital } m ? m
            : right.Run is { } run && OrganisationRun(n, run) is { } organisation ? organisation : null;
        if (!personal || loose || target is null) return;
        if (n.S.Tokens[p].Form is not "of" && target.Kind is MentionKind.State or MentionKind.Capital) return;
        if (name.Person is null && !g.GivenNames.ContainsKey(words[0]) && target.Kind is MentionKind.State or MentionKind.Capital && !IsActing(n, left)) return;
        if (name.Person is { } known && target.Actors.Count > 0 && !known.Terms.Any(t => target.Actors.Contains(t.Actor))) return;
        var person = phrases.PersonDraft(n, name.First, name, null, null, [], null, false);
        if (person.Person is null)
        {
            person.Actors.AddRange(target.Actors);
            person.Role = target.Kind is MentionKind.Organisation or MentionKind.Body or MentionKind.Group or MentionKind.Outlet ? target.Role : person.Role;
            person.Confidence = 0.75;
        }
        person.Rule = "possessive";
        person.Last = target.Last;
        left.Main = person;
        left.Run = null;
        if (target.Kind is MentionKind.State or MentionKind.Capital) right.Main = null;
        else if (right.Main is null) { right.Main = target; right.Run = null; }
    }

    /// <summary>Capitalised words after "of" a person that a bracketed abbreviation marks as a body: "Conflict Armament Research (CAR)".</summary>
    private Draft? OrganisationRun(SentenceNames n, Item run)
    {
        var words = n.WordsOf(run.First, run.Last);
        var sector = words.Length > 1 ? g.OrganisationWords.GetValueOrDefault(words[^1]) : null;
        var bracket = run.Last + 3 < n.S.Tokens.Count && n.S.Tokens[run.Last + 1].Form == "(" && n.S.Tokens[run.Last + 3].Form == ")" && DocumentNames.LongForm(n, run.Last + 2) >= run.First;
        if (sector is null && !bracket) return null;
        return new Draft(n, run.First, run.Last, MentionKind.Organisation, PhraseReader.Text(n, run.First, run.Last), 0.6, "name") { Role = sector };
    }

    private static bool IsActing(SentenceNames n, ChunkReading r)
    {
        for (var t = r.Chunk.First; t <= r.Chunk.Last; t++)
            if (n.S.Tokens[t].Deprel is "nsubj" or "nsubj:pass" or "conj" or "obl" or "obj") return true;
        return false;
    }

    /// <summary>A bracketed abbreviation belongs to the phrase before it.</summary>
    private void Bracketed(SentenceNames n, List<ChunkReading> readings, int i)
    {
        var r = readings[i];
        var last = r.Chunk.Last;
        if (last + 3 >= n.S.Tokens.Count || n.S.Tokens[last + 1].Form != "(" || n.S.Tokens[last + 3].Form != ")") return;
        var abbreviation = n.S.Tokens[last + 2];
        if (!abbreviation.Form.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '.') || abbreviation.Form.Length < 2) return;
        if (r.Main is null && r.Run is { } run && OrganisationRun(n, run) is { } body) { r.Main = body; r.Run = null; }
        if (r.Main is not { Kind: MentionKind.Organisation or MentionKind.Body or MentionKind.Group or MentionKind.Outlet } main || main.Last != last) return;
        main.Last = last + 3;
        if (i + 1 < readings.Count && readings[i + 1].Chunk.First == last + 2 && readings[i + 1].Chunk.Last == last + 2) { readings[i + 1].Main = null; readings[i + 1].Run = null; readings[i + 1].Others.Clear(); }
        main.NameWords = [Words.Fold(abbreviation.Form)];
    }
}
