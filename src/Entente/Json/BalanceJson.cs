using System.Text.Json.Serialization;
using Entente.Measures;

namespace Entente.Json;

/// <summary>What <c>entente balance --json</c> prints for a network. Names are those of the measures, not camelCase.</summary>
/// <param name="Net">Name of the network in its file; null where the file has one network.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Edges">How many ties that count.</param>
/// <param name="Negative">How many of them are negative.</param>
/// <param name="Directed">Whether each arc counts once.</param>
/// <param name="Weighted">Whether ties count by their weight.</param>
/// <param name="Frustration">L, the least that was found.</param>
/// <param name="Optimal">Whether L is proven.</param>
/// <param name="Bounds">What L is at least and at most.</param>
/// <param name="F">1 − 2L/m; null without ties.</param>
/// <param name="Groups">The two groups of a best partition, the larger first.</param>
/// <param name="Generalised">The same for any number of groups.</param>
/// <param name="Triangles">Triangles by their signs.</param>
/// <param name="BalancedShare">The share of balanced triangles; null without triangles.</param>
/// <param name="WalkIndex">tr e^A / tr e^|A|; null where it could not be computed.</param>
/// <param name="WalkReason">Why there is no walk index; null where there is one.</param>
/// <param name="Stressed">Ties that contradict every best partition; null where that is not proven.</param>
/// <param name="Frustrated">Ties that contradict the partition in <paramref name="Groups"/>.</param>
/// <param name="Cohesiveness">The share of + inside the two groups; null without ties there.</param>
/// <param name="Divisiveness">The share of − between the two groups; null without ties there.</param>
/// <param name="TransitiveTriads">Transitive triads; null where ties have no direction.</param>
public sealed record BalanceJson(
    string? Net, int Nodes, int Edges, int Negative, bool Directed, bool Weighted, double Frustration, bool Optimal, IReadOnlyList<double> Bounds, [property: JsonPropertyName("F")] double? F,
    IReadOnlyList<IReadOnlyList<string>> Groups, GeneralisedJson Generalised, TrianglesJson Triangles, [property: JsonPropertyName("balanced_share")] double? BalancedShare,
    [property: JsonPropertyName("walk_index")] double? WalkIndex, [property: JsonPropertyName("walk_reason")] string? WalkReason, IReadOnlyList<IReadOnlyList<string>>? Stressed,
    IReadOnlyList<IReadOnlyList<string>> Frustrated, double? Cohesiveness, double? Divisiveness, [property: JsonPropertyName("transitive_triads")] TransitiveTriadsJson? TransitiveTriads)
{
    /// <summary>The measures of a network as they are written.</summary>
    public static BalanceJson Of(string? net, bool weighted, Balance b) => new(
        net, b.Network.Nodes.Count, b.Network.Edges.Count, b.Network.Negative, b.Network.Directed, weighted, Whole(b.Frustration.Index), b.Frustration.Optimal, [Whole(b.Frustration.Low), Whole(b.Frustration.Index)],
        b.Frustration.Normalised, b.Frustration.Groups, new(b.Generalised.Groups.Count, Whole(b.Generalised.Index), b.Generalised.Optimal, [Whole(b.Generalised.Low), Whole(b.Generalised.Index)], b.Fewest, b.Generalised.Groups),
        new(b.Triangles.AllPositive, b.Triangles.OneNegative, b.Triangles.TwoNegative, b.Triangles.AllNegative), b.Triangles.BalancedShare, b.Walk.Value, b.Walk.Reason,
        b.Frustration.Stressed is { } stressed ? Pairs(stressed) : null, Pairs(b.Frustration.Frustrated), b.Cohesiveness, b.Divisiveness, b.Triads is { } t ? new(t.Balanced, t.Unbalanced) : null);

    private static IReadOnlyList<IReadOnlyList<string>> Pairs(IReadOnlyList<Edge> edges) => [.. edges.Select(e => (IReadOnlyList<string>)[e.From, e.To])];

    // Sums of decimal weights, without the dust of binary fractions.
    private static double Whole(double value) => Math.Round(value, 6);
}

/// <summary>How far from any number of groups.</summary>
/// <param name="K">How many groups the best partition has in which every group hangs together by positive ties: the most that were met.</param>
/// <param name="LineIndex">The generalised line index.</param>
/// <param name="Optimal">Whether it is proven.</param>
/// <param name="Bounds">What it is at least and at most.</param>
/// <param name="Fewest">How many groups suffice for the same index, as far as was seen.</param>
/// <param name="Groups">The groups, the largest first.</param>
public sealed record GeneralisedJson(int K, [property: JsonPropertyName("line_index")] double LineIndex, bool Optimal, IReadOnlyList<double> Bounds, int Fewest, IReadOnlyList<IReadOnlyList<string>> Groups);

/// <summary>Triangles by their signs.</summary>
public sealed record TrianglesJson(
    [property: JsonPropertyName("+++")] long AllPositive, [property: JsonPropertyName("++-")] long OneNegative, [property: JsonPropertyName("+--")] long TwoNegative, [property: JsonPropertyName("---")] long AllNegative);

/// <summary>Transitive triads.</summary>
public sealed record TransitiveTriadsJson(int Balanced, int Unbalanced);
