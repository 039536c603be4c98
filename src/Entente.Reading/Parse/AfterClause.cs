namespace Entente.Reading.Parse;

/// <summary>
/// Mends "Tensions rose after Chinese ships harassed boats", where the tree takes "after" for a preposition and leaves the verb
/// without a subject: the noun right before it is.
/// </summary>
internal static class AfterClause
{
    /// <summary>Makes such phrases clauses, in place; leaves every other tree as it is.</summary>
    public static void Restore(IReadOnlyList<string> forms, ParsedSentence tree)
    {
        for (var verb = 2; verb < tree.Heads.Length; verb++)
        {
            if (tree.Xpos[verb] != "VBD" || tree.Deprels[verb] is not ("advcl" or "conj" or "parataxis" or "acl") || HasSubject(tree, verb)) continue;
            var noun = SubjectOf(tree, verb);
            if (noun < 0 || Opener(forms, tree, noun) is not (var after and >= 0)) continue;
            (tree.Heads[verb], tree.Deprels[verb]) = (tree.Heads[noun], "advcl");
            (tree.Heads[noun], tree.Deprels[noun]) = (verb + 1, "nsubj");
            (tree.Heads[after], tree.Deprels[after], tree.Upos[after]) = (verb + 1, "mark", "SCONJ");
        }
    }

    private static bool HasSubject(ParsedSentence tree, int verb)
    {
        for (var c = 0; c < tree.Heads.Length; c++)
            if (tree.Heads[c] == verb + 1 && tree.Deprels[c].StartsWith("nsubj", StringComparison.Ordinal)) return true;
        return false;
    }

    // The noun that the verb's own head has right before the verb, with what hangs on it between.
    private static int SubjectOf(ParsedSentence tree, int verb)
    {
        for (var noun = verb - 1; noun > 0; noun--)
            if (tree.Deprels[noun] is "obl" or "nmod" && tree.Upos[noun] is "NOUN" or "PROPN" && (tree.Heads[noun] == tree.Heads[verb] || tree.Heads[verb] == noun + 1))
            {
                for (var t = noun + 1; t < verb; t++)
                    if (tree.Heads[t] - 1 is var head && (head < noun || head > verb)) return -1;
                return noun;
            }
        return -1;
    }

    private static int Opener(IReadOnlyList<string> forms, ParsedSentence tree, int noun)
    {
        for (var c = 0; c < noun; c++)
            if (tree.Heads[c] == noun + 1 && tree.Deprels[c] == "case") return forms[c].ToLowerInvariant() is "after" or "before" or "since" or "until" or "as" or "once" ? c : -1;
        return -1;
    }
}
