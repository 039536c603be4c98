using Google.OrTools.Sat;

namespace Entente.Measures;

/// <summary>
/// How much work proofs may still cost, in CP-SAT's deterministic seconds: so that no network takes forever, and the answer does not hang on how quick
/// the machine is.
/// </summary>
internal sealed class Effort(double seconds)
{
    private double _left = seconds;

    /// <summary>Solves a model with one worker and a fixed seed, for as long as the effort lasts.</summary>
    public (CpSolver Solver, CpSolverStatus Status) Solve(CpModel model)
    {
        // Looking for symmetries is work that deterministic time does not count.
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1 random_seed:1 linearization_level:2 symmetry_level:0 max_deterministic_time:{Math.Max(_left, 0.001):F3}") };
        var status = solver.Solve(model);
        _left -= solver.Response?.DeterministicTime ?? 0;
        return (solver, status);
    }
}
