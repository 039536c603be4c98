using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>A kind of goods in one direction, before its sentences have numbers; the giver is the former state where it alone gave.</summary>
internal sealed record GoodsTold(string Goods, string Label, string Giver, Status Status, bool Claimed, When? When, IReadOnlyList<Sentence> Sentences);

/// <summary>What goes which way, before sentences have numbers.</summary>
internal sealed record ExchangesTold(When? Since, IReadOnlyList<GoodsTold> AToB, IReadOnlyList<GoodsTold> BToA)
{
    /// <summary>Whether anything changed hands or does.</summary>
    public bool IsEmpty => !AToB.Concat(BToA).Any(g => g.Status == Status.Happened);
}

/// <summary>Counts what changes hands, each way, by kind of goods and independent reports.</summary>
internal static class ExchangeSection
{
    /// <summary>Gathers the exchanges between the two by kind of goods, most reported first.</summary>
    public static ExchangesTold Tell(Desk desk)
    {
        var (a, b) = (desk.Input.A, desk.Input.B);
        var ordered = desk.Input.Exchanges.DistinctBy(x => x.Id).OrderBy(x => x.Id, StringComparer.Ordinal).ToList();
        var aToB = ordered.Where(x => a.Is(x.Source.Actor) && b.Is(x.Recipient.Actor));
        var bToA = ordered.Where(x => b.Is(x.Source.Actor) && a.Is(x.Recipient.Actor));
        // A first date holds only where every exchange has one.
        var dates = ordered.Where(x => IsReal(x) && desk.IsBetween(x.Source.Actor, x.Recipient.Actor)).Select(x => x.When).ToList();
        var since = dates.Contains(null) ? null : dates.OfType<When>().OrderBy(Desk.Day).FirstOrDefault();
        return new ExchangesTold(since, Lines(desk, aToB), Lines(desk, bToA));
    }

    /// <summary>The ledger with its sentences numbered.</summary>
    public static ExchangeLedger Of(Desk desk, ExchangesTold told) => new(told.Since, Flow(desk, told.AToB), Flow(desk, told.BToA));

    /// <summary>Whether something changed hands or does.</summary>
    public static bool IsReal(Exchange x) => x.Status is Status.Happened or Status.Ongoing;

    private static ExchangeFlow Flow(Desk desk, IReadOnlyList<GoodsTold> goods)
    {
        GoodsLine Line(GoodsTold g) => new(g.Goods, g.Label, desk.Evidence.Count(g.Sentences), g.Status, g.Claimed, g.When, desk.Notes.Cite(g.Sentences));
        var real = goods.Where(g => g.Status == Status.Happened).ToList();
        return new ExchangeFlow(desk.Evidence.Count(real.SelectMany(g => g.Sentences)), [.. real.Select(Line)], [.. goods.Where(g => g.Status != Status.Happened).Select(Line)]);
    }

    private static string Giver(Desk desk, IEnumerable<Exchange> exchanges) =>
        exchanges.Select(x => x.Source.Actor!).Distinct().ToList() is [var one] ? one : desk.Canonical(exchanges.First().Source.Actor!);

    private static IReadOnlyList<GoodsTold> Lines(Desk desk, IEnumerable<Exchange> exchanges) =>
    [
        .. exchanges.SelectMany(x => x.Goods.Select(g => (Goods: g, Status: IsReal(x) ? Status.Happened : x.Status, Exchange: x))).GroupBy(x => (x.Goods, x.Status))
            .Select(g => new GoodsTold(g.Key.Goods, desk.Input.Phrases.Good(g.Key.Goods), Giver(desk, g.Select(x => x.Exchange)), g.Key.Status, g.All(x => x.Exchange.Attribution.Count > 0),
                Desk.Cover(g.Select(x => x.Exchange.When)), desk.Evidence.OnePerWitness(g.Select(x => x.Exchange.Sentence))))
            .OrderByDescending(l => l.Sentences.Count).ThenBy(l => l.Status).ThenBy(l => l.Label, StringComparer.Ordinal),
    ];
}
