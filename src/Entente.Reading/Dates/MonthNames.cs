namespace Entente.Reading.Dates;

/// <summary>Which month names stand for months: "May" is also a verb and a surname, "March" a verb, "April" a first name.</summary>
internal static class MonthNames
{
    private static readonly string[] Leads = ["in", "since", "until", "till", "by", "before", "after", "from", "to", "between", "and", "or", "during", "through", "throughout",
        "early", "mid", "late", "of", "for", "this", "last", "next", "around", "about", "the", "every", "each", "(", "–", "-", "/", ",", "as"];

    /// <summary>Whether the month name at i, without a day behind it, is a month.</summary>
    public static bool IsDate(TimeSentence s, int i, Which which)
    {
        if (which != Which.Open || HasYear(s, i)) return true;
        var ambiguous = s[i].Is("may", "march");
        var led = s[i - 1].Is(Leads);
        // "a March statement": capital, after a determiner, before a noun.
        if (ambiguous && s[i - 1].Is("a", "the", "its", "their", "his", "her") && s[i + 1] is { Kind: TimeWordKind.Word, IsCapital: false } next && !DateWords.IsFunctionWord(next.Lower)) return true;
        if (ambiguous) return led && !s[i - 1].Is("the", ",", "as", "/") && !IsPersonal(s, i) && !(s[i - 1].Is("and", "of", "by", "for", "to", "from", "or") && BearsName(s, i));
        if (IsPersonal(s, i)) return false;
        if (led) return !(s[i - 1].Is("by", "for", "and", ",", "or") && StartsName(s, i));
        return s.HasDeterminer(i) || s[i + 1].Is("'s", "’s") || (s[i + 1].Kind == TimeWordKind.Word && !s[i + 1].IsCapital) || i == 0 && !StartsName(s, i);
    }

    private static bool HasYear(TimeSentence s, int i) => Years.IsPlausible(s[i + 1]) || (s[i + 1].Is(",", "of") && Years.IsPlausible(s[i + 2]));

    /// <summary>"Theresa May", "Mr. March": a title or another name stands before it.</summary>
    private static bool IsPersonal(TimeSentence s, int i)
    {
        var before = s[i - 1].Is(".") && s[i - 2].Is("mr", "mrs", "ms", "dr", "gen", "col", "sen", "rep") ? s[i - 2] : s[i - 1];
        return before is { Kind: TimeWordKind.Word, IsCapital: true } && !DateWords.IsFunctionWord(before.Lower) && !before.Is("early", "mid", "late", "last", "next")
            && DateWords.Weekday(before) is null && DateWords.MonthName(before) == 0;
    }

    private static bool StartsName(TimeSentence s, int i) => s[i + 1] is { Kind: TimeWordKind.Word, IsCapital: true } && !DateWords.IsFunctionWord(s[i + 1].Lower) && s[i].Is("april", "june", "august", "may");

    /// <summary>Whether elsewhere in the sentence the same word is part of a person's name.</summary>
    private static bool BearsName(TimeSentence s, int i)
    {
        for (var k = 1; k < s.Count; k++)
            if (k != i && s[k].Lower == s[i].Lower && s[k].IsCapital && IsPersonal(s, k)) return true;
        return false;
    }
}
