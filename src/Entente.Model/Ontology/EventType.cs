namespace Entente.Model;

/// <summary>The sixteen PLOVER event types (PLOVER codebook 2.0).</summary>
public enum EventType
{
    /// <summary>Agree to, offer or promise cooperation to come.</summary>
    Agree,
    /// <summary>Meet, visit, talk, negotiate.</summary>
    Consult,
    /// <summary>Back, praise or recognise, in words or by a signature.</summary>
    Support,
    /// <summary>Give way in words: ease a demand, accept, apologise.</summary>
    Concede,
    /// <summary>Act together: trade, exercise, share.</summary>
    Cooperate,
    /// <summary>Give aid: money, arms, food, asylum, rescue.</summary>
    Aid,
    /// <summary>Give way in deeds: withdraw, release, disarm, cease fire.</summary>
    Retreat,
    /// <summary>Ask, demand or propose.</summary>
    Request,
    /// <summary>Blame, criticise, allege, sue, investigate.</summary>
    Accuse,
    /// <summary>Refuse or deny.</summary>
    Reject,
    /// <summary>Threaten or warn.</summary>
    Threaten,
    /// <summary>Demonstrate, strike, boycott, riot.</summary>
    Protest,
    /// <summary>Cut, suspend, expel, embargo.</summary>
    Sanction,
    /// <summary>Put forces on alert, move or show them.</summary>
    Mobilize,
    /// <summary>Arrest, seize, blockade, occupy, hack.</summary>
    Coerce,
    /// <summary>Use violence against persons or property.</summary>
    Assault,
}

/// <summary>Quad class: word or deed, cooperation or conflict.</summary>
public enum QuadClass
{
    /// <summary>1.</summary>
    VerbalCooperation = 1,
    /// <summary>2.</summary>
    MaterialCooperation = 2,
    /// <summary>3.</summary>
    VerbalConflict = 3,
    /// <summary>4.</summary>
    MaterialConflict = 4,
}
