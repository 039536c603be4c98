using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Which numbers are years.</summary>
internal static class Years
{
    /// <summary>A number of four digits that could be a year of history or the near future.</summary>
    public static bool IsPlausible(TimeWord word) => word is { Kind: TimeWordKind.Number, Text.Length: 4, Number: >= 1000 and <= 2100 };

    /// <summary>Reads a bare year: its neighbours must say that it is one.</summary>
    public static Match? At(TimeSentence s, int i)
    {
        if (!IsPlausible(s[i]) || IsNumbered(s, i) || DateWords.IsCounted(s[i + 1].Lower)) return null;
        var what = new Fixed(When.Year(s[i].Number));
        if (s[i + 1].Is("'s", "’s")) return new Match(i, i, what, "year", DateKind.Name);
        if (IsLed(s, i)) return new Match(i, i, what, "year");
        if (s[i].Number < 1800) return null;
        if (s.HasDeterminer(i) && IsContent(s[i + 1]) && !IsAmountBefore(s, i)) return new Match(i, i, what, "year-modifier", DateKind.Name);
        // "Vostok 2018" names an exercise by its year.
        if (s[i - 1] is { Kind: TimeWordKind.Word, IsCapital: true } name && !DateWords.IsFunctionWord(name.Lower) && !s[i].Glued && i > 1)
            return new Match(i, i, what, "year-name", DateKind.Name);
        if (s[i - 1].Is("pre", "post", "-") && s[i].Glued) return Affixed(s, i);
        return i == 0 && s[1].Is("was", "is", "saw", "brought", "marked", "will", "has", "began", "ended") ? new Match(i, i, what, "year-subject", DateKind.Name) : null;
    }

    /// <summary>"June, 2000 soldiers": an amount after a comma, not the year.</summary>
    public static bool StartsAmount(TimeSentence s, int i) => DateWords.IsCounted(s[i + 1].Lower) || (IsContent(s[i + 1]) && DateWords.IsCounted(s[i + 2].Lower));

    private static bool IsLed(TimeSentence s, int i)
    {
        var before = s[i - 1];
        if (before.Is("in", "since", "until", "till", "by", "before", "after", "during", "throughout", "through", "from", "circa", "year", "between", "of", "for", "as"))
            return !(before.Is("of", "for", "from", "by") && IsAmountBefore(s, i - 1)) && !(before.Is("of", "for", "as", "by") && IsContent(s[i + 1]) && !s[i + 1].IsCapital);
        // "Around 2010 trade fell" is a year, "around 2000 villages fell" is a round number.
        if (before.Is("around", "about")) return !IsContent(s[i + 1]) || s[i - 2].Is("in") || (i == 1 && s[i].Number % 100 != 0);
        if (before.Is("to") && s[i - 2].Is("up", "prior")) return !IsContent(s[i + 1]);
        if (before.Is("(")) return s[i + 1].Is(")", "-", "–", ",", ";", "to");
        if (before.Is("to", "and", "or", ",", "-", "–", "/", "until")) return IsPlausible(s[i - 2]) && IsDateYear(s, i - 2) || (before.Is("and") && s.Reads(i - 3, "and")) || EndsSpan(s, i - 1);
        return false;
    }

    /// <summary>"from June 1990 to 1995", "the 1990s and 2001": what stands before the joint ends in a date.</summary>
    private static bool EndsSpan(TimeSentence s, int joint) =>
        s[joint].Is("to", "and", "-", "–", "until") && (s[joint - 1].Kind is TimeWordKind.Plural or TimeWordKind.Date || DateWords.MonthName(s[joint - 1]) > 0);

    private static bool IsDateYear(TimeSentence s, int i) => !IsNumbered(s, i) && (IsLed(s, i) || DateWords.MonthName(s[i - 1]) > 0 || (s[i - 1].Is(",") && IsPlausible(s[i])) || s[i - 1].Is("(", "and", "the"));

    /// <summary>"Resolution 1718", "No. 1985", "resolutions 1718 and 1874".</summary>
    private static bool IsNumbered(TimeSentence s, int i)
    {
        var k = s[i - 1].Is(".") ? i - 2 : i - 1;
        if (DateWords.InList("numbered", s[k].Lower)) return true;
        if (s[i - 1].Is("and", "or", ",") && s[i - 2].Kind == TimeWordKind.Number && i >= 3) return IsNumbered(s, i - 2);
        return s[i - 1].Is(",") && s[i - 2].Is("and") && i >= 4 && IsNumbered(s, i - 2);
    }

    private static bool IsAmountBefore(TimeSentence s, int i) => s[i - 1].Is("than", "over", "least", "most", "nearly", "almost", "some", "total", "roughly", "force", "group", "number", "sum");

    private static bool IsContent(TimeWord word) => word.Kind == TimeWordKind.Word && !DateWords.IsFunctionWord(word.Lower) && !word.Is("'s", "’s");

    /// <summary>"post-1991", "pre-2014".</summary>
    private static Match? Affixed(TimeSentence s, int i)
    {
        var affix = s[i - 1].Is("-") ? i - 2 : i - 1;
        var year = When.Year(s[i].Number);
        return s[affix].Is("post") ? new Match(affix, i, new Fixed(When.After(year)), "year-affix", DateKind.Name)
            : s[affix].Is("pre") ? new Match(affix, i, new Fixed(When.Before(year)), "year-affix", DateKind.Name) : null;
    }
}
