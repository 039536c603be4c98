namespace Entente.Reading.Parse;

/// <summary>
/// Mends trees of sentences that lack a finite verb: "Chinese troops fought beside them" read as "troops [that were] fought", or
/// "Japan voiced concern" as "concern [that was] voiced". A sentence that is no heading tells something.
/// </summary>
internal static class FiniteVerb
{
    /// <summary>Makes a participle under a bare noun the sentence's verb, in place; leaves every other tree as it is.</summary>
    public static void Restore(IReadOnlyList<string> forms, ParsedSentence tree)
    {
        Adjectives(forms, tree);
        Actives(tree);
        var root = Array.IndexOf(tree.Heads, 0);
        if (root > 0 && tree.Upos[root] == "VERB") Unreport(forms, tree, root);
        if (root < 0 || tree.Upos[root] is not ("NOUN" or "PROPN" or "PRON" or "NUM") || forms[^1] is not ("." or "!" or "\"" or "”")) return;
        for (var t = 0; t < tree.Heads.Length; t++)
            if (tree.Heads[t] == root + 1 && (tree.Deprels[t] is "cop" or "aux" or "parataxis" or "ccomp" || tree.Deprels[t].StartsWith("nsubj", StringComparison.Ordinal))) return;
        for (var t = 0; t < tree.Heads.Length; t++)
        {
            if (tree.Heads[t] != root + 1 || tree.Xpos[t] is not ("VBN" or "VBD") && !(tree.Xpos[t] == "JJ" && forms[t].EndsWith("ed", StringComparison.Ordinal)) || !IsPast(forms[t])) continue;
            if (tree.Deprels[t] == "acl" && t > root && !HasAgent(tree, t)) { SubjectOf(tree, root, t); return; }
            if (tree.Deprels[t] == "amod" && t < root && NameBefore(tree, root, t) is var name and >= 0) { ObjectOf(tree, root, t, name); return; }
        }
    }

    // "Sweden, which had waited, called for talks" with Sweden being called: a passive has its auxiliary. "Canada sanctioned Belarus"
    // with two subjects: what follows the verb is its object.
    private static void Actives(ParsedSentence tree)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
        {
            if (tree.Deprels[t] is not ("nsubj" or "nsubj:pass") || tree.Heads[t] == 0) continue;
            var verb = tree.Heads[t] - 1;
            if (tree.Upos[verb] != "VERB" || tree.Xpos[verb] is not ("VBD" or "VBN") || tree.Deprels[verb] is not ("root" or "ccomp" or "parataxis")) continue;
            var children = Enumerable.Range(0, tree.Heads.Length).Where(c => tree.Heads[c] == verb + 1).ToList();
            if (children.Exists(c => tree.Deprels[c] is "aux:pass" or "cop") || t > verb && children.Exists(c => tree.Deprels[c] is "obj") || t < verb && children.Exists(c => tree.Deprels[c] is "aux")) continue;
            if (t < verb && tree.Deprels[t] == "nsubj:pass") (tree.Deprels[t], tree.Xpos[verb]) = ("nsubj", "VBD");
            else if (t == verb + 1 && tree.Xpos[verb] == "VBD" && tree.Upos[t] is "PROPN" && children.Exists(c => c < verb && tree.Deprels[c] == "nsubj")) tree.Deprels[t] = "obj";
        }
    }

    // "An airstrike destroyed the embassy, state media reported", read as "an airstrike [that was] destroyed … reported": a verb with
    // two subjects, the second right before it after a comma, reports what the first one did.
    private static void Unreport(IReadOnlyList<string> forms, ParsedSentence tree, int root)
    {
        var subjects = Enumerable.Range(0, root).Where(t => tree.Heads[t] == root + 1 && tree.Deprels[t] == "nsubj").ToList();
        if (subjects.Count != 2) return;
        var comma = subjects[1];
        while (comma > subjects[0] && forms[comma] != ",") comma--;
        var verb = Enumerable.Range(subjects[0] + 1, Math.Max(0, comma - subjects[0])).FirstOrDefault(t => tree.Heads[t] == subjects[0] + 1 && tree.Deprels[t] == "acl" && tree.Xpos[t] is "VBN" or "VBD" && IsPast(forms[t]), -1);
        if (comma <= subjects[0] || verb < 0) return;
        for (var t = 0; t < comma; t++)
            if (tree.Heads[t] == root + 1 || t > verb && tree.Heads[t] == subjects[0] + 1) tree.Heads[t] = verb + 1;
        tree.Deprels[subjects[0]] = "nsubj";
        Raise(tree, verb);
        (tree.Heads[root], tree.Deprels[root]) = (verb + 1, "parataxis");
        for (var t = root + 1; t < tree.Heads.Length; t++)
            if (tree.Heads[t] == root + 1 && tree.Deprels[t] == "punct") tree.Heads[t] = verb + 1;
    }

    // "will aim and open fire", read as if "open" were what they aim at being: after a modal, what is joined to a verb and has a noun
    // right after it is a verb.
    private static void Adjectives(IReadOnlyList<string> forms, ParsedSentence tree)
    {
        for (var t = 1; t + 1 < tree.Heads.Length; t++)
        {
            if (tree.Xpos[t] != "JJ" || tree.Deprels[t] != "conj" || tree.Heads[t] == 0 || tree.Upos[t + 1] is not ("NOUN" or "DET" or "PROPN")) continue;
            var first = tree.Heads[t] - 1;
            if (tree.Xpos[first] != "VB" || first > t || !Enumerable.Range(0, first).Any(c => tree.Heads[c] == first + 1 && tree.Deprels[c] == "aux")) continue;
            (tree.Upos[t], tree.Xpos[t]) = ("VERB", "VB");
            for (var c = t + 1; c < tree.Heads.Length; c++)
                if (tree.Heads[c] == first + 1 && tree.Deprels[c] is "obj" or "obl" or "advcl") tree.Heads[c] = t + 1;
        }
    }

    // "given", "taken", "shown" are participles only.
    private static bool IsPast(string form) => !form.EndsWith('n');

    private static bool HasAgent(ParsedSentence tree, int verb)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
            if (tree.Heads[t] == verb + 1 && tree.Deprels[t] is "obl:agent") return true;
        return false;
    }

    private static int NameBefore(ParsedSentence tree, int root, int verb)
    {
        for (var t = 0; t < verb; t++)
            if (tree.Heads[t] == root + 1 && tree.Upos[t] is "PROPN" or "NOUN" && tree.Deprels[t] is "compound" or "nmod:desc" or "nmod:poss" or "amod") return t;
        return -1;
    }

    private static void SubjectOf(ParsedSentence tree, int noun, int verb)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
            if (tree.Heads[t] == noun + 1 && t != verb && (t > verb || tree.Deprels[t] is "punct" or "obl" or "obl:unmarked" or "advmod" or "advcl" or "cc" && t > noun)) tree.Heads[t] = verb + 1;
        Raise(tree, verb);
        (tree.Heads[noun], tree.Deprels[noun]) = (verb + 1, "nsubj");
    }

    private static void ObjectOf(ParsedSentence tree, int noun, int verb, int name)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
        {
            if (tree.Heads[t] != noun + 1 || t == verb) continue;
            if (t < verb && t != name) tree.Heads[t] = (tree.Deprels[t] is "punct" or "obl" or "advmod" or "cc" ? verb : name) + 1;
            else if (tree.Deprels[t] is "punct" or "conj" or "parataxis" or "obl") tree.Heads[t] = verb + 1;
        }
        Raise(tree, verb);
        (tree.Heads[name], tree.Deprels[name]) = (verb + 1, "nsubj");
        (tree.Heads[noun], tree.Deprels[noun]) = (verb + 1, "obj");
    }

    private static void Raise(ParsedSentence tree, int verb) =>
        (tree.Heads[verb], tree.Deprels[verb], tree.Upos[verb], tree.Xpos[verb]) = (0, "root", "VERB", "VBD");
}
