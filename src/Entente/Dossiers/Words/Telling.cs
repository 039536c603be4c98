using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>Tells acts in words: headlines for the timeline, clauses for the brief.</summary>
/// <param name="input">The dossier's input.</param>
/// <param name="naming">How actors are named.</param>
/// <param name="objects">What sentences say of goods and agreements.</param>
internal sealed class Telling(DossierInput input, Naming naming, SpokenObjects objects)
{
    /// <summary>"Vladimir Putin visits North Korea": the present tense of headlines, whatever the status; a column says that.</summary>
    public string Headline(Act act)
    {
        var e = act.Best;
        var together = IsTogether(e);
        var subject = together ? $"{naming.Of(e.Source)} and {naming.Of(e.Recipient)}" : naming.Of(e.Source);
        return English.Sentence($"{subject} {Predicate(act, together ? VerbForm.Base : VerbForm.Third, together ? null : naming.Of(e.Recipient))}");
    }

    /// <summary>The subject and what is said of it, so that acts of the same kind can be told together.</summary>
    public (IReadOnlyList<string> Subjects, string? Recipient) Parts(Event e) =>
        IsTogether(e) ? ([naming.Of(e.Source), naming.Of(e.Recipient)], null) : ([naming.Of(e.Source)], naming.Of(e.Recipient));

    /// <summary>Verb and object: "signed a treaty with North Korea".</summary>
    public string Predicate(Act act, VerbForm form, string? recipient)
    {
        var phrase = input.Phrases.PhraseOf(act.Best);
        return phrase.Say(form, recipient, phrase.TakesGoods ? objects.Goods(act) : null, phrase.TakesAgreement ? objects.Agreement(act) : null);
    }

    /// <summary>A clause in the tense that status and date ask for: "North Korea has been giving Russia munitions".</summary>
    public string Clause(Act act, IReadOnlyList<string> subjects, string? recipient)
    {
        var subject = English.Join(subjects);
        var many = subjects.Count > 1;
        string Say(VerbForm form) => Predicate(act, form, recipient);
        return act.Best.Status switch
        {
            Status.Ongoing when act.When is { Granularity: Granularity.Open, Earliest: not null } => $"{subject} {(many ? "have" : "has")} been {Say(VerbForm.Ing)}",
            Status.Ongoing when act.When?.Latest < input.AsOf => $"{subject} {(many ? "were" : "was")} {Say(VerbForm.Ing)}",
            Status.Ongoing => $"{subject} {(many ? "are" : "is")} {Say(VerbForm.Ing)}",
            Status.Planned when act.When?.Latest < input.AsOf => $"{subject} planned to {Say(VerbForm.Base)}",
            Status.Planned => $"{subject} {(many ? "plan" : "plans")} to {Say(VerbForm.Base)}",
            Status.Threatened => $"{subject} threatened to {Say(VerbForm.Base)}",
            Status.Denied => act.Best.Attribution.Count > 0 && IsDenial(act.Best) ? $"{subject} {Say(VerbForm.Past)}" : $"{subject} did not {Say(VerbForm.Base)}",
            Status.Hypothetical => $"{subject} could {Say(VerbForm.Base)}",
            _ => $"{subject} {Say(VerbForm.Past)}",
        };
    }

    /// <summary>What introduces a claim or denial: "South Korea’s unification ministry says that "; null for the narrator's own.</summary>
    public string? Introduction(Act act)
    {
        var e = act.Best;
        if (e.Attribution.Count == 0 || e.IsReal && !act.IsClaimed) return null;
        return Introduction(e.Attribution, IsDenial(e));
    }

    /// <summary>What introduces a claim: "X says that ", or "According to X, " where X may be several.</summary>
    public string? Introduction(IReadOnlyList<Attribution> chain, bool denies = false)
    {
        if (chain.Count == 0) return null;
        var speaker = naming.Speaker(chain[0]);
        var by = Naming.Carrier(chain[0]) is { } outlet ? $", quoted by {input.Phrases.InSentence(outlet)}," : "";
        if (chain.Count > 1 && by.Length == 0) by = $", as told by {naming.Speaker(chain[1])},";
        var many = speaker.Contains(" and ", StringComparison.Ordinal) || !naming.IsPerson(speaker) && English.IsPluralPhrase(speaker.Split(',')[0]) && char.IsLower(speaker.Split(' ')[^1][0]);
        if (denies) return English.Capital($"{speaker}{by} {(many ? "deny" : "denies")} that ");
        return English.Capital($"{speaker}{by} {(many ? "say" : "says")} that ");
    }

    /// <summary>Who claims or denies, in a few words; null for the narrator.</summary>
    public string? ClaimedBy(Act act) =>
        (act.IsClaimed || !act.Best.IsReal) && act.Best.Attribution.Count > 0 ? English.Typographic(naming.Speaker(act.Best.Attribution[0])) : null;

    private bool IsTogether(Event e) => e.Reciprocal && input.Phrases.PhraseOf(e).Mutual is not null;

    private static bool IsDenial(Event e) => e.Status == Status.Denied && e.Attribution[0].Verb is "deny" or "dismiss" or "reject" or "refute" or "dispute";
}
