namespace Entente.Measures;

/// <summary>
/// How many triangles of each kind a signed network has. A triangle is balanced when the product of its signs is +.
/// Cartwright, D. &amp; Harary, F. (1956). Structural balance: a generalization of Heider's theory. Psychological Review 63(5).
/// </summary>
/// <param name="AllPositive">+++, balanced.</param>
/// <param name="OneNegative">++−, not balanced.</param>
/// <param name="TwoNegative">+−−, balanced.</param>
/// <param name="AllNegative">−−−, not balanced.</param>
public sealed record TriangleCensus(long AllPositive, long OneNegative, long TwoNegative, long AllNegative)
{
    /// <summary>All triangles.</summary>
    public long Count => AllPositive + OneNegative + TwoNegative + AllNegative;

    /// <summary>The share of balanced triangles, 0 to 1; null where there is no triangle.</summary>
    public double? BalancedShare => Count > 0 ? (double)(AllPositive + TwoNegative) / Count : null;

    /// <summary>The census of a network. Of a directed one a pair counts with the sign that its arcs agree on; pairs of arcs that contradict each other are left out.</summary>
    public static TriangleCensus Of(SignedNetwork network)
    {
        var (counts, triples) = (new long[4], Signs.Of(network));
        var (forward, sign) = triples.Ordered();
        var mark = new int[forward.Length];
        for (var a = 0; a < forward.Length; a++)
        {
            for (var i = 0; i < forward[a].Length; i++) mark[forward[a][i]] = sign[a][i];
            for (var i = 0; i < forward[a].Length; i++)
            {
                var b = forward[a][i];
                for (var j = 0; j < forward[b].Length; j++)
                    if (mark[forward[b][j]] is var third and not 0)
                        counts[(sign[a][i] < 0 ? 1 : 0) + (sign[b][j] < 0 ? 1 : 0) + (third < 0 ? 1 : 0)]++;
            }
            foreach (var b in forward[a]) mark[b] = 0;
        }
        return new TriangleCensus(counts[0], counts[1], counts[2], counts[3]);
    }
}
