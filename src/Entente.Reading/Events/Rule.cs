using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>A rule of the lexicon: what its patterns are coded as, and the sentences that show it.</summary>
/// <param name="Id">Name of the rule, unique in the lexicon: "sanction-impose".</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Mode">PLOVER mode, null for none.</param>
/// <param name="Status">Status of an act that its own words leave undone ("they plan to"); null for what tense and context say.</param>
/// <param name="Patterns">Patterns, any of which fires the rule.</param>
/// <param name="Examples">Sentences with what they must, or must not, be coded as.</param>
public sealed record Rule(string Id, EventType Type, string Cameo, string? Mode, Status? Status, IReadOnlyList<Pattern> Patterns, IReadOnlyList<Example> Examples);

/// <summary>An example of a rule: a sentence and the events it must yield; none for a sentence that must yield nothing.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Triples such as "USA SANCTION IRN", each with an optional status; empty for a counter-example.</param>
/// <param name="Place">File and line, for messages.</param>
public sealed record Example(string Text, IReadOnlyList<string> Expected, string Place);

/// <summary>One pattern: a predicate and what its slots must hold.</summary>
/// <param name="Text">The pattern as written in the lexicon.</param>
/// <param name="IsNoun">True for patterns that start with "the".</param>
/// <param name="Predicates">Lemmas of the verb or noun.</param>
/// <param name="Particle">Verb particle that must be there, null for none.</param>
/// <param name="Slots">What must hold for each slot.</param>
public sealed record Pattern(string Text, bool IsNoun, IReadOnlyList<string> Predicates, string? Particle, IReadOnlyList<Slot> Slots)
{
    /// <summary>The predicates as a class of words.</summary>
    public WordClass PredicateClass { get; } = new(Predicates);

    /// <summary>How much a pattern asks: the more, the sooner it wins over others on the same predicate. What the sentences before must say asks for nothing here.</summary>
    public int Weight => Slots.Sum(s => s.Position == Position.Context ? -1 : s.Words is null ? 2 : 3) + (Particle is null ? 0 : 2);
}

/// <summary>One slot of a pattern.</summary>
/// <param name="Position">Where in the frame.</param>
/// <param name="Prepositions">For <see cref="Position.Oblique"/>: the prepositions allowed; "'s" possessor, "adj" adjective.</param>
/// <param name="Fill">What the slot gives: the source, the recipient, both, the goods, or nothing.</param>
/// <param name="Strict">True when the phrase must itself be an actor, false when it may belong to one ("Iran's decision").</param>
/// <param name="Words">Words one of which must head the phrase; null for any.</param>
/// <param name="Owner">Set for "R's [envoy]": the possessor is the source or recipient.</param>
/// <param name="IsOptional">True when the pattern also fires without it.</param>
public sealed record Slot(Position Position, IReadOnlyList<string> Prepositions, Fill Fill, bool Strict, WordClass? Words, Fill Owner, bool IsOptional);

/// <summary>Where a slot lies in the frame.</summary>
public enum Position
{
    /// <summary>Who does it.</summary>
    Subject,
    /// <summary>Direct or indirect object.</summary>
    Object,
    /// <summary>A complement with a preposition.</summary>
    Oblique,
    /// <summary>For nouns: the subject of the clause it stands in ("left for talks with …").</summary>
    Clause,
    /// <summary>Somebody acted upon in the clause under a verb: "refused to meet <b>them</b>".</summary>
    Complement,
    /// <summary>Left unsaid, and taken from what the text has told: "talks with Washington are planned", "demanded an apology".</summary>
    Context,
    /// <summary>The one other actor that the sentence names.</summary>
    Sentence,
}

/// <summary>What a slot gives to the event.</summary>
public enum Fill
{
    /// <summary>Nothing; it only has to be there.</summary>
    None,
    /// <summary>The source actor.</summary>
    Source,
    /// <summary>The recipient actor.</summary>
    Recipient,
    /// <summary>Two or more actors who act on each other.</summary>
    Both,
    /// <summary>The goods that change hands.</summary>
    Goods,
    /// <summary>Goods that the source receives: "bought <b>oil</b> from Iran".</summary>
    GoodsReceived,
}

/// <summary>A set of words, some of several parts: "diplomatic relation" is the noun relation with the word diplomatic under it.</summary>
public sealed class WordClass
{
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);
    private readonly List<(string Head, string[] Modifiers)> _phrases = [];

    /// <summary>Builds a class from lemmas and phrases of lemmas.</summary>
    public WordClass(IEnumerable<string> words)
    {
        foreach (var w in words)
        {
            var parts = w.Split(' ');
            if (parts.Length == 1) _heads.Add(w); else _phrases.Add((parts[^1], parts[..^1]));
        }
    }

    /// <summary>Whether a token heads a phrase of the class.</summary>
    public bool Holds(AnalysedSentence s, int token)
    {
        var t = s.Tokens[token];
        var lemma = t.Lemma.ToLowerInvariant();
        var form = t.Form.ToLowerInvariant();
        if (_heads.Contains(lemma) || _heads.Contains(form)) return true;
        foreach (var b in t.Upos == "VERB" ? Inflections.OfVerb(form) : Inflections.OfNoun(form))
            if (_heads.Contains(b)) return true;
        foreach (var (head, modifiers) in _phrases)
            if ((head == lemma || head == form) && Array.TrueForAll(modifiers, m => s.Children(token).Any(c => s.Tokens[c].Lemma.Equals(m, StringComparison.OrdinalIgnoreCase) || s.Tokens[c].Form.Equals(m, StringComparison.OrdinalIgnoreCase)))) return true;
        return false;
    }

}
