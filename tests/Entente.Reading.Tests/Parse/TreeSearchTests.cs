using CsCheck;
using Entente.Reading.Parse;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Tests.Parse;

public sealed class TreeSearchTests
{
    private static readonly Gen<Matrix> Scores = Gen.Int[1, 5].SelectMany(n => Gen.Float[-9, 9].Array[n * (n + 1)].Select(v =>
    {
        var scores = new Matrix(n, n + 1);
        v.CopyTo(scores.Data.AsSpan());
        return scores;
    }));

    [Fact]
    public void The_answer_is_a_tree_with_one_root() => Scores.Sample(s => TreeSearch.IsTree(TreeSearch.Best(s)));

    [Fact]
    public void No_tree_without_crossing_arcs_scores_higher() => Scores.Sample(s =>
    {
        var best = Total(s, TreeSearch.Best(s));
        foreach (var heads in AllHeads(s.Rows).Where(h => TreeSearch.IsTree(h) && !Crosses(h)))
        {
            Assert.True(Total(s, heads) <= best + 1e-3f);
        }
    });

    private static float Total(Matrix scores, int[] heads) => heads.Select((h, i) => scores[i][h]).Sum();

    private static IEnumerable<int[]> AllHeads(int words)
    {
        var all = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < all; code++)
        {
            var (heads, rest) = (new int[words], code);
            for (var i = 0; i < words; i++)
            {
                heads[i] = rest % (words + 1);
                rest /= words + 1;
            }

            if (!heads.Where((h, i) => h == i).Any())
            {
                yield return heads;
            }
        }
    }

    // The root is left out: its arc may not be covered, but a single root under an arc is what a crossing-free tree excludes.
    private static bool Crosses(int[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var (a, b) = (Math.Min(i, heads[i]), Math.Max(i, heads[i]));
            for (var j = 0; j < heads.Length; j++)
            {
                if (heads[i] != heads.Length && (j > a && j < b) != (heads[j] > a && heads[j] < b) && j != a && j != b && heads[j] != a && heads[j] != b)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
