namespace Entente.Dossiers.Words;

/// <summary>Nouns in English: which word of a phrase leads it, whether it speaks of one or many, which article it takes.</summary>
internal static class Nouns
{
    private static readonly HashSet<string> Determiners = ["a", "an", "the", "some", "several", "many", "two", "three", "four", "five", "six", "ten", "more", "its", "their", "his", "her", "this", "that", "these", "those", "no", "another"];
    private static readonly HashSet<string> Uncounted = ["cooperation", "help", "aid", "support", "information", "assistance", "trade", "agreement-in-principle"];
    private static readonly HashSet<string> Links = ["of", "on", "to", "for", "between", "with", "in", "against", "about", "under", "from", "concerning", "regarding", "at", "near", "who", "that", "which"];
    private static readonly HashSet<string> ManyWithoutS = new(StringComparer.OrdinalIgnoreCase) { "people", "police", "men", "women", "children", "servicemen", "personnel", "Houthis", "Taliban", "Troops", "Forces" };
    private static readonly HashSet<string> OneWithS = new(StringComparer.OrdinalIgnoreCase) { "headquarters", "news", "politics", "series", "press", "states", "nations" };

    /// <summary>Whether a name stands for several: "North Korean troops", "Western diplomats", "the Armed Forces"; but not "the United States".</summary>
    public static bool IsMany(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = Array.IndexOf(words, "and");
        if (joined > 0 && !words.Take(joined).Any(Links.Contains)) return true;
        var head = HeadOf(words).TrimEnd(',');
        return head.Length > 0 && (ManyWithoutS.Contains(head) || char.IsLower(head[0]) && IsPlural(head) && !OneWithS.Contains(head));
    }

    /// <summary>Whether the noun that leads a phrase is a plural: "military agreements on trade".</summary>
    public static bool IsPluralPhrase(string phrase) => IsPlural(HeadOf(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether the noun that leads a phrase is a common one in the singular: "North Korean counterpart", "foreign ministry".</summary>
    public static bool IsCommonSingular(string phrase) => HeadOf(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } head && char.IsLower(head[0]) && !IsPlural(head) && !ManyWithoutS.Contains(head);

    /// <summary>"a treaty", "an agreement", "the Treaty on Friendship", but "cooperation agreements": a plural, or what has its article, takes none.</summary>
    public static string WithArticle(string noun)
    {
        var words = noun.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Determiners.Contains(words[0].ToLowerInvariant())) return noun;
        var head = HeadOf(words);
        if (words.Length > 1 && char.IsUpper(head[0]) && char.IsUpper(words[0][0])) return "the " + noun;
        if (IsPlural(head) || char.IsDigit(words[0][0]) || Uncounted.Contains(head.ToLowerInvariant())) return noun;
        return (StartsWithVowel(words[0]) ? "an " : "a ") + noun;
    }

    /// <summary>The noun that leads a phrase: the last word before what is linked to it.</summary>
    public static string HeadOf(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
            if (Links.Contains(words[i].ToLowerInvariant())) return words[i - 1];
        return words.Count == 0 ? "" : words[^1];
    }

    private static bool IsPlural(string word) => word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal);

    private static bool StartsWithVowel(string word)
    {
        var w = word.ToLowerInvariant();
        if (w.StartsWith("uni", StringComparison.Ordinal) && !w.StartsWith("unin", StringComparison.Ordinal) || w.StartsWith("eu", StringComparison.Ordinal) || w.StartsWith("one", StringComparison.Ordinal) || w.StartsWith("us", StringComparison.Ordinal) || w is "un" or "uk") return false;
        return "aeiou".Contains(w[0]) || w.StartsWith("hono", StringComparison.Ordinal) || w.StartsWith("hour", StringComparison.Ordinal);
    }
}
