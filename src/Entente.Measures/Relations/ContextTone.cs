namespace Entente.Measures.Relations;

/// <summary>What a pair's events of one context add up to over a stretch of time: a plain weighted mean, no model.</summary>
/// <param name="Context">Number of the context in data/ontology/plover_contexts.tsv.</param>
/// <param name="Events">De-duplicated scored events.</param>
/// <param name="Effective">Story-days among them (Kish).</param>
/// <param name="Mean">Their mean score; null below 5 effective events.</param>
public readonly record struct ContextTone(int Context, int Events, double Effective, double? Mean)
{
    /// <summary>By context, most events first; empty where no row has any.</summary>
    /// <param name="rows">The pair's rows, in any order.</param>
    /// <param name="options">Scale, direction, as-of day, first and last day.</param>
    public static IReadOnlyList<ContextTone> Of(IEnumerable<RelationEvent> rows, RelationOptions options)
    {
        List<RelationEvent> all = [.. rows.Where(r => r.Contexts != 0 && r.Day >= (options.From ?? DateOnly.MinValue).DayNumber)];
        List<ContextTone> tones = [];
        for (var context = 0; context < 64; context++)
        {
            var mask = RelationEvent.ContextMask(context);
            RelationEvent[] own = [.. all.Where(r => (r.Contexts & mask) != 0)];
            if (own.Length == 0) continue;
            own.AsSpan().Sort(static (x, y) => x.Day.CompareTo(y.Day));
            List<PeriodCell> cells = [];
            new Gathering(options).Add(own, cells);
            var sum = new ChannelSum();
            foreach (var cell in cells)
            {
                var part = cell.Sums[(int)Channel.Tone];
                sum.Weight += part.Weight;
                sum.Weighted += part.Weighted;
                sum.Squares += part.Squares;
                sum.Events += part.Events;
            }
            if (sum.Events > 0) tones.Add(new ContextTone(context, sum.Events, sum.Effective, sum.Effective >= ChannelPeriod.Least ? sum.Mean : null));
        }
        return [.. tones.OrderByDescending(t => t.Events).ThenBy(t => t.Context)];
    }
}
