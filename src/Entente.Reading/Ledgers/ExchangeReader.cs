using System.Security.Cryptography;
using System.Text;
using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Ledgers;

/// <summary>Enters what changes hands into the ledger of exchanges: goods, services and support with their direction.</summary>
public sealed class ExchangeReader(TermIndex goods)
{
    private static readonly HashSet<EventType> Types = [EventType.Aid, EventType.Cooperate, EventType.Agree, EventType.Sanction, EventType.Support];

    /// <summary>Exchanges that findings tell of. Cut supplies come out as denied, promised ones as planned.</summary>
    public IReadOnlyList<Exchange> Read(AnalysedDocument document, IReadOnlyList<Finding> findings)
    {
        List<Exchange> exchanges = [];
        foreach (var f in findings)
        {
            if (!Types.Contains(f.Match.Rule.Type) || f.Match.IsMutual) continue;
            var (kinds, words) = Goods(document, f);
            if (kinds.Count == 0) continue;
            // "bought oil from Iran": the buyer receives.
            var buys = IsPurchase(f);
            var status = f.Match.Rule.Type == EventType.Sanction ? Status.Denied : f.Match.Rule.Type == EventType.Agree && f.Status == Status.Happened ? Status.Planned : f.Status;
            foreach (var s in f.Match.Sources.Where(p => p.Actor is not null))
                foreach (var r in f.Match.Recipients.Where(p => p.Actor is not null && p.Actor != s.Actor))
                {
                    var (giver, taker) = buys ? (r, s) : (s, r);
                    var id = "x-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Document.Id}|{f.Sentence.Sentence.Index}|{f.Match.Predicate}|{giver.Actor}|{taker.Actor}")))[..10];
                    if (exchanges.TrueForAll(x => x.Id != id))
                        exchanges.Add(new Exchange(id, giver.AsParticipant(), taker.AsParticipant(), kinds, words, status, f.When, f.Sentence.Sentence, f.Attribution));
                }
        }
        return exchanges;
    }

    private (IReadOnlyList<string> Kinds, string Words) Goods(AnalysedDocument document, Finding f)
    {
        var s = f.Sentence;
        IEnumerable<int> tokens = f.Match.Goods.Count > 0 ? f.Match.Goods
            : f.Match.Pattern.IsNoun && Receipts.Any(f.Match.Pattern.Predicates.Contains) ? f.Sentence.Children(f.Match.Predicate)
            : f.Match.Rule.Type == EventType.Aid || f.Match.Rule.Cameo == "064" || f.Match.Rule.Type is EventType.Agree or EventType.Sanction ? f.Match.Used.Where(t => t != f.Match.Predicate || f.Match.Pattern.IsNoun)
            : [];
        List<string> kinds = [];
        var words = "";
        foreach (var t in tokens)
        {
            foreach (var kind in goods.OfPhrase(s, t))
                if (!kinds.Contains(kind)) kinds.Add(kind);
            if (words.Length == 0 && kinds.Count > 0)
            {
                var (first, last) = s.Subtree(t);
                words = document.Document.Text[s.Tokens[first].Start..s.Tokens[last].End];
            }
        }
        return (kinds, words);
    }

    // "bought oil from Iran": the lexicon marks goods that the source receives.
    private static bool IsPurchase(Finding f) => f.Match.Pattern.Slots.Any(x => x.Fill == Fill.GoodsReceived) || Receipts.Any(w => f.Match.Pattern.IsNoun && f.Match.Pattern.Predicates.Contains(w));

    private static readonly string[] Receipts = ["purchase", "import"];
}
