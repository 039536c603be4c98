using Entente.Measures.Relations;
using Entente.Model;
using Entente.Storage;

namespace Entente.Relating;

/// <summary>The rows of one data set, pair by pair, with the names of who they are between.</summary>
public sealed class RelationRecord
{
    private readonly List<RelationEvent> _rows = [];
    private readonly List<(int First, int Second)> _pairs = [];
    private readonly Dictionary<(int, int), int> _dyads = [];
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private bool _sorted;

    /// <summary>A record without rows.</summary>
    /// <param name="name">The data set.</param>
    /// <param name="scores">The scale that all rows are scored on.</param>
    public RelationRecord(string name, CodeScores scores) => (Name, Scores) = (name, scores);

    /// <summary>The data set's name.</summary>
    public string Name { get; }

    /// <summary>The scale and its codes.</summary>
    public CodeScores Scores { get; }

    /// <summary>Rows that could not be used, by reason.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>All actors.</summary>
    public IReadOnlyCollection<string> Actors => _actors.Keys;

    /// <summary>All rows, those of a pair together and by day.</summary>
    public IReadOnlyList<RelationEvent> Rows
    {
        get
        {
            if (!_sorted) _rows.Sort(static (x, y) => x.Dyad != y.Dyad ? x.Dyad.CompareTo(y.Dyad) : x.Day.CompareTo(y.Day));
            _sorted = true;
            return _rows;
        }
    }

    /// <summary>Takes a row in.</summary>
    /// <param name="source">Who acts.</param>
    /// <param name="recipient">Who is acted upon.</param>
    /// <param name="make">Makes the row of the pair's key and direction; null leaves it out.</param>
    /// <param name="reason">Why it is left out, if it is.</param>
    public void Add(string source, string recipient, Func<int, Direction, RelationEvent?> make, string reason)
    {
        int a = Actor(source), b = Actor(recipient);
        if (a == b) { Drop("source and recipient are the same"); return; }
        var pair = a < b ? (a, b) : (b, a);
        if (!_dyads.TryGetValue(pair, out var dyad))
        {
            _dyads[pair] = dyad = _pairs.Count;
            _pairs.Add(pair);
        }
        if (make(dyad, a < b ? Direction.Forward : Direction.Backward) is { } row) { _rows.Add(row); _sorted = false; }
        else Drop(reason);
    }

    /// <summary>Counts a row that cannot be used.</summary>
    public void Drop(string reason) => LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;

    /// <summary>The rows between any of some actors and any of others, as one pair: forward is from the first to the second.</summary>
    /// <param name="a">Ids of the first; several make a union, whose own members' dealings with each other do not count.</param>
    /// <param name="b">Ids of the second.</param>
    public IReadOnlyList<RelationEvent> Between(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        HashSet<int> first = [.. Known(a)], second = [.. Known(b)];
        List<RelationEvent> rows = [];
        foreach (var row in Rows)
        {
            var (x, y) = _pairs[row.Dyad];
            if (first.Contains(x) && second.Contains(y)) rows.Add(row with { Dyad = 0 });
            else if (first.Contains(y) && second.Contains(x)) rows.Add(row with { Dyad = 0, Direction = row.Direction switch { Direction.Forward => Direction.Backward, Direction.Backward => Direction.Forward, var d => d } });
        }
        return rows;
    }

    /// <summary>The events that were read, as a data set of their own. An event with a known source and recipient is one row.</summary>
    public static RelationRecord OfRead(IEnumerable<Event> events, By by, CodeScores scores)
    {
        var record = new RelationRecord("read", scores);
        foreach (var e in events)
            if (e.Source.Actor is { } source && e.Recipient.Actor is { } recipient)
                record.Add(source, recipient, (dyad, direction) => RelationRows.Of(e, dyad, direction, by, scores), "did not happen, or dated too widely");
            else record.Drop("a side is unknown");
        return record;
    }

    /// <summary>The rows of one imported data set. On which scale its first thousand say: CAMEO's where they have such codes, WEIS's where they have scores only, else PLOVER's.</summary>
    /// <param name="name">The data set.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="dataFolder">The folder data/.</param>
    public static RelationRecord OfSet(string name, IEnumerable<DyadEvent> rows, string dataFolder)
    {
        using var all = rows.GetEnumerator();
        List<DyadEvent> first = [];
        while (first.Count < 1000 && all.MoveNext()) first.Add(all.Current);
        var scale = first.Count(e => e.Cameo is not null) * 2 >= first.Count ? Scale.Goldstein : first.Exists(e => e.Score is not null && char.IsAsciiDigit(e.OriginalCode[0])) ? Scale.Weis : Scale.Plover;
        var record = new RelationRecord(name, CodeScores.Load(dataFolder, scale));
        foreach (var e in first) Take(e);
        while (all.MoveNext()) Take(all.Current);
        return record;

        void Take(DyadEvent e)
        {
            if (e.Source.Id is { } source && e.Recipient.Id is { } recipient) record.Add(source, recipient, (dyad, direction) => RelationRows.Of(e, dyad, direction, record.Scores), "a code that the scheme lacks");
            else record.Drop("a side is unknown");
        }
    }

    private int Actor(string id) => _actors.TryGetValue(id, out var known) ? known : _actors[id] = _actors.Count;

    private IEnumerable<int> Known(IEnumerable<string> ids) => ids.Where(_actors.ContainsKey).Select(i => _actors[i]);
}
