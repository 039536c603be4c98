namespace Entente.Reading.Parse;

/// <summary>
/// Mends "told the Council that he had found", read as if the Council were what he found: a whole clause after "that" under
/// somebody spoken to belongs to the verb of speaking.
/// </summary>
internal static class ContentClause
{
    private static readonly HashSet<string> Speaking = new(StringComparer.Ordinal) { "tell", "inform", "assure", "remind", "notify", "warn", "convince", "persuade", "promise", "advise" };

    private static readonly HashSet<string> Saying = new(StringComparer.Ordinal) { "say", "state", "add", "announce", "report", "claim", "declare", "confirm", "note", "insist", "stress" };

    /// <summary>Hangs such clauses on the verb, in place; leaves every other tree as it is.</summary>
    public static void Restore(IReadOnlyList<string> forms, ParsedSentence tree)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
        {
            // "The talks failed; Iran condemned Oman": nothing is said after a semicolon of what is said before it.
            if (tree.Deprels[t] == "ccomp" && tree.Heads[t] - 1 is var before && before >= 0 && before < t && Leftmost(tree, t) is var start and > 0 && (forms[start] == ";" || forms[start - 1] == ";")) tree.Deprels[t] = "parataxis";
            if (tree.Deprels[t] is not ("acl" or "acl:relcl" or "advcl") || tree.Heads[t] == 0 || !IsWhole(forms, tree, t)) continue;
            var noun = tree.Heads[t] - 1;
            var verb = tree.Heads[noun] - 1;
            // "said in Tskhinvali, the capital, that …": no capital is such that it says so.
            var apart = verb >= 0 && noun > verb && Saying.Contains(tree.Lemmas[verb]) && !HasChild(tree, verb, "ccomp") && Begins(tree, t) is var first and > 0 && forms[first - 1] == ",";
            if (verb < 0 || !apart && (tree.Deprels[noun] is not ("obj" or "iobj") || !Speaking.Contains(tree.Lemmas[verb]))) continue;
            (tree.Heads[t], tree.Deprels[t]) = (verb + 1, "ccomp");
            if (tree.Xpos[t] == "VBN" && !HasChild(tree, t, "aux")) tree.Xpos[t] = "VBD";
        }
    }

    private static bool IsWhole(IReadOnlyList<string> forms, ParsedSentence tree, int clause)
    {
        var (that, subject) = (false, false);
        for (var c = 0; c < clause; c++)
        {
            if (tree.Heads[c] != clause + 1) continue;
            that |= forms[c].Equals("that", StringComparison.OrdinalIgnoreCase) && tree.Deprels[c] == "mark";
            subject |= tree.Deprels[c].StartsWith("nsubj", StringComparison.Ordinal);
        }
        return that && subject;
    }

    // The first word that hangs right on a verb.
    private static int Leftmost(ParsedSentence tree, int verb)
    {
        for (var c = 0; c < verb; c++)
            if (tree.Heads[c] == verb + 1) return c;
        return verb;
    }

    private static int Begins(ParsedSentence tree, int clause)
    {
        for (var c = 0; c < clause; c++)
            if (tree.Heads[c] == clause + 1 && tree.Deprels[c] == "mark") return c;
        return -1;
    }

    private static bool HasChild(ParsedSentence tree, int head, string deprel)
    {
        for (var c = 0; c < tree.Heads.Length; c++)
            if (tree.Heads[c] == head + 1 && tree.Deprels[c] == deprel) return true;
        return false;
    }
}
