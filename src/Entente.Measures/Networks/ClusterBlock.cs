using Google.OrTools.Sat;

namespace Entente.Measures;

/// <summary>What one block of the positive network, with the negative pairs inside it, contributes to the generalised line index.</summary>
/// <param name="Cost">The least weight of contradictions that was found, in units.</param>
/// <param name="Low">What it is at least.</param>
/// <param name="Wrong">Whether each pair contradicts the partition that was found.</param>
internal sealed record ClusterBlock(long Cost, long Low, bool[] Wrong)
{
    private const int MostPairs = 4000;

    /// <summary>
    /// Solves a block: which pairs have to go so that no cycle with exactly one negative pair is left. Cycles are added as they turn up, first to
    /// a linear relaxation, then to CP-SAT, whose answer is the least once it leaves none.
    /// </summary>
    public static ClusterBlock Solve(PairGraph graph, Effort effort)
    {
        if (graph.Count > MostPairs)
        {
            var rough = ClusterSearch.Best(graph, starts: 3, sweeps: 100, seed: 1);
            return new ClusterBlock(ClusterSearch.Cost(graph, rough), CyclePacking.WeakBound(graph), Contradictions(graph, rough));
        }
        var neighbours = graph.Neighbours();
        var (cycles, low, taken) = CycleCover.Relax(graph.Weight, length => WeakCycles.Lightest(graph, neighbours, length));
        var found = ClusterSearch.Rounded(graph, neighbours, taken);
        if (ClusterSearch.Cost(graph, found) > low && ClusterSearch.Best(graph, starts: 8, sweeps: 60, seed: 1) is var other && ClusterSearch.Cost(graph, other) < ClusterSearch.Cost(graph, found))
            found = other;
        var (wrong, cost) = (Contradictions(graph, found), ClusterSearch.Cost(graph, found));
        if (low < cost) cycles.AddRange(WeakCycles.Triangles(graph, neighbours));
        while (low < cost)
        {
            var (answer, least, proven) = Cover(graph, cycles, wrong, low, cost, effort);
            low = Math.Max(low, least);
            if (!proven) break;
            var open = WeakCycles.Lightest(graph, neighbours, Array.ConvertAll(answer, a => a ? 1.0 : 0.0));
            if (open.Count == 0)
            {
                (wrong, cost) = (answer, low);
                break;
            }
            cycles.AddRange(open);
            found = ClusterSearch.Rounded(graph, neighbours, Array.ConvertAll(answer, a => a ? 1.0 : 0.0));
            if (ClusterSearch.Cost(graph, found) < cost) (wrong, cost) = (Contradictions(graph, found), ClusterSearch.Cost(graph, found));
        }
        return new ClusterBlock(cost, low, wrong);
    }

    // The lightest pairs that meet every one of these cycles.
    private static (bool[] Taken, long Least, bool Proven) Cover(PairGraph graph, List<int[]> cycles, bool[] known, long low, long high, Effort effort)
    {
        var model = new CpModel();
        SortedDictionary<int, BoolVar> taken = [];
        foreach (var p in cycles.SelectMany(c => c)) if (!taken.ContainsKey(p)) taken[p] = model.NewBoolVar("");
        foreach (var cycle in cycles) model.AddBoolOr(cycle.Select(p => taken[p]));
        var priced = LinearExpr.WeightedSum(taken.Values, taken.Keys.Select(p => graph.Weight[p]));
        model.AddLinearConstraint(priced, low, high);
        model.Minimize(priced);
        foreach (var (p, variable) in taken) model.AddHint(variable, known[p]);
        var (solver, status) = effort.Solve(model);
        var answer = new bool[graph.Count];
        if (status is CpSolverStatus.Optimal) foreach (var (p, variable) in taken) answer[p] = solver.BooleanValue(variable);
        return (answer, (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6), status is CpSolverStatus.Optimal);
    }

    private static bool[] Contradictions(PairGraph graph, int[] group) => [.. Enumerable.Range(0, graph.Count).Select(p => ClusterSearch.Wrong(graph, p, group))];
}
