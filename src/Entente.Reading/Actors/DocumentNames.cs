using System.Globalization;

namespace Entente.Reading.Actors;

/// <summary>
/// What a document as a whole says about its names: which states it speaks of, which abbreviations it introduces, which day
/// counts. It decides names that several actors share. Nothing here depends on the order of sentences.
/// </summary>
internal sealed class DocumentNames
{
    private readonly Gazetteer _g;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);

    public DocumentNames(Gazetteer g, DateOnly? date, IReadOnlyList<SentenceNames> sentences)
    {
        _g = g;
        Date = date ?? DateOnly.MaxValue;
        foreach (var s in sentences)
        {
            foreach (var a in s.Atoms.Where((a, t) => a is not null && a.First == t).OfType<Atom>())
                foreach (var e in a.Entries) Count(e, a);
            foreach (var abbreviation in Introduced(s)) _abbreviations.Add(abbreviation);
        }
        foreach (var s in sentences) Unname(s);

        void Count(NameEntry e, Atom a)
        {
            if (e.Kind == NameKind.Short || a.Entries.Count > 1 && e.Kind is NameKind.Adjective or NameKind.Nationals) return;
            var shared = a.Entries.Any(x => x.Kind == NameKind.Short);
            if (e.Kind is NameKind.Place) { if (e.Country is { } c) _placed[c] = _placed.GetValueOrDefault(c) + 1; return; }
            if (shared || e.Actor is not { } actor) return;
            _named[actor] = _named.GetValueOrDefault(actor) + 1;
        }
    }

    /// <summary>The day as of which names and offices count.</summary>
    public DateOnly Date { get; }

    /// <summary>The document's title, null for none.</summary>
    public string? Title { get; init; }

    /// <summary>How often an actor is named for certain.</summary>
    public int Named(string actor) => _named.GetValueOrDefault(actor);

    /// <summary>Whether an abbreviation was introduced in brackets after a longer name.</summary>
    public bool IsIntroduced(string abbreviation) => _abbreviations.Contains(abbreviation);

    /// <summary>The day for a sentence: a year told in it, else the document's date.</summary>
    public DateOnly DayOf(SentenceNames s)
    {
        var year = 0;
        foreach (var t in s.S.Tokens)
            if (t.Form.Length == 4 && int.TryParse(t.Form, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is > 1900 and < 2100) year = Math.Max(year, y);
        return year > 0 && year < Date.Year ? new DateOnly(year, 7, 1) : Date;
    }

    /// <summary>The entry that a name stands for, null when nothing decides between several.</summary>
    public NameEntry? Choose(Atom atom, SentenceNames s) =>
        Pick(atom, s) is var entry && entry is { Governs.Count: > 0 } && entry.Governs.Any(g => g.Contains(DayOf(s))) ? entry with { Sector = "GOV" } : entry;

    private NameEntry? Pick(Atom atom, SentenceNames s)
    {
        if (atom.Entries.Count == 1 && atom.Entries[0].Kind is not (NameKind.Short or NameKind.Place or NameKind.Capital)) return atom.Entries[0];
        var day = DayOf(s);
        var living = atom.Entries.Where(e => e.Kind == NameKind.Short || e.Life.Contains(day)).ToList();
        var named = (living.Exists(e => e.Kind != NameKind.Short) ? living : atom.Entries).Where(e => e.Kind != NameKind.Short).OrderBy(e => Rank(e.Kind)).ToList();
        var first = named.Count > 0 ? named[0] : null;
        if (atom.Entries.FirstOrDefault(e => e.Kind == NameKind.Short) is { } brief && Share(brief, first, s) is { } chosen) return chosen;
        if (named.Count > 1 && named[1].Kind == first!.Kind && first.Kind is NameKind.State or NameKind.Adjective or NameKind.Nationals or NameKind.Group or NameKind.Organisation)
            first = named.Where(e => e.Kind == first.Kind).MaxBy(e => Named(e.Actor ?? ""));
        // Two persons of one name: the one in office then.
        if (first is { Kind: NameKind.Person }) first = named.Find(e => e.Person is { } p && p.InOffice(day)) ?? first;
        return first is { Kind: NameKind.Place or NameKind.Capital } ? AsOf(first, day) : first;
    }

    /// <summary>The persons a full name may name.</summary>
    public static Person? PersonOf(Atom atom) => atom.Entries.FirstOrDefault(e => e.Kind == NameKind.Person)?.Person;

    private NameEntry? Share(NameEntry brief, NameEntry? regular, SentenceNames s)
    {
        var sets = brief.Candidates;
        if (sets.Count == 1) return regular is null || sets[0].Length > 1 ? With(brief, sets[0], 0.9) : null;
        if (regular is { Kind: NameKind.State or NameKind.Adjective or NameKind.Nationals } && sets[0][0] == regular.Actor)
        {
            var other = sets.Skip(1).FirstOrDefault(c => c.Length == 1 && Near(s, c[0]));
            if (other is not null && Named(regular.Actor!) == 0 && brief.Name == regular.Name) return regular with { Kind = NameKind.Place, Actor = other[0], Country = other[0] };
            if (regular.Kind == NameKind.State) return null;
        }
        var best = sets.Select((c, i) => (Set: c, Hits: c.Sum(Named), i)).MaxBy(x => (x.Hits, -x.i));
        if (best.Hits > 0) return regular is { Kind: NameKind.Capital } && best.Set[0] == regular.Actor ? null : With(brief, best.Set, 0.85);
        // "the North" needs one of the states named; "Korea" has a likeliest.
        return brief.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && regular is null ? null : regular is null ? With(brief, sets[0], 0.6) : null;
    }

    private NameEntry With(NameEntry brief, string[] ids, double confidence)
    {
        var name = string.Join(" and ", ids.Select(_g.NameOf));
        return brief with { Name = name, Actor = ids[0], Country = ids[0], Candidates = [ids], Sector = _g.Organisations.ContainsKey(ids[0]) ? "IGO" : null, Detail = confidence.ToString(CultureInfo.InvariantCulture) };
    }

    /// <summary>Whether a place of a state stands in the sentence, or a word for its parts does.</summary>
    private static bool Near(SentenceNames s, string state)
    {
        foreach (var a in s.Atoms)
            if (a is { Entries: [{ Kind: NameKind.Place } e, ..] } && e.Country == state) return true;
        return false;
    }

    /// <summary>A place in a state that did not exist yet belongs to the state before it: Vladivostok in 1970 is Soviet.</summary>
    private NameEntry AsOf(NameEntry place, DateOnly day)
    {
        if (place.Country is not { } id || !_g.States.TryGetValue(id, out var state) || state.Life.From is not { } from || from <= day) return place;
        var before = _g.States.Values.Where(x => x.Successors.Contains(id) && x.Life.Contains(day)).ToList();
        return before.Count == 1 ? place with { Actor = before[0].Id, Country = before[0].Id } : place;
    }

    private static int Rank(NameKind kind) => kind switch
    {
        NameKind.State => 0, NameKind.Group => 1, NameKind.Organisation => 2, NameKind.Outlet => 3, NameKind.Capital => 4, NameKind.Person => 5,
        NameKind.Adjective => 6, NameKind.Nationals => 7, NameKind.GroupAdjective => 8, _ => 9,
    };

    /// <summary>Abbreviations in brackets whose letters begin the words before: "Conflict Armament Research (CAR)".</summary>
    private static IEnumerable<string> Introduced(SentenceNames s)
    {
        var tokens = s.S.Tokens;
        for (var t = 2; t + 2 < tokens.Count + 1 && t + 1 < tokens.Count; t++)
            if (tokens[t - 1].Form == "(" && tokens[t + 1].Form == ")" && LongForm(s, t) >= 0) yield return tokens[t].Form;
    }

    /// <summary>First token of the long form that a bracketed abbreviation at a token shortens, or −1.</summary>
    public static int LongForm(SentenceNames s, int abbreviation)
    {
        var tokens = s.S.Tokens;
        var letters = tokens[abbreviation].Form.Where(char.IsLetter).ToArray();
        if (letters.Length < 2 || letters.Length > 8 || letters.Count(char.IsUpper) < 2) return -1;
        var k = letters.Length - 1;
        var first = -1;
        for (var t = abbreviation - 2; t >= 0 && t >= abbreviation - 14; t--)
        {
            var form = tokens[t].Form;
            if (tokens[t].Upos is "PUNCT" && form is not "-" and not "'" and not "’") break;
            var capital = char.IsUpper(form[0]);
            var function = tokens[t].Upos is "ADP" or "DET" or "CCONJ" or "PART" or "PUNCT";
            if (!capital && !function) break;
            if (char.ToUpperInvariant(form[0]) != char.ToUpperInvariant(letters[k])) continue;
            k--;
            first = t;
            if (k < 0) return first;
        }
        return -1;
    }

    /// <summary>An abbreviation that the text introduces is what the text says, not what the gazetteer knows.</summary>
    private void Unname(SentenceNames s)
    {
        for (var t = 0; t < s.Atoms.Length; t++)
            if (s.Atoms[t] is { Role: null } a && a.First == a.Last && IsIntroduced(s.S.Tokens[t].Form)) s.Atoms[t] = null;
    }
}
