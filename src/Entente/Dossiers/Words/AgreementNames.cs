using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>Names of agreements: made plain, told from clauses, and compared.</summary>
internal static partial class AgreementNames
{
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "its", "their", "this", "these", "such", "that", "those", "both", "two", "new", "signed" };
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "treaty", "treaties", "agreement", "agreements", "pact", "pacts", "accord", "accords", "deal", "deals", "memorandum", "memoranda", "protocol", "protocols", "convention", "declaration",
        "arrangement", "contract", "contracts", "of", "on", "and", "for", "the", "a", "an", "between", "with", "to", "in", "their", "its", "new", "bilateral", "joint", "understanding", "text", "document", "documents",
        "first", "second", "old", "former", "earlier", "major", "landmark", "historic", "agreed", "agree", "cooperation", "signed", "mutual", "comprehensive",
    };
    private static readonly HashSet<string> Kinds = ["treaty", "agreement", "pact", "accord", "deal", "memorandum", "protocol", "convention", "declaration", "contract"];
    private static readonly HashSet<string> Papers = [.. Kinds, "framework", "arrangement", "armistice", "ceasefire", "truce", "communiqué", "statement", "plan", "programme", "document", "settlement", "alliance", "partnership"];
    private static readonly HashSet<string> Doing =
    [
        "agree", "undertake", "promise", "pledge", "vow", "decide", "commit", "consent", "establish", "resume", "restore", "exchange", "conclude", "set", "give", "hold", "consult", "cooperate", "work", "help", "seek", "build", "expand",
        "strengthen", "recognise", "recognize", "settle", "end", "start", "begin", "continue", "accept", "offer", "make", "let", "allow", "join", "share", "support", "defend", "open", "to",
    ];
    private static readonly HashSet<string> Plainer = new(StringComparer.OrdinalIgnoreCase) { "partnership", "friendship", "trade", "military", "defence", "economic", "strategic", "peace", "security", "nuclear", "border", "alliance", "cultural", "free" };

    /// <summary>The name without article or possessive at its start.</summary>
    public static string Plain(string name)
    {
        var words = name.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Openers.Contains(words[0])) words.RemoveAt(0);
        return DayOfTelling().Replace(string.Join(' ', words), "").Trim(' ', ',', '.', ';', ':', '“', '”', '"');
    }

    /// <summary>What an agreement is called inside a sentence, without article: "treaty of friendship"; what is told by a clause alone is called by its subjects: "agreement on mutual defence".</summary>
    /// <param name="a">The entry.</param>
    /// <param name="subject">The words for a subject.</param>
    public static string Called(Agreement a, Func<string, string> subject)
    {
        var name = Plain(a.Name);
        if (!IsClause(name)) return Lowered(name);
        var subjects = a.Subjects.Take(2).Select(subject).Select(s => s == "nuclear" ? "nuclear matters" : s).ToList();
        // "oil and gas" within a list of two would read as three.
        if (subjects.Exists(s => s.Contains(" and ", StringComparison.Ordinal))) subjects = subjects[..1];
        return subjects.Count == 0 ? "agreement" : $"agreement on {English.Join(subjects)}";
    }

    /// <summary>Whether the words are what somebody does ("agreed to exchange ambassadors") and not what a paper is called ("agreed framework").</summary>
    public static bool IsClause(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Take(4).Any(w => Papers.Contains(Singular(w)))) return false;
        if (words.Length > 1 && words[1] is "of" or "between") return false;
        return Doing.Contains(words[0]) || Doing.Contains(Singular(words[0])) || words.Length > 1 && words[0].EndsWith("ed", StringComparison.Ordinal) || words[0] is "undertook" or "gave" or "held" or "made" or "begun" or "began";
    }

    /// <summary>The words that tell one agreement from another, brought to one number.</summary>
    public static HashSet<string> Telling(string name) =>
        [.. name.ToLowerInvariant().Split([' ', '-', ',', '’', '\'', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Common.Contains(w) && w.Length > 1).Select(w => w.Length > 4 ? w.TrimEnd('s') : w)];

    /// <summary>The kind of paper: treaty, agreement, pact … in the singular; empty when the name has none.</summary>
    public static string Kind(string name) => name.ToLowerInvariant().Split(' ').Select(Singular).FirstOrDefault(Kinds.Contains) ?? "";

    /// <summary>The year that a name gives: 1961 of "treaty of 1961"; null when it gives none.</summary>
    public static int? Year(string name) => YearInName().Match(name) is { Success: true } m ? int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a name sets the agreement off from another just told of: "a second accord".</summary>
    public static bool IsAnother(string name) => name.ToLowerInvariant().Split(' ') is ["second" or "third" or "another" or "separate" or "further", ..];

    // "Treaty of 1961" and "Partnership treaty" begin a sentence or headline; "Treaty on Friendship" is a proper name, "Minsk agreement" names a place.
    private static string Lowered(string name)
    {
        var words = name.Split(' ');
        var isCommon = Common.Contains(words[0]) || Plainer.Contains(words[0]);
        return isCommon && !words.Skip(1).Any(w => char.IsUpper(w[0])) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static string Singular(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.TrimEnd('s');

    // "joint declaration on Wednesday": when it was signed, not what it is about.
    [GeneratedRegex(@"(?<=\w) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex DayOfTelling();

    [GeneratedRegex(@"\bof (1[89]\d\d|20\d\d)\b")]
    private static partial Regex YearInName();
}
