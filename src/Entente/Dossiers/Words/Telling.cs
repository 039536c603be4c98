using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>Tells acts in words: headlines for the timeline, clauses for the brief.</summary>
/// <param name="input">The dossier's input.</param>
/// <param name="naming">How actors are named.</param>
/// <param name="objects">What sentences say of goods and agreements.</param>
/// <param name="evidence">When documents came out.</param>
internal sealed class Telling(DossierInput input, Naming naming, SpokenObjects objects, Evidence evidence)
{
    private readonly Speakers _speakers = new(input, naming);

    /// <summary>"Vladimir Putin visits North Korea": the present tense of headlines; what has not happened is worded as what it is.</summary>
    public string Headline(Act act)
    {
        var (subjects, recipient) = Parts(act.Best);
        if (objects.Ended(act) is { } ended) return English.Sentence($"{ended} between {naming.Of(act.Best.Source)} and {naming.Of(act.Best.Recipient)}, since ended");
        return English.Sentence(Present(act, subjects, recipient));
    }

    /// <summary>Whether an act told as a signature is told only of an agreement that has ended.</summary>
    public bool IsOfEndedAgreement(Act act) => objects.Ended(act) is not null;

    /// <summary>The subject and what is said of it, so that acts of the same kind can be told together.</summary>
    /// <param name="e">The event that tells the act best.</param>
    /// <param name="withStates">Whether persons are told with the state they serve.</param>
    public (IReadOnlyList<string> Subjects, string? Recipient) Parts(Event e, bool withStates = false)
    {
        string Name(Participant p) => withStates ? naming.WithState(p, e.Sentence) : naming.Of(p, e.Sentence);
        if (IsTogether(e)) return ([Name(e.Source), Name(e.Recipient)], null);
        // "withdraws forces from troops": where the phrase has forces of its own, the state is meant.
        var ofForces = e.Recipient is { Role: "MIL", Actor: not null } && input.Phrases.PhraseOf(e).Rest.StartsWith("forces", StringComparison.Ordinal);
        // Soldiers who are sent are what is given, not who gives.
        var areGiven = e.Source is { Role: "MIL", Actor: not null, Name: { } source } && Nouns.IsMany(source) && input.Phrases.PhraseOf(e).TakesGoods && objects.Goods(new Act([e])) == input.Phrases.Good("troops");
        return ([areGiven ? naming.State(e.Source.Actor!) : Name(e.Source)], ofForces ? naming.State(e.Recipient.Actor!) : Name(e.Recipient));
    }

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
        var many = IsMany(subjects);
        string Say(VerbForm form) => Predicate(act, form, recipient);
        return act.Best.Status switch
        {
            Status.Ongoing when act.When is { Granularity: Granularity.Open, Earliest: not null } => $"{subject} {(IsPast(act) ? "had" : many ? "have" : "has")} been {Say(VerbForm.Ing)}",
            Status.Ongoing when IsPast(act) => $"{subject} {(many ? "were" : "was")} {Say(VerbForm.Ing)}",
            Status.Ongoing => $"{subject} {(many ? "are" : "is")} {Say(VerbForm.Ing)}",
            Status.Planned when IsPast(act) => $"{subject} {(many ? "were" : "was")} to {Say(VerbForm.Base)}",
            Status.Planned => $"{subject} {(many ? "plan" : "plans")} to {Say(VerbForm.Base)}",
            Status.Threatened when act.Best.IsReal => $"{subject} {Say(VerbForm.Past)}",
            Status.Threatened when !IsOwnThreat(act.Best) => $"{subject} could {Say(VerbForm.Base)}",
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
        return Introduction(e.Attribution, e.Sentence.Document, IsDenial(e));
    }

    /// <summary>What introduces a claim: "X says that ", or "X, quoted by AFP, says that ".</summary>
    public string? Introduction(IReadOnlyList<Attribution> chain, string document, bool denies = false)
    {
        if (chain.Count == 0) return null;
        var speaker = _speakers.Of(chain[0], document);
        var by = Speakers.Carrier(chain[0]) is { } outlet ? $", quoted by {input.Phrases.InSentence(outlet)}," : "";
        if (chain.Count > 1 && by.Length == 0) by = $", as told by {_speakers.Of(chain[1], document)},";
        var many = !naming.IsPerson(speaker) && Nouns.IsMany(speaker);
        return English.Capital($"{speaker}{by} {(denies ? many ? "deny" : "denies" : many ? "say" : "says")} that ");
    }

    /// <summary>Who claims or denies, in a few words; null for the narrator.</summary>
    public string? ClaimedBy(Act act) => (act.IsClaimed || !act.Best.IsReal) && Speaker(act.Best.Attribution, act.Best.Sentence.Document) is { } speaker ? English.Typographic(speaker) : null;

    /// <summary>The first of a chain, as it stands inside a sentence; null for the narrator.</summary>
    public string? Speaker(IReadOnlyList<Attribution> chain, string document) => chain.Count > 0 ? _speakers.Of(chain[0], document) : null;

    /// <summary>What stands for a name that the sentence has had: "it", "they"; the name itself for a person.</summary>
    public string Again(string name) => naming.IsPerson(name) ? name : Nouns.IsMany(name) ? "they" : "it";

    private string Present(Act act, IReadOnlyList<string> subjects, string? recipient)
    {
        var subject = English.Join(subjects);
        var many = IsMany(subjects);
        string Say(VerbForm form) => Predicate(act, form, recipient);
        return act.Best.Status switch
        {
            Status.Planned => $"{subject} {(IsPast(act) ? many ? "were" : "was" : many ? "are" : "is")} to {Say(VerbForm.Base)}",
            Status.Threatened when act.Best.IsReal => $"{subject} {Say(many ? VerbForm.Base : VerbForm.Third)}",
            Status.Threatened when IsOwnThreat(act.Best) => $"{subject} {(many ? "threaten" : "threatens")} to {Say(VerbForm.Base)}",
            Status.Threatened or Status.Hypothetical => $"{subject} could {Say(VerbForm.Base)}",
            Status.Denied when act.Best.Attribution.Count > 0 && IsDenial(act.Best) => Denied(act, subject, many, Say),
            Status.Denied => $"{subject} {(many ? "do" : "does")} not {Say(VerbForm.Base)}",
            _ => $"{subject} {Say(many ? VerbForm.Base : VerbForm.Third)}",
        };
    }

    private string Denied(Act act, string subject, bool many, Func<VerbForm, string> say)
    {
        var speaker = _speakers.Of(act.Best.Attribution[0], act.Best.Sentence.Document);
        return speaker == subject ? $"{subject} {(many ? "deny" : "denies")} {say(VerbForm.Ing)}" : $"{speaker} {(Nouns.IsMany(speaker) ? "deny" : "denies")} that {subject} {say(VerbForm.Past)}";
    }

    private bool IsTogether(Event e) => e.Reciprocal && input.Phrases.PhraseOf(e).Mutual is not null;

    private bool IsMany(IReadOnlyList<string> subjects) => subjects.Count > 1 || !naming.IsPerson(subjects[0]) && Nouns.IsMany(subjects[0]);

    // Its time is over, or nobody has told of it within a year: it is told as what was.
    private bool IsPast(Act act) =>
        act.When is { Granularity: not Granularity.Open, Latest: { } end } ? end < input.AsOf
        : act.Mentions.Max(m => evidence.Published(m.Sentence.Document)) is var told && told > DateOnly.MinValue && told < input.AsOf.AddYears(-1);

    // A threat is the actor's own word; what others warn of, and help that is "threatened", is only possible.
    private static bool IsOwnThreat(Event e) =>
        e.Quad is QuadClass.VerbalConflict or QuadClass.MaterialConflict && (e.Attribution.Count == 0 || e.Attribution[0].Actor is null || e.Attribution[0].Actor == e.Source.Actor);

    private static bool IsDenial(Event e) => e.Status == Status.Denied && e.Attribution[0].Verb is "deny" or "dismiss" or "reject" or "refute" or "dispute";
}
