namespace Entente.Model;

/// <summary>An act or speech act of one actor towards another, as a document states it.</summary>
/// <remarks>
/// Between the same two actors CONSULT, AGREE and COOPERATE are symmetric: one record, first-named as source, with
/// <see cref="Reciprocal"/> set; it counts in both directed dyads and once in the dyad. Several actors on a side give one
/// record per pair, sharing <see cref="Group"/>.
/// </remarks>
public sealed record Event
{
    /// <summary>Stable id: same document, sentence, trigger and pair give the same id.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER event type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, such as <c>visit</c> or <c>arrest</c>; null where the type has none or none is told.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code of 2 to 4 digits, leading zero kept.</summary>
    public required string Cameo { get; init; }

    /// <summary>Quad class of the type.</summary>
    public required QuadClass Quad { get; init; }

    /// <summary>Goldstein score of the CAMEO code, −10 (conflict) to +10 (cooperation). PLOVER's own scores are another scale.</summary>
    public required double Goldstein { get; init; }

    /// <summary>Who acts.</summary>
    public required Participant Source { get; init; }

    /// <summary>Who is acted upon; its actor is null where the text names nobody.</summary>
    public required Participant Recipient { get; init; }

    /// <summary>True when the act is mutual and stands for both directions.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Shared by the records of one act with several actors on a side; null otherwise.</summary>
    public string? Group { get; init; }

    /// <summary>When it happened; null when neither the sentence nor its neighbours say.</summary>
    public When? When { get; init; }

    /// <summary>The words that date it, null when undated.</summary>
    public TextSpan? WhenSpan { get; init; }

    /// <summary>Whether it happened, and if not, what the text says of it.</summary>
    public required Status Status { get; init; }

    /// <summary>Who says so, innermost speaker first; empty when the narrator does.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    /// <summary>PLOVER contexts, in the order of data/ontology/plover_contexts.tsv.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The sentence that states it best.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Every place that tells of it, the best one included.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The words that made the rule fire.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Id of the lexicon rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the reading is, 0 to 1. It says nothing about whether the claim is true.</summary>
    public required double Confidence { get; init; }

    /// <summary>True for happened and ongoing, and for a threat that was uttered: as a threat it has happened.</summary>
    public bool IsReal => Status is Status.Happened or Status.Ongoing || Status is Status.Threatened && Type is EventType.Threaten;

    /// <summary>True when only attributed sources stand behind a real event: shown as "claimed".</summary>
    public bool IsClaimed => IsReal && Attribution.Count > 0;
}

/// <summary>One place where a document tells of an event.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">The words that told of it there.</param>
/// <param name="Rule">The rule that fired there.</param>
/// <param name="CopyOf">Id of the document this sentence is copied from, null for an original.</param>
public sealed record Mention(Sentence Sentence, TextSpan Trigger, string Rule, string? CopyOf = null);

/// <summary>One link of the chain of who said it to whom and which outlet carried it.</summary>
/// <param name="Speaker">Who says it, in the text's words.</param>
/// <param name="Actor">Id of the actor the speaker counts for, null when unknown.</param>
/// <param name="Role">PLOVER sector of the speaker, null when unknown.</param>
/// <param name="Outlet">Outlet that carried it, null when none is named.</param>
/// <param name="Audience">Whom it was said to, null when not told.</param>
/// <param name="Verb">Lemma of the reporting verb: say, confirm, deny, tell.</param>
/// <param name="Span">The speaker's words in the text.</param>
public sealed record Attribution(string Speaker, string? Actor, string? Role, string? Outlet, string? Audience, string? Verb, TextSpan? Span);

/// <summary>What a text says of an event: did it happen?</summary>
public enum Status
{
    /// <summary>It took place.</summary>
    Happened,
    /// <summary>It takes place at the time of the text.</summary>
    Ongoing,
    /// <summary>It is intended or announced for later.</summary>
    Planned,
    /// <summary>It is held out as a threat.</summary>
    Threatened,
    /// <summary>The text, or somebody in it, says that it did not happen.</summary>
    Denied,
    /// <summary>It is supposed, feared, hoped for or conditional.</summary>
    Hypothetical,
}
