namespace Entente.Reading.Parse;

/// <summary>
/// Mends "replied that more sanctions would not help and urged Washington to talk", where the tree joins what was urged to what
/// would not help: a verb in the past after "and" goes with the verb in the past above, not with one under a modal.
/// </summary>
internal static class SharedTense
{
    /// <summary>Hangs such verbs on the verb of saying, in place; leaves every other tree as it is.</summary>
    public static void Restore(ParsedSentence tree)
    {
        for (var t = 0; t < tree.Heads.Length; t++)
        {
            if (tree.Deprels[t] != "conj" || tree.Heads[t] == 0 || tree.Xpos[t] != "VBD" || tree.Heads[t] - 1 > t) continue;
            var first = tree.Heads[t] - 1;
            if (tree.Xpos[first] != "VB" || tree.Deprels[first] != "ccomp" || tree.Heads[first] == 0 || HasSubject(tree, t) || !IsUnderModal(tree, first)) continue;
            var above = tree.Heads[first] - 1;
            if (tree.Xpos[above] is not ("VBD" or "VBN") || above > first) continue;
            tree.Heads[t] = above + 1;
        }
    }

    private static bool IsUnderModal(ParsedSentence tree, int verb)
    {
        for (var c = 0; c < verb; c++)
            if (tree.Heads[c] == verb + 1 && tree.Deprels[c] == "aux" && tree.Xpos[c] == "MD") return true;
        return false;
    }

    private static bool HasSubject(ParsedSentence tree, int verb)
    {
        for (var c = 0; c < tree.Heads.Length; c++)
            if (tree.Heads[c] == verb + 1 && tree.Deprels[c].StartsWith("nsubj", StringComparison.Ordinal)) return true;
        return false;
    }
}
