using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Measures;

namespace Entente.Cli.Commands;

/// <summary>The blocs of a network for a person to read.</summary>
internal sealed class BlocsPage(Session session)
{
    private const int MostShown = 60;
    private readonly Page _page = new(session);

    /// <summary>Writes one network.</summary>
    public void Write(string? name, SignedNetwork network, BlocStep step, bool first, bool explain)
    {
        var blocs = step.Blocs;
        var quality = blocs.Modularity is { } q ? $"modularity {Figure(q)}, {(blocs.Optimal ? "proven the highest" : "the highest found")}" : "no ties";
        _page.Heading(name is null ? "Blocs" : $"Blocs, {name}", $"{network.Nodes.Count} nodes · {network.Edges.Count} ties{(network.Negative > 0 ? $", {network.Negative} negative" : "")} · {quality}");
        foreach (var (i, group) in blocs.Groups.Index())
            _page.Hanging($"  {step.Numbers[i],3}  ", 7, group.Count <= MostShown || explain ? string.Join(", ", group) : $"{string.Join(", ", group.Take(MostShown))} and {group.Count - MostShown} more: --explain or --json");
        if (!first)
        {
            foreach (var move in step.Moved) _page.Row(2, "→", $"{move.Node} moved from bloc {move.From} to {move.To}");
            if (step.Entered.Count > 0) _page.Hanging("  new  ", 7, string.Join(", ", step.Entered));
            if (step.Left.Count > 0) _page.Hanging(" gone  ", 7, string.Join(", ", step.Left));
        }
        if (explain && blocs.Modularity is not null) Steps(network, step);
    }

    // Q is a sum over blocs: the share of weight inside less what chance would put there; negative ties the other way round.
    private void Steps(SignedNetwork network, BlocStep step)
    {
        var (plus, minus) = (Weight(network.Edges, 1), Weight(network.Edges, -1));
        _page.Heading("Steps", $"w⁺ {BalancePage.Number(plus)}, w⁻ {BalancePage.Number(minus)}");
        _page.Note("A bloc adds [ inside⁺ − strength⁺² ∕ 4w⁺ − (inside⁻ − strength⁻² ∕ 4w⁻) ] ∕ (w⁺ + w⁻); strength is the weight at its members, ties inside counted twice.", 2);
        var sum = 0.0;
        foreach (var (i, group) in step.Blocs.Groups.Index())
        {
            var members = group.ToHashSet(StringComparer.Ordinal);
            var (insidePlus, insideMinus) = (Weight(network.Edges.Where(Inside), 1), Weight(network.Edges.Where(Inside), -1));
            var (strengthPlus, strengthMinus) = (Strength(1), Strength(-1));
            var adds = (insidePlus - (plus > 0 ? strengthPlus * strengthPlus / (4 * plus) : 0) - insideMinus + (minus > 0 ? strengthMinus * strengthMinus / (4 * minus) : 0)) / (plus + minus);
            sum += adds;
            var negative = minus > 0 ? $" − ({BalancePage.Number(insideMinus)} − {BalancePage.Number(strengthMinus)}² ∕ {BalancePage.Number(4 * minus)})" : "";
            _page.Hanging($"  {step.Numbers[i],3}  ", 7, $"[ {BalancePage.Number(insidePlus)} − {BalancePage.Number(strengthPlus)}² ∕ {BalancePage.Number(4 * plus)}{negative} ] ∕ {BalancePage.Number(plus + minus)} = {Figure(adds)}");

            bool Inside(Edge e) => members.Contains(e.From) && members.Contains(e.To);
            double Strength(int sign) => network.Edges.Where(e => e.Sign == sign).Sum(e => e.Weight * ((members.Contains(e.From) ? 1 : 0) + (members.Contains(e.To) ? 1 : 0)));
        }
        _page.Hanging("    Q  ", 7, $"together {Figure(sum)}");
    }

    private static double Weight(IEnumerable<Edge> edges, int sign) => edges.Where(e => e.Sign == sign).Sum(e => e.Weight);

    private static string Figure(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);
}
