using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>What joins two dates: "from May to July", "1950–53", "in June and July 2019".</summary>
internal static class Joints
{
    /// <summary>Extends a match to a span when a second end follows.</summary>
    public static Match Span(TimeSentence s, Match match, Func<TimeSentence, int, Match?> at)
    {
        if (match.Kind is DateKind.Duration || match.What is Hanging or Vague or FromTo or Touching or FromAnchor or FromNow) return match;
        var joint = match.Last + 1;
        if (match.What is Fixed { When: { Granularity: Granularity.Year } year } && CalendarGrammar.SecondYear(s, match.Last) is { } brief)
            return new Match(match.First, brief, new FromTo(match.What, new Fixed(When.Year(year.Earliest!.Value.Year / 100 * 100 + s[brief].Number))), "span");
        var dashed = s[joint].Is("-", "–", "—") && (s[joint].Glued || s[joint].Is("–"));
        var between = s[joint].Is("and") && BeginsWith(s, match.First, "between");
        if (!dashed && !between && !s[joint].Is("to", "until", "till", "through", "into")) return match;
        if (match.Kind == DateKind.Name && !dashed) return match;

        var next = s[joint + 1].Is("the") ? joint + 2 : joint + 1;
        if (DayAfter(s, match, next) is { } days) return days;
        return at(s, next) is { Kind: null or DateKind.Name, What: not (Hanging or Vague or FromTo or Touching or FromAnchor) } end && CanEnd(match.What, end.What)
            ? new Match(match.First, end.Last, new FromTo(match.What, end.What), "span") : match;
    }

    /// <summary>"June 19 to 21, 2023": the end is a day number alone.</summary>
    private static Match? DayAfter(TimeSentence s, Match match, int i)
    {
        if (s[i] is not { Kind: TimeWordKind.Number or TimeWordKind.Ordinal, Number: >= 1 and <= 31 } || match.What is not MonthDay day || s[i].Number <= day.Day) return null;
        if (s[i + 1].Kind == TimeWordKind.Word && !DateWords.IsFunctionWord(s[i + 1].Lower)) return null;
        TimeExpression what = new FromTo(day, day with { Day = s[i].Number });
        if (s[i + 1].Is(",") && Years.IsPlausible(s[i + 2])) return new Match(match.First, i + 2, CalendarGrammar.Fix(what, s[i + 2].Number), "span");
        return new Match(match.First, i, what, "span");
    }

    /// <summary>"in June and July 2019", "in the spring and summer of 2019": what has no year takes it from the next in the list.</summary>
    public static IEnumerable<Match> Lists(TimeSentence s, List<Match> matches)
    {
        for (var i = matches.Count - 2; i >= 0; i--)
            if (OnlyJoint(s, matches[i].Last + 1, matches[i + 1].First - 1) && YearOf(matches[i + 1].What) is { } year)
                matches[i] = matches[i] with { What = CalendarGrammar.Fix(matches[i].What, year) };
        // "in May or June": one of the two, so the stretch from the first to the second.
        for (var i = matches.Count - 2; i >= 0; i--)
            if (s[matches[i].Last + 1].Is("or") && matches[i + 1].First == matches[i].Last + 2 && Sort(matches[i].What) is > 0 and var sort && sort == Sort(matches[i + 1].What))
            {
                matches[i] = new Match(matches[i].First, matches[i + 1].Last, new FromTo(matches[i].What, matches[i + 1].What), "either");
                matches.RemoveAt(i + 1);
            }
        return matches;
    }

    private static int? YearOf(TimeExpression what) => what switch
    {
        Fixed { When: { Granularity: Granularity.Day or Granularity.Month or Granularity.Season, Earliest: { } a } } => a.Year,
        PartOf p => YearOf(p.Whole),
        _ => null,
    };

    private static bool OnlyJoint(TimeSentence s, int first, int last)
    {
        for (var k = first; k <= last; k++)
            if (!s[k].Is("and", "or", ",", "the", "in", "on")) return false;
        return first <= last;
    }

    private static bool BeginsWith(TimeSentence s, int first, string word) => s[first - 1].Is(word) || (s[first - 1].Is("the") && s[first - 2].Is(word));

    /// <summary>A span's ends are of one sort: days and weekdays, months and parts of them, years and decades.</summary>
    private static bool CanEnd(TimeExpression from, TimeExpression to) => Sort(from) is var a && Sort(to) is var b && (a == b || a == 0 || b == 0 || a + b < 6);

    private static int Sort(TimeExpression what) => what switch
    {
        WeekdayName or TodayAnd => 1,
        MonthDay or DayNumber or Fixed { When.Granularity: Granularity.Day } => 2,
        MonthName or SeasonName or Fixed { When.Granularity: Granularity.Month or Granularity.Season } => 3,
        Fixed => 4,
        _ => 0,
    };
}
