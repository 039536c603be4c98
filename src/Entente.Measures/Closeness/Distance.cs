namespace Entente.Measures.Closeness;

/// <summary>How far apart two grades are.</summary>
public enum Distance
{
    /// <summary>|a − b|.</summary>
    Absolute,

    /// <summary>(a − b)².</summary>
    Squared,

    /// <summary>1 where the one is 0 and the other is not, else 0.</summary>
    Binary,
}
