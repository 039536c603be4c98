namespace Entente.Measures.Relations;

/// <summary>How often the 90% band held the true level of a <see cref="Simulation"/>; shares of pair-weeks.</summary>
/// <param name="All">Of all.</param>
/// <param name="Sufficient">Of those with 5 effective events or more.</param>
/// <param name="AfterBreak">Of those in the four weeks from a step of more than 1.5.</param>
/// <param name="Gaps">Of those without any event.</param>
/// <param name="Half">Mean of half the band's width.</param>
/// <param name="Error">Root mean square of level less truth.</param>
public sealed record Coverage(double All, double Sufficient, double AfterBreak, double Gaps, double Half, double Error)
{
    /// <summary>Simulates, measures and compares.</summary>
    public static Coverage Of(Simulation world, bool smooth)
    {
        var (rows, levels) = world.Draw();
        var (all, sufficient, broken, gaps) = (new Share(), new Share(), new Share(), new Share());
        var (half, square) = (0.0, 0.0);
        var last = DateOnly.FromDayNumber(Simulation.FirstDay + 7 * world.Weeks - 1);
        foreach (var series in Relations.All(rows, new RelationOptions { Smooth = smooth, To = last }))
        {
            var truth = levels[series.Dyad];
            var centre = series.Set.Centre(Channel.Tone);
            foreach (var row in series.Rows)
            {
                var week = row.Period - Simulation.FirstDay / 7;
                var held = truth[week] - centre is var t && t >= row.Tone.Low && t <= row.Tone.High;
                all.Add(held);
                if (!row.Tone.Insufficient) sufficient.Add(held);
                if (row.Tone.Events == 0) gaps.Add(held);
                for (var back = 0; back < 4 && week - back > 0; back++)
                    if (Math.Abs(truth[week - back] - truth[week - back - 1]) > 1.5) { broken.Add(held); break; }
                half += (row.Tone.High - row.Tone.Low) / 2;
                square += Math.Pow(row.Tone.Level - t, 2);
            }
        }
        return new Coverage(all.Value, sufficient.Value, broken.Value, gaps.Value, half / all.Of, Math.Sqrt(square / all.Of));
    }

    private struct Share
    {
        private int _held;
        public int Of { get; private set; }
        public readonly double Value => Of == 0 ? double.NaN : (double)_held / Of;

        public void Add(bool held)
        {
            Of++;
            if (held) _held++;
        }
    }
}
