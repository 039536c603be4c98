using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>From a pair's rows to the sums of its periods: de-duplication, weights, story-day clusters.</summary>
/// <remarks>
/// Of rows of one day, direction, code and score one is left, with the highest confidence among them. A cluster is what one story told on
/// one day. An event that several stories tell goes with the least of their hashes, so that events fall into one cluster as often as their
/// stories overlap (min-hash; Broder 1997). Where no story is named, all acts of a day under one root count as one story.
/// Reused from pair to pair; not safe for several threads.
/// </remarks>
internal sealed class Gathering(RelationOptions options)
{
    private readonly By _by = options.By;
    private readonly Scale _scale = options.Scale;
    private readonly Direction? _direction = options.Direction;
    private Act[] _acts = new Act[64];
    private int _count;

    /// <summary>Every act that is left of a day, in order, as the figures are made; for explanations.</summary>
    public Action<int, Act>? Told { get; init; }

    /// <summary>Appends the cells of one pair, whose rows come by day, to <paramref name="cells"/>.</summary>
    /// <returns>Rows that were public in time and counted.</returns>
    public int Add(ReadOnlySpan<RelationEvent> rows, List<PeriodCell> cells)
    {
        var counted = 0;
        var cell = new PeriodCell { Period = int.MinValue };
        for (var i = 0; i < rows.Length;)
        {
            var day = rows[i].Day;
            _count = 0;
            var other = 0;
            for (; i < rows.Length && rows[i].Day == day; i++)
            {
                ref readonly var row = ref rows[i];
                if (!options.Sees(in row) || _direction is { } d && row.Direction != d && row.Direction is not Direction.Mutual) continue;
                if (row.Scale != _scale && !double.IsNaN(row.Score)) other++;
                Push(in row);
            }
            if (_count == 0) continue;
            counted += _count;
            var period = Periods.Of(day, _by);
            if (period != cell.Period)
            {
                if (cell.Period != int.MinValue) cells.Add(cell);
                cell = new PeriodCell { Period = period };
            }
            cell.Rows += _count;
            cell.OtherScale += other;
            Fold(ref cell, day);
        }
        if (cell.Period != int.MinValue) cells.Add(cell);
        return counted;
    }

    private void Push(in RelationEvent row)
    {
        if (_count == _acts.Length) Array.Resize(ref _acts, 2 * _count);
        var weight = double.IsFinite(row.Confidence) ? Math.Min(row.Confidence, 1) : 1;
        var score = row.Scale == _scale && row.Score is >= -10 and <= 10 ? row.Score : double.NaN;
        var story = row.Story != 0 ? Mixed(row.Story) : Mixed(row.Code.Root);
        _acts[_count++] = new Act(story, _direction ?? row.Direction, row.Code, score, weight, row.Quad, Channels.Of(in row));
    }

    private void Fold(ref PeriodCell cell, int day)
    {
        var acts = _acts.AsSpan(0, _count);
        if (acts.Length > 1)
        {
            acts.Sort(static (x, y) => x.ByKind(in y));
            acts = acts[..Merge(acts)];
            acts.Sort(static (x, y) => x.Story != y.Story ? x.Story.CompareTo(y.Story) : x.ByKind(in y));
        }
        cell.Events += acts.Length;
        for (var i = 0; i < acts.Length;)
        {
            var story = acts[i].Story;
            var cluster = new ChannelSums();
            for (; i < acts.Length && acts[i].Story == story; i++) One(ref cell, ref cluster, in acts[i], day);
            for (var c = 0; c < Channels.Number; c++) cell.Sums[c].Add(cluster[c].Weight, cluster[c].Weighted, cluster[c].Events);
        }
    }

    private void One(ref PeriodCell cell, ref ChannelSums cluster, in Act act, int day)
    {
        switch (act.Quad)
        {
            case QuadClass.VerbalCooperation: cell.VerbalCooperation++; break;
            case QuadClass.MaterialCooperation: cell.MaterialCooperation++; break;
            case QuadClass.VerbalConflict: cell.VerbalConflict++; break;
            case QuadClass.MaterialConflict: cell.MaterialConflict++; break;
            default: throw new ArgumentOutOfRangeException(nameof(act), act.Quad, "no such quad class");
        }
        Into(ref cluster[(int)Channel.Counts], 1, Channels.IsCooperation(act.Quad) ? 10 : -10);
        if (!double.IsNaN(act.Score))
        {
            Into(ref cluster[(int)Channel.Tone], act.Weight, act.Score);
            if (act.Channel is { } channel) Into(ref cluster[(int)channel], act.Weight, act.Score);
        }
        Told?.Invoke(day, act);
    }

    private static void Into(ref ChannelSum sum, double weight, double score)
    {
        sum.Weight += weight;
        sum.Weighted += weight * score;
        sum.Events++;
    }

    // Acts in order of kind; of equal ones the first stays, with the highest weight and the least story.
    private static int Merge(Span<Act> acts)
    {
        var last = 0;
        for (var i = 1; i < acts.Length; i++)
        {
            if (acts[last].ByKind(in acts[i]) != 0) acts[++last] = acts[i];
            else acts[last] = acts[last] with { Weight = Math.Max(acts[last].Weight, acts[i].Weight), Story = Math.Min(acts[last].Story, acts[i].Story) };
        }
        return last + 1;
    }

    // The finaliser of SplitMix64 (Steele, Lea & Flood 2014): hashes that the least one of is a fair draw from.
    private static ulong Mixed(ulong x)
    {
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return x ^ x >> 31;
    }
}

/// <summary>An act of a day, one row for all that repeat it.</summary>
internal readonly record struct Act(ulong Story, Direction Direction, EventCode Code, double Score, double Weight, QuadClass Quad, Channel? Channel)
{
    public int ByKind(in Act other) =>
        Direction != other.Direction ? Direction.CompareTo(other.Direction)
        : Code.CompareTo(other.Code) is var code and not 0 ? code
        : Score.CompareTo(other.Score) is var score and not 0 ? score
        : Quad.CompareTo(other.Quad);
}
