using System.Runtime.Intrinsics;
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

    // Spans are [i, j]; a complete span is headed at one end, an incomplete one is an arc between its ends. What is summed lies side
    // by side: spans headed at their end (left) and at their start (right), by the end they share.
    private static int[] Projective(Matrix scores)
    {
        var n = scores.Rows;
        var (leftByStart, leftByEnd, rightByStart, rightByEnd) = (new Matrix(n, n), new Matrix(n, n), new Matrix(n, n), new Matrix(n, n));
        var (openLeft, openRight) = (new Matrix(n, n), new Matrix(n, n));
        var completeSplit = new int[2, n, n];
        var openSplit = new int[n, n];
        for (var width = 1; width < n; width++)
        {
            for (var i = 0; i + width < n; i++)
            {
                var j = i + width;
                var (best, at) = Highest(rightByStart[i].Slice(i, width), leftByEnd[j].Slice(i + 1, width));
                openLeft[j][i] = best + scores[i][j];
                openRight[i][j] = best + scores[j][i];
                openSplit[i, j] = i + at;
                (best, at) = Highest(leftByStart[i].Slice(i, width), openLeft[j].Slice(i, width));
                (leftByStart[i][j], leftByEnd[j][i], completeSplit[0, i, j]) = (best, best, i + at);
                (best, at) = Highest(openRight[i].Slice(i + 1, width), rightByEnd[j].Slice(i + 1, width));
                (rightByStart[i][j], rightByEnd[j][i], completeSplit[1, i, j]) = (best, best, i + 1 + at);
            }
        }

        var (root, top) = (0, float.NegativeInfinity);
        for (var r = 0; r < n; r++)
        {
            var s = leftByStart[0][r] + rightByStart[r][n - 1] + scores[r][n];
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

    // The highest sum of two rows, and where it first stands.
    private static (float Best, int At) Highest(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var best = float.NegativeInfinity;
        var i = 0;
        if (a.Length >= 8)
        {
            var tops = Vector256.Create(best);
            for (; i + 8 <= a.Length; i += 8)
            {
                tops = Vector256.Max(tops, Vector256.Create(a[i..]) + Vector256.Create(b[i..]));
            }

            for (var lane = 0; lane < 8; lane++)
            {
                best = Math.Max(best, tops[lane]);
            }
        }

        for (; i < a.Length; i++)
        {
            best = Math.Max(best, a[i] + b[i]);
        }

        i = 0;
        while (i + 8 <= a.Length && !Vector256.EqualsAny(Vector256.Create(a[i..]) + Vector256.Create(b[i..]), Vector256.Create(best)))
        {
            i += 8;
        }

        while (i < a.Length - 1 && a[i] + b[i] != best)
        {
            i++;
        }

        return (best, i);
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
