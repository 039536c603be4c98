using Google.OrTools.LinearSolver;

namespace Entente.Measures;

/// <summary>
/// The least weight of pairs that meets every cycle of a kind, with fractions allowed: a linear programme to which cycles are added for as
/// long as one is met by less than a whole pair. Its value bounds the whole-number answer from below, and its cycles help to prove that answer.
/// Grötschel, M. &amp; Pulleyblank, W. (1981). Weakly bipartite graphs and the max-cut problem. Operations Research Letters 1(1).
/// </summary>
internal static class CycleCover
{
    private const int MostRounds = 60;
    private const double Slack = 1e-6;

    /// <summary>Cycles that matter, the programme's value rounded up to whole units, which is a bound whenever the rounds end, and how much of each pair it takes.</summary>
    /// <param name="weight">The weight of each pair.</param>
    /// <param name="violated">Given how much of each pair is taken, cycles of which less than one pair is taken; none where there is no such cycle.</param>
    public static (List<int[]> Cycles, long Bound, double[] Taken) Relax(long[] weight, Func<double[], List<int[]>> violated)
    {
        using var solver = Solver.CreateSolver("GLOP");
        var taken = Array.ConvertAll(weight, _ => 0.0);
        var variables = Array.ConvertAll(weight, _ => (Variable?)null);
        List<int[]> cycles = [];
        HashSet<string> known = [];
        var bound = 0.0;
        for (var round = 0; round < MostRounds; round++)
        {
            var added = 0;
            foreach (var cycle in violated(taken))
            {
                if (!known.Add(string.Join(' ', cycle.Order()))) continue;
                var row = solver.MakeConstraint(1, double.PositiveInfinity);
                foreach (var p in cycle)
                {
                    if (variables[p] is null)
                    {
                        variables[p] = solver.MakeNumVar(0, 1, "");
                        solver.Objective().SetCoefficient(variables[p], weight[p]);
                    }
                    row.SetCoefficient(variables[p], 1);
                }
                cycles.Add(cycle);
                added++;
            }
            if (added == 0 || solver.Solve() != Solver.ResultStatus.OPTIMAL) break;
            bound = solver.Objective().Value();
            for (var p = 0; p < taken.Length; p++) taken[p] = Math.Max(0, variables[p]?.SolutionValue() ?? 0);
        }
        return (cycles, (long)Math.Ceiling(bound - Slack * Math.Max(1, bound)), taken);
    }
}
