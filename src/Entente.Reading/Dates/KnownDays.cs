using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Days that texts use like names, without their year: data/lexicon/dates.tsv, known-day.</summary>
internal static class KnownDays
{
    private static readonly When[] Days = [.. DateWords.List("known-day").Select(When.Parse)];

    /// <summary>The known day with this month and day.</summary>
    public static When? Find(int month, int day) => Array.Find(Days, d => d.Earliest!.Value.Month == month && d.Earliest.Value.Day == day);

    /// <summary>Whether the words use the day as a landmark or a name: "since September 11", "the September 11 attacks".</summary>
    public static bool IsMeant(TimeSentence s, Match match, Lead lead) =>
        match.What is MonthDay && (lead.Word is LeadWord.Since or LeadWord.After or LeadWord.Before || s[match.Last + 1].Kind == TimeWordKind.Word && DateWords.IsEvent(s[match.Last + 1].Lower)
            || (s[match.First - 1].Is("of") && DateWords.IsEvent(s[match.First - 2].Lower)));
}
