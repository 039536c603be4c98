using Entente.Model;

namespace Entente.Reading.Doubts;

/// <summary>"… Ri disputed this account", "the Kremlin had dismissed earlier accounts of soldiers in Russia": what was told is said to be otherwise.</summary>
/// <remarks>Where the denial is an event with a doer, <see cref="ClaimAgainstDenial"/> finds it; here nobody's deed need be coded.</remarks>
internal static class AccountDisputed
{
    /// <summary>Sentences around it in which the account is looked for.</summary>
    private const int Near = 6;

    private static readonly HashSet<string> Disputing = new(StringComparer.Ordinal) { "dispute", "contradict", "challenge", "deny", "reject", "dismiss", "refute", "rebut", "contest" };
    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal) { "account", "version", "claim", "report", "statement", "story", "description", "assertion", "allegation", "accusation", "charge" };

    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<Doubt> found)
    {
        var told = found.Where(d => d.Kind is "fact" or "number").SelectMany(d => d.Spans).Select(s => s.Sentence.Index).ToHashSet();
        foreach (var s in document.Sentences.Where(s => !s.IsTitle && !told.Contains(s.Sentence.Index)))
            foreach (var t in s.Tokens)
            {
                if (t.Upos != "VERB" || !Disputing.Contains(t.Lemma) || s.Child(t.Index, "nsubj") < 0 || s.Child(t.Index, "obj") is not (>= 0 and var o) || !Accounts.Contains(s.Tokens[o].Lemma)) continue;
                var account = Matter(s, o) is { Count: > 0 } matter ? Telling(document, s, matter) : Before(document, s, o);
                if (account is null) continue;
                yield return DoubtId.Make(document.Document.Id, "fact", "account-disputed", [Whole(account), Whole(s)],
                    "The text gives an account in one place and reports in another that somebody disputes it.", "open");
                break;
            }
    }

    // What the account is of: the nouns and names that hang on it.
    private static HashSet<string> Matter(AnalysedSentence s, int noun) =>
        [.. s.Children(noun).Where(c => s.Tokens[c].Deprel.StartsWith("nmod", StringComparison.Ordinal) && s.Tokens[c].Deprel != "nmod:poss").SelectMany(c => Under(s, c)).Where(IsTelling).Select(t => t.Lemma)];

    private static IEnumerable<Token> Under(AnalysedSentence s, int token)
    {
        var (first, last) = s.Subtree(token);
        return s.Tokens.Skip(first).Take(last - first + 1);
    }

    // "this account" points to the sentence before, if somebody speaks there.
    private static AnalysedSentence? Before(AnalysedDocument document, AnalysedSentence s, int noun) =>
        s.Children(noun).Any(c => s.Tokens[c].Lemma is "this" or "that" or "these" or "those" or "the" or "both") && s.Sentence.Index > 0 && document.Sentences[s.Sentence.Index - 1] is { IsTitle: false } before && before.Tokens.Any(t => t.Upos == "VERB") ? before : null;

    // The nearest sentence that has at least two of the words, or all of them.
    private static AnalysedSentence? Telling(AnalysedDocument document, AnalysedSentence s, HashSet<string> matter) =>
        document.Sentences.Where(x => x != s && !x.IsTitle && Math.Abs(x.Sentence.Index - s.Sentence.Index) <= Near)
            .Select(x => (Sentence: x, Shared: x.Tokens.Where(IsTelling).Select(t => t.Lemma).Distinct().Count(matter.Contains))).Where(x => x.Shared >= Math.Min(2, matter.Count))
            .OrderByDescending(x => x.Shared).ThenBy(x => Math.Abs(x.Sentence.Sentence.Index - s.Sentence.Index)).ThenBy(x => x.Sentence.Sentence.Index).Select(x => x.Sentence).FirstOrDefault();

    private static bool IsTelling(Token t) => t.Upos is "NOUN" or "PROPN" && t.Lemma.Length > 2;

    private static DoubtSpan Whole(AnalysedSentence s) => new(s.Sentence.Text, s.Sentence.Start, s.Sentence.End, s.Sentence);
}
