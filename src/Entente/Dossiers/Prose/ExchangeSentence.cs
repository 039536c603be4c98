using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Tells in a sentence what goods went which way.</summary>
internal static class ExchangeSentence
{
    private const int KindsTold = 5;

    /// <summary>The sentences for the goods of one side of the brief, one for each giver; none where there are none.</summary>
    public static IEnumerable<BriefSentence> Of(Desk desk, ExchangesTold told, Side side)
    {
        foreach (var (flow, to) in new[] { (told.AToB, desk.Input.B.Id), (told.BToA, desk.Input.A.Id) })
            foreach (var goods in flow.Where(l => l.Status == Status.Happened && desk.Input.Phrases.SideOfGood(l.Goods) == side).Take(KindsTold).GroupBy(l => (l.Giver, l.Claimed)))
            {
                var (from, recipient) = (desk.Naming.State(goods.Key.Giver), desk.Naming.State(to));
                // What attributed sources alone say is told as their word; the rest is the reports' own.
                var sentence = new SentenceBuilder().Add(goods.Key.Claimed ? $"Attributed reports have it that {from} gave {recipient}" : $"{English.Capital(from)} gave {recipient}");
                yield return Named(desk, sentence, [.. goods]);
            }
    }

    private static BriefSentence Named(Desk desk, SentenceBuilder sentence, List<GoodsTold> goods)
    {
        for (var i = 0; i < goods.Count; i++)
            sentence.Add((i == 0 ? "" : i == goods.Count - 1 ? "and " : ", ") + goods[i].Label, desk.Notes.Cite(goods[i].Sentences.Take(3)));
        return sentence.End();
    }
}
