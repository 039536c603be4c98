namespace Entente.Model;

/// <summary>An agreement in the ledger of a relation.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Parties">Actor ids, in alphabetical order; at least two.</param>
/// <param name="Name">What the text calls it: "comprehensive strategic partnership treaty".</param>
/// <param name="Subjects">Subjects of data/ontology/subjects.tsv.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="When">When it reached that status, null when not told.</param>
/// <param name="Sentence">The sentence that says so.</param>
/// <param name="Attribution">Who says so; empty for the narrator.</param>
public sealed record Agreement(string Id, IReadOnlyList<string> Parties, string Name, IReadOnlyList<string> Subjects,
    AgreementStatus Status, When? When, Sentence Sentence, IReadOnlyList<Attribution> Attribution);

/// <summary>The steps of an agreement.</summary>
public enum AgreementStatus
{
    /// <summary>Talked of, envisaged or announced.</summary>
    Planned,
    /// <summary>Reached in words, no signature told.</summary>
    Agreed,
    /// <summary>Signed.</summary>
    Signed,
    /// <summary>Ratified by at least one party.</summary>
    Ratified,
    /// <summary>In force.</summary>
    InForce,
    /// <summary>Ended, denounced, expired or suspended.</summary>
    Ended,
}

/// <summary>Goods, services or support that one actor gives another.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Source">Who gives.</param>
/// <param name="Recipient">Who receives.</param>
/// <param name="Goods">Kinds of data/ontology/goods.tsv.</param>
/// <param name="Words">The goods in the text's words.</param>
/// <param name="Status">Happened, ongoing, planned … as for events. A flow that is cut off is denied.</param>
/// <param name="When">When, null when not told.</param>
/// <param name="Sentence">The sentence that says so.</param>
/// <param name="Attribution">Who says so; empty for the narrator.</param>
public sealed record Exchange(string Id, Participant Source, Participant Recipient, IReadOnlyList<string> Goods, string Words,
    Status Status, When? When, Sentence Sentence, IReadOnlyList<Attribution> Attribution);

/// <summary>Something in the record that does not add up, or that one should not lean on.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Kind">date, number, actor, fact, vague, unattributed or single-source.</param>
/// <param name="Rule">The rule that found it, such as <c>same-day-other-year</c>.</param>
/// <param name="Spans">The words in question, each with its sentence.</param>
/// <param name="Reason">Why it is doubtful, in one sentence.</param>
/// <param name="Resolution">What is likely, or "open".</param>
public sealed record Doubt(string Id, string Kind, string Rule, IReadOnlyList<DoubtSpan> Spans, string Reason, string Resolution);

/// <summary>Words that a doubt is about.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit in the document.</param>
/// <param name="End">One past the last.</param>
/// <param name="Sentence">The sentence they stand in.</param>
public sealed record DoubtSpan(string Text, int Start, int End, Sentence Sentence);

/// <summary>What a document lets somebody say, whether or not an event can be coded from it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Words">The words that carry what is said.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Attribution">Who says so, innermost first; never empty.</param>
public sealed record Claim(string Id, TextSpan Words, Sentence Sentence, IReadOnlyList<Attribution> Attribution);

/// <summary>A conjecture of a text turned into a question that later evidence may answer.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Text">The question in plain words, made from the sentence.</param>
/// <param name="Actors">Ids of the actors it is about.</param>
/// <param name="Type">PLOVER type of the conjectured event, null when none is told.</param>
/// <param name="Sentence">The sentence that raises it.</param>
/// <param name="Attribution">Who conjectures; empty for the narrator.</param>
public sealed record Question(string Id, string Text, IReadOnlyList<string> Actors, EventType? Type, Sentence Sentence,
    IReadOnlyList<Attribution> Attribution);
