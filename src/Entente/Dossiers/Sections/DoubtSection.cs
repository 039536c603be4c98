using Entente.Dossiers.Doubts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Gathers the doubts on the two, those within documents and those across, rival accounts first.</summary>
internal static class DoubtSection
{
    /// <summary>Finds them, before any section is written, so that every section can point at them.</summary>
    public static DoubtIndex Find(Desk desk, IReadOnlyList<MergedAgreement> agreements)
    {
        var within = new DoubtsOnTwo(desk).Find();
        var across = JoinedDoubts.NotAmong(within, CrossDoubts.Find(desk.Record, [.. desk.Between.Where(a => !desk.Telling.IsOfEndedAgreement(a))], agreements));
        // What is in question between the two comes first, the newest before the older.
        var rivals = within.Where(d => d.IsRival).Concat(across).OrderBy(d => d.Step is not null || d.Act is { } a && desk.IsBetween(a.Best.Source.Actor, a.Best.Recipient.Actor) ? 0 : 1)
            .ThenByDescending(d => d.Sentences.Max(s => desk.Evidence.Published(s.Document))).ThenBy(d => d.Sentences.First().Document, StringComparer.Ordinal).ThenBy(d => d.Sentences.First().Start);
        return new DoubtIndex([.. rivals, .. within.Where(d => !d.IsRival), .. SingleSource.Find(desk)]);
    }

    /// <summary>The doubts with their sentences numbered.</summary>
    public static DoubtList Of(Desk desk)
    {
        var all = desk.Doubts.All.Select((d, i) => Numbered(desk, d, i + 1)).ToList();
        return new DoubtList([.. all.Where(d => d.Accounts.Count > 1)], [.. all.Where(d => d.Accounts.Count == 1)]);
    }

    private static DossierDoubt Numbered(Desk desk, RawDoubt d, int number)
    {
        var accounts = d.Accounts.Select((a, i) => new Account(((char)('A' + i)).ToString(), a.Value, a.Quote, desk.Evidence.Count(a.Sentences), desk.Notes.Cite(desk.Evidence.OnePerWitness(a.Sentences)))).ToList();
        var across = desk.Evidence.Count(d.Sentences) > 1;
        return new DossierDoubt(number, d.Kind, d.Rule, English.Sentence(DoubtQuestions.Of(desk, d)), accounts, across, English.Sentence(d.Reason), d.Likely is { } i ? accounts[i].Letter : null, d.Resolution);
    }
}
