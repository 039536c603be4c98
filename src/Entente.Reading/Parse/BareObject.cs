namespace Entente.Reading.Parse;

/// <summary>
/// "Belarus on Monday voiced support": before a noun without an article a past tense looks like a participle ("the voiced
/// support"). Where no participle is to be expected, the parser is asked once more with a verb that cannot be one, "gave" or
/// "gives"; what it then says stands if it finds who did it and what was done.
/// </summary>
internal static class BareObject
{
    /// <summary>The words to try as the verb, at most three.</summary>
    public static IEnumerable<int> Suspects(IReadOnlyList<string> forms, ParsedSentence tree)
    {
        if (forms.Count == 0 || forms[^1] is not ("." or "!" or "\"" or "”" or "'" or "’")) return [];
        return Enumerable.Range(1, Math.Max(0, tree.Heads.Length - 2)).Where(t => IsParticiple(forms, tree, t) || IsPlural(forms, tree, t)).Take(3);
    }

    /// <summary>The sentence with a plain verb at a place.</summary>
    public static IReadOnlyList<string> With(IReadOnlyList<string> forms, ParsedSentence tree, int verb)
    {
        string[] tried = [.. forms];
        tried[verb] = tree.Xpos[verb] == "NNS" ? "gives" : forms[verb - 1] is "had" or "has" or "have" ? "given" : "gave";
        return tried;
    }

    /// <summary>Whether the second tree finds a doer and something done; it then gets the verb's own lemma.</summary>
    public static bool Mends(ParsedSentence first, ParsedSentence second, int verb)
    {
        if (second.Upos[verb] != "VERB" || second.Xpos[verb] is not ("VBD" or "VBZ" or "VBN") || second.Deprels[verb] is "acl:relcl" or "acl") return false;
        var (doer, done) = (false, false);
        for (var t = 0; t < second.Heads.Length; t++)
        {
            if (second.Heads[t] != verb + 1) continue;
            doer |= t < verb && second.Deprels[t] == "nsubj" && second.Upos[t] is "PROPN" or "NOUN" or "PRON";
            done |= t > verb && (second.Deprels[t] is "obj" or "iobj" || second.Deprels[t] == "obl" && first.Deprels[verb] != "amod");
        }
        if (doer && done) second.Lemmas[verb] = first.Lemmas[verb];
        return doer && done;
    }

    // Right after a name, a day or a comma, before a noun that nothing else opens.
    private static bool IsParticiple(IReadOnlyList<string> forms, ParsedSentence tree, int t)
    {
        if (!LooksPast(forms[t]) || !(tree.Xpos[t] is "VBN" or "VBD" or "VB" or "VBP" || tree.Xpos[t] == "JJ" && (forms[t].EndsWith("ed", StringComparison.Ordinal) || forms[t] is "laid" or "lent" or "dug" or "stole" or "tore"))) return false;
        if (!(tree.Upos[t - 1] is "PROPN" or "ADV" or "NOUN" || forms[t - 1] is "," or ")" or "-" or "–" or "—" or "had" or "has" or "have")) return false;
        var noun = tree.Heads[t] - 1;
        // "said Russian jets violated Estonian airspace": what is done to jets leaves nothing more for them to do it to.
        if (tree.Xpos[t] is "VBN" && noun == t - 1 && (tree.Deprels[t] == "amod" || tree.Deprels[t] == "acl" && !TakesTwo.Contains(tree.Lemmas[t]) && Enumerable.Range(t, tree.Heads.Length - t).Any(c => tree.Heads[c] == t + 1 && tree.Deprels[c] == "obj"))) return true;
        if (tree.Deprels[t] != "amod" || noun <= t) return tree.Deprels[t] is "advcl" or "acl" && forms[t - 1] is "," && tree.Xpos[t] is "VBN" or "VBD" && forms[t + 1] != "by" && !forms.Skip(t).Contains(",") && LacksVerb(tree);
        if (tree.Deprels[noun] is "nsubj" or "nsubj:pass" || tree.Deprels[noun] == "conj" && !LacksVerb(tree) && !Enumerable.Range(0, t).Any(c => tree.Heads[c] == noun + 1 && tree.Deprels[c] == "nsubj")) return false;
        for (var c = t - 1; c >= 0 && forms[c] != ","; c--)
            if (tree.Heads[c] == noun + 1 && tree.Deprels[c] is "det" or "nummod") return false;
        return true;
    }

    // "fighters given visas", "a man called Smith".
    private static readonly HashSet<string> TakesTwo = new(StringComparer.Ordinal) { "give", "call", "name", "offer", "award", "deny", "grant", "pay", "show", "teach", "tell", "fine", "send", "promise", "lend", "owe", "dub", "elect", "appoint", "consider", "declare", "deem", "make" };

    // A name with what is said of it, and no verb that says it.
    private static bool LacksVerb(ParsedSentence tree)
    {
        var root = Array.IndexOf(tree.Heads, 0);
        return root >= 0 && tree.Upos[root] is "PROPN" or "NOUN" or "PRON" && !Enumerable.Range(0, tree.Heads.Length).Any(c => tree.Heads[c] == root + 1 && (tree.Deprels[c] is "cop" or "aux" or "parataxis" or "ccomp" || tree.Deprels[c].StartsWith("nsubj", StringComparison.Ordinal)));
    }

    // "Italy, angered by the news, plans a package": a sentence whose only verb was taken for a plural.
    private static bool IsPlural(IReadOnlyList<string> forms, ParsedSentence tree, int t)
    {
        if (tree.Xpos[t] != "NNS" || tree.Deprels[t] is not ("appos" or "root" or "compound" or "conj" or "dep" or "list" or "nmod:desc") || !(tree.Upos[t - 1] is "PROPN" || forms[t - 1] is ",")) return false;
        if (!(tree.Upos[t + 1] is "DET" or "PRON" or "PROPN" or "ADJ" or "NOUN" or "NUM" || tree.Upos[t + 1] is "PART")) return false;
        for (var c = 0; c < tree.Heads.Length; c++)
            if (tree.Xpos[c] is "VBD" or "VBZ" or "VBP" or "MD" && !tree.Deprels[c].StartsWith("acl", StringComparison.Ordinal)) return false;
        return true;
    }

    // "given", "taken" and "shown" are participles only.
    private static bool LooksPast(string form) => !form.EndsWith('n') && form.Length > 2 && char.IsLower(form[0]);
}
