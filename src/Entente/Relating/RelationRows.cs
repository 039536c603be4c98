using Entente.Measures.Relations;
using Entente.Model;
using Entente.Storage;

namespace Entente.Relating;

/// <summary>Rows of the relation measures from what the store holds: imported rows and events that were read.</summary>
public static class RelationRows
{
    /// <summary>An imported row; null where it has no known code, or none that the scale may use.</summary>
    /// <param name="e">The row.</param>
    /// <param name="dyad">The caller's key of the pair.</param>
    /// <param name="direction">Who acts on whom.</param>
    /// <param name="scores">The scale of the series.</param>
    public static RelationEvent? Of(CodedEvent e, int dyad, Direction direction, CodeScores scores)
    {
        var code = scores.Scale is Scale.Weis ? e.OriginalCode : e.Cameo;
        var row = new RelationEvent
        {
            Dyad = dyad,
            Day = e.Day.DayNumber,
            Published = (e.Published ?? e.Day).DayNumber,
            Direction = direction,
            Code = default,
            Quad = default,
            Score = double.NaN,
            Scale = scores.Scale,
            Story = Hash(e.Story),
            Origin = (int)(Hash(e.Publisher) & int.MaxValue),
        };
        if (code is not null && scores.Scale is not Scale.Plover)
            return scores.Find(code) is { } found ? row with { Code = found.Code, Quad = found.Quad, Score = scores.Scale is Scale.Given or Scale.Weis && e.Score is { } given ? given : found.Score } : null;
        // PLOVER's scores only where there is no CAMEO code: on another scale such a row is counted and has no score.
        return e.Type is { } type ? row with { Code = EventCode.Plover(type), Quad = scores[type].Quad, Score = scores.Scale is Scale.Plover ? e.Score ?? scores[type].Score : double.NaN } : null;
    }

    /// <summary>A row that the store walks through; as an imported row, with its contexts.</summary>
    public static RelationEvent? Of(in DyadEvent e, int dyad, Direction direction, CodeScores scores) =>
        Of(new CodedEvent { Row = 0, Day = e.Day, Published = e.Published, Source = e.Source, Recipient = e.Recipient, OriginalCode = e.OriginalCode, Cameo = e.Cameo, Type = e.Type, Score = e.Score, Story = e.Story, Publisher = e.Publisher }, dyad, direction, scores)
            is { } row ? row with { Contexts = scores.Mask(e.Contexts) } : null;

    /// <summary>
    /// An event that was read; null where it did not happen, a side is unknown, or its date is wider than a period: then it would count in a
    /// period in which it may not have happened.
    /// </summary>
    public static RelationEvent? Of(Event e, int dyad, Direction direction, By by, CodeScores scores)
    {
        if (!e.IsReal || e.When is not { Earliest: { } first, Latest: { } last } || Periods.Of(first.DayNumber, by) != Periods.Of(last.DayNumber, by)) return null;
        if (scores.Find(e.Cameo) is not { } found) return null;
        return new RelationEvent
        {
            Dyad = dyad,
            Day = first.DayNumber,
            Published = 0,
            Direction = e.Reciprocal ? Direction.Mutual : direction,
            Code = found.Code,
            Quad = e.Quad,
            Score = found.Score,
            Scale = scores.Scale,
            Confidence = e.Confidence,
            Story = Hash(e.Mentions.Select(m => m.CopyOf).FirstOrDefault(c => c is not null) ?? e.Sentence.Document),
            Status = e.Status,
            Contexts = scores.Mask(e.Contexts),
        };
    }

    /// <summary>A number for a text, the same on every machine; 0 for none. FNV-1a (Fowler, Noll and Vo).</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash == 0 ? 1 : hash;
    }
}
