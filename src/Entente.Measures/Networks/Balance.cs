namespace Entente.Measures;

/// <summary>Every measure of balance of one signed network.</summary>
/// <param name="Network">The network as it was counted.</param>
/// <param name="Frustration">How far from two camps.</param>
/// <param name="Generalised">How far from any number of camps.</param>
/// <param name="Fewest">How many groups suffice for the generalised index, as far as was seen: two where L itself is no higher.</param>
/// <param name="Triangles">Triangles by their signs.</param>
/// <param name="Walk">Closed walks of every length.</param>
/// <param name="Triads">Transitive triads; null where ties have no direction.</param>
/// <param name="Cohesiveness">The share of + among the ties inside the two groups, by weight; null where there is none.</param>
/// <param name="Divisiveness">The share of − among the ties between the two groups, by weight; null where there is none. Both may differ between partitions that are equally good.</param>
public sealed record Balance(
    SignedNetwork Network, Frustration Frustration, LineIndex Generalised, int Fewest, TriangleCensus Triangles, WalkIndex Walk, TransitiveTriads? Triads, double? Cohesiveness, double? Divisiveness)
{
    /// <summary>Measures a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="effort">How much work proofs may cost, in CP-SAT's deterministic seconds.</param>
    public static Balance Of(SignedNetwork network, double effort = 4)
    {
        var (frustration, generalised) = (Measures.Frustration.Of(network, effort: effort), LineIndex.Of(network, effort));
        var camps = Math.Max(1, frustration.Groups.Count);
        return new Balance(network, frustration, generalised, frustration.Index <= generalised.Index ? Math.Min(camps, generalised.Suffice) : generalised.Suffice, TriangleCensus.Of(network),
            WalkIndex.Of(network), network.Directed ? TransitiveTriads.Of(network) : null, Share(network, frustration, inside: true), Share(network, frustration, inside: false));
    }

    private static double? Share(SignedNetwork network, Frustration frustration, bool inside)
    {
        var first = frustration.Groups.Count > 0 ? frustration.Groups[0].ToHashSet(StringComparer.Ordinal) : [];
        var ties = network.Edges.Where(e => first.Contains(e.From) == first.Contains(e.To) == inside).ToList();
        return ties.Count > 0 ? ties.Where(e => e.Sign > 0 == inside).Sum(e => e.Weight) / ties.Sum(e => e.Weight) : null;
    }
}
