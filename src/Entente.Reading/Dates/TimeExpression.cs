using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>What an expression of time says, before anything is known of the document's date or its neighbours.</summary>
internal abstract record TimeExpression
{
    /// <summary>"19 June 2023", "the 1990s": stands on its own.</summary>
    public sealed record Fixed(When When) : TimeExpression;

    /// <summary>"June 19", "last June 19", "Friday, June 19".</summary>
    public sealed record MonthDay(int Month, int Day, Which Which, DayOfWeek? Weekday = null) : TimeExpression;

    /// <summary>"in March", "last June".</summary>
    public sealed record MonthName(int Month, Which Which) : TimeExpression;

    /// <summary>"in the summer", "last winter"; the code is EDTF's.</summary>
    public sealed record SeasonName(int Code, Which Which) : TimeExpression;

    /// <summary>"on Tuesday", "next Monday"; with a week: "Monday of last week".</summary>
    public sealed record WeekdayName(DayOfWeek Day, Which Which, int? Week) : TimeExpression;

    /// <summary>"the 19th".</summary>
    public sealed record DayNumber(int Day) : TimeExpression;

    /// <summary>Today and its neighbours.</summary>
    public sealed record TodayAnd(int Days) : TimeExpression;

    /// <summary>"last week", "this year", "the following decade", "the same day".</summary>
    public sealed record UnitName(TimeUnit Unit, Which Which) : TimeExpression;

    /// <summary>"three weeks ago", "in two days": counted from the document's date.</summary>
    public sealed record FromNow(int Count, TimeUnit Unit, int Direction) : TimeExpression;

    /// <summary>"three days later", "a year earlier": counted from the last date told; a count of null is "days later".</summary>
    public sealed record FromAnchor(int? Count, TimeUnit Unit, int Direction) : TimeExpression;

    /// <summary>"two weeks after June 19": counted from another expression.</summary>
    public sealed record FromOther(int Count, TimeUnit Unit, int Direction, TimeExpression Other) : TimeExpression;

    /// <summary>"the past two years", "the next three months": a stretch that touches the document's date.</summary>
    public sealed record Touching(int Count, TimeUnit Unit, int Direction) : TimeExpression;

    /// <summary>"early May", "the end of 2008", "the first quarter", "earlier this week".</summary>
    public sealed record PartOf(Part Part, TimeExpression Whole) : TimeExpression;

    /// <summary>"the first three months of 2023".</summary>
    public sealed record Portion(int Count, TimeUnit Unit, bool AtEnd, TimeExpression Whole) : TimeExpression;

    /// <summary>"the first Monday of March", "the last Friday in May": number from 1, −1 for the last.</summary>
    public sealed record NthDay(int Number, DayOfWeek Day, TimeExpression Month) : TimeExpression;

    /// <summary>"July last year", "the summer of that year".</summary>
    public sealed record InYear(TimeExpression Yearless, TimeExpression Year) : TimeExpression;

    /// <summary>"since then": the last date told.</summary>
    public sealed record ToldBefore : TimeExpression;

    /// <summary>"from Monday to Wednesday", "between May and July 2023".</summary>
    public sealed record FromTo(TimeExpression From, TimeExpression To) : TimeExpression;

    /// <summary>"two weeks after the meeting".</summary>
    public sealed record Hanging(EventRelation Relation) : TimeExpression;

    /// <summary>"for two days", "recently": dates nothing.</summary>
    public sealed record Vague : TimeExpression;
}

/// <summary>Which of several.</summary>
internal enum Which
{
    /// <summary>Not said: tense and neighbours decide.</summary>
    Open,
    /// <summary>The one the document's date lies in.</summary>
    This,
    /// <summary>The one before the document's.</summary>
    Last,
    /// <summary>The one after the document's.</summary>
    Next,
    /// <summary>The one the last date told lies in.</summary>
    Same,
    /// <summary>The one after the last date told.</summary>
    Following,
    /// <summary>The one before the last date told.</summary>
    Previous,
    /// <summary>"the year" in "the end of the year": a near neighbour's, else the document's.</summary>
    Near,
}

/// <summary>Parts of a stretch of time; what they stand for is told in docs/decisions/when-vague-dates.md.</summary>
internal enum Part
{
    Early, Mid, Late, Start, Middle, End, FirstHalf, SecondHalf, Quarter1, Quarter2, Quarter3, Quarter4,
    /// <summary>From the start to the document's date.</summary>
    SoFar,
    /// <summary>From the document's date to the end.</summary>
    Rest,
}
