using Entente.Model;

namespace Entente.Reading.Pairs;

/// <summary>The sixteen PLOVER types with CONCEDE and RETREAT folded into YIELD, in alphabetical order.</summary>
public enum PairLabel
{
    /// <summary>Blame, criticise, sue, investigate.</summary>
    Accuse,
    /// <summary>Agree to, offer or promise something to come.</summary>
    Agree,
    /// <summary>Give material help.</summary>
    Aid,
    /// <summary>Use violence.</summary>
    Assault,
    /// <summary>Restrain or seize, short of violence.</summary>
    Coerce,
    /// <summary>Meet, visit, talk.</summary>
    Consult,
    /// <summary>Act together, trade, share.</summary>
    Cooperate,
    /// <summary>Ready or show forces.</summary>
    Mobilize,
    /// <summary>Demonstrate, strike, riot.</summary>
    Protest,
    /// <summary>Refuse or deny.</summary>
    Reject,
    /// <summary>Ask or demand.</summary>
    Request,
    /// <summary>Cut back dealings, expel.</summary>
    Sanction,
    /// <summary>Back by words or diplomacy.</summary>
    Support,
    /// <summary>Threaten or warn.</summary>
    Threaten,
    /// <summary>Give way, in words or deeds.</summary>
    Yield,
}

/// <summary>What belongs to each label.</summary>
public static class PairLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 15;

    /// <summary>The label's name as it is written: "YIELD".</summary>
    public static string NameOf(PairLabel label) => label.ToString().ToUpperInvariant();

    /// <summary>"YIELD" to <see cref="PairLabel.Yield"/>; null for what is no label.</summary>
    public static PairLabel? Parse(string name)
    {
        for (var i = 0; i < Count; i++)
            if (NameOf((PairLabel)i) == name) return (PairLabel)i;
        return null;
    }

    /// <summary>The label that a PLOVER type folds into.</summary>
    public static PairLabel Of(EventType type) =>
        type is EventType.Concede or EventType.Retreat ? PairLabel.Yield : Parse(Ontology.NameOf(type)) ?? throw new ArgumentOutOfRangeException(nameof(type));

    /// <summary>The quad class. YIELD counts as material, as its benchmark has it.</summary>
    public static QuadClass QuadOf(PairLabel label) => label switch
    {
        PairLabel.Agree or PairLabel.Consult or PairLabel.Support => QuadClass.VerbalCooperation,
        PairLabel.Aid or PairLabel.Cooperate or PairLabel.Yield => QuadClass.MaterialCooperation,
        PairLabel.Accuse or PairLabel.Reject or PairLabel.Request or PairLabel.Threaten => QuadClass.VerbalConflict,
        _ => QuadClass.MaterialConflict,
    };

    /// <summary>The CAMEO code of the label where no rule gives a closer one.</summary>
    public static string CameoOf(PairLabel label) => label switch
    {
        PairLabel.Agree => "030",
        PairLabel.Consult => "040",
        PairLabel.Support => "050",
        PairLabel.Cooperate => "060",
        PairLabel.Aid => "070",
        PairLabel.Yield => "080",
        PairLabel.Request => "100",
        PairLabel.Accuse => "110",
        PairLabel.Reject => "120",
        PairLabel.Threaten => "130",
        PairLabel.Protest => "140",
        PairLabel.Mobilize => "150",
        PairLabel.Sanction => "160",
        PairLabel.Coerce => "170",
        _ => "190",
    };
}
