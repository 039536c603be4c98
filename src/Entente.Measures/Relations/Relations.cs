using System.Runtime.InteropServices;

namespace Entente.Measures.Relations;

/// <summary>The relation index: how a pair's relation moves, week by week or month by month, with a 90% band. docs/measures/relation-index.md.</summary>
public static class Relations
{
    /// <summary>
    /// The series of every pair of a data set. The models are fitted on all of them, on what was public by <see cref="RelationOptions.AsOf"/>.
    /// </summary>
    /// <param name="rows">Rows of one data set, those of a pair together and by day; within a day in any order.</param>
    /// <param name="options">What is asked.</param>
    /// <exception cref="ArgumentException">Rows are of several data sets, or not in order.</exception>
    public static IEnumerable<RelationSeries> All(IEnumerable<RelationEvent> rows, RelationOptions? options = null)
    {
        options ??= new RelationOptions();
        var gathered = Gathered.From(rows, options);
        var profile = gathered.Profile(options);
        for (var i = 0; i < gathered.Pairs.Count; i++)
            if (SeriesBuilder.Of(gathered.Dyads[i], gathered.CellsOf(i), gathered.OriginsOf(i), profile, options) is { } series) yield return series;
    }

    /// <summary>What the pairs of a data set have in common; hand it to <see cref="Of"/> for one pair's series.</summary>
    /// <param name="rows">As for <see cref="All"/>.</param>
    /// <param name="options">Length of period, scale and as-of day count.</param>
    public static SetProfile Profile(IEnumerable<RelationEvent> rows, RelationOptions? options = null)
    {
        options ??= new RelationOptions();
        return Gathered.From(rows, options).Profile(options);
    }

    /// <summary>The series of one pair; rows null only where nothing of the pair was public.</summary>
    /// <param name="rows">The pair's rows, in any order.</param>
    /// <param name="profile">What its data set's pairs have in common; null: fitted on this pair alone.</param>
    /// <param name="options">What is asked.</param>
    /// <exception cref="ArgumentException">Rows are of several data sets or pairs, or the profile is for other periods or another scale.</exception>
    public static RelationSeries? Of(IEnumerable<RelationEvent> rows, SetProfile? profile = null, RelationOptions? options = null)
    {
        options ??= new RelationOptions();
        if (profile is not null && (profile.By != options.By || profile.Scale != options.Scale))
            throw new ArgumentException($"the profile is for {profile.Scale} by {profile.By}, asked is {options.Scale} by {options.By}", nameof(profile));
        RelationEvent[] sorted = [.. rows];
        sorted.AsSpan().Sort(static (x, y) => x.Day.CompareTo(y.Day));
        var gathered = Gathered.From(sorted, options);
        if (gathered.Pairs.Count > 1) throw new ArgumentException("rows of several pairs: give those of one", nameof(rows));
        if (gathered.Pairs.Count == 0) return null;
        return SeriesBuilder.Of(gathered.Dyads[0], gathered.CellsOf(0), gathered.OriginsOf(0), profile ?? gathered.Profile(options), options);
    }

    /// <summary>All rows of a data set brought to cells, pair after pair.</summary>
    private sealed class Gathered
    {
        private readonly List<PeriodCell> _cells = [];
        private readonly List<(int Period, int Origin)> _origins = [];
        private readonly List<Cells> _originsOf = [];

        public List<int> Dyads { get; } = [];
        public List<Cells> Pairs { get; } = [];

        public ReadOnlySpan<PeriodCell> CellsOf(int i) => CollectionsMarshal.AsSpan(_cells).Slice(Pairs[i].From, Pairs[i].Count);
        public ReadOnlySpan<(int Period, int Origin)> OriginsOf(int i) => CollectionsMarshal.AsSpan(_origins).Slice(_originsOf[i].From, _originsOf[i].Count);

        public static Gathered From(IEnumerable<RelationEvent> rows, RelationOptions options)
        {
            var all = new Gathered();
            var gathering = new Gathering(options);
            var done = new HashSet<int>();
            List<RelationEvent> pair = [];
            var set = (short?)null;
            foreach (var row in rows)
            {
                if (row.Set != (set ??= row.Set)) throw new ArgumentException($"rows of data sets {set} and {row.Set}: a series is of one", nameof(rows));
                if (pair.Count > 0 && pair[^1].Dyad != row.Dyad) all.Close(pair, gathering, options, done);
                else if (pair.Count > 0 && pair[^1].Day > row.Day) throw new ArgumentException($"rows of pair {row.Dyad} are not in the order of their days", nameof(rows));
                pair.Add(row);
            }
            if (pair.Count > 0) all.Close(pair, gathering, options, done);
            return all;
        }

        public SetProfile Profile(RelationOptions options)
        {
            var cells = CollectionsMarshal.AsSpan(_cells);
            var pairs = CollectionsMarshal.AsSpan(Pairs);
            var models = new LevelModel[Channels.Number];
            for (var c = 0; c < models.Length; c++) models[c] = LevelFit.Fit(cells, pairs, (Channel)c);
            var (first, last) = (int.MaxValue, int.MinValue);
            foreach (ref readonly var cell in cells) (first, last) = (Math.Min(first, cell.Period), Math.Max(last, cell.Period));
            var totals = new int[cells.IsEmpty ? 0 : last - first + 1];
            foreach (ref readonly var cell in cells) totals[cell.Period - first] += cell.Events;
            return new SetProfile(options.Scale, options.By, options.AsOf ?? DateOnly.MaxValue, models, cells.IsEmpty ? 0 : first, totals);
        }

        private void Close(List<RelationEvent> pair, Gathering gathering, RelationOptions options, HashSet<int> done)
        {
            if (!done.Add(pair[0].Dyad)) throw new ArgumentException($"rows of pair {pair[0].Dyad} stand apart: those of a pair must stand together", nameof(pair));
            var (cells, origins) = (_cells.Count, _origins.Count);
            if (gathering.Add(CollectionsMarshal.AsSpan(pair), _cells) > 0)
            {
                foreach (ref readonly var row in CollectionsMarshal.AsSpan(pair))
                    if (row.Origin != 0 && options.Sees(in row)) _origins.Add((Periods.Of(row.Day, options.By), row.Origin));
                Dyads.Add(pair[0].Dyad);
                Pairs.Add(new Cells(cells, _cells.Count - cells));
                _originsOf.Add(new Cells(origins, _origins.Count - origins));
            }
            pair.Clear();
        }
    }
}
