using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;

namespace Entente.Dossiers.Doubts;

/// <summary>Finds what documents tell differently from each other: dates, numbers, doers, and whether a thing happened. Reprints contradict nobody.</summary>
internal static class CrossDoubts
{
    /// <summary>All of them, dates first.</summary>
    /// <param name="record">What the documents tell.</param>
    /// <param name="asked">The acts asked about.</param>
    /// <param name="agreements">The agreements asked about.</param>
    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked, IReadOnlyList<MergedAgreement> agreements)
    {
        var steps = OtherStepDate.Find(record, agreements).ToList();
        // The date of an agreement and that of the act of signing it are one question.
        var told = steps.SelectMany(d => d.Sentences).ToHashSet();
        return
        [
            .. steps,
            .. OtherDate.Find(record, asked).Where(d => !d.Sentences.All(told.Contains)),
            .. OtherNumber.Find(record, asked),
            .. OtherDoer.Find(record, asked),
            .. Denial.Find(record, asked),
        ];
    }
}
