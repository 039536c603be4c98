using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Writes the brief: plain sentences by fixed patterns, each from stored facts and with its notes; no model of language.</summary>
internal sealed class BriefWriter(Desk desk, IReadOnlyList<MergedAgreement> agreements, ExchangesTold exchanges)
{
    private const int SentencesPerPart = 6;
    private const int Thirds = 4;

    /// <summary>The parts that have something to say, in their order.</summary>
    public IReadOnlyList<BriefPart> Write()
    {
        List<BriefPart> parts =
        [
            new("How it came to this", [.. Sides(Side.History), .. Frequency()]),
            new("Military", [.. Sides(Side.Military)]),
            new("Economy", [.. Sides(Side.Economy)]),
            new("Third parties", [.. ThirdParties()]),
            new("What is uncertain", [.. new UncertainWriter(desk).Write()]),
            new("What to watch", [.. new WatchWriter(desk, agreements).Write()]),
        ];
        return [.. parts.Where(p => p.Sentences.Count > 0)];
    }

    // Acts, agreements and exchanges of one side: the weightiest, told in the order of time.
    private IEnumerable<BriefSentence> Sides(Side side)
    {
        var signed = agreements.SelectMany(m => m.Entries).Select(a => (a.Sentence.Document, a.Sentence.Index)).ToHashSet();
        var acts = desk.Between.Where(a => desk.Input.Phrases.SideOf(a.Best) == side && (a.Best.IsReal || a.Best.Status == Status.Denied) && !IsToldByLedger(a, signed));
        var groups = ActGroup.Of(desk, acts).Select(g => (Day: g.Day, Weight: g.Weight(desk), Group: (ActGroup?)g, Agreement: (MergedAgreement?)null));
        var treaties = agreements.Where(m => desk.Input.Phrases.SideOfSubjects([.. m.Entries.SelectMany(e => e.Subjects)]) == side && m.Entries.Any(e => e.Status != AgreementStatus.Planned))
            .Select(m => (Day: AgreementSection.Start(m), Weight: 2.0 + desk.Evidence.Count(m.Entries.Select(e => e.Sentence)), Group: (ActGroup?)null, Agreement: (MergedAgreement?)m));
        var chosen = groups.Concat(treaties).OrderByDescending(x => x.Weight).ThenByDescending(x => x.Day).ThenBy(x => x.Group?.Acts[0].Best.Id ?? x.Agreement!.Name, StringComparer.Ordinal)
            .Take(SentencesPerPart).OrderBy(x => x.Day == DateOnly.MinValue ? 1 : 0).ThenBy(x => x.Day).ThenBy(x => x.Group?.Acts[0].Best.Id ?? x.Agreement!.Name, StringComparer.Ordinal).ToList();
        When? before = null;
        for (var i = 0; i < chosen.Count; i++)
        {
            yield return chosen[i].Group is { } g ? ActSentence.Of(desk, g, before, i % 2 == 1) : AgreementSentence.Of(desk, chosen[i].Agreement!, i % 2 == 1);
            before = chosen[i].Group?.OnlyDate;
        }
        foreach (var s in ExchangeSentence.Of(desk, exchanges, side)) yield return s;
    }

    // Signatures that the ledger of agreements tells, deliveries that the ledger of exchanges tells.
    private bool IsToldByLedger(Act a, HashSet<(string, int)> signed) =>
        desk.Telling.IsOfEndedAgreement(a) || SameAct.Family(a.Best) == "signature" && a.Mentions.Any(m => signed.Contains((m.Sentence.Document, m.Sentence.Index)))
        || a.Best.IsReal && a.Best.Type is EventType.Aid && desk.Input.Exchanges.Any(x => ExchangeSection.IsReal(x) && desk.IsBetween(x.Source.Actor, x.Recipient.Actor)
            && a.Mentions.Any(m => m.Sentence.Document == x.Sentence.Document && m.Sentence.Index == x.Sentence.Index));

    // A change in frequency is told with its numbers, and for what it is: more reports.
    private IEnumerable<BriefSentence> Frequency()
    {
        var days = desk.Between.Where(a => a.Best.IsReal && a.When?.Days is <= 366).Select(a => Desk.Day(a.When)).ToList();
        if (days.Count < 10) yield break;
        var (recent, before) = (desk.Input.AsOf.AddYears(-3), desk.Input.AsOf.AddYears(-6));
        var (late, early) = (days.Count(d => d > recent), days.Count(d => d > before && d <= recent));
        yield return new SentenceBuilder().Add($"Of {English.Number(days.Count)} dated acts between the two in this store, {English.Number(late)} fall in the last three years and {English.Number(early)} in the three before", section: "timeline").End();
    }

    private IEnumerable<BriefSentence> ThirdParties()
    {
        foreach (var (_, acts) in ThirdPartySection.Others(desk).Take(Thirds))
        {
            When? before = null;
            var i = 0;
            foreach (var g in ActGroup.Of(desk, acts.Where(a => !desk.Telling.IsOfEndedAgreement(a)), withStates: true).OrderByDescending(g => g.Weight(desk)).ThenByDescending(g => g.Day).ThenBy(g => g.Acts[0].Best.Id, StringComparer.Ordinal).Take(2).OrderBy(g => g.Day == DateOnly.MinValue ? 1 : 0).ThenBy(g => g.Day))
            {
                yield return ActSentence.Of(desk, g, before, i++ % 2 == 1);
                before = g.OnlyDate;
            }
        }
    }
}
