using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Lays out the agreements to which both are party: signed, ratified, in force.</summary>
internal static class AgreementSection
{
    /// <summary>The agreements between the two, newest first.</summary>
    public static IReadOnlyList<MergedAgreement> Merge(Desk desk)
    {
        var between = desk.Input.Agreements.Where(a => a.Parties.Any(desk.Input.A.Is) && a.Parties.Any(desk.Input.B.Is));
        return [.. new AgreementMerger(desk.Canonical, desk.Evidence.Published, desk.Input.Phrases.Subject).Merge(between)
            .OrderByDescending(Start).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Entries[0].Id, StringComparer.Ordinal)];
    }

    /// <summary>The lines of the ledger.</summary>
    public static IReadOnlyList<AgreementLine> Of(Desk desk, IReadOnlyList<MergedAgreement> agreements) => [.. agreements.Select(m => Line(desk, m))];

    /// <summary>The day that an agreement is put in order by.</summary>
    public static DateOnly Start(MergedAgreement m) => m.Entries.Select(a => Desk.Day(a.When)).Where(d => d != DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Min();

    private static AgreementLine Line(Desk desk, MergedAgreement m)
    {
        var (signed, ratified, inForce) = (Step(desk, m, AgreementStatus.Signed), Step(desk, m, AgreementStatus.Ratified), Step(desk, m, AgreementStatus.InForce));
        var sentences = m.Entries.Select(a => a.Sentence).Distinct().ToList();
        return new AgreementLine(English.Sentence(m.Name), [.. m.Entries.SelectMany(a => a.Subjects).Distinct().Select(desk.Input.Phrases.Subject)], signed, ratified, inForce,
            State(m, signed, ratified, inForce), desk.Evidence.Count(sentences), desk.Notes.Cite(sentences), desk.Doubts.Of(sentences), [.. m.Entries.Select(a => a.Id).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A step as far as the entries tell it. What only attributed or disputed claims say is claimed.</summary>
    public static AgreementStep Step(Desk desk, MergedAgreement m, AgreementStatus status)
    {
        var told = m.At(status).ToList();
        if (told.Count == 0) return new AgreementStep(StepRecord.None, null, []);
        var when = told.Select(a => a.When).OfType<When>().OrderBy(w => w.Days ?? int.MaxValue).ThenBy(w => w).FirstOrDefault();
        var recorded = told.Exists(a => a.Attribution.Count == 0 && !desk.Doubts.IsRival(a.Sentence));
        return new AgreementStep(recorded ? StepRecord.Recorded : StepRecord.Claimed, when, desk.Notes.Cite(told.Select(a => a.Sentence)));
    }

    private static string State(MergedAgreement m, AgreementStep signed, AgreementStep ratified, AgreementStep inForce)
    {
        var ended = m.At(AgreementStatus.Ended).ToList();
        if (ended.Count > 0)
        {
            var when = ended.Select(a => a.When).OfType<When>().Order().FirstOrDefault();
            return when is null ? "ended" : when.Granularity == Granularity.Day && when.Earliest is { } d ? $"ended {WhenText.Of(When.Month(d.Year, d.Month))}" : $"ended {WhenText.Of(when)}";
        }
        if (inForce.Record != StepRecord.None) return inForce.Record == StepRecord.Recorded ? "in force" : "in force, claimed";
        if (ratified.Record != StepRecord.None) return "ratified";
        if (signed.Record != StepRecord.None) return signed.Record == StepRecord.Recorded ? "signed" : "claimed";
        return m.At(AgreementStatus.Agreed).Any() ? "agreed in words" : "only envisaged";
    }
}
