using Entente.Measures;

namespace Entente.Json;

/// <summary>What <c>entente blocs --json</c> prints for a network.</summary>
/// <param name="Net">Name of the network in its file; null where the file has one network.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Edges">How many ties that count.</param>
/// <param name="Negative">How many of them are negative.</param>
/// <param name="Modularity">Q, with signs that of Gómez et al.; null without ties.</param>
/// <param name="Optimal">Whether no partition has more.</param>
/// <param name="K">How many blocs.</param>
/// <param name="Groups">The blocs, the largest first.</param>
/// <param name="Numbers">The number of each bloc, kept from one network to the next.</param>
/// <param name="Moved">Nodes that are in another bloc than in the network before.</param>
/// <param name="Entered">Nodes that the network before did not have.</param>
/// <param name="Left">Nodes that only the network before had.</param>
public sealed record BlocsJson(
    string? Net, int Nodes, int Edges, int Negative, double? Modularity, bool Optimal, int K, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<int> Numbers,
    IReadOnlyList<BlocMove> Moved, IReadOnlyList<string> Entered, IReadOnlyList<string> Left)
{
    /// <summary>The blocs of a network as they are written.</summary>
    public static BlocsJson Of(string? net, SignedNetwork network, BlocStep step) => new(
        net, network.Nodes.Count, network.Edges.Count, network.Negative, step.Blocs.Modularity, step.Blocs.Optimal, step.Blocs.Groups.Count, step.Blocs.Groups, step.Numbers, step.Moved, step.Entered, step.Left);
}
