namespace Entente.Reading.Parse;

/// <summary>
/// Mends "After talks in Geneva, China and Japan agreed", where the tree takes who agreed for more of the phrase before the
/// comma: a finite verb without a subject has it in the names right before it.
/// </summary>
internal static class FrontedSubject
{
    /// <summary>Gives the main verb its subject, in place; leaves every other tree as it is. <paramref name="city"/> is the word that stands for every city.</summary>
    public static void Restore(IReadOnlyList<string> forms, ParsedSentence tree, string city)
    {
        // "From Rome he is to fly to Oslo": taken for a sentence in a sentence.
        for (var t = 0; t < tree.Heads.Length; t++)
            if (tree.Deprels[t] == "nsubj:outer" && tree.Heads[t] > 0 && tree.Upos[tree.Heads[t] - 1] == "VERB") tree.Deprels[t] = "nsubj";
        var verb = Array.IndexOf(tree.Heads, 0);
        if (verb < 2 || tree.Upos[verb] != "VERB" || tree.Xpos[verb] is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VB")) return;
        // "After talks, …" taken for a clause with "talks" as its subject.
        var marked = tree.Heads[0] == verb + 1 && tree.Deprels[0] == "mark" ? Array.FindIndex(tree.Deprels, (d => d.StartsWith("nsubj", StringComparison.Ordinal))) : -1;
        if (marked >= 0 && tree.Heads[marked] != verb + 1 || marked < 0 && HasSubject(tree, verb)) return;
        var last = verb - 1;
        while (last > 0 && (tree.Upos[last] is "AUX" or "ADV" or "PART" || tree.Heads[last] == verb + 1 && tree.Upos[last] is "PROPN" && tree.Deprels[last].StartsWith("obl", StringComparison.Ordinal))) last--;
        if (last == verb - 1 && tree.Xpos[verb] is "VB" or "VBN") return;
        var comma = last;
        while (comma > 0 && !(forms[comma] == "," && !IsListed(forms, tree, comma, last, city))) comma--;
        if (comma < 1 || comma == last || tree.Upos[0] is not ("ADP" or "SCONJ" or "ADV" or "VERB" or "ADJ" or "DET") || tree.Upos[comma + 1] is "ADP" or "SCONJ" or "CCONJ" or "PRON" && forms[comma + 1].ToLowerInvariant() is "which" or "who" or "whose") return;
        if (marked >= comma || !Attach(tree, comma + 1, last, verb) || marked < 0) return;
        (tree.Heads[0], tree.Deprels[0]) = (marked + 1, "case");
        tree.Deprels[marked] = "obl";
    }

    private static bool HasSubject(ParsedSentence tree, int verb)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
            if (tree.Heads[t] == verb + 1 && (tree.Deprels[t].StartsWith("nsubj", StringComparison.Ordinal) || tree.Deprels[t].StartsWith("csubj", StringComparison.Ordinal) || tree.Deprels[t] is "expl")) return true;
        return false;
    }

    // The comma in "China, Japan and Korea agreed" joins names and opens nothing.
    private static bool IsListed(IReadOnlyList<string> forms, ParsedSentence tree, int comma, int last, string city)
    {
        if (comma == 0 || tree.Upos[comma - 1] != "PROPN" || tree.Upos[comma + 1] != "PROPN") return false;
        // A city before the comma ends a phrase ("in Geneva, China and Japan agreed"): cities and states do not act side by side.
        if (forms[comma - 1] == city && forms[comma + 1] != city) return false;
        for (var t = comma + 1; t <= last; t++)
            if (forms[t] is "and" or "&") return tree.Upos[t - 1] == "PROPN";
        return false;
    }

    private static bool Attach(ParsedSentence tree, int first, int last, int verb)
    {
        var head = -1;
        for (var t = first; t <= last; t++)
        {
            var outside = tree.Heads[t] - 1 < first || tree.Heads[t] - 1 > last;
            if (!outside || tree.Upos[t] is not ("NOUN" or "PROPN" or "PRON" or "NUM")) continue;
            if (head < 0)
            {
                if (tree.Deprels[t] is not ("conj" or "appos" or "nmod" or "compound" or "obl" or "dep" or "parataxis" or "nmod:desc" or "list")) return false;
                head = t;
                (tree.Heads[t], tree.Deprels[t]) = (verb + 1, "nsubj");
            }
            else if (tree.Deprels[t] is "conj" or "appos") (tree.Heads[t], tree.Deprels[t]) = (head + 1, "conj");
        }
        return head >= 0;
    }
}
