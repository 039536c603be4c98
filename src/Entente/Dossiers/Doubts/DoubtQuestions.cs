using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Puts what is in doubt as a question.</summary>
internal static class DoubtQuestions
{
    /// <summary>"When did Russia and North Korea sign an agreement?"</summary>
    public static string Of(Desk desk, RawDoubt doubt)
    {
        if (doubt.Step is { } told) return Of(told.Agreement, told.Step);
        if (doubt.Kind == "number" && doubt.Rule != "same-act-other-number") return Thing(doubt) is { } counted ? $"Which number of {counted} is right?" : "Which number is right?";
        if (doubt.Act is not { Best: { Source.Actor: not null, Recipient.Actor: not null } } act)
            return doubt.Kind switch { "date" => "Which date is right?", "fact" => "Did it happen?", "actor" => "Who did it?", _ => "Can this claim be leant on?" };
        var (subjects, recipient) = desk.Telling.Parts(act.Best);
        var predicate = desk.Telling.Predicate(act, VerbForm.Base, recipient);
        return doubt.Kind switch
        {
            "date" => $"When did {English.Join(subjects)} {predicate}?",
            "number" => Thing(doubt) is { } thing ? $"How many {thing} were concerned when {English.Join(subjects)} {desk.Telling.Predicate(act, VerbForm.Past, recipient)}?" : "Which number is right?",
            "actor" => $"Who {desk.Telling.Predicate(act, VerbForm.Past, recipient)}?",
            _ => $"Did {English.Join(subjects)} {predicate}?",
        };
    }

    // What is counted: the noun behind the number, in the plural.
    private static string? Thing(RawDoubt doubt) =>
        doubt.Accounts.Select(a => a.Value.Split(' ')[^1]).FirstOrDefault(w => w.All(char.IsLetter) && Nouns.IsMany(w));

    private static string Of(MergedAgreement agreement, AgreementStatus step)
    {
        var many = Nouns.IsPluralPhrase(agreement.Name);
        return step switch
        {
            AgreementStatus.InForce => $"When did the {agreement.Name} enter into force?",
            AgreementStatus.Ended => $"When did the {agreement.Name} end?",
            AgreementStatus.Planned => $"When {(many ? "are" : "is")} the {agreement.Name} to be made?",
            _ => $"When {(many ? "were" : "was")} the {agreement.Name} {(step == AgreementStatus.Agreed ? "agreed" : step.ToString().ToLowerInvariant())}?",
        };
    }
}
