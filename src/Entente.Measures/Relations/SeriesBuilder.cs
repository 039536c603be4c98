namespace Entente.Measures.Relations;

/// <summary>From a pair's cells to its rows: levels, bands, volume, checks.</summary>
internal static class SeriesBuilder
{
    /// <summary>The series, or null where none of its periods is to be shown.</summary>
    public static RelationSeries? Of(int dyad, ReadOnlySpan<PeriodCell> cells, ReadOnlySpan<(int Period, int Origin)> origins, SetProfile set, RelationOptions options)
    {
        var first = cells[0].Period;
        var last = options.To is { } to ? Math.Max(cells[^1].Period, Periods.Of(Math.Min(to.DayNumber, options.LastDay), options.By)) : cells[^1].Period;
        var shown = options.From is { } from ? Math.Max(first, Periods.Of(from.DayNumber, options.By)) : first;
        if (shown > last) return null;
        var length = last - first + 1;
        var beliefs = new Belief[Channels.Number][];
        for (var c = 0; c < Channels.Number; c++) beliefs[c] = Levels(cells, first, length, (Channel)c, set[(Channel)c], options.Smooth);
        var past = new PastVolume(options.By);
        var mix = new SourceMix(origins, options.By);
        var rows = new RelationPeriod[last - shown + 1];
        var (next, other) = (0, 0);
        var empty = new PeriodCell();
        for (var t = 0; t < length; t++)
        {
            var period = first + t;
            ref readonly var cell = ref empty;
            if (next < cells.Length && cells[next].Period == period) cell = ref cells[next++];
            var volume = past.Next(cell.Rows, cell.Events, set.Total(period));
            var changed = mix.Changed(period);
            other += cell.OtherScale;
            if (period >= shown) rows[period - shown] = Row(period, in cell, beliefs, t, set, options.Smooth, volume, changed);
        }
        return new RelationSeries(dyad, options.By, set, options.Smooth, other, rows);
    }

    private static RelationPeriod Row(int period, in PeriodCell cell, Belief[][] beliefs, int t, SetProfile set, bool smooth, Volume volume, bool changed)
    {
        var tone = Figure(in cell, Channel.Tone, beliefs, t, set, smooth);
        var counts = Figure(in cell, Channel.Counts, beliefs, t, set, smooth);
        return new RelationPeriod(period, tone, Figure(in cell, Channel.Deeds, beliefs, t, set, smooth), Figure(in cell, Channel.Words, beliefs, t, set, smooth),
            Figure(in cell, Channel.Consultations, beliefs, t, set, smooth), counts,
            new QuadCounts(cell.VerbalCooperation, cell.MaterialCooperation, cell.VerbalConflict, cell.MaterialConflict), volume,
            tone is { Low: <= 0, High: >= 0 } ? Robustness.WithinTheError : tone.Level * counts.Level > 0 ? Robustness.Robust : Robustness.DependsOnTheScale, changed);
    }

    private static ChannelPeriod Figure(in PeriodCell cell, Channel channel, Belief[][] beliefs, int t, SetProfile set, bool smooth)
    {
        ref readonly var sum = ref LevelFit.At(in cell, channel);
        var belief = beliefs[(int)channel][t];
        var half = (smooth ? set[channel].SmootherWidth : set[channel].FilterWidth) * Math.Sqrt(belief.Variance);
        var centre = set.Centre(channel);
        // The scale ends at ±10, and so does what a level can be.
        return new ChannelPeriod(sum.Events > 0 ? sum.Mean : null, sum.Events, sum.Effective, belief.Mean - centre, belief.Variance,
            Math.Clamp(belief.Mean - half, -10, 10) - centre, Math.Clamp(belief.Mean + half, -10, 10) - centre);
    }

    private static Belief[] Levels(ReadOnlySpan<PeriodCell> cells, int first, int length, Channel channel, LevelModel model, bool smooth)
    {
        var beliefs = new Belief[length];
        var belief = LevelFilter.Start(model);
        var next = 0;
        var seen = false; // until its first event a pair is where its data set's pairs are
        for (var t = 0; t < length; t++)
        {
            ref readonly var sum = ref LevelFit.At(in cells[next], channel);
            var here = cells[next].Period == first + t;
            if (here && sum.Events > 0) belief = LevelFilter.Update(in belief, model, !seen, sum.Mean, sum.Effective).Belief;
            else if (seen) belief = LevelFilter.Predict(in belief, model);
            seen |= here && sum.Events > 0;
            if (here && next < cells.Length - 1) next++;
            beliefs[t] = belief;
        }
        if (smooth) LevelFilter.Smooth(beliefs);
        return beliefs;
    }
}
