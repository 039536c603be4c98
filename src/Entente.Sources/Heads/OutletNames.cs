using System.Text.RegularExpressions;

namespace Entente.Sources.Heads;

/// <summary>Recognises the name of an outlet: by the list handed in, or because the name shows it ("Daily Chronicle", "KCNA").</summary>
internal sealed partial class OutletNames(IEnumerable<string> known)
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "news", "times", "post", "press", "chronicle", "herald", "tribune", "journal", "gazette", "telegraph", "observer", "courier", "bulletin",
        "dispatch", "newswire", "newspaper", "broadcasting", "radio", "tv", "television", "magazine", "agency", "review", "wire", "daily", "weekly",
        "examiner", "inquirer", "messenger", "sentinel", "newsletter", "digest", "newsroom",
    };

    private readonly HashSet<string> _known = new(known.Select(Bare), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the list has the name, "The" aside.</summary>
    public bool IsKnown(string name) => _known.Contains(Bare(name));

    /// <summary>Whether a few words are the name of an outlet and nothing else.</summary>
    public bool IsOutlet(string name)
    {
        if (IsKnown(name) || SiteName().IsMatch(name)) return true;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and" or "&" or "de")
            && (Kinds.Contains(words[^1]) || (words[0] == "The" && words.Any(Kinds.Contains)) || Kinds.Contains(words[0]) && words[1] is "of");
    }

    /// <summary>Whether the words next to a date can only be a source: an outlet, or a label in small letters ("sample chronicle").</summary>
    public bool IsLabel(string name) => IsOutlet(name) || SmallLetters().IsMatch(name) && Kinds.Contains(name.Split(' ')[^1]);

    /// <summary>The same where only an agency can stand, as in brackets after a place: there any acronym is one. Beside a date it may be PARIS.</summary>
    public bool IsAgency(string name) => IsLabel(name) || Acronym().IsMatch(name);

    private static string Bare(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..].Trim() : name.Trim();

    [GeneratedRegex(@"^[A-Z]{2,6}(?:\.kp|\.ru|\.cn)?$")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"^\p{Ll}+(?: \p{Ll}+){1,3}$")]
    private static partial Regex SmallLetters();

    [GeneratedRegex(@"^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|int|gov|eu|[a-z]{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex SiteName();
}
