namespace Entente.Measures;

/// <summary>What one biconnected block contributes to the frustration of a network.</summary>
/// <param name="Cost">The least that was found frustrated, in units.</param>
/// <param name="Low">What is frustrated at least.</param>
/// <param name="Across">Whether each pair lies across the two sides of the partition that was found.</param>
/// <param name="Firm">Whether each pair lies across (true) or within a side (false) in every optimum; null where optima differ or nobody asked.</param>
/// <param name="StressKnown">Whether <paramref name="Firm"/> is proven.</param>
internal sealed record FrustrationBlock(long Cost, long Low, bool[] Across, bool?[] Firm, bool StressKnown)
{
    // Beyond this, relaxation and proof are out of reach of a few seconds, and bounds have to do.
    private const int MostPairs = 4000;

    /// <summary>Solves a block.</summary>
    /// <param name="graph">The block, which is connected.</param>
    /// <param name="signs">The signs that lie on each pair; null when stress is not wanted.</param>
    /// <param name="effort">What the work may still cost.</param>
    public static FrustrationBlock Solve(PairGraph graph, (bool Plus, bool Minus)[]? signs, Effort effort)
    {
        if (graph.Count == 1)
        {
            var across = graph.Sign[0] < 0;
            return new FrustrationBlock(0, 0, [across], [graph.Weight[0] > 0 ? across : null], true);
        }
        var large = graph.Count > MostPairs;
        var side = large ? SwitchingSearch.Best(graph, starts: 6, sweeps: 2000, seed: 1) : SwitchingSearch.Best(graph, starts: 12, sweeps: 150, seed: 1);
        var cost = graph.Cost(side);
        if (large)
            return new FrustrationBlock(cost, CyclePacking.Bound(graph), Lying(graph, side), new bool?[graph.Count], false);
        var (cycles, low) = (new List<int[]>(), 0L);
        var neighbours = graph.Neighbours();
        if (cost > 0)
        {
            (cycles, low, _) = CycleCover.Relax(graph.Weight, length => NegativeCycles.Lightest(graph, neighbours, length));
        }
        var proof = new FrustrationProof(graph, cycles, low, effort);
        if (cost > 0) (side, low) = proof.Least(side);
        cost = graph.Cost(side);
        if (signs is null || cost > low) return new FrustrationBlock(cost, low, Lying(graph, side), new bool?[graph.Count], false);
        var (firm, known) = Stress(graph, neighbours, proof, side, cost, signs);
        return new FrustrationBlock(cost, low, Lying(graph, side), firm, known);
    }

    // A tie is under stress when no optimum leaves it in peace. Optima that are met on the way, and their neighbours of the same cost, rule out
    // most ties; for the rest the solver is asked for an optimum that rules out one more, until it proves that there is none.
    private static (bool?[] Firm, bool Known) Stress(PairGraph graph, (int Node, int Pair)[][] neighbours, FrustrationProof proof, bool[] best, long cost, (bool Plus, bool Minus)[] signs)
    {
        HashSet<(int Pair, bool Across)> open = [];
        for (var p = 0; p < graph.Count; p++)
        {
            if (signs[p].Plus) open.Add((p, false));
            if (signs[p].Minus) open.Add((p, true));
        }
        var known = true;
        for (bool[]? side = best; side is not null;)
        {
            Wander(graph, neighbours, side, open);
            side = open.Count == 0 ? null : proof.OptimumWith(cost, open, out known);
        }
        return ([.. Enumerable.Range(0, graph.Count).Select(p => open.Contains((p, false)) ? true : open.Contains((p, true)) ? false : (bool?)null)], known);
    }

    // Moves that cost nothing lead from optimum to optimum.
    private static void Wander(PairGraph graph, (int Node, int Pair)[][] neighbours, bool[] optimum, HashSet<(int Pair, bool Across)> open)
    {
        var side = (bool[])optimum.Clone();
        for (var p = 0; p < graph.Count; p++) open.Remove((p, side[graph.U[p]] != side[graph.V[p]]));
        var gain = SwitchingSearch.Gains(graph, side);
        var random = new Random(1);
        for (var sweep = 0; sweep < 40; sweep++)
            for (var node = 0; node < side.Length; node++)
            {
                if (gain[node] != 0 || random.Next(2) == 0) continue;
                SwitchingSearch.Flip(graph, neighbours, side, gain, node);
                foreach (var (other, pair) in neighbours[node]) open.Remove((pair, side[node] != side[other]));
            }
    }

    private static bool[] Lying(PairGraph graph, bool[] side) => [.. Enumerable.Range(0, graph.Count).Select(p => side[graph.U[p]] != side[graph.V[p]])];
}
