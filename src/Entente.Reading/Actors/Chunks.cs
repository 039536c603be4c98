namespace Entente.Reading.Actors;

/// <summary>A base noun phrase with its titles, possessors and names: "South Korea's new foreign minister Cho Tae-yul".</summary>
internal readonly record struct Chunk(int First, int Last);

/// <summary>Cuts a sentence into noun chunks by its tree, names and role terms.</summary>
internal static class Chunks
{
    /// <summary>The chunks of a parsed sentence in order; tokens outside them are no part of a noun phrase.</summary>
    public static List<Chunk> Of(Gazetteer g, SentenceNames n)
    {
        var tokens = n.S.Tokens;
        var joined = new bool[tokens.Count];
        foreach (var t in tokens)
            if (t.Head >= 0 && IsInternal(n.S, t)) Join(n, joined, Math.Min(t.Index, t.Head), Math.Max(t.Index, t.Head));
        JoinNeighbours(g, n, joined);
        return Runs(n, joined);
    }

    /// <summary>The chunks of a phrase without a tree: cut at prepositions, commas and verbs.</summary>
    public static List<Chunk> OfPhrase(SentenceNames n)
    {
        var joined = new bool[n.S.Tokens.Count];
        for (var t = 0; t + 1 < joined.Length; t++) joined[t] = !IsBarrier(n, t) && !IsBarrier(n, t + 1) || n.Atoms[t] is { } a && a.Last > t;
        return Runs(n, joined);
    }

    /// <summary>Whether a token is the sign of a possessor.</summary>
    public static bool IsPossessive(SentenceNames n, int t) => n.Atoms[t] is null && t > 0 && n.S.Tokens[t] is { Form: "'s" or "’s" or "'" or "’" or "'S" or "´s", Upos: "PART" or "PUNCT" or "AUX" } x
        && x.Start == n.S.Tokens[t - 1].End && !(x.Upos == "AUX" && x.Deprel is "cop" or "aux") && t + 1 < n.S.Tokens.Count;

    // "US-led forces", "a Saudi-led coalition": however the tree ties the name to the participle.
    private static bool IsInternal(AnalysedSentence s, Token t) => t.Head >= 0 && t.Index == t.Head - 2 && s.Tokens[t.Head] is { Form: "led", Deprel: "amod" } && s.Tokens[t.Index + 1].Form is "-" or "‑" || t.Deprel switch
    {
        "det" or "det:predet" or "amod" or "compound" or "nmod:desc" or "nmod:poss" or "nummod" or "flat" or "fixed" or "goeswith" => s.Tokens[t.Head].Upos is not ("VERB" or "AUX") || t.Deprel is "flat",
        "case" => t.Form is "'s" or "’s" or "'" or "’" || t.Upos == "PART",
        "appos" => t.Index - t.Head is > 0 and < 6 && Adjacent(s, t),
        "advmod" => t.Index < t.Head && s.Tokens[t.Head].Upos == "ADJ" && s.Tokens[t.Head].Deprel == "amod",
        "conj" => t.Upos == "ADJ" && s.Tokens[t.Head].Deprel == "amod",
        _ => false,
    };

    private static bool Adjacent(AnalysedSentence s, Token t)
    {
        for (var k = t.Head + 1; k < t.Index; k++)
            if (s.Tokens[k].Upos is not ("PROPN" or "NOUN" or "ADJ") && s.Tokens[k].Form != "-") return false;
        return true;
    }

    private static void Join(SentenceNames n, bool[] joined, int from, int to)
    {
        for (var k = from; k <= to; k++)
            if (IsBarrier(n, k)) return;
        for (var k = from; k < to; k++) joined[k] = true;
    }

    private static void JoinNeighbours(Gazetteer g, SentenceNames n, bool[] joined)
    {
        var tokens = n.S.Tokens;
        for (var t = 0; t < tokens.Count; t++)
            if (n.Atoms[t] is { } a && a.First == t)
            {
                for (var k = a.First; k < a.Last; k++) joined[k] = true;
                if (a.Last + 1 >= tokens.Count || tokens[a.Last + 1].Start > tokens[a.Last].End + 1) continue;
                var next = n.Atoms[a.Last + 1];
                var describes = a.Role is { Kind: "title" or "head" or "agency" } && n.S.Tokens[a.Last].Xpos is not ("NNS" or "NNPS")
                    || a.Entries.Any(e => e.Kind == NameKind.Organisation) && PhraseReader.TitleAtEnd(g, n, a.First, a.Last) is not null;
                var person = next?.Entries.Any(e => e.Kind == NameKind.Person) ?? (n.IsCapital(a.Last + 1) && tokens[a.Last + 1].Upos == "PROPN");
                if (describes && person) joined[a.Last] = true;
                var adjective = a.Entries.Any(e => e.Kind is NameKind.Adjective or NameKind.GroupAdjective or NameKind.State or NameKind.Organisation);
                // "the US and Chinese governments": both own the plural.
                if (adjective && a.Last + 3 < tokens.Count && tokens[a.Last + 1].Upos == "CCONJ" && n.Atoms[a.Last + 2] is { } second && second.Entries.Any(e => e.Kind == NameKind.Adjective) && second.Last + 1 < tokens.Count
                    && a.Entries.Any(e => e.Kind == NameKind.Adjective) && n.Atoms[second.Last + 1] is { Role: not null } shared && tokens[shared.Last].Xpos is "NNS" or "NNPS")
                    joined[a.Last] = joined[a.Last + 1] = true;
                if (next is { Role: not null } && (adjective || a.Role is { Kind: "agency" })) joined[a.Last] = true;
                // "MSF Arnor": an agent of a dictionary whose code goes before the actor's.
                if (next is { Role: null } && a.Role is { Sector: [.., '~'] }) joined[a.Last] = true;
            }
    }

    private static List<Chunk> Runs(SentenceNames n, bool[] joined)
    {
        var chunks = new List<Chunk>();
        for (var t = 0; t < joined.Length; t++)
        {
            var first = t;
            while (t < joined.Length && joined[t]) t++;
            if (t >= joined.Length) t = joined.Length - 1;
            if (first == t && n.Atoms[t] is null && n.S.Tokens[t].Upos is not ("PROPN" or "NOUN" or "PRON" or "DET") && !n.S.Tokens[t].Form.Equals("both", StringComparison.OrdinalIgnoreCase)) continue;
            chunks.Add(new Chunk(first, t));
        }
        return chunks;
    }

    private static bool IsBarrier(SentenceNames n, int t)
    {
        if (n.Atoms[t] is not null) return false;
        var x = n.S.Tokens[t];
        return x.Upos switch
        {
            "ADP" => !IsPossessive(n, t),
            "AUX" or "SCONJ" => !IsPossessive(n, t),
            "PUNCT" => x.Form is not ("-" or "–" or "‑" or "." or "'" or "’" or "/"),
            "PRON" => x.Xpos is not "PRP$",
            "VERB" => x.Xpos is not ("VBN" or "VBG"),
            _ => false,
        };
    }
}
