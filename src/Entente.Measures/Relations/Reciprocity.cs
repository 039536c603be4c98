using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>Whether a side's acts are answered in kind, how often and how soon, against what the same acts would show if the sides did not listen.</summary>
/// <param name="Kind">Cooperation or conflict, and whether deeds alone were counted.</param>
/// <param name="Acts">Days on which the first side acted so, with 30 days left to be answered.</param>
/// <param name="Within">Share answered within 1, 3, 7, 14 and 30 days; empty with fewer than 10 acts.</param>
/// <param name="Lags">Of the answered: days until the first answer, how often each, from 1 to 30.</param>
/// <param name="MedianLag">Half were answered by then; null where none were.</param>
public sealed record Answers(string Kind, int Acts, IReadOnlyList<AnsweredWithin> Within, IReadOnlyList<int> Lags, int? MedianLag);

/// <summary>How many acts the other side answered in kind by a day.</summary>
/// <param name="Days">Days after the act, the day itself not counted.</param>
/// <param name="Answered">Share answered.</param>
/// <param name="Expected">The same share when the other side's days are turned round the calendar: mean over the turns; null where the record is too short to turn.</param>
/// <param name="P">Share of turns with at least as many answers: small is more than chance; null likewise.</param>
public readonly record struct AnsweredWithin(int Days, double Answered, double? Expected, double? P);

/// <summary>How two sides' innovations go together.</summary>
/// <param name="Lag">Periods by which the second side's follow the first's; below 0 they come before.</param>
/// <param name="Correlation">Pearson's, of the standardised one-step errors of the directed series; null with fewer than 10 periods that both have.</param>
/// <param name="P">Share of turns of the second series with a correlation as strong; null likewise.</param>
/// <param name="Periods">Periods that both have.</param>
public sealed record CrossCorrelation(int Lag, double? Correlation, double? P, int Periods);

/// <summary>Reciprocity: docs/measures/reciprocity.md. Goldstein and Freeman, <i>Three-Way Street</i> (1990); Goldstein, Pevehouse, Gerner and Telhami, <i>J. Conflict Resolution</i> 45 (2001).</summary>
/// <remarks>The null turns one side's record round the calendar (circular shift), which keeps its bursts and breaks only the tie between the sides. No random numbers.</remarks>
public static class Reciprocity
{
    private const int MostTurns = 200, LeastActs = 10, Longest = 30;
    private static readonly int[] Horizons = [1, 3, 7, 14, Longest];

    /// <summary>Answers of one side to the acts of the other.</summary>
    /// <param name="rows">The pair's rows, in any order.</param>
    /// <param name="by">Whose acts are to be answered.</param>
    /// <param name="cooperation">Cooperation, else conflict.</param>
    /// <param name="deeds">Deeds only.</param>
    /// <param name="last">Only rows of this day or before, and public by then; null for all.</param>
    /// <remarks>
    /// Consultations and statements are left out, and acts told of both sides on one day under one code: these are one act of two, not act and answer.
    /// </remarks>
    public static Answers Of(IEnumerable<RelationEvent> rows, Direction by, bool cooperation, bool deeds = false, DateOnly? last = null)
    {
        if (by is Direction.Mutual) throw new ArgumentException("whose acts: one side's", nameof(by));
        var end = (last ?? DateOnly.MaxValue).DayNumber;
        List<RelationEvent> all = [.. rows.Where(r => r.Seen <= end && r.Day <= end && r.Counts && r.Direction is not Direction.Mutual)];
        var kind = (cooperation ? "cooperation" : "conflict") + (deeds ? " in deeds" : "");
        if (all.Count == 0) return new Answers(kind, 0, [], new int[Longest], null);
        var start = all.Min(r => r.Day);
        var both = all.GroupBy(r => (r.Day, r.Code)).Where(g => g.Any(r => r.Direction is Direction.Forward) && g.Any(r => r.Direction is Direction.Backward)).Select(g => g.Key).ToHashSet();
        var length = all.Max(r => r.Day) - start + 1;
        bool[] acts = new bool[length], answers = new bool[length];
        foreach (var r in all)
        {
            if (Channels.IsCooperation(r.Quad) != cooperation || both.Contains((r.Day, r.Code))) continue;
            if (Channels.Of(in r) is not (Channel.Deeds or Channel.Words) || deeds && Channels.Of(in r) is not Channel.Deeds) continue;
            (r.Direction == by ? acts : answers)[r.Day - start] = true;
        }
        int[] asked = [.. Enumerable.Range(0, Math.Max(0, length - Longest)).Where(day => acts[day])]; // later acts have not had their time
        if (asked.Length < LeastActs) return new Answers(kind, asked.Length, [], new int[Longest], null);
        var lags = Lags(asked, answers, 0);
        var (turns, sums, asMany) = (0, new double[Horizons.Length], new int[Horizons.Length]);
        // Turns shorter than the longest lag would leave true answers in place.
        for (var turn = Longest + 1; turn < length - Longest; turn += Math.Max(1, (length - 2 * Longest) / MostTurns), turns++)
        {
            var turned = Lags(asked, answers, turn);
            for (var h = 0; h < Horizons.Length; h++)
            {
                sums[h] += By(turned, Horizons[h]);
                if (By(turned, Horizons[h]) >= By(lags, Horizons[h])) asMany[h]++;
            }
        }
        return new Answers(kind, asked.Length,
            [.. Horizons.Select((days, h) => new AnsweredWithin(days, (double)By(lags, days) / asked.Length, turns == 0 ? null : sums[h] / turns / asked.Length, turns == 0 ? null : (asMany[h] + 1.0) / (turns + 1)))],
            lags, Median(lags));
    }

    /// <summary>Correlations of the sides' innovations: what one did beyond what its own past let expect, against the other's at lags of −<paramref name="most"/> to <paramref name="most"/> periods.</summary>
    /// <param name="forward">Series of what A does to B (<see cref="RelationOptions.Direction"/>).</param>
    /// <param name="backward">Series of what B does to A.</param>
    /// <param name="most">Longest lag.</param>
    public static IReadOnlyList<CrossCorrelation> Cross(RelationSeries forward, RelationSeries backward, int most = 8)
    {
        if (forward.Smoothed || backward.Smoothed) throw new ArgumentException("innovations are the filter's; the series are smoothed");
        var first = Math.Min(forward.Rows[0].Period, backward.Rows[0].Period);
        var length = Math.Max(forward.Rows[^1].Period, backward.Rows[^1].Period) - first + 1;
        double[] x = Innovations(forward, first, length), y = Innovations(backward, first, length);
        List<CrossCorrelation> all = [];
        for (var lag = -most; lag <= most; lag++)
        {
            var (r, n) = Correlation(x, y, lag);
            if (n < LeastActs || double.IsNaN(r)) { all.Add(new CrossCorrelation(lag, null, null, n)); continue; }
            var (turns, asStrong) = (0, 0);
            for (var turn = most + 1; turn < length - most; turn += Math.Max(1, length / MostTurns))
            {
                var (other, m) = Correlation(x, y, lag + turn);
                if (m < LeastActs / 2 || double.IsNaN(other)) continue;
                turns++;
                if (Math.Abs(other) >= Math.Abs(r)) asStrong++;
            }
            all.Add(new CrossCorrelation(lag, r, turns < 19 ? null : (asStrong + 1.0) / (turns + 1), n));
        }
        return all;
    }

    // How long each act waits for the first answer: counts of 1 to 30 days.
    private static int[] Lags(int[] asked, bool[] answers, int turn)
    {
        var lags = new int[Longest];
        foreach (var day in asked)
            for (var lag = 1; lag <= Longest; lag++)
                if (answers[(day + lag + turn) % answers.Length])
                {
                    lags[lag - 1]++;
                    break;
                }
        return lags;
    }

    private static int By(int[] lags, int days) => lags.AsSpan(0, days).ToArray().Sum();

    private static int? Median(int[] lags)
    {
        var found = lags.Sum();
        for (var i = 0; i < lags.Length && found > 0; i++)
            if (2 * By(lags, i + 1) >= found) return i + 1;
        return null;
    }

    private static double[] Innovations(RelationSeries series, int first, int length)
    {
        var all = new double[length];
        Array.Fill(all, double.NaN);
        var model = series.Set[Channel.Tone];
        for (var i = 1; i < series.Rows.Count; i++)
        {
            var (was, now) = (series.Rows[i - 1].Tone, series.Rows[i].Tone);
            if (now.Mean is not { } mean) continue;
            var variance = was.Variance + model.MeanStep + model.ObservationVariance(now.Effective);
            all[series.Rows[i].Period - first] = (mean - was.Level - series.Set.Centre(Channel.Tone)) / Math.Sqrt(variance);
        }
        return all;
    }

    private static (double R, int N) Correlation(double[] x, double[] y, int lag)
    {
        double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        var n = 0;
        for (var t = 0; t < x.Length; t++)
        {
            var u = Math.Abs(lag) < x.Length / 2 ? t + lag : (t + lag) % y.Length;
            if (u < 0 || u >= y.Length || double.IsNaN(x[t]) || double.IsNaN(y[u])) continue;
            n++;
            sx += x[t]; sy += y[u]; sxx += x[t] * x[t]; syy += y[u] * y[u]; sxy += x[t] * y[u];
        }
        double vx = sxx - sx * sx / n, vy = syy - sy * sy / n;
        return (n > 1 && vx > 1e-12 && vy > 1e-12 ? (sxy - sx * sy / n) / Math.Sqrt(vx * vy) : double.NaN, n);
    }
}
