namespace Entente.Measures.Relations;

/// <summary>The scale that a series is scored on. A series has one; rows scored on another are counted and left out of its tone.</summary>
/// <remarks>A visit is 1.9 on Goldstein's scale and 4.0 on PLOVER's (data/ontology/contradictions.md): scales are never mixed and never averaged.</remarks>
public enum Scale : byte
{
    /// <summary>The Goldstein score of the CAMEO code, GDELT's table (column goldstein of data/ontology/cameo.tsv). Goldstein, J., <i>Journal of Conflict Resolution</i> 36 (1992).</summary>
    Goldstein,
    /// <summary>The same with ICEWS's table (column goldstein_icews), for ICEWS data; five codes differ.</summary>
    GoldsteinIcews,
    /// <summary>Goldstein's own scores of WEIS codes, as KEDS files carry them.</summary>
    Weis,
    /// <summary>PLOVER 2.0's scores of types and modes, for rows that have no CAMEO code.</summary>
    Plover,
    /// <summary>Scores that a file brings with it, whatever they are; their codes are CAMEO's.</summary>
    Given,
}
