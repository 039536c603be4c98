using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>How the speakers of claims are named: "South Korea’s unification ministry", "Volodymyr Zelenskyy", "the White House".</summary>
internal sealed partial class Speakers(DossierInput input, Naming naming)
{
    private static readonly HashSet<string> Openers = ["the", "a", "an", "its", "his", "her", "their", "our", "some", "this", "that", "these", "those"];
    private static readonly HashSet<string> Pronouns = ["he", "she", "it", "they", "we", "i", "him", "her", "them", "who", "which", "that", "this", "one", "both"];

    private readonly ILookup<string, Participant> _named = input.Events.SelectMany(e => new[] { (e.Sentence.Document, Side: e.Source), (e.Sentence.Document, Side: e.Recipient) })
        .Where(x => x.Side.Name is { } n && naming.IsPerson(n)).ToLookup(x => x.Document, x => x.Side, StringComparer.Ordinal);

    /// <summary>The speaker of a link of a chain, as it stands inside a sentence.</summary>
    /// <param name="a">The link.</param>
    /// <param name="document">The document that tells it; it may name in full whom it calls by one word here.</param>
    public string Of(Attribution a, string document)
    {
        var words = a.Speaker.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var opener = words.Count > 0 ? words[0].ToLowerInvariant() : "";
        if (Openers.Contains(opener) && (words.Count > 1 || a.Actor is not null)) words.RemoveAt(0);
        var name = string.Join(' ', words);
        if (name.Length == 0 || Pronouns.Contains(name.ToLowerInvariant())) return a.Actor is { } id ? naming.State(id) : "the source";
        if (words.Count == 1 && FullName(name, a.Actor, document) is { } full) return full;
        if (naming.IsPerson(name) || EndsInPerson(name, words)) return name;
        if (a.Actor is null || name == naming.Bare(a.Actor) || char.IsUpper(name[0]) && words.Count == 1)
            return opener == "the" && !Nouns.IsMany(name) || Nouns.IsCommonSingular(name) ? "the " + name : input.Phrases.InSentence(name);
        return naming.Body(name, a.Actor, opener == "the" ? "the" : null);
    }

    /// <summary>What carried the claim, when that is not the speaker: "AFP". Reporters in general are no outlet.</summary>
    public static string? Carrier(Attribution a) =>
        a.Outlet is { } o && !a.Speaker.Contains(o, StringComparison.OrdinalIgnoreCase) && !(char.IsLower(o[0]) && (Nouns.IsMany(o) || o is "press" or "media" or "agency")) ? o : null;

    private string? FullName(string word, string? actor, string document)
    {
        var near = _named[document].Where(p => actor is null || p.Actor == actor).Select(p => p.Name!).Distinct().Where(n => n.Contains(' ') && n.Split(' ') is var parts && (parts[0] == word || parts[^1] == word)).ToList();
        return near is [var one] ? one : actor is not null ? input.Known.Full.GetValueOrDefault((actor, word)) : null;
    }

    // "White House spokesman John Kirby": a name follows the office, so neither article nor possessor fits.
    private bool EndsInPerson(string name, List<string> words) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 2)).Any(i => naming.IsPerson(string.Join(' ', words.Skip(i)))) || OfficeAndName().IsMatch(name);

    [GeneratedRegex(@"\p{Ll}(?: \p{Lu}[\p{L}’'.-]+){2,3}$")]
    private static partial Regex OfficeAndName();
}
