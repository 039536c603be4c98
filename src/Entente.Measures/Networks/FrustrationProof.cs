using Google.OrTools.Sat;

namespace Entente.Measures;

/// <summary>
/// Proves how little can be frustrated in one block: a side for each node, whether each pair lies across, and the cycles that a linear
/// relaxation found to matter, given to CP-SAT with one worker and a fixed seed.
/// Aref, S., Mason, A. &amp; Wilson, M. (2020). A modeling and computational study of the frustration index of signed networks. Networks 75(1).
/// </summary>
internal sealed class FrustrationProof
{
    private readonly PairGraph _graph;
    private readonly IReadOnlyList<int[]> _cycles;
    private readonly long _bound;
    private readonly Effort _effort;

    /// <summary>Prepares the block.</summary>
    /// <param name="graph">The block.</param>
    /// <param name="cycles">Cycles with an odd number of negative pairs.</param>
    /// <param name="bound">What is known to be frustrated at least, in units.</param>
    /// <param name="effort">What the work may still cost.</param>
    public FrustrationProof(PairGraph graph, IReadOnlyList<int[]> cycles, long bound, Effort effort) => (_graph, _cycles, _bound, _effort) = (graph, cycles, bound, effort);

    /// <summary>The best partition, beginning from one that is known, and what is frustrated at least.</summary>
    public (bool[] Side, long Low) Least(bool[] known)
    {
        var (model, side, across) = Model();
        var cost = Cost(across);
        model.AddLinearConstraint(cost, _bound, _graph.Cost(known));
        model.Minimize(cost);
        Hint(model, side, across, known);
        var (solver, status) = _effort.Solve(model);
        return status switch
        {
            CpSolverStatus.Optimal => (Sides(solver, side), (long)Math.Round(solver.ObjectiveValue)),
            CpSolverStatus.Feasible => (Sides(solver, side), Math.Max(_bound, (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6))),
            _ => (known, Math.Max(_bound, (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6))),
        };
    }

    /// <summary>
    /// An optimum in which at least one of these holds: the pair lies across (true) or within a side (false). Null when there is none;
    /// <paramref name="known"/> is false when the effort did not suffice to say.
    /// </summary>
    public bool[]? OptimumWith(long least, IReadOnlyCollection<(int Pair, bool Across)> wishes, out bool known)
    {
        var (model, side, across) = Model();
        // Nothing costs less. As something to minimise, the cost lets the solver reason with its relaxation, which it does not for a bare question.
        model.AddLinearConstraint(Cost(across), _bound, least);
        model.Minimize(Cost(across));
        model.AddBoolOr(wishes.Select(w => w.Across ? across[w.Pair] : across[w.Pair].Not()));
        var (solver, status) = _effort.Solve(model);
        known = status is CpSolverStatus.Optimal or CpSolverStatus.Feasible or CpSolverStatus.Infeasible;
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? Sides(solver, side) : null;
    }

    private (CpModel Model, BoolVar[] Side, BoolVar[] Across) Model()
    {
        var model = new CpModel();
        var side = Enumerable.Range(0, _graph.Nodes).Select(i => model.NewBoolVar("")).ToArray();
        var across = Enumerable.Range(0, _graph.Count).Select(i => model.NewBoolVar("")).ToArray();
        for (var p = 0; p < _graph.Count; p++)
        {
            var (u, v, a) = (side[_graph.U[p]], side[_graph.V[p]], across[p]);
            model.AddBoolOr([u.Not(), v, a]);
            model.AddBoolOr([u, v.Not(), a]);
            model.AddBoolOr([u, v, a.Not()]);
            model.AddBoolOr([u.Not(), v.Not(), a.Not()]);
        }
        // Both sides may be exchanged: the node with the most pairs stands on the first.
        model.AddBoolAnd([side[Heaviest()].Not()]);
        foreach (var cycle in _cycles) model.AddBoolOr(cycle.Select(p => Frustrated(across, p)));
        return (model, side, across);
    }

    private int Heaviest() => _graph.U.Concat(_graph.V).CountBy(n => n).OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;

    private LinearExpr Cost(BoolVar[] across)
    {
        var priced = Enumerable.Range(0, _graph.Count).Where(p => _graph.Weight[p] > 0).ToList();
        return LinearExpr.WeightedSum(priced.Select(p => Frustrated(across, p)), priced.Select(p => _graph.Weight[p]));
    }

    private ILiteral Frustrated(BoolVar[] across, int pair) => _graph.Sign[pair] > 0 ? across[pair] : across[pair].Not();

    private void Hint(CpModel model, BoolVar[] side, BoolVar[] across, bool[] known)
    {
        var first = known[Heaviest()];
        for (var i = 0; i < side.Length; i++) model.AddHint(side[i], known[i] ^ first);
        for (var p = 0; p < across.Length; p++) model.AddHint(across[p], known[_graph.U[p]] != known[_graph.V[p]]);
    }

    private static bool[] Sides(CpSolver solver, BoolVar[] side) => Array.ConvertAll(side, s => solver.BooleanValue(s));
}
