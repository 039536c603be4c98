using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Dates that belong to the name of a thing: "the 2018 agreement", "last year's summit", "Monday's talks", datelines.</summary>
internal static class Modifiers
{
    /// <summary>Whether the date modifies a noun rather than dating a clause.</summary>
    public static bool IsName(TimeSentence s, Match match, Lead lead)
    {
        if (match.What is Hanging or Vague) return false;
        if (IsPossessive(s, match.Last + 1) || IsDateline(s, match)) return true;
        if (match.What is not (MonthName or MonthDay or WeekdayName or Fixed { When.Granularity: Granularity.Day or Granularity.Month or Granularity.Year })) return false;
        if (s[match.First - 1].Is("year") || s[match.First].Is("this", "last", "next", "early", "late", "mid")) return false;
        var next = s[match.Last + 1];
        if (next.Kind != TimeWordKind.Word || DateWords.IsFunctionWord(next.Lower)) return false;
        if (s.HasDeterminer(match.First)) return s.Upos(match.Last + 1) is not "VERB" and not "ADV" and not "AUX";
        return lead is { Word: LeadWord.None, IsApproximate: false } && !IsPreposition(s[match.First - 1]) && HangsOnNext(s, match);
    }

    private static bool IsPossessive(TimeSentence s, int i) => s[i].Is("'s", "’s") || (s[i].Is("'", "’") && s[i].Glued && s[i - 1].Lower.EndsWith('s') && s[i + 1] is { Kind: TimeWordKind.Word, Glued: false });

    private static bool IsPreposition(TimeWord word) => word.Is("in", "on", "at", "of", "from", "to", "during", "for", "between", "and", "since", "by", "until");

    /// <summary>Whether the tree hangs the date on a noun to its right.</summary>
    private static bool HangsOnNext(TimeSentence s, Match match)
    {
        var tokens = s.Sentence.Tokens;
        var (first, last) = (s[match.First].Token, s[match.Last].Token);
        for (var t = first; t <= last; t++)
            if (tokens[t].Head > last && tokens[t].Head <= last + 4 && tokens[tokens[t].Head].Upos is "NOUN" or "PROPN"
                && tokens[t].Deprel is "compound" or "nummod" or "amod" or "nmod" or "nmod:poss" or "nmod:unmarked") return true;
        return false;
    }

    /// <summary>"MOSCOW, June 19 (Chronicle) –", or a line that holds nothing but a date: it dates the report.</summary>
    private static bool IsDateline(TimeSentence s, Match match)
    {
        var (before, after) = (0, 0);
        for (var k = 0; k < match.First; k++)
            if (s[k].Kind != TimeWordKind.Mark && !s[k].Is("on", "published", "updated", "posted", "date")) before++;
        for (var k = match.Last + 1; k < s.Count; k++)
            if (s[k].Kind != TimeWordKind.Mark) after++;
        if (before == 0 && after == 0) return true;
        if (!s[match.First - 1].Is(",", "–", "-", ":") || before > 3 || match.First > 5) return false;
        for (var k = 0; k < match.First; k++)
            if (s[k].Kind == TimeWordKind.Word && !s[k].IsCapital) return after == 0 && s[match.First - 1].Is(",");
        return after == 0 || s[match.Last + 1].Is("(", "–", "—", "-", ":");
    }
}
