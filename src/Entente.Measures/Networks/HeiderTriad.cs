namespace Entente.Measures;

/// <summary>
/// Two actors and a third party, with the sign of each relation. The friend of a friend, the enemy of an enemy are at ease as friends; two friends who
/// quarrel over a third are not.
/// Heider, F. (1946). Attitudes and cognitive organization. Journal of Psychology 21.
/// </summary>
/// <param name="A">The first of the two.</param>
/// <param name="B">The second.</param>
/// <param name="Third">The third party.</param>
/// <param name="AB">The sign between the two.</param>
/// <param name="AThird">The sign between the first and the third party.</param>
/// <param name="BThird">The sign between the second and the third party.</param>
public sealed record HeiderTriad(string A, string B, string Third, int AB, int AThird, int BThird)
{
    /// <summary>Whether the product of the three signs is +.</summary>
    public bool Balanced => AB * AThird * BThird > 0;

    /// <summary>What the triad is called: its signs by number, as <c>+--</c>.</summary>
    public string Kind => ((AB < 0 ? 1 : 0) + (AThird < 0 ? 1 : 0) + (BThird < 0 ? 1 : 0)) switch { 0 => "+++", 1 => "++-", 2 => "+--", _ => "---" };

    /// <summary>The triads of two actors with every third party that has a sign with both; none where the two have no sign.</summary>
    /// <param name="network">The network; arcs of a pair that contradict each other are no sign.</param>
    /// <param name="a">The first of the two.</param>
    /// <param name="b">The second.</param>
    public static IReadOnlyList<HeiderTriad> Between(SignedNetwork network, string a, string b)
    {
        var (signs, x, y) = (Signs.Of(network), Position(network, a), Position(network, b));
        if (x < 0 || y < 0 || signs.Between(x, y) is not (var ab and not 0)) return [];
        return [.. signs.Around(x).Where(c => signs.Between(y, c.Node) != 0).Select(c => new HeiderTriad(a, b, network.Nodes[c.Node], ab, c.Sign, signs.Between(y, c.Node)))];
    }

    /// <summary>The triads in which one actor is the third party: every pair of others that have signs with it and with each other, in the order of the nodes.</summary>
    /// <param name="network">The network; arcs of a pair that contradict each other are no sign.</param>
    /// <param name="third">The third party.</param>
    public static IReadOnlyList<HeiderTriad> With(SignedNetwork network, string third)
    {
        var (signs, c) = (Signs.Of(network), Position(network, third));
        if (c < 0) return [];
        var near = signs.Around(c).ToList();
        return [.. near.SelectMany(a => near.Where(b => b.Node > a.Node && signs.Between(a.Node, b.Node) != 0)
            .Select(b => new HeiderTriad(network.Nodes[a.Node], network.Nodes[b.Node], third, signs.Between(a.Node, b.Node), a.Sign, b.Sign)))];
    }

    private static int Position(SignedNetwork network, string name) => network.Nodes.Index().Where(n => n.Item == name).Select(n => n.Index).DefaultIfEmpty(-1).First();
}
