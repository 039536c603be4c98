using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse;

/// <summary>Picks the best tree with a single root from the scores of all heads.</summary>
internal static class TreeSearch
{
    /// <summary>
    /// The best head of each word where these make a tree, which they mostly do and which may then cross; else the best tree
    /// without crossing arcs (Eisner 1996).
    /// </summary>
    /// <param name="scores">A row for each word, a column for each head, the root last.</param>
    public static int[] Best(Matrix scores)
    {
        var words = scores.Rows;
        var heads = new int[words];
        for (var i = 0; i < words; i++)
        {
            heads[i] = Highest(scores[i], i);
        }

        return IsTree(heads) ? heads : Projective(scores);
    }

    /// <summary>Whether the heads make one tree under exactly one root.</summary>
    public static bool IsTree(int[] heads)
    {
        var words = heads.Length;
        if (heads.Count(h => h == words) != 1)
        {
            return false;
        }

        for (var i = 0; i < words; i++)
        {
            var at = i;
            for (var steps = 0; at != words; steps++)
            {
                if (steps > words)
                {
                    return false;
                }

                at = heads[at];
            }
        }

        return true;
    }

    // Spans are [i, j]; a complete span is headed at one end, an incomplete one is an arc between its ends.
    private static int[] Projective(Matrix scores)
    {
        var n = scores.Rows;
        var complete = new float[2, n, n];
        var open = new float[2, n, n];
        var completeSplit = new int[2, n, n];
        var openSplit = new int[n, n];
        for (var width = 1; width < n; width++)
        {
            for (var i = 0; i + width < n; i++)
            {
                var j = i + width;
                var (best, at) = (float.NegativeInfinity, i);
                for (var k = i; k < j; k++)
                {
                    var s = complete[1, i, k] + complete[0, k + 1, j];
                    (best, at) = s > best ? (s, k) : (best, at);
                }

                open[0, i, j] = best + scores[i][j];
                open[1, i, j] = best + scores[j][i];
                openSplit[i, j] = at;
                (best, at) = (float.NegativeInfinity, i);
                for (var k = i; k < j; k++)
                {
                    var s = complete[0, i, k] + open[0, k, j];
                    (best, at) = s > best ? (s, k) : (best, at);
                }

                (complete[0, i, j], completeSplit[0, i, j]) = (best, at);
                (best, at) = (float.NegativeInfinity, j);
                for (var k = i + 1; k <= j; k++)
                {
                    var s = open[1, i, k] + complete[1, k, j];
                    (best, at) = s > best ? (s, k) : (best, at);
                }

                (complete[1, i, j], completeSplit[1, i, j]) = (best, at);
            }
        }

        var (root, top) = (0, float.NegativeInfinity);
        for (var r = 0; r < n; r++)
        {
            var s = complete[0, 0, r] + complete[1, r, n - 1] + scores[r][n];
            (root, top) = s > top ? (r, s) : (root, top);
        }

        var heads = new int[n];
        heads[root] = n;
        Complete(0, 0, root);
        Complete(1, root, n - 1);
        return heads;

        void Complete(int side, int i, int j)
        {
            if (i == j)
            {
                return;
            }

            var k = completeSplit[side, i, j];
            if (side == 0)
            {
                Complete(0, i, k);
                Open(0, k, j);
            }
            else
            {
                Open(1, i, k);
                Complete(1, k, j);
            }
        }

        void Open(int side, int i, int j)
        {
            (heads[i], heads[j]) = side == 0 ? (j, heads[j]) : (heads[i], i);
            Complete(1, i, openSplit[i, j]);
            Complete(0, openSplit[i, j] + 1, j);
        }
    }

    private static int Highest(ReadOnlySpan<float> scores, int self)
    {
        var (best, top) = (0, float.NegativeInfinity);
        for (var j = 0; j < scores.Length; j++)
        {
            if (j != self && scores[j] > top)
            {
                (best, top) = (j, scores[j]);
            }
        }

        return best;
    }
}
