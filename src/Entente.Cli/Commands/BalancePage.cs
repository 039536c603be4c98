using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Measures;

namespace Entente.Cli.Commands;

/// <summary>The balance of networks for a person to read: a page for one, a row each for many.</summary>
internal sealed class BalancePage
{
    private const int MostShown = 40;
    private readonly Page _page;
    private readonly TextWriter _out;
    private readonly bool _weighted, _many;
    private bool _begun;

    public BalancePage(Session session, bool weighted, bool many) => (_page, _out, _weighted, _many) = (new Page(session), session.Out, weighted, many);

    /// <summary>Writes one network.</summary>
    public void Write(string? name, Balance b, bool explain)
    {
        if (_many) Row(name, b); else Full(name, b, explain);
        _out.Flush();
    }

    private void Row(string? name, Balance b)
    {
        if (!_begun) _page.Row(0, " ", "network", ("nodes", 5), ("ties", 6), ("−", 5), ("L", 9), ("F", 6), ("line index", 10), ("balanced", 8), ("walk", 6), ("stressed", 8));
        _begun = true;
        _page.Row(0, " ", Clean.Line(name ?? ""), (Count(b.Network.Nodes.Count), 5), (Count(b.Network.Edges.Count), 6), (Count(b.Network.Negative), 5), (Bounds(b.Frustration.Low, b.Frustration.Index), 9),
            (Figure(b.Frustration.Normalised), 6), (Bounds(b.Generalised.Low, b.Generalised.Index), 10), (Figure(b.Triangles.BalancedShare), 8), (Figure(b.Walk.Value), 6), (b.Frustration.Stressed is { } s ? Count(s.Count) : "–", 8));
    }

    private void Full(string? name, Balance b, bool explain)
    {
        var (f, g, t) = (b.Frustration, b.Generalised, b.Triangles);
        var total = Number(b.Network.TotalWeight);
        _page.Heading(name is null ? "Balance" : $"Balance, {name}", $"{Count(b.Network.Nodes.Count)} nodes · {Count(b.Network.Edges.Count)} {(b.Network.Directed ? "arcs" : "ties")}, {Count(b.Network.Negative)} negative{(_weighted ? $" · weight {total}" : "")}");
        Line("Frustration index L", $"{Bounds(f.Low, f.Index)} of {total}, {(f.Optimal ? "proven on this network" : "not proven: at least and at most")}");
        if (f.Normalised is not null) Line("F = 1 − 2L ∕ m", $"{Figure(f.Normalised)}{(f.Optimal ? "" : ", at least")}");
        Line("Generalised index", $"{Bounds(g.Low, g.Index)}, {(g.Optimal ? "proven" : "not proven")}; {g.Groups.Count} groups, {b.Fewest} suffice");
        Line("Triangles", t.Count == 0 ? "none" : $"{Count(t.AllPositive)} +++ · {Count(t.OneNegative)} ++− · {Count(t.TwoNegative)} +−− · {Count(t.AllNegative)} −−−; balanced {Figure(t.BalancedShare)}");
        if (b.Triads is { } triads) Line("Transitive triads", $"{triads.Balanced} balanced, {triads.Unbalanced} not");
        Line("Walk index", b.Walk.Value is { } w ? Figure(w) : $"not computed: {b.Walk.Reason}");
        Line("+ inside, − between", $"{Figure(b.Cohesiveness)} and {Figure(b.Divisiveness)}");
        _page.Heading("Two groups", $"one of the best partitions · {f.Frustrated.Count} tie{(f.Frustrated.Count == 1 ? " contradicts" : "s contradict")} it");
        foreach (var group in f.Groups) _page.Hanging($"{group.Count,5}  ", 7, Some(group, explain));
        if (g.Groups.Count > 2 || g.Index < f.Index)
        {
            _page.Heading("Any number of groups", "the finest of the best partitions that were met");
            foreach (var group in g.Groups.Where(x => x.Count > 1)) _page.Hanging($"{group.Count,5}  ", 7, Some(group, explain));
            if (g.Groups.Where(x => x.Count == 1).SelectMany(x => x).ToList() is { Count: > 0 } alone) _page.Hanging("alone  ", 7, Some(alone, explain));
        }
        Stress(f, explain);
        if (explain) new BalanceSteps(_page).Write(b);
    }

    private void Stress(Frustration f, bool explain)
    {
        _page.Heading("Ties under stress", "they contradict every best partition");
        if (f.Stressed is not { } stressed) { _page.Note("not known: L is not proven, or the network is too large", 2); return; }
        if (stressed.Count == 0) { _page.Note(f.Index > 0 ? "none: each tie is at ease in some best partition" : "none: the network is balanced", 2); return; }
        foreach (var e in stressed.Take(explain ? int.MaxValue : MostShown)) _page.Row(2, e.Sign > 0 ? "+" : "−", $"{e.From} – {e.To}{(_weighted ? $"  {Number(e.Weight)}" : "")}");
        if (!explain && stressed.Count > MostShown) _page.Note($"{stressed.Count - MostShown} more: --explain or --json", 2);
    }

    private void Line(string name, string text) => _page.Hanging($"  {name,-22}", 24, text);

    private static string Some(IReadOnlyList<string> names, bool all) =>
        all || names.Count <= MostShown ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostShown))} and {names.Count - MostShown} more: --explain or --json";

    internal static string Number(double value) => Math.Round(value, 6).ToString(CultureInfo.InvariantCulture);

    private static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Bounds(double low, double high) => low < high ? $"{Number(low)} to {Number(high)}" : Number(high);

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
