using Entente.Model;
using Entente.Reading.Events;
using Entente.Reading.Statuses;

namespace Entente.Reading.Pairs;

/// <summary>What a rule says once its CAMEO code and the status of its act are taken in.</summary>
internal static class VoteFolding
{
    /// <summary>The label of an act with its status; null where nothing is told that has one.</summary>
    public static PairLabel? LabelOf(PairLabel label, StatusReading status)
    {
        var undone = status.IsNegated || status.Status is Status.Denied;
        return PairLabels.QuadOf(label) switch
        {
            QuadClass.VerbalCooperation or QuadClass.MaterialCooperation =>
                undone ? PairLabel.Reject : status.Status is Status.Planned or Status.Hypothetical ? PairLabel.Agree : label,
            QuadClass.MaterialConflict =>
                undone ? null : status.Status is Status.Planned or Status.Threatened or Status.Hypothetical ? PairLabel.Threaten : label,
            _ => status.IsNegated ? null : label,
        };
    }

    /// <summary>
    /// The label of a rule's act. Coders of pairs go by CAMEO's roots: a treaty signed (057) is support, a blockade or occupation
    /// (191, 192) assault; sanctions (163) are coercion, as in PLOVER's own conversion table.
    /// </summary>
    public static PairLabel LabelOf(Rule rule) => rule.Cameo switch
    {
        "057" => PairLabel.Support,
        "163" => PairLabel.Coerce,
        "191" or "192" => PairLabel.Assault,
        _ => PairLabels.Of(rule.Type),
    };

    /// <summary>The CAMEO code of a vote: the rule's own, or that of promising, refusing or threatening the act.</summary>
    public static string CameoOf(RuleVote vote) => vote.Label == vote.Told ? vote.Cameo : (vote.Label, vote.Told) switch
    {
        (PairLabel.Agree, PairLabel.Consult) => "036",
        (PairLabel.Agree, PairLabel.Support) => "032",
        (PairLabel.Agree, PairLabel.Cooperate) => "031",
        (PairLabel.Agree, PairLabel.Aid) => "033",
        (PairLabel.Agree, PairLabel.Yield) => "035",
        (PairLabel.Reject, PairLabel.Consult) => "125",
        (PairLabel.Reject, PairLabel.Cooperate) => "121",
        (PairLabel.Reject, PairLabel.Aid) => "122",
        (PairLabel.Reject, PairLabel.Yield) => "124",
        (PairLabel.Threaten, PairLabel.Protest) => "133",
        (PairLabel.Threaten, PairLabel.Sanction) => "131",
        (PairLabel.Threaten, PairLabel.Coerce) => "132",
        (PairLabel.Threaten, PairLabel.Assault or PairLabel.Mobilize) => "138",
        _ => PairLabels.CameoOf(vote.Label),
    };
}
