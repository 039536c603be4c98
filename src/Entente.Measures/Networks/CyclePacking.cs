namespace Entente.Measures;

/// <summary>
/// A bound for large networks: cycles of a kind that share no weight each cost at least their lightest pair, whatever the partition.
/// Short cycles are taken first.
/// </summary>
internal static class CyclePacking
{
    /// <summary>What is frustrated at least, in units: negative cycles, packed greedily.</summary>
    public static long Bound(PairGraph graph)
    {
        var left = (long[])graph.Weight.Clone();
        var neighbours = graph.Neighbours();
        var (bound, search) = (0L, new ShortCycles(graph, neighbours, left));
        for (var longest = 3; longest <= 12; longest++)
            for (var node = 0; node < graph.Nodes; node++)
                while (search.Negative(node, longest) is { } cycle)
                {
                    var least = cycle.Min(p => left[p]);
                    foreach (var p in cycle) left[p] -= least;
                    bound += least;
                }
        return bound;
    }

    /// <summary>Looks for short negative cycles through a node over pairs that have weight left: by breadth in the double cover.</summary>
    private sealed class ShortCycles(PairGraph graph, (int Node, int Pair)[][] neighbours, long[] left)
    {
        private readonly int[] _seen = new int[2 * graph.Nodes], _depth = new int[2 * graph.Nodes], _fromNode = new int[2 * graph.Nodes], _fromPair = new int[2 * graph.Nodes];
        private readonly Queue<int> _queue = new();
        private int _mark;

        public List<int>? Negative(int root, int longest)
        {
            var n = graph.Nodes;
            _mark++;
            _queue.Clear();
            _queue.Enqueue(root);
            _seen[root] = _mark;
            _depth[root] = 0;
            while (_queue.TryDequeue(out var at))
            {
                if (_depth[at] >= longest) break;
                foreach (var (other, pair) in neighbours[at % n])
                {
                    if (left[pair] <= 0) continue;
                    var to = graph.Sign[pair] > 0 ? other + (at >= n ? n : 0) : other + (at >= n ? 0 : n);
                    if (_seen[to] == _mark) continue;
                    (_seen[to], _depth[to], _fromNode[to], _fromPair[to]) = (_mark, _depth[at] + 1, at, pair);
                    if (to == root + n) return Walk(root, to);
                    _queue.Enqueue(to);
                }
            }
            return null;
        }

        // A shortest odd walk may cross a pair twice only where a shorter odd walk from another node exists; that one is then taken instead.
        private List<int> Walk(int root, int at)
        {
            List<int> pairs = [];
            for (; at != root; at = _fromNode[at]) pairs.Add(_fromPair[at]);
            var once = pairs.CountBy(p => p).Where(c => c.Value == 1).Select(c => c.Key).ToList();
            return once;
        }
    }
}
