using Entente.Model;

namespace Entente.Reading.Actors;

/// <summary>A phrase of a sentence that names, describes or points to actors.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">First token of the phrase.</param>
/// <param name="LastToken">Last token, included.</param>
/// <param name="Head">Token that heads the phrase in the tree: this is what a verb's subject or object points at.</param>
/// <param name="Span">The words.</param>
/// <param name="Actors">Ids of the states or organisations it counts for; several for "the two countries"; one null for an
/// actor of no known allegiance (an unknown person or firm).</param>
/// <param name="Role">PLOVER sector, null for a state as such.</param>
/// <param name="Name">Usual name: "Russia", "Vladimir Putin", "National Intelligence Service".</param>
/// <param name="Kind">What sort of phrase it is.</param>
/// <param name="Confidence">0 to 1: how sure the resolution is.</param>
/// <param name="Rule">What resolved it: gazetteer, title, apposition, surname, description, pronoun …</param>
public sealed record ActorMention(int Sentence, int FirstToken, int LastToken, int Head, TextSpan Span, IReadOnlyList<string?> Actors,
    string? Role, string Name, MentionKind Kind, double Confidence, string Rule);

/// <summary>Sorts of phrases that stand for actors.</summary>
public enum MentionKind
{
    /// <summary>A state by name: "Russia", "the United States", "the North".</summary>
    State,
    /// <summary>A capital or seat of government: "Moscow", "the Kremlin". Whether the government or the place is meant is the event stage's to say.</summary>
    Capital,
    /// <summary>A place that is no actor: "Vladivostok", "Crimea".</summary>
    Place,
    /// <summary>An adjective that names a state and modifies something else: "Russian oil", "US sanctions".</summary>
    Adjective,
    /// <summary>Somebody's people, office or body: "Russian troops", "the South Korean government", "Hungarian officials".</summary>
    Body,
    /// <summary>A person, with or without title.</summary>
    Person,
    /// <summary>An international or other organisation.</summary>
    Organisation,
    /// <summary>An armed group, party or unrecognised state.</summary>
    Group,
    /// <summary>A news agency, newspaper or broadcaster.</summary>
    Outlet,
    /// <summary>A description resolved by the text: "the two countries", "the regime", "the former bloc".</summary>
    Description,
    /// <summary>A pronoun resolved by the text.</summary>
    Pronoun,
}
