namespace Entente.Reading.Actors;

/// <summary>A name or a role term where a sentence has it.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Entries">What the name may name; empty for a role term.</param>
/// <param name="Role">The role term; null for a name.</param>
internal sealed record Atom(int First, int Last, IReadOnlyList<NameEntry> Entries, RoleTerm? Role);

/// <summary>A sentence with the names and role terms found in it: what the phrases are built from.</summary>
internal sealed class SentenceNames
{
    private SentenceNames(AnalysedSentence s, Atom?[] atoms, List<Piece> pieces) => (S, Atoms, Pieces) = (s, atoms, pieces);

    /// <summary>The sentence.</summary>
    public AnalysedSentence S { get; }

    /// <summary>For each token the atom that covers it, or null.</summary>
    public Atom?[] Atoms { get; }

    /// <summary>Its words as names are compared.</summary>
    public List<Piece> Pieces { get; }

    /// <summary>Index of the sentence in its document.</summary>
    public int Index => S.Sentence.Index;

    /// <summary>Finds names, longest first from the left, then role terms in what is left.</summary>
    /// <param name="g">The names known.</param>
    /// <param name="s">The sentence.</param>
    /// <param name="anyCase">Take names in whatever case; used for phrases and for sentences written without capitals.</param>
    public static SentenceNames Find(Gazetteer g, AnalysedSentence s, bool anyCase = false)
    {
        var tokens = s.Tokens;
        var pieces = Words.Of(tokens);
        var atoms = new Atom?[tokens.Count];
        var lower = anyCase || IsWithoutCapitals(pieces);
        var shouting = !lower && pieces.Count > 3 && pieces.TrueForAll(p => p.AllUpper);
        for (var i = 0; i < pieces.Count;)
        {
            var found = g.Names.Longest(pieces, i, lower, out var length);
            if (found is not null && !(lower && BeginsRole(g, pieces, i + length - 1)) && Accept(g, tokens, pieces, i, length, found, lower, shouting) is { Count: > 0 } entries)
            {
                Place(atoms, new Atom(pieces[i].Token, pieces[i + length - 1].Token, entries, null));
                i += length;
            }
            else i++;
        }
        DropPartsOfPersons(g, tokens, atoms);
        for (var i = 0; i < pieces.Count;)
        {
            var role = g.Roles.Longest(pieces, i, out var length);
            var (first, last) = role is null ? (0, 0) : (pieces[i].Token, pieces[i + length - 1].Token);
            if (role is null || !IsRole(g, tokens, atoms, first, last, anyCase, role)) { i++; continue; }
            if (pieces[i].Opens && pieces[i + length - 1].Closes) Place(atoms, new Atom(first, last, [], role));
            i += length;
        }
        return new SentenceNames(s, atoms, pieces);
    }

    /// <summary>The words of a stretch of tokens, folded.</summary>
    public string[] WordsOf(int first, int last) => [.. Pieces.Where(p => p.Token >= first && p.Token <= last).Select(p => p.Word)];

    /// <summary>Whether a token is written with a capital.</summary>
    public bool IsCapital(int token) => S.Tokens[token].Form is { Length: > 0 } f && char.IsUpper(f[0]);

    // "the national security adviser" without capitals names no newspaper.
    private static bool BeginsRole(Gazetteer g, List<Piece> pieces, int at) => !pieces[at].Upper && g.Roles.Longest(pieces, at, out var length) is not null && length > 1;

    private static List<NameEntry> Accept(Gazetteer g, IReadOnlyList<Token> tokens, List<Piece> pieces, int at, int length, List<Spelling> found, bool lower, bool shouting)
    {
        var entries = new List<NameEntry>();
        var single = length == 1;
        // "US$5 billion" is money.
        if (tokens[pieces[at + length - 1].Token].Form.Contains('$', StringComparison.Ordinal)) return entries;
        var token = tokens[pieces[at].Token];
        foreach (var s in found)
        {
            if (lower && single && g.CommonWords.Contains(s.Words[0]) && !pieces[at].Upper) continue;
            if (lower && s.Acronym && single && s.Words[0].Length < 4 && !pieces[at].AllUpper) continue;
            if (shouting && s.Acronym && g.CommonWords.Contains(s.Words[0]) && token.Upos is not ("PROPN" or "NOUN" or "ADJ")) continue;
            if (single && s.Entry.Kind == NameKind.Person && g.CommonWords.Contains(s.Words[0])) continue;
            if (single && token.Upos is "PRON" or "AUX" or "VERB" && g.CommonWords.Contains(s.Words[0]) && !(s.Acronym && !shouting)) continue;
            if (!entries.Contains(s.Entry)) entries.Add(s.Entry);
        }
        return entries;
    }

    /// <summary>"Michael Jordan", "George Washington", "Jordan Peterson" name no state: a given name beside takes the word.</summary>
    private static void DropPartsOfPersons(Gazetteer g, IReadOnlyList<Token> tokens, Atom?[] atoms)
    {
        for (var t = 0; t < tokens.Count; t++)
        {
            if (atoms[t] is not { } a || a.First != a.Last || a.Entries.Any(e => e.Kind is NameKind.Person or NameKind.Outlet)) continue;
            // "West Bank", "West Point": a short name gives way to a longer name that nobody listed.
            if (a.Entries.All(e => e.Kind == NameKind.Short) && t + 1 < tokens.Count && tokens[t + 1].Upos == "PROPN" && atoms[t + 1] is null && tokens[t].Upos != "ADJ" && char.IsUpper(tokens[t + 1].Form[0])) { atoms[t] = null; continue; }
            var nominal = a.Entries.Any(e => e.Kind is not (NameKind.Adjective or NameKind.GroupAdjective));
            var before = t > 0 ? tokens[t - 1] : null;
            if (nominal && before is { Upos: "PROPN" } && atoms[t - 1] is null && char.IsUpper(before.Form[0]) && before.End < tokens[t].Start
                && g.GivenNames.ContainsKey(Words.Fold(before.Form)) && tokens[t].Upos == "PROPN") atoms[t] = null;
            else if (t + 1 < tokens.Count && tokens[t + 1] is { Upos: "PROPN" } next && atoms[t + 1] is null && char.IsUpper(next.Form[0]) && next.Start == tokens[t].End + 1
                && !g.OrganisationWords.ContainsKey(Words.Fold(next.Form)) && g.Roles.Longest([new Piece(Words.Fold(next.Form), 0, true, false, true, true, false)], 0, out _) is null && g.GivenNames.ContainsKey(Words.Fold(tokens[t].Form))) atoms[t] = null;
        }
    }

    private static bool IsRole(Gazetteer g, IReadOnlyList<Token> tokens, Atom?[] atoms, int first, int last, bool phrase, RoleTerm role)
    {
        for (var t = first; t <= last; t++)
            if (atoms[t] is not null) return false;
        if (phrase) return true;
        var head = tokens[last];
        if (head.Upos is not ("NOUN" or "PROPN") && !(head.Upos == "ADJ" && (role.Kind == "agency" || first < last))) return false;
        var capital = char.IsUpper(head.Form[0]);
        // "George Bishop": the word is the name's own.
        return !(first == last && capital && first > 0 && tokens[first - 1] is { Upos: "PROPN" } given && atoms[first - 1] is null && given.End < head.Start && g.GivenNames.ContainsKey(Words.Fold(given.Form)));
    }

    private static void Place(Atom?[] atoms, Atom atom)
    {
        for (var t = atom.First; t <= atom.Last; t++) atoms[t] ??= atom;
    }

    private static bool IsWithoutCapitals(List<Piece> pieces)
    {
        var letters = 0;
        foreach (var p in pieces)
        {
            if (p.Upper && char.IsLetter(p.Word[0])) return false;
            if (char.IsLetter(p.Word[0])) letters++;
        }
        return letters > 3;
    }
}
