namespace Entente.Dossiers.Words;

/// <summary>Names of agreements: made plain, and compared.</summary>
internal static class AgreementNames
{
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "its", "their", "this", "these", "such", "that", "those", "both", "two", "new", "signed" };
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "treaty", "treaties", "agreement", "agreements", "pact", "pacts", "accord", "accords", "deal", "deals", "memorandum", "memoranda", "protocol", "protocols", "convention", "declaration",
        "arrangement", "contract", "contracts", "of", "on", "and", "for", "the", "a", "an", "between", "with", "to", "in", "their", "its", "new", "bilateral", "joint", "understanding", "text", "document", "documents",
        "first", "second", "old", "former", "earlier", "major", "landmark", "historic", "agreed", "agree", "cooperation", "signed", "mutual", "comprehensive",
    };

    /// <summary>The name without article or possessive at its start.</summary>
    public static string Plain(string name)
    {
        var words = name.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Openers.Contains(words[0])) words.RemoveAt(0);
        return string.Join(' ', words).Trim(' ', ',', '.', ';', ':', '“', '”', '"');
    }

    /// <summary>The words that tell one agreement from another, brought to one number.</summary>
    public static HashSet<string> Telling(string name) =>
        [.. name.ToLowerInvariant().Split([' ', '-', ',', '’', '\'', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Common.Contains(w) && w.Length > 1).Select(w => w.Length > 4 ? w.TrimEnd('s') : w)];

    /// <summary>The kind of paper: treaty, agreement, pact … in the singular; empty when the name has none.</summary>
    public static string Kind(string name)
    {
        foreach (var w in name.ToLowerInvariant().Split(' '))
        {
            var one = w.EndsWith("ies", StringComparison.Ordinal) ? w[..^3] + "y" : w.TrimEnd('s');
            if (one is "treaty" or "agreement" or "pact" or "accord" or "deal" or "memorandum" or "protocol" or "convention" or "declaration" or "contract") return one;
        }
        return "";
    }
}
