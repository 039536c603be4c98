using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>How actors and speakers are named inside sentences.</summary>
internal sealed class Naming(DossierInput input)
{
    private static readonly HashSet<string> Openers = ["the", "a", "an", "its", "his", "her", "their", "our", "some", "this", "that", "these", "those"];
    private static readonly HashSet<string> Pronouns = ["he", "she", "it", "they", "we", "i", "him", "her", "them", "who", "which", "that", "this", "one", "both"];

    /// <summary>Usual name of an actor id as it stands alone: "United States".</summary>
    public string Bare(string id) => id == input.A.Id ? input.A.Name : id == input.B.Id ? input.B.Name : input.Names.GetValueOrDefault(id, id);

    /// <summary>Usual name of an actor id inside a sentence: "the United States".</summary>
    public string State(string id) => input.Phrases.InSentence(Bare(id));

    /// <summary>A side of an act: "Vladimir Putin", "North Korea", "South Korea’s National Intelligence Service".</summary>
    public string Of(Participant p)
    {
        if (p.Name is not { Length: > 0 } name) return p.Actor is { } id ? State(id) : "somebody not named";
        if (IsPerson(name) || p.Actor is not { } actor || name == Bare(actor)) return input.Phrases.InSentence(name);
        return WithState(name, actor);
    }

    /// <summary>Whether a name is a person's.</summary>
    public bool IsPerson(string name) => input.Persons.Contains(name);

    /// <summary>The speaker of a claim: "South Korea’s unification ministry", "Jonah Leff"; the first of a chain.</summary>
    public string Speaker(Attribution a)
    {
        var words = a.Speaker.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && Openers.Contains(words[0].ToLowerInvariant()) && (words.Count > 1 || a.Actor is not null)) words.RemoveAt(0);
        var name = string.Join(' ', words);
        if (name.Length == 0 || Pronouns.Contains(name.ToLowerInvariant())) return a.Actor is { } id ? State(id) : "the source";
        if (a.Actor is null || IsPerson(name) || SpeaksForItself(a.Actor, name)) return char.IsLower(name[0]) ? "the " + name : input.Phrases.InSentence(name);
        return WithState(name, a.Actor);
    }

    /// <summary>What carried the claim, when that is not the speaker: "AFP".</summary>
    public static string? Carrier(Attribution a) => a.Outlet is { } o && !a.Speaker.Contains(o, StringComparison.OrdinalIgnoreCase) ? o : null;

    private bool SpeaksForItself(string actor, string name) => name == Bare(actor) || char.IsUpper(name[0]) && !name.Contains(' ');

    // A name that says whose it is stays as it is.
    private string WithState(string name, string actor)
    {
        var state = Bare(actor);
        var stem = state.Length > 4 ? state[..4] : state;
        return name.Contains(stem, StringComparison.OrdinalIgnoreCase) || state == actor || name.Contains('’') || name.Contains('\'') ? input.Phrases.InSentence(name)
            : $"{English.Possessive(State(actor))} {name}";
    }
}
