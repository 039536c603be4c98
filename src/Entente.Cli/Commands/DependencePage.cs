using Entente.Cli.Terminal;
using Entente.Measures.Dependence;
using Entente.Model;
using Entente.Ties;

namespace Entente.Cli.Commands;

/// <summary>The rows and steps behind figures of trade, so that a reader can redo them by hand.</summary>
internal static class DependencePage
{
    /// <summary>The concentration of a state's trade, year by year, or in its last year.</summary>
    public static void Concentration(Session session, CowCodes codes, FlowFile flows, IReadOnlyList<TradeRow> rows, int state, bool all)
    {
        var years = rows.Where(r => r.Reporter == state).GroupBy(r => r.Year).OrderBy(g => g.Key).ToList();
        if (years.Count == 0) throw new UserException($"{flows.Name}: {codes.Name(state)} reports no trade in it");
        foreach (var year in all ? years : years[^1..])
        {
            var page = new Page(session);
            page.Title($"{codes.Name(state)} ({state}) in {year.Key}: how concentrated its trade is");
            page.Note($"{flows.Name}{(flows.Unit is { } unit ? $", in {unit}" : "")}. H = Σ share²; partners with 0 or without a figure do not count.");
            Side(session, page, codes, "Imports", [.. year], r => r.Imports, DependenceCommand.Imports(year));
            Side(session, page, codes, "Exports", [.. year], r => r.Exports, DependenceCommand.Exports(year));
            page.Gap();
        }
    }

    /// <summary>The dependence of one state on another, year by year.</summary>
    public static void Dyad(Session session, CowCodes codes, FlowFile flows, IReadOnlyList<TradeRow> rows, (int State, int On) pair, IReadOnlyDictionary<(int, int), double> products)
    {
        var page = new Page(session);
        page.Title($"How far {codes.Name(pair.State)} ({pair.State}) depends on {codes.Name(pair.On)} ({pair.On})");
        page.Note($"{flows.Name}{(flows.Unit is { } unit ? $", in {unit}" : "")}. The state's own report counts; where it has none, the partner's of the same goods (mirrored).");
        var byYear = rows.Where(r => r.Reporter == pair.State || r.Partner == pair.State).ToLookup(r => r.Year);
        foreach (var year in byYear.Select(g => g.Key).Order())
        {
            var trade = StateTrade.Of(pair.State, year, byYear[year]);
            var d = TradeDependence.Of(pair.State, pair.On, trade, products.TryGetValue((pair.State, year), out var p) ? p : null);
            page.Heading($"{year}", !trade.Reports ? "it reports no trade in the file: no share" : $"flows: {trade.Count(FlowBasis.Reported)} reported, {trade.Count(FlowBasis.Mirrored)} mirrored, {trade.Count(FlowBasis.Estimated)} estimated");
            session.Out.WriteLine($"  imports from {codes.Letters(pair.On)}  {Flow(d.Imports)}");
            session.Out.WriteLine($"  exports to {codes.Letters(pair.On)}    {Flow(d.Exports)}");
            if (!trade.Reports) continue;
            session.Out.WriteLine($"  share = ({Amount(d.Imports?.Value)} + {Amount(d.Exports?.Value)}) / all its trade {Amount(d.Total)} = {Index(d.Share)}");
            session.Out.WriteLine(d.OfProduct is null ? "  share only: no product was given for the year"
                : $"  × trade / product = {Index(d.Share)} × {Amount(d.Total)} / {Amount(d.Product)} = {Index(d.OfProduct)}");
        }
        page.Gap();
    }

    private static void Side(Session session, Page page, CowCodes codes, string title, IReadOnlyList<TradeRow> rows, Func<TradeRow, double?> value, Concentration c)
    {
        page.Heading(title, $"{c.Partners} partner{(c.Partners == 1 ? "" : "s")}; {rows.Count(r => value(r) == 0)} with 0, {rows.Count(r => value(r) is null)} without a figure");
        session.Out.WriteLine($"  {"partner",-28}{"value",16}{"share",15}{"share²",15}{"row",8}");
        foreach (var row in rows.Where(r => value(r) > 0).OrderByDescending(value).ThenBy(r => r.Partner))
        {
            var share = value(row)!.Value / c.Total;
            session.Out.WriteLine($"  {Name(codes, row.Partner),-28}{Amount(value(row)),16}{Index(share),15}{Index(share * share),15}{row.Row,8}");
        }
        session.Out.WriteLine($"  {"sum",-28}{Amount(c.Total),16}{Index(c.Total > 0 ? 1 : null),15}{Index(c.Herfindahl),15}");
        if (c.Partners > 1) session.Out.WriteLine($"  H = {Index(c.Herfindahl)}; normalised (H − 1/{c.Partners}) / (1 − 1/{c.Partners}) = {Index(c.Normalised)}");
        else session.Out.WriteLine($"  H = {Index(c.Herfindahl)}; normalised it is not defined below two partners");
    }

    private static string Name(CowCodes codes, int state)
    {
        var name = $"{state} {codes.Name(state)}";
        return name.Length <= 27 ? name : name[..26] + "…";
    }

    private static string Flow(TradeFlow? flow) => flow is not { } f ? "no record"
        : $"{Amount(f.Value)}, {f.Basis.ToString().ToLowerInvariant()}, row {f.Row}{OtherSide(f)}";

    // Many files fill both rows from one report; they cannot tell whose it is.
    private static string OtherSide(TradeFlow f) => f.OtherReport switch
    {
        null => "",
        { } other when other == f.Value => "; the partner's row has the same figure",
        { } other => $"; the partner reports {Amount(other)}, not used",
    };

    private static string Amount(double? value) => CsvLine.Amount(value) ?? "no record";

    private static string Index(double? value) => CsvLine.Index(value)?.Replace('-', '−') ?? "not defined";
}
