namespace Entente.Measures;

/// <summary>
/// A bound for large networks: cycles of a kind that share no weight each cost at least their lightest pair, whatever the partition.
/// Short cycles are taken first.
/// </summary>
internal static class CyclePacking
{
    private const int Longest = 12;

    /// <summary>What is frustrated at least, in units: cycles with an odd number of negative pairs.</summary>
    public static long Bound(PairGraph graph) => Pack(graph, oneNegative: false).Sum(c => c.Weight);

    /// <summary>What contradicts any number of groups at least, in units: cycles with exactly one negative pair.</summary>
    public static long WeakBound(PairGraph graph) => Pack(graph, oneNegative: true).Sum(c => c.Weight);

    /// <summary>The cycles behind <see cref="Bound"/>, as the pairs of each, and what each costs in units.</summary>
    public static IReadOnlyList<(List<int> Pairs, long Weight)> Cycles(PairGraph graph) => [.. Pack(graph, oneNegative: false)];

    private static IEnumerable<(List<int> Pairs, long Weight)> Pack(PairGraph graph, bool oneNegative)
    {
        var left = (long[])graph.Weight.Clone();
        var search = new ShortCycles(graph, left, oneNegative);
        for (var longest = 3; longest <= Longest; longest++)
            for (var node = 0; node < graph.Nodes; node++)
                while (search.Through(node, longest) is { } cycle)
                {
                    var least = cycle.Min(p => left[p]);
                    foreach (var p in cycle) left[p] -= least;
                    yield return (cycle, least);
                }
    }

    /// <summary>Looks for a shortest walk from a node back to it over pairs that have weight left, by breadth in the double cover, where a negative pair changes the copy.</summary>
    private sealed class ShortCycles(PairGraph graph, long[] left, bool oneNegative)
    {
        private readonly (int Node, int Pair)[][] _neighbours = graph.Neighbours();
        private readonly int[] _seen = new int[2 * graph.Nodes], _depth = new int[2 * graph.Nodes], _fromNode = new int[2 * graph.Nodes], _fromPair = new int[2 * graph.Nodes];
        private readonly Queue<int> _queue = new();
        private int _mark;

        public List<int>? Through(int root, int longest)
        {
            var n = graph.Nodes;
            _mark++;
            _queue.Clear();
            _queue.Enqueue(root);
            (_seen[root], _depth[root]) = (_mark, 0);
            while (_queue.TryDequeue(out var at))
            {
                if (_depth[at] >= longest) break;
                foreach (var (other, pair) in _neighbours[at % n])
                {
                    if (left[pair] <= 0 || oneNegative && at >= n && graph.Sign[pair] < 0) continue;
                    var to = graph.Sign[pair] > 0 ? other + (at >= n ? n : 0) : other + (at >= n ? 0 : n);
                    if (_seen[to] == _mark) continue;
                    (_seen[to], _depth[to], _fromNode[to], _fromPair[to]) = (_mark, _depth[at] + 1, at, pair);
                    if (to == root + n) return Walk(root, to);
                    _queue.Enqueue(to);
                }
            }
            return null;
        }

        // Where a node comes again, only the part that is of the kind is kept: the other part has an even number of negative pairs.
        private List<int> Walk(int root, int at)
        {
            List<int> nodes = [at % graph.Nodes], pairs = [];
            for (; at != root; at = _fromNode[at])
            {
                pairs.Add(_fromPair[at]);
                var node = _fromNode[at] % graph.Nodes;
                var before = nodes.IndexOf(node);
                if (before < 0) { nodes.Add(node); continue; }
                var loop = pairs[before..];
                if (loop.Count(p => graph.Sign[p] < 0) % 2 == 1) return loop;
                nodes.RemoveRange(before + 1, nodes.Count - before - 1);
                pairs.RemoveRange(before, pairs.Count - before);
            }
            return pairs;
        }
    }
}
