namespace Entente.Model;

/// <summary>How a state voted.</summary>
public enum Ballot : byte
{
    /// <summary>It took no part: absent, or no member. Counts nowhere.</summary>
    None,

    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Abstained.</summary>
    Abstain,

    /// <summary>Against.</summary>
    No,
}
