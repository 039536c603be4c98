using Entente.Cli.Terminal;
using Entente.Measures;

namespace Entente.Cli.Commands;

/// <summary>The steps behind the figures of balance: which ties count for what, and why there can be no less.</summary>
internal sealed class BalanceSteps(Page page)
{
    public void Write(Balance b)
    {
        Ties(b);
        Floor(b);
        var f = b.Frustration;
        page.Heading("Steps", "by hand");
        page.Hanging("  L  ", 5, $"the ties marked ✗ above together: {Sum(f.Frustrated)} = {Number(f.Index)}");
        if (f.Normalised is { } normalised) page.Hanging("  F  ", 5, $"1 − 2 × {Number(f.Index)} ∕ {Number(b.Network.TotalWeight)} = {Number(normalised)}");
        var t = b.Triangles;
        if (t.BalancedShare is { } share) page.Hanging("  T  ", 5, $"({t.AllPositive} + {t.TwoNegative}) ∕ {t.Count} = {Number(share)}");
        if (b.Walk.Value is { } walk) page.Hanging("  W  ", 5, $"Σ exp λ of the matrix of signs ∕ Σ exp λ of the same without signs = {Number(walk)}");
        page.Hanging("  k  ", 5, $"the ties marked k together ({b.Generalised.Groups.Count} groups): {Number(b.Generalised.Index)}");
    }

    private void Ties(Balance b)
    {
        page.Heading("Every tie", "weight, where it lies between the two groups, marks");
        page.Note("✗ contradicts the two groups, ! every best partition in two, k the partition in any number of groups", 2);
        var groups = b.Frustration.Groups.Index().SelectMany(g => g.Item.Select(node => (node, g.Index))).ToDictionary(p => p.node, p => p.Index, StringComparer.Ordinal);
        var fine = b.Generalised.Groups.Index().SelectMany(g => g.Item.Select(node => (node, g.Index))).ToDictionary(p => p.node, p => p.Index, StringComparer.Ordinal);
        var (wrong, stressed) = (b.Frustration.Frustrated.ToHashSet(), (b.Frustration.Stressed ?? []).ToHashSet());
        foreach (var e in b.Network.Edges)
        {
            var marks = (wrong.Contains(e) ? "✗" : " ") + (stressed.Contains(e) ? "!" : " ") + (fine[e.From] == fine[e.To] == e.Sign < 0 ? "k" : " ");
            page.Row(2, e.Sign > 0 ? "+" : "−", $"{e.From} {(b.Network.Directed ? "→" : "–")} {e.To}", (Number(e.Weight), 8), (groups[e.From] == groups[e.To] ? "inside" : "between", 8), (marks, 3));
        }
    }

    // Why L cannot be lower, as far as it can be shown without the solver.
    private void Floor(Balance b)
    {
        var witnesses = CycleWitness.Of(b.Network);
        var floor = witnesses.Sum(w => w.Weight);
        page.Heading("Cycles that cannot be at ease", $"they share no tie, so L is at least {Number(floor)}");
        foreach (var w in witnesses) page.Row(2, " ", string.Join(" – ", w.Nodes.Append(w.Nodes[0])), (Number(w.Weight), 8));
        if (floor < b.Frustration.Low) page.Note($"That it is at least {Number(b.Frustration.Low)} was proven by linear relaxation and CP-SAT (docs/measures/balance.md).", 2);
    }

    private static string Sum(IReadOnlyList<Edge> edges) => edges.Count switch
    {
        0 => "none",
        _ when edges.All(e => e.Weight == 1) => $"{edges.Count} × 1",
        <= 40 => string.Join(" + ", edges.Select(e => Number(e.Weight))),
        _ => $"{edges.Count} weights",
    };

    private static string Number(double value) => BalancePage.Number(value);
}
