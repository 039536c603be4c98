namespace Entente.Reading.Dates;

/// <summary>Whether a date stands in a clause about the future: "is to meet on Wednesday", "scheduled for September 2".</summary>
internal static class Tense
{
    private static readonly string[] Opening = ["begin", "start", "open", "end", "close", "expire", "meet", "arrive", "travel", "leave", "host", "fly", "hold", "visit", "resume", "enter", "lapse", "reopen", "return",
        "depart", "convene", "come", "go", "run", "sail", "vote"];

    /// <summary>Whether the clause that the words first to last date lies after the document's date.</summary>
    public static bool IsFuture(TimeSentence s, int first, int last)
    {
        // "a wedding set for July 13": what is for a date lies ahead.
        if (s[first - 1].Is("for") || s.Reads(first - 2, "for", "the")) return true;
        // "the summit is on November 18", "he stays until Friday".
        if (s[first - 2].Is("is", "are") && s[first - 1].Is("on", "in")) return true;
        var tree = Verb(s, first, last);
        var clause = tree is { } verb && !IsParted(s.Sentence, verb, s[first].Token) ? Clause(s.Sentence, verb) : Window(s, first, last);
        if (s[first - 1].Is("until", "till") && clause.Any(t => t is { Upos: "VERB", Xpos: "VBZ" or "VBP" })) return true;
        return HasCue(clause) || (s.Sentence.IsTitle && HasInfinitive(clause));
    }

    /// <summary>Whether a semicolon stands between, which no clause crosses.</summary>
    private static bool IsParted(AnalysedSentence sentence, int a, int b)
    {
        for (var t = Math.Min(a, b); t < Math.Max(a, b); t++)
            if (sentence.Tokens[t].Form is ";") return true;
        return false;
    }

    private static bool HasCue(List<Token> clause)
    {
        var to = false;
        for (var i = clause.Count - 1; i >= 0; i--)
        {
            var word = clause[i].Form.ToLowerInvariant();
            to |= word == "to";
            if (char.IsUpper(clause[i].Form[0]) && word is "may") continue;
            if (DateWords.InList("future", word) && !Perfect(clause, i)) return true;
            if (to && DateWords.InList("future-to", word)) return true;
            if (word is "is" or "are" or "'s" or "’s" && i + 2 < clause.Count && clause[i + 1].Form is "to" && IsVerb(clause[i + 2])) return true;
            if (clause[i] is { Xpos: "VBZ" or "VBP" } present && Opening.Contains(present.Lemma)) return true;
        }
        return false;
    }

    /// <summary>"may have met" looks back.</summary>
    private static bool Perfect(List<Token> clause, int i) => i + 1 < clause.Count && clause[i + 1].Form is "have" or "not" && clause.Skip(i + 1).Take(2).Any(t => t.Form is "have");

    private static bool HasInfinitive(List<Token> clause)
    {
        for (var i = 0; i + 1 < clause.Count; i++)
            if (clause[i].Form is "to" && IsVerb(clause[i + 1]) && char.IsLower(clause[i + 1].Form[0])) return true;
        return false;
    }

    private static bool IsVerb(Token t) => t.Upos is "VERB" or "AUX" or "";

    /// <summary>The verb (or the noun, where there is none) whose clause the date stands in; null without a tree.</summary>
    private static int? Verb(TimeSentence s, int first, int last)
    {
        var tokens = s.Sentence.Tokens;
        var (from, to) = (s[first].Token, s[last].Token);
        if (from < 0 || tokens[from].Upos.Length == 0) return null;
        var at = from;
        for (var steps = 0; steps < tokens.Count; steps++)
        {
            if ((at < from || at > to) && (tokens[at].Upos == "VERB" || s.Sentence.Child(at, "cop", "aux", "nsubj") >= 0)) return at;
            if (tokens[at].Head < 0) return at;
            at = tokens[at].Head;
        }
        return null;
    }

    /// <summary>The words that give a clause its tense: the verb with its helpers, and those above it while it has no tense of its own.</summary>
    private static List<Token> Clause(AnalysedSentence sentence, int verb)
    {
        var found = new List<Token>();
        var at = verb;
        for (var steps = 0; steps < 6 && at >= 0; steps++)
        {
            found.Add(sentence.Tokens[at]);
            foreach (var c in sentence.Children(at))
                if (sentence.Tokens[c] is { Deprel: "aux" or "aux:pass" or "cop" or "mark" or "amod" or "advmod" } t && t.Upos is not "ADV" || sentence.Tokens[c].Form is "not") found.Add(sentence.Tokens[c]);
            var token = sentence.Tokens[at];
            if (!IsTenseless(sentence, token)) break;
            at = token.Head;
        }
        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;
    }

    /// <summary>Infinitives, gerunds and nouns take their tense from above; "a treaty signed in June" looks back by itself.</summary>
    private static bool IsTenseless(AnalysedSentence sentence, Token token) => token.Xpos switch
    {
        "VBN" => sentence.Child(token.Index, "mark") is >= 0 and var mark && sentence.Tokens[mark].Form is "to",
        "VB" or "VBG" or "NN" or "NNS" or "NNP" or "NNPS" or "JJ" => token.Deprel is not ("root" or "parataxis" or "conj" or "ccomp" or "advcl" or "acl:relcl"),
        _ => false,
    };

    /// <summary>Without a tree: the stretch between the nearest marks and joints that open a clause.</summary>
    private static List<Token> Window(TimeSentence s, int first, int last)
    {
        var tokens = s.Sentence.Tokens;
        var (from, to) = (s[first].Token, s[last].Token);
        while (from > 0 && !Opens(tokens, from - 1)) from--;
        while (to + 1 < tokens.Count && !Opens(tokens, to + 1)) to++;
        return [.. tokens.Skip(from).Take(to - from + 1)];
    }

    private static bool Opens(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Form.ToLowerInvariant();
        if (word is ";" or ":" or "—" or "while" or "whereas" or "when" or "which" or "who" or "because" or "although" or "though" or "after" or "before") return true;
        if (word is "," && i + 1 < tokens.Count && IsFinite(tokens[i + 1].Form)) return true;
        return word is "and" or "but" && i + 2 < tokens.Count && (IsFinite(tokens[i + 1].Form) || IsFinite(tokens[i + 2].Form));
    }

    private static bool IsFinite(string form) => form.ToLowerInvariant() is var w
        && (w is "will" or "is" or "are" or "was" or "were" or "has" or "had" or "have" or "would" or "shall" or "may" or "could" or "did" or "said" || (w.EndsWith("ed", StringComparison.Ordinal) && w.Length > 4));
}
