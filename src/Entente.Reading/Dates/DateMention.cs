using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>An expression of time in a text and the interval it stands for.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">First token of the expression, preposition excluded.</param>
/// <param name="LastToken">Last token, included.</param>
/// <param name="Span">Its words.</param>
/// <param name="When">The interval; null when it hangs on an event or on a document without a date.</param>
/// <param name="Kind">What the expression does.</param>
/// <param name="Relation">Set for "two weeks after the meeting": how it hangs on an event named in the sentence.</param>
/// <param name="Rule">Id of the rule that read it.</param>
public sealed record DateMention(int Sentence, int FirstToken, int LastToken, TextSpan Span, When? When, DateKind Kind,
    EventRelation? Relation, string Rule);

/// <summary>What an expression of time does.</summary>
public enum DateKind
{
    /// <summary>Says when: "on June 19, 2023", "last year", "in the early 2000s".</summary>
    Point,
    /// <summary>Says since when: "since 1948"; <see cref="DateMention.When"/> is the open interval.</summary>
    Since,
    /// <summary>Says until when: "until 1991", "by the end of 2008", "before 2010".</summary>
    Until,
    /// <summary>Says from when to when: "from 1990 to 1995", "between May and July".</summary>
    Range,
    /// <summary>Says how long or how often only: "for two days", "every year"; dates nothing.</summary>
    Duration,
    /// <summary>An age, a name or a modifier with a date in it that dates no event: "the 2018 agreement", "Resolution 2270".</summary>
    Name,
}

/// <summary>How a date hangs on an event: "two weeks after the meeting" is 14 days after, the meeting's head token.</summary>
/// <param name="EventHead">Token index of the event noun or verb that it hangs on.</param>
/// <param name="Direction">+1 after, −1 before, 0 during or at.</param>
/// <param name="Years">Distance in years.</param>
/// <param name="Months">Distance in months.</param>
/// <param name="Days">Distance in days; all three 0 when no distance is told ("after the summit").</param>
public sealed record EventRelation(int EventHead, int Direction, int Years, int Months, int Days);
