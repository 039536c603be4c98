using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>How actors are named inside sentences.</summary>
internal sealed class Naming(DossierInput input)
{
    private static readonly HashSet<string> Counterparts = ["counterpart", "colleague", "opposite number"];

    /// <summary>Usual name of an actor id as it stands alone: "United States".</summary>
    public string Bare(string id) => id == input.A.Id ? input.A.Name : id == input.B.Id ? input.B.Name : input.Names.GetValueOrDefault(id, id);

    /// <summary>Usual name of an actor id inside a sentence: "the United States".</summary>
    public string State(string id) => input.Phrases.InSentence(Bare(id));

    /// <summary>A side of an act: "Vladimir Putin", "North Korea", "South Korea’s National Intelligence Service".</summary>
    /// <param name="p">The side.</param>
    /// <param name="told">The sentence that names it, for the article it has there.</param>
    public string Of(Participant p, Sentence? told = null)
    {
        if (p.Name is not { Length: > 0 } name) return p.Actor is { } id ? State(id) : "somebody not named";
        if (IsPerson(name) || p.Actor is not { } actor || name == Bare(actor)) return input.Phrases.InSentence(name);
        // A state told by its seat: "the capital of the Soviet Union".
        return name == $"capital of {Bare(actor)}" ? State(actor) : Body(name, actor, ArticleIn(told, name));
    }

    /// <summary>A side of an act, a person with the state served: "China’s Wang Yi".</summary>
    public string WithState(Participant p, Sentence? told = null) =>
        p is { Name: { } name, Actor: { } actor } && IsPerson(name) ? $"{English.Possessive(State(actor))} {name}" : Of(p, told);

    /// <summary>Whether a name is a person's.</summary>
    public bool IsPerson(string name) => input.Persons.Contains(name);

    /// <summary>Whether one of the sides of an act is a person known by name.</summary>
    public bool NamesPerson(Event e) => e.Source.Name is { } a && IsPerson(a) || e.Reciprocal && e.Recipient.Name is { } b && IsPerson(b);

    /// <summary>A body of an actor: "South Korea’s foreign ministry"; a name that says whose it is, or that all know, stands alone.</summary>
    public string Body(string name, string? actor, string? article = null)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) (name, article) = (name[4..], "the");
        if (PossessorIn(name) is { } owner && (char.IsLower(AfterPossessor(name, owner)) || actor is not null && owner == Bare(actor))) return input.Phrases.InSentence(owner) + name[owner.Length..];
        if (actor is not null && !TellsItsState(name, actor)) return $"{English.Possessive(State(actor))} {name}";
        if (Nouns.IsMany(name) && char.IsLower(Nouns.HeadOf(name.Split(' '))[0])) return name;
        if (Nouns.IsCommonSingular(name)) return $"{article ?? "the"} {name}";
        return article == "the" ? "the " + name : input.Phrases.InSentence(name);
    }

    private bool TellsItsState(string name, string actor) =>
        Bare(actor) == actor || input.Known.TellTheirState.Contains(name) || name.Contains(Bare(actor), StringComparison.OrdinalIgnoreCase) || name.Contains(Bare(actor).Split(' ')[^1], StringComparison.Ordinal) || input.Phrases.InSentence(name) != name && !name.Contains(' ');

    // "South Korea" of "South Korea's intelligence service".
    private static string? PossessorIn(string name)
    {
        var mark = name.IndexOfAny(['’', '\'']);
        return mark > 0 && mark + 1 < name.Length && (name[mark + 1] == ' ' || name[mark + 1] == 's' && mark + 2 < name.Length && name[mark + 2] == ' ') ? name[..mark] : null;
    }

    // What is owned begins small: "South Korea's intelligence service"; the Korean People's Army is one name.
    private static char AfterPossessor(string name, string owner) => name[owner.Length..].SkipWhile(c => c is not ' ').Skip(1).FirstOrDefault('A');

    // The word that stands before a name in its sentence, where it can be taken over: "his North Korean counterpart", "the White House".
    private static string? ArticleIn(Sentence? told, string name)
    {
        if (told is null || told.Text.IndexOf(name, StringComparison.Ordinal) is not (> 1 and var at)) return null;
        var before = told.Text[..at].TrimEnd().Split(' ')[^1].ToLowerInvariant();
        return before switch
        {
            "the" or "a" or "an" => before,
            "his" or "her" or "its" or "their" when Counterparts.Contains(name.Split(' ')[^1]) => before,
            _ => null,
        };
    }
}
