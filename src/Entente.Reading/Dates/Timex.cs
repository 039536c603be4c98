using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>An expression of time as TIMEX3 of TimeML annotates it.</summary>
/// <param name="Span">Its words, article included, preposition excluded.</param>
/// <param name="When">The days it stands for; null when nothing fixes them or it tells none.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The value of TimeML: 2024-06-19, 2024-W25, P2W, PRESENT_REF, XXXX-WXX-3.</param>
public sealed record Timex(TextSpan Span, When? When, TimexType Type, string Value);

/// <summary>The types of TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A day or more of the calendar, or the past, present or future.</summary>
    Date,
    /// <summary>A part of a day or a time of the clock.</summary>
    Time,
    /// <summary>How long.</summary>
    Duration,
    /// <summary>How often.</summary>
    Set,
}
