using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>A doubt before its sentences have numbers.</summary>
/// <param name="Kind">date, number, actor, fact, vague, unattributed or single-source.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Accounts">What is said, one account after the other.</param>
/// <param name="Reason">Why it is doubtful.</param>
internal sealed record RawDoubt(string Kind, string Rule, IReadOnlyList<RawAccount> Accounts, string Reason)
{
    /// <summary>Place of the likely account; null while it is open.</summary>
    public int? Likely { get; init; }

    /// <summary>"likely …" with its reason, or "open".</summary>
    public string Resolution { get; init; } = "open";

    /// <summary>The act it is about, where one is known.</summary>
    public Act? Act { get; init; }

    /// <summary>The step of an agreement that it is about.</summary>
    public (MergedAgreement Agreement, AgreementStatus Step)? Step { get; init; }

    /// <summary>Whether rival accounts stand against each other; else one claim is in question.</summary>
    public bool IsRival => Accounts.Count > 1;

    /// <summary>Every sentence it is about.</summary>
    public IEnumerable<Sentence> Sentences => Accounts.SelectMany(a => a.Sentences);
}

/// <summary>An account before its sentences have numbers.</summary>
/// <param name="Value">What it says: a date, a number, a name, "it happened".</param>
/// <param name="Quote">The words of the text that say it.</param>
/// <param name="Sentences">The sentences, the best first.</param>
internal sealed record RawAccount(string Value, string Quote, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The words in question, where they are not whole sentences.</summary>
    public IReadOnlyList<DoubtSpan>? Spans { get; init; }

    /// <summary>The date it gives, for doubts of date.</summary>
    public When? When { get; init; }

    /// <summary>The events that tell it.</summary>
    public IReadOnlyList<Event> Tellings { get; init; } = [];
}
