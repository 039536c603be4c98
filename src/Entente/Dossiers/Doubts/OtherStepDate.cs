using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>One agreement, one step, two dates: "signed on 9 February" here, "signed on 19 February" there.</summary>
internal static class OtherStepDate
{
    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<MergedAgreement> agreements)
    {
        foreach (var m in agreements)
            foreach (var step in m.Entries.Where(a => a.When is not null && a.Status != AgreementStatus.Planned && !record.Evidence.IsReprint(a.Sentence.Document)).GroupBy(a => a.Status).OrderBy(g => g.Key))
            {
                // Several parties ratify on several days.
                if (step.Key == AgreementStatus.Ratified) continue;
                var accounts = Accounts.ByDate(step.Select(a => (a.When!, a.Sentence, (Event?)null)));
                if (accounts.Count > 1 && Accounts.AreIndependent(record, accounts))
                    yield return Weighing.Of(record, new RawDoubt("date", "same-step-other-date", accounts, $"Documents date it differently: {English.Join([.. accounts.Select(a => a.Value)])}.") { Step = (m, step.Key) });
            }
    }
}
