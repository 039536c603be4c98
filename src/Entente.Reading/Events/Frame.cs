namespace Entente.Reading.Events;

/// <summary>
/// A predicate with its arguments, whatever the syntax: active, passive, participle, relative clause, coordination, control
/// and nouns all come out with the same slots, so that one pattern fits them all.
/// </summary>
/// <param name="Predicate">Token of the verb or noun.</param>
/// <param name="IsNoun">True for a noun ("attack", "talks"), false for a verb.</param>
/// <param name="Subjects">Tokens heading who does it.</param>
/// <param name="Objects">Tokens heading what or whom it is done to.</param>
/// <param name="Recipients">Indirect objects: "gave <b>them</b> arms".</param>
/// <param name="Obliques">Complements with their prepositions, in order of the sentence.</param>
/// <param name="Particles">Verb particles: "carry <b>out</b>".</param>
/// <param name="IsPassive">True when the text left the agent to a by-phrase or unnamed.</param>
public sealed record Frame(int Predicate, bool IsNoun, IReadOnlyList<int> Subjects, IReadOnlyList<int> Objects, IReadOnlyList<int> Recipients,
    IReadOnlyList<Oblique> Obliques, IReadOnlyList<string> Particles, bool IsPassive);

/// <summary>A complement with its preposition, lower case: "on", "according to"; "'s" for possessors, "adj" for a modifying adjective.</summary>
/// <param name="Preposition">The preposition.</param>
/// <param name="Token">Token heading the phrase.</param>
/// <param name="Depth">0 when it hangs on the predicate itself, more when on a noun under it.</param>
public readonly record struct Oblique(string Preposition, int Token, int Depth);
