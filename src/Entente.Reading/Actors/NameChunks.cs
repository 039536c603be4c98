namespace Entente.Reading.Actors;

/// <summary>A name that counts as one word for the parser.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Proxy">A word of the same sort that the parser knows well.</param>
/// <param name="Items">For a list of names ("Chad, Niger and Mali") its names; null for one name.</param>
internal sealed record NameChunk(int First, int Last, string Proxy, IReadOnlyList<NameChunk>? Items = null)
{
    /// <summary>The token that stands for the chunk in the tree: the last word of the name, a short form in brackets left out.</summary>
    public int Head { get; init; } = Last;

    /// <summary>For a person named with a state ("of Switzerland"): the state's name, at the end of the chunk.</summary>
    public NameChunk? Of { get; init; }
}

/// <summary>
/// Finds names before parsing. The parser then sees one well-known word in the place of each, so that a sentence has the same
/// tree whatever states, persons and cities it names, and "North Korean" is as easy as "Iraqi".
/// </summary>
internal static class NameChunks
{
    /// <summary>The word that stands for every city.</summary>
    public const string City = "Baghdad";

    /// <summary>The word that stands for most adjectives of states.</summary>
    public const string Adjective = "Iraqi";

    private static readonly string[] States = ["Israel", "Iran", "China", "India", "Pakistan", "Iraq"];

    /// <summary>Names of the gazetteer and runs of capitalised words it does not know, in order, never overlapping.</summary>
    public static IReadOnlyList<NameChunk> Find(Gazetteer g, IReadOnlyList<Token> tokens)
    {
        var pieces = Words.Of(tokens);
        if (IsAllCapitals(pieces)) return [];
        List<NameChunk> chunks = [];
        var title = IsTitleCase(pieces);
        var states = 0;
        for (var i = 0; i < pieces.Count;)
        {
            if (Dates.DateChunks.At(tokens, pieces[i].Token) is { } date && (chunks.Count == 0 || chunks[^1].Last < date.First))
            {
                chunks.Add(date);
                while (i < pieces.Count && pieces[i].Token <= date.Last) i++;
            }
            else if (i + 1 < pieces.Count && AndOr(tokens, pieces[i].Token))
            {
                chunks.Add(new NameChunk(pieces[i].Token, pieces[i].Token + 2, "and") { Head = pieces[i].Token });
                i += 2;
            }
            else if (Known(g, tokens, pieces, i, out var length) is { } proxy)
            {
                var (first, last) = (pieces[i].Token, pieces[i + length - 1].Token);
                // Different words for different states: "Iraq and Iraq" is no English.
                if (proxy == States[0]) proxy = States[states++ % States.Length];
                // "the United States" is one word like "Russia".
                if (States.Contains(proxy) && first > 0 && tokens[first - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && (chunks.Count == 0 || chunks[^1].Last < first - 1)) first--;
                if (chunks.Count == 0 || chunks[^1].Last < first) chunks.Add(WithShortForm(tokens, new NameChunk(first, last, proxy)));
                i += length;
            }
            else if (Title(g, tokens, pieces, i, out length) is { } role)
            {
                if (chunks.Count == 0 || chunks[^1].Last < pieces[i].Token) chunks.Add(role);
                i += length;
            }
            else if (!title && Unknown(g, pieces, i, out length))
            {
                var (first, last) = (pieces[i].Token, pieces[i + length - 1].Token);
                if (chunks.Count == 0 || chunks[^1].Last < first) chunks.Add(WithShortForm(tokens, new NameChunk(first, last, "Bush")));
                i += length;
            }
            else i++;
        }
        return Lists(tokens, Hyphened(tokens, OfStates(tokens, chunks)));
    }

    // "US-Japanese talks": two adjectives are one.
    private static List<NameChunk> Hyphened(IReadOnlyList<Token> tokens, List<NameChunk> chunks)
    {
        List<NameChunk> joined = [];
        foreach (var c in chunks)
            if (joined.Count > 0 && joined[^1] is { Items: null, Of: null } first && (first.Proxy is Adjective or "Chinese" || States.Contains(first.Proxy)) && c.Proxy is Adjective or "Chinese" && c.First == first.Last + 2 && tokens[c.First - 1].Form is "-" or "–")
            {
                var start = tokens[first.First].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && first.Last > first.First ? first.First + 1 : first.First;
                joined[^1] = new NameChunk(start, c.Last, Adjective, [first with { First = start }, c]);
            }
            else joined.Add(c);
        return joined;
    }

    // "Micheline Calmy-Rey of Switzerland and Moussa Koussa of Libya": a person with a state after "of" is one name.
    private static List<NameChunk> OfStates(IReadOnlyList<Token> tokens, List<NameChunk> chunks)
    {
        List<NameChunk> joined = [];
        foreach (var c in chunks)
            if (joined.Count > 0 && joined[^1] is { Proxy: "Bush", Items: null } person && States.Contains(c.Proxy) && c.First == person.Last + 2 && tokens[c.First - 1].Form == "of" && person.Last > person.First)
                joined[^1] = person with { Last = c.Last, Head = person.Head, Of = c };
            else joined.Add(c);
        return joined;
    }

    // "Chad, Niger and Mali agreed": a list of names is one plural word. Two names joined by "and" are taken for a list only where a
    // phrase begins, since "X attacked Y and Z protested" joins clauses.
    private static List<NameChunk> Lists(IReadOnlyList<Token> tokens, List<NameChunk> chunks)
    {
        List<NameChunk> joined = [];
        for (var i = 0; i < chunks.Count;)
        {
            var end = i;
            var closed = false;
            while (end + 1 < chunks.Count && !closed && Listed.Contains(chunks[end].Proxy) && Listed.Contains(chunks[end + 1].Proxy) && !(chunks[end].Proxy == City && chunks[end + 1].Proxy != City) && Joint(tokens, chunks[end].Last + 1, chunks[end + 1].First) is var joint and not ' ')
            {
                closed = joint == '&';
                end++;
            }
            var count = end - i + 1;
            var owns = chunks[end].Last + 1 < tokens.Count && tokens[chunks[end].Last + 1].Form is "'s" or "’s" or "'" or "’";
            if (closed && !owns && (count >= 3 || count == 2 && BeginsPhrase(tokens, chunks[i].First)))
            {
                joined.Add(new NameChunk(chunks[i].First, chunks[end].Last, "Americans", chunks[i..(end + 1)]));
                i = end + 1;
            }
            else joined.Add(chunks[i++]);
        }
        return joined;
    }

    private static bool AndOr(IReadOnlyList<Token> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i].Form == "and" && tokens[i + 1].Form == "/" && tokens[i + 2].Form == "or";

    // "Conflict Armament Research (CAR)": the short form goes in with the name.
    private static NameChunk WithShortForm(IReadOnlyList<Token> tokens, NameChunk chunk) =>
        chunk.Last + 3 < tokens.Count && tokens[chunk.Last + 1].Form == "(" && tokens[chunk.Last + 3].Form == ")" && IsShortForm(tokens[chunk.Last + 2].Form)
            ? chunk with { Last = chunk.Last + 3, Head = chunk.Last } : chunk;

    private static bool IsShortForm(string word) => word.Length is >= 2 and <= 8 && word.Count(char.IsUpper) * 2 > word.Length;

    private static readonly HashSet<string> Listed = [.. States, City, "Bush", "CIA"];

    // ',' between names, '&' for "and", ' ' for anything else.
    private static char Joint(IReadOnlyList<Token> tokens, int from, int to)
    {
        var words = string.Join(' ', Enumerable.Range(from, to - from).Select(t => tokens[t].Form.ToLowerInvariant()));
        return words switch { "," => ',', "and" or ", and" or "&" or ", as well as" or "and the" or ", and the" => '&', _ => ' ' };
    }

    private static bool BeginsPhrase(IReadOnlyList<Token> tokens, int first) =>
        first == 0 || tokens[first - 1].Form.ToLowerInvariant() is "," or "between" or "both" or "that" or "\"" or "“" or ":" or "of" or "by" or "with" or "while" or "when" or "after" or "as" or "if";

    private static string? Known(Gazetteer g, IReadOnlyList<Token> tokens, List<Piece> pieces, int i, out int length)
    {
        var found = g.Names.Longest(pieces, i, anyCase: false, out length);
        if (found is null) return null;
        var entry = found[0].Entry;
        foreach (var s in found)
            if (Rank(s.Entry.Kind) < Rank(entry.Kind)) entry = s.Entry;
        // "Reading", "Time", "May": an ordinary word at the start of a sentence, or one that only happens to be a name.
        if (length == 1 && g.CommonWords.Contains(pieces[i].Word) && !(pieces[i].AllUpper && pieces[i].Word.Length > 1) && (pieces[i].Token == 0 || entry.Kind is NameKind.Person or NameKind.Outlet or NameKind.Place)) return null;
        if (length == 1 && !pieces[i].Upper) return null;
        return entry.Kind switch
        {
            NameKind.Short when pieces[i + length - 1].Word.EndsWith("an", StringComparison.Ordinal) => Adjective,
            NameKind.State or NameKind.Short => entry.Name.EndsWith('s') && entry.Kind == NameKind.Short ? null : States[0],
            NameKind.Adjective or NameKind.GroupAdjective => IsPeople(pieces[i + length - 1].Word) ? "Chinese" : Adjective,
            NameKind.Nationals => pieces[i + length - 1].Word.EndsWith('s') ? "Americans" : "American",
            NameKind.Capital or NameKind.Place => City,
            NameKind.Organisation => "CIA",
            NameKind.Group => "Hamas",
            NameKind.Outlet => "CNN",
            NameKind.Person => "Bush",
            _ => null,
        };

        // "the Swiss", "the Chinese": the adjective is the people's noun too.
        static bool IsPeople(string word) => word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal);
    }

    // "Secretary of State", "Deputy Foreign Minister": a title of several words is one.
    private static NameChunk? Title(Gazetteer g, IReadOnlyList<Token> tokens, List<Piece> pieces, int i, out int length)
    {
        length = 0;
        if (!pieces[i].Upper || g.Roles.Longest(pieces, i, out length) is not { Kind: "title" } || length < 2) return null;
        for (var k = i; k < i + length; k++)
            if (!pieces[k].Upper && pieces[k].Word is not ("of" or "for" or "and" or "the")) return null;
        var (first, last) = (pieces[i].Token, pieces[i + length - 1].Token);
        return tokens[last].Form.EndsWith('s') || last + 1 < tokens.Count && tokens[last + 1].Form == "of" ? null : new NameChunk(first, last, "President");
    }

    // Two or more capitalised words in a row that are no ordinary words, titles or dates: "Znaur Gassiyev".
    private static bool Unknown(Gazetteer g, List<Piece> pieces, int i, out int length)
    {
        length = 0;
        while (i + length < pieces.Count && IsNameLike(g, pieces[i + length]) && (length == 0 || !pieces[i + length].Break && pieces[i + length].Token > 0)
            && (length == 0 || g.Names.Longest(pieces, i + length, anyCase: false, out _) is null)) length++;
        if (length >= 1 && pieces[i].Token == 0 && g.CommonWords.Contains(pieces[i].Word)) return false;
        return length >= 2 && pieces[i].Opens && pieces[i + length - 1].Closes;
    }

    private static bool IsNameLike(Gazetteer g, Piece p) =>
        p.Upper && char.IsLetter(p.Word[0]) && p.Word.Length > 1 && !g.CommonWords.Contains(p.Word) && !Calendar.Contains(p.Word) && g.Roles.Longest([p], 0, out _) is null;

    private static readonly HashSet<string> Calendar = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    };

    private static int Rank(NameKind kind) => kind switch { NameKind.State => 0, NameKind.Adjective => 1, NameKind.Nationals => 2, NameKind.Capital => 3, NameKind.Organisation => 4, NameKind.Person => 5, _ => 6 };

    private static bool IsAllCapitals(List<Piece> pieces) => pieces.Count > 3 && pieces.TrueForAll(p => p.AllUpper);

    private static bool IsTitleCase(List<Piece> pieces)
    {
        int upper = 0, words = 0;
        foreach (var p in pieces)
            if (char.IsLetter(p.Word[0]) && p.Word.Length > 3) { words++; if (p.Upper) upper++; }
        return words > 3 && upper * 5 >= words * 4;
    }
}
