using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Counted time: "two weeks ago", "three days later", "the past two years", "for two days".</summary>
internal static class CountGrammar
{
    /// <summary>Reads an expression that counts time and starts at a word.</summary>
    public static Match? At(TimeSentence s, int i) => Stretches(s, i) ?? Compound(s, i) ?? Counted(s, i) ?? Habit(s, i) ?? Adverb(s, i);

    /// <summary>A number of units: its value (null for "several"), the unit and the unit's position.</summary>
    public static (int? Count, TimeUnit Unit, int Last)? Amount(TimeSentence s, int i)
    {
        int? count = null;
        var k = i;
        if (s[k].Is("a", "an") && s[k + 1].Is("couple", "few", "dozen", "good", "full", "whole")) k++;
        if (s[k].Is("couple")) { k += s.Reads(k + 1, "of") ? 2 : 1; }
        else if (s[k].Is("few", "several", "some", "many", "dozen", "dozens", "tens", "numerous", "countless")) k += s.Reads(k + 1, "of") ? 2 : 1;
        else if (s[k].Is("half") && s[k + 1].Is("a", "an")) k += 2;
        else if (k > i && s[k].Is("full", "whole", "good")) { count = 1; k++; }
        else if (DateWords.Count(s[k]) is { } n) { count = n; k++; }
        else if (s[k].Lower.EndsWith('s') && DateWords.Unit(s[k]) is { } plural) return (null, plural, k);
        else return null;
        if (s[k].Is("or") && DateWords.Count(s[k + 1]) is not null) { count = null; k += 2; }
        if (s[k].Is("consecutive", "straight", "full", "whole", "long", "more", "further", "working", "and", "calendar")) k++;
        if (s[k].Is("a", "half")) { count = null; while (s[k].Is("a", "half")) k++; }
        if (s[i].Is("many") && s[i - 1].Is("as", "how")) return null;
        return DateWords.Unit(s[k]) is { } unit && !s[k + 1].Is("'s") ? (count, unit, k) : null;
    }

    /// <summary>"the past two years", "the next three months", "recent years", "the coming days".</summary>
    private static Match? Stretches(TimeSentence s, int i)
    {
        if (s[i].Is("recent") && DateWords.Unit(s[i + 1]) is not null) return new Match(i, i + 1, new Vague(), "vague", DateKind.Duration);
        if (!s[i].Is("last", "past", "next", "coming", "previous", "preceding", "following")) return null;
        var direction = s[i].Is("next", "coming", "following") ? 1 : -1;
        if (Amount(s, i + 1) is { } amount)
        {
            var anchored = s[i].Is("previous", "preceding", "following");
            if (amount is { Count: { } n, Unit: not TimeUnit.Hour } && !anchored) return new Match(i, amount.Last, new Touching(n, amount.Unit, direction), "stretch");
            return new Match(i, amount.Last, new Vague(), "vague", DateKind.Duration);
        }
        return s[i].Is("past", "coming") && s[i - 1].Is("the") && DateWords.Unit(s[i + 1]) is { } unit and not TimeUnit.Hour && !s[i + 2].Is("'s")
            ? new Match(i, i + 1, new Touching(1, unit, direction), "stretch") : null;
    }

    /// <summary>"two-day", "46-year-old", "decades-old", "decade-long".</summary>
    private static Match? Compound(TimeSentence s, int i)
    {
        var unit = DateWords.Unit(s[i]) is not null ? i : DateWords.Count(s[i]) is not null && s[i + 1].Is("-") && DateWords.Unit(s[i + 2]) is not null ? i + 2 : -1;
        if (unit < 0 || s[unit].Is("quarter", "quarters")) return null;
        if (s.Reads(unit + 1, "-", "old")) return new Match(i, unit + 2, new Vague(), "age", DateKind.Name);
        if (s.Reads(unit + 1, "-", "long")) return new Match(i, unit + 2, new Vague(), "duration", DateKind.Duration);
        return unit > i ? new Match(i, unit, new Vague(), "duration", DateKind.Duration) : null;
    }

    private static Match? Counted(TimeSentence s, int i)
    {
        if (Amount(s, i) is not var (count, unit, last)) return null;
        var next = s[last + 1];
        if (next.Is("old") || s.Reads(last + 1, "of", "age")) return new Match(i, next.Is("old") ? last + 1 : last + 2, new Vague(), "age", DateKind.Name);
        if (next.Is("ago")) return FromNow(i, last + 1, count, unit, -1, "ago");
        if (s.Reads(last + 1, "from", "now")) return FromNow(i, last + 2, count, unit, 1, "from-now");
        if (next.Is("earlier", "previously", "later", "afterwards", "thereafter") || (next.Is("before", "after", "on") && EndsHere(s, last + 2, next)))
            return new Match(i, last + 1, new FromAnchor(count, unit, next.Is("earlier", "previously", "before") ? -1 : 1), "from-anchor");
        if (s[i - 1].Is("in") && Tense.IsFuture(s, i, last)) return FromNow(i, last, count, unit, 1, "in-time");
        if (s[i].Is("a", "an") && !s[i - 1].Is("for", "over", "in", "within", "about", "than", "after", "almost", "nearly", "once", "twice", "times", "per"))
            return s[i - 1].Kind is TimeWordKind.Quantity or TimeWordKind.Number or TimeWordKind.Word && !DateWords.IsFunctionWord(s[i - 1].Lower) && EndsRate(s, last + 1) && !s.Reads(last + 1, "and", "a", "half")
                ? new Match(i, last, new Vague(), "rate", DateKind.Duration) : null;
        if (count is null && i == last && !s[i - 1].Is("for", "over", "in", "within", "after", "of", "than", "through", "across", "during")) return null;
        return new Match(i, last, new Vague(), "duration", DateKind.Duration);
    }

    private static bool EndsRate(TimeSentence s, int i) => s[i].Kind == TimeWordKind.Mark || DateWords.IsFunctionWord(s[i].Lower);

    private static bool EndsHere(TimeSentence s, int i, TimeWord next) => next.Is("on") ? s[i].Is(",", ".", ";") : RelativeGrammar.EndsPhrase(s, i) && !s[i].Is("that", "as", "when");

    private static Match FromNow(int first, int last, int? count, TimeUnit unit, int direction, string rule) =>
        count is { } n && unit != TimeUnit.Hour ? new Match(first, last, new FromNow(n, unit, direction), rule) : new Match(first, last, new Vague(), rule, DateKind.Duration);

    /// <summary>"every year", "each month", "once a week", "these days", "all day".</summary>
    private static Match? Habit(TimeSentence s, int i)
    {
        if (!s[i].Is("every", "each", "per", "these", "those", "all")) return null;
        var k = s[i].Is("every") && (DateWords.Count(s[i + 1]) is not null || s[i + 1].Is("other", "single", "few")) ? i + 2 : i + 1;
        if (DateWords.Unit(s[k]) is not null || (s[i].Is("every", "each") && (DateWords.Season(s[k]) > 0 || DateWords.MonthName(s[k]) > 0)))
            return new Match(i, k, new Vague(), "habit", DateKind.Duration);
        return null;
    }

    private static Match? Adverb(TimeSentence s, int i) => DateWords.InList("vague", s[i].Lower) ? new Match(i, i, new Vague(), "vague", DateKind.Duration) : null;
}
