namespace Entente.Model;

/// <summary>How wide a <see cref="When"/> is by its own terms, from fine to coarse.</summary>
public enum Granularity
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>One calendar month, or an unnamed day of one.</summary>
    Month,
    /// <summary>Three months.</summary>
    Season,
    /// <summary>One calendar year, or an unnamed month or day of one.</summary>
    Year,
    /// <summary>Ten years with the same first three digits.</summary>
    Decade,
    /// <summary>A hundred years with the same first two digits.</summary>
    Century,
    /// <summary>An interval with both ends told.</summary>
    Interval,
    /// <summary>An interval with an end that is open or unknown.</summary>
    Open,
}
