using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Times that lean on the document's date or on the date told before: today, weekdays, last year, the following decade.</summary>
internal static class RelativeGrammar
{
    private static readonly string[] PartsOfDay = ["morning", "afternoon", "evening", "night", "overnight", "noon", "midday"];

    /// <summary>Reads a relative date that starts at a word.</summary>
    public static Match? At(TimeSentence s, int i) => Today(s, i) ?? Then(s, i) ?? TheWeekend(s, i) ?? DayNumber(s, i) ?? Weekday(s, i, Dates.Which.Open, i) ?? Chosen(s, i) ?? Neighbour(s, i);

    /// <summary>What "last", "this", "the following" and the like choose, and the position of the word after them.</summary>
    public static (Which Which, int Next) Which(TimeSentence s, int i)
    {
        var k = s[i].Is("the") ? i + 1 : i;
        var definite = s[k - 1].Is("the");
        return s[k].Lower switch
        {
            "this" when s[k + 1].Is("past", "last") => (Dates.Which.Last, k + 2),
            "this" when s[k + 1].Is("coming", "next") => (Dates.Which.Next, k + 2),
            "this" when s[k + 1].Is("same") => (Dates.Which.Same, k + 2),
            "that" when s[k + 1].Is("same") => (Dates.Which.Same, k + 2),
            "this" or "current" => (Dates.Which.This, k + 1),
            "last" => (Dates.Which.Last, k + 1),
            "next" or "coming" => (definite && s[k].Is("next") ? Dates.Which.Following : Dates.Which.Next, k + 1),
            "following" or "subsequent" when definite => (Dates.Which.Following, k + 1),
            "previous" or "preceding" or "prior" when definite => (Dates.Which.Previous, k + 1),
            "same" when definite => (Dates.Which.Same, k + 1),
            "that" => (Dates.Which.Same, k + 1),
            _ => (Dates.Which.Open, i),
        };
    }

    /// <summary>Reads "Tuesday", "Monday night", "Saturday, August 30, 2008", "Tuesday last week".</summary>
    private static Match? Weekday(TimeSentence s, int i, Which which, int first)
    {
        var (day, last) = WeekdayAt(s, i, which);
        if (last < 0) return null;
        if (which == Dates.Which.Open && AsDate(s, last + 1) is { } date)
            return date with { First = first, Rule = "weekday-date", What = date.What is MonthDay named ? named with { Weekday = day } : date.What };
        if (which == Dates.Which.Open && Habit(s, i)) return new Match(i, last, new Vague(), "habit", DateKind.Duration);
        if (s[last + 1].Is(PartsOfDay)) last++;
        var seat = s[last + 1].Is("of") ? last + 2 : last + 1;
        if (Which(s, seat) is var (chosen, at) && chosen is Dates.Which.Last or Dates.Which.This or Dates.Which.Next && s[at].Is("week"))
            return new Match(first, at, new WeekdayName(day, Dates.Which.Open, chosen switch { Dates.Which.Last => -1, Dates.Which.Next => 1, _ => 0 }), "weekday-week");
        return new Match(first, last, new WeekdayName(day, which, null), "weekday");
    }

    private static (DayOfWeek Day, int Last) WeekdayAt(TimeSentence s, int i, Which which)
    {
        if (DateWords.Weekday(s[i]) is { } day)
        {
            var isName = DateWords.InList("name-before", s[i - 1].Lower) && s[i - 1].IsCapital || DateWords.InList("name-after", s[i + 1].Lower) && s[i + 1].IsCapital;
            return isName ? (day, -1) : (day, i);
        }
        if (DateWords.ShortWeekday(s[i]) is not { } brief) return (default, -1);
        var dotted = s.Reads(i + 1, ".") && s[i + 1].Glued;
        // "Sat" and "Sun" are verbs and names too: only before a date, or dotted after "on" or "last".
        if (AsDate(s, dotted ? i + 2 : i + 1) is not null) return (brief, dotted ? i + 1 : i);
        return dotted && (which != Dates.Which.Open || s[i - 1].Is("on")) ? (brief, i + 1) : (default, -1);
    }

    /// <summary>The date that follows a weekday, a comma between or not.</summary>
    private static Match? AsDate(TimeSentence s, int i)
    {
        var seat = s[i].Is(",") ? i + 1 : i;
        if (s[seat].Is("the")) seat++;
        return CalendarGrammar.At(s, seat) is { Kind: null, What: Fixed { When.Granularity: Model.Granularity.Day } or MonthDay } date ? date : null;
    }

    private static bool Habit(TimeSentence s, int i) => s[i - 1].Is("every", "each") || (s[i - 1].Is("most", "some") && s[i].Lower.EndsWith('s')) || DateWords.Ordinal(s[i - 1]) > 0;

    private static Match? Today(TimeSentence s, int i)
    {
        var last = s[i + 1].Is(PartsOfDay) ? i + 1 : i;
        return s[i].Lower switch
        {
            "today" or "tonight" => new Match(i, i, new TodayAnd(0), "today"),
            "yesterday" => new Match(i, last, new TodayAnd(-1), "today"),
            "tomorrow" => new Match(i, last, new TodayAnd(1), "today"),
            "this" when s[i + 1].Is(PartsOfDay) => new Match(i, i + 1, new TodayAnd(0), "today"),
            "last" when s[i + 1].Is("night", "evening") => new Match(i, i + 1, new TodayAnd(-1), "today"),
            "week" or "month" or "year" or "weekend" when s.Reads(i + 1, "after", "next") => Twice(s, i, Dates.Which.Next, 1),
            "week" or "month" or "year" or "weekend" when s.Reads(i + 1, "before", "last") => Twice(s, i, Dates.Which.Last, -1),
            "day" when s.Reads(i + 1, "before", "yesterday") => new Match(i, i + 2, new TodayAnd(-2), "today"),
            "day" when s.Reads(i + 1, "after", "tomorrow") => new Match(i, i + 2, new TodayAnd(2), "today"),
            _ => null,
        };
    }

    /// <summary>"the week after next".</summary>
    private static Match? Twice(TimeSentence s, int i, Which which, int direction) =>
        DateWords.Unit(s[i]) is { } unit ? new Match(i, i + 2, new FromOther(1, unit, direction, new UnitName(unit, which)), "twice") : null;

    private static Match? Then(TimeSentence s, int i) =>
        s[i].Is("then") && s[i - 1].Is("since", "until", "by", "before") ? new Match(i, i, new ToldBefore(), "then") : null;

    /// <summary>"over the weekend", "at the weekend".</summary>
    private static Match? TheWeekend(TimeSentence s, int i) =>
        s[i].Is("weekend") && s[i - 1].Is("the") && s[i - 2].Is("over", "during", "at", "on", "by", "since", "until") && !s[i + 1].Is("of", "-", "'s", "’s")
            ? new Match(i, i, new UnitName(TimeUnit.Weekend, Dates.Which.This), "calendar") : null;

    /// <summary>"on the 19th", "until the 5th": the day of a month told before.</summary>
    private static Match? DayNumber(TimeSentence s, int i)
    {
        if (s[i] is not { Kind: TimeWordKind.Ordinal, Number: <= 31 } || !s[i - 1].Is("the") || !s[i - 2].Is("on", "until", "till", "by", "from", "before", "after", "since", "to")) return null;
        return s[i + 1].Kind == TimeWordKind.Word && !DateWords.IsFunctionWord(s[i + 1].Lower) ? null
            : s[i + 1].Is("of", "-") ? null : new Match(i, i, new DayNumber(s[i].Number), "day-number");
    }

    /// <summary>"last year", "this June", "next Monday", "the following decade", "that day".</summary>
    private static Match? Chosen(TimeSentence s, int i)
    {
        if (s[i].Is("the")) return null;
        var (which, at) = Which(s, i);
        if (which == Dates.Which.Open || (s[i].Is("this") && s[i - 1].Is("to"))) return null;
        // "said that Monday was quiet": here "that" opens a clause.
        if (s[i].Is("that") && !s[i + 1].Is("same") && DateWords.Unit(s[at]) is null) return null;
        if (Weekday(s, at, which, i) is { } weekday) return weekday;
        if (CalendarGrammar.MonthFirst(s, at, which, i) is { } month) return month;
        if (CalendarGrammar.Season(s, at, which, i, isTarget: false) is { } season) return season;
        if (DateWords.Unit(s[at]) is not { } unit || unit is TimeUnit.Hour || s[at].Lower.EndsWith('s') || s[at + 1].Is("-")) return null;
        var definite = s[i - 1].Is("the");
        if (unit == TimeUnit.Day && which == Dates.Which.Last && !definite) return null;
        // "the last year" ends now; "last year" is the calendar's; a century is the calendar's either way.
        if (which == Dates.Which.Last && definite && unit != TimeUnit.Century) return new Match(i, at, new Touching(1, unit, -1), "stretch");
        if (which == Dates.Which.Last && s[i].Is("this")) return new Match(i, at, new Touching(1, unit, -1), "stretch");
        if (which == Dates.Which.Next && s[at - 1].Is("coming") && definite) return new Match(i, at, new Touching(1, unit, 1), "stretch");
        return new Match(i, at, new UnitName(unit, which), "calendar");
    }

    /// <summary>"the day before", "the year after" at the end of a phrase; "later that day" reads as "that day".</summary>
    private static Match? Neighbour(TimeSentence s, int i)
    {
        if (!s[i - 1].Is("the") || DateWords.Unit(s[i]) is not { } unit || unit == TimeUnit.Hour || !s[i + 1].Is("before", "after", "earlier", "later")) return null;
        return EndsPhrase(s, i + 2) ? new Match(i, i + 1, new FromAnchor(1, unit, s[i + 1].Is("before", "earlier") ? -1 : 1), "neighbour") : null;
    }

    /// <summary>Whether nothing follows that "before" or "after" could govern.</summary>
    public static bool EndsPhrase(TimeSentence s, int i) =>
        s[i].Kind == TimeWordKind.Mark || s[i].Is("that", "and", "but", "in", "at", "by", "when", "with", "to", "as", "from", "on", "for");
}
