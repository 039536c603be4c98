namespace Entente.Model;

/// <summary>Whose figure a flow of trade is.</summary>
public enum FlowBasis
{
    /// <summary>The state's own report.</summary>
    Reported,

    /// <summary>The partner's report of the same goods, as the state's own is missing.</summary>
    Mirrored,

    /// <summary>Nobody's report: whoever made the file interpolated or modelled it, and the file says so.</summary>
    Estimated,
}
