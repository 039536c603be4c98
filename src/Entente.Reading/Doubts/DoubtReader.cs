using Entente.Model;
using Entente.Reading.Dates;
using Entente.Reading.Events;

namespace Entente.Reading.Doubts;

/// <summary>Finds within one document what does not add up, and what nobody should lean on.</summary>
public static class DoubtReader
{
    /// <summary>Contradictions of date, number, doer and fact first, then vague and unattributed claims, each in the order of the text.</summary>
    public static IReadOnlyList<Doubt> Read(AnalysedDocument document, IReadOnlyList<Event> events, IReadOnlyList<Agreement> agreements, IReadOnlyList<DateMention> dates, IReadOnlyList<Finding> findings)
    {
        List<Doubt> rivals =
        [
            .. SameDayOtherYear.Find(document, events, agreements, dates),
            .. DatedOtherwise.Find(document, dates),
            .. ConsequenceTooLate.Find(document, dates),
            .. YearLeftOpen.Find(document, dates),
            .. CountAgainstCount.Find(document),
            .. StruckFirst.Find(document, events),
            .. ClaimAgainstDenial.Find(document, events),
        ];
        return [.. rivals, .. AccountDisputed.Find(document, rivals), .. VagueClaims.Find(document, findings)];
    }
}
