using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Puts what is in doubt as a question.</summary>
internal static class DoubtQuestions
{
    /// <summary>"When did Russia and North Korea sign an agreement?"</summary>
    public static string Of(Desk desk, string kind, Act? act)
    {
        if (act is null)
            return kind switch { "date" => "Which date is right?", "number" => "Which number is right?", "fact" => "Did it happen?", _ => "Can this claim be leant on?" };
        var (subjects, recipient) = desk.Telling.Parts(act.Best);
        var did = $"did {English.Join(subjects)} {desk.Telling.Predicate(act, VerbForm.Base, recipient)}";
        return kind switch
        {
            "date" => $"When {did}?",
            "number" => $"In what number {did}?",
            _ => English.Capital(did) + "?",
        };
    }

    /// <summary>"When was the partnership treaty signed?"</summary>
    public static string Of(MergedAgreement agreement, AgreementStatus step)
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
