using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Tells in a sentence what goods went which way.</summary>
internal static class ExchangeSentence
{
    private const int KindsTold = 5;

    /// <summary>The sentences for the goods of one side of the brief, narrator's and claimed ones apart; none where there are none.</summary>
    public static IEnumerable<BriefSentence> Of(Desk desk, ExchangesTold told, Side side)
    {
        var (a, b) = (desk.Naming.State(desk.Input.A.Id), desk.Naming.State(desk.Input.B.Id));
        bool IsHere(GoodsTold l) => l.Status == Status.Happened && desk.Input.Phrases.SideOfGood(l.Goods) == side;
        var there = told.AToB.Where(l => IsHere(l)).Take(KindsTold).ToList();
        var back = told.BToA.Where(l => IsHere(l)).Take(KindsTold).ToList();
        if (there.Count > 0 && back.Count > 0)
        {
            var sentence = new SentenceBuilder().Add("Reports tell of");
            Goods(desk, sentence, there);
            sentence.Add($"from {a} to {b}, and of");
            Goods(desk, sentence, back);
            yield return sentence.Add("the other way").End();
        }
        else if (there.Count + back.Count > 0)
        {
            var (from, to, goods) = there.Count > 0 ? (a, b, there) : (b, a, back);
            var sentence = new SentenceBuilder().Add($"{English.Capital(from)} gave {to}");
            if (goods.TrueForAll(l => l.Claimed)) sentence = new SentenceBuilder().Add($"Attributed reports tell that {from} gave {to}");
            Goods(desk, sentence, goods);
            yield return sentence.End();
        }
    }

    private static void Goods(Desk desk, SentenceBuilder sentence, List<GoodsTold> goods)
    {
        for (var i = 0; i < goods.Count; i++)
            sentence.Add((i == 0 ? "" : i == goods.Count - 1 ? "and " : ", ") + goods[i].Label + (goods[i].Claimed && goods.Exists(g => !g.Claimed) ? " (claimed)" : ""), desk.Notes.Cite(goods[i].Sentences.Take(3)));
    }
}
