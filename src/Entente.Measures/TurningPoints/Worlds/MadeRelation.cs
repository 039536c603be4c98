namespace Entente.Measures.TurningPoints;

/// <summary>
/// Records of relations that never turn, or turn once, to measure how often the search is wrong: made ones, autocorrelated and bursty, and
/// ones put together from blocks of a real record. Every draw has a seed.
/// </summary>
/// <param name="EventsAWeek">Mean number of events a week.</param>
/// <param name="Hostile">Share of events that are hostile, 0 to 1.</param>
/// <param name="Deeds">Share of deeds among hostile events, half that among others.</param>
/// <param name="Weeks">Length of the record.</param>
public sealed record MadeRelation(double EventsAWeek, double Hostile, double Deeds, int Weeks)
{
    /// <summary>The first day of every made record, a Monday.</summary>
    public static DateOnly Start { get; } = new(2000, 1, 3);

    private static readonly (string Code, double Score)[] Friendly = [("010", 0), ("020", 3), ("036", 4), ("040", 1), ("042", 1.9), ("043", 2.8), ("046", 7), ("051", 3.4)];
    private static readonly (string Code, double Score)[] Help = [("061", 6.4), ("071", 7.4), ("084", 7)];
    private static readonly (string Code, double Score)[] HostileWords = [("111", -2), ("112", -2), ("120", -4), ("130", -4.4), ("138", -7)];
    private static readonly (string Code, double Score)[] HostileDeeds = [("161", -4), ("163", -8), ("173", -5), ("190", -10)];
    private static readonly (string Code, double Score) Agreement = ("057", 8);

    /// <summary>The week at which <see cref="Hostile"/> becomes <see cref="HostileAfter"/>; null for a relation that never turns.</summary>
    public int? TurnsAt { get; init; }

    /// <summary>The share of hostile events from <see cref="TurnsAt"/> on.</summary>
    public double HostileAfter { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddDays(7 * Weeks - 1);

    /// <summary>
    /// Rows. Volume is log-normal with standard deviation 0.6 and autocorrelation 0.7 a week; in 3% of weeks it jumps two- to fourfold and
    /// dies away by 0.4 a week. The logit of the hostile share has standard deviation 0.35 and autocorrelation 0.5 a week.
    /// </summary>
    public IReadOnlyList<TurnRow> Rows(int seed)
    {
        var draw = new Draws(seed);
        var rows = new List<TurnRow>();
        double level = 0, mix = 0, burst = 0;
        for (var w = 0; w < Weeks; w++)
        {
            level = 0.7 * level + Math.Sqrt(1 - 0.7 * 0.7) * 0.6 * draw.Normal();
            mix = 0.5 * mix + Math.Sqrt(1 - 0.5 * 0.5) * 0.35 * draw.Normal();
            burst *= 0.4;
            if (draw.Share() < 0.03) burst += 1 + 3 * draw.Share();
            var share = TurnsAt is { } turn && w >= turn ? HostileAfter : Hostile;
            var hostile = 1 / (1 + Math.Exp(-(Math.Log(share / (1 - share)) + mix)));
            for (var n = draw.Poisson(EventsAWeek * Math.Exp(level - 0.18) * (1 + burst)); n > 0; n--)
            {
                var (code, score) = draw.Share() < hostile ? draw.One(draw.Share() < Deeds ? HostileDeeds : HostileWords)
                    : draw.Share() < Deeds / 2 ? draw.One(Help) : draw.Share() < 0.05 ? Agreement : draw.One(Friendly);
                rows.Add(new TurnRow(Start.AddDays(7 * w + draw.Below(7)), draw.Below(2) == 0, code, score, $"{rows.Count}"));
            }
        }
        return rows;
    }

    /// <summary>A record of <paramref name="weeks"/> weeks of blocks drawn from a real one (Künsch, Annals of Statistics 17, 1989).</summary>
    /// <param name="rows">The real rows; best of a stretch without a turn, else the blocks bring its turns with them.</param>
    /// <param name="first">The first day of the stretch.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="seed">The draw.</param>
    /// <param name="weeks">How long the record is to be.</param>
    /// <param name="block">How many weeks are kept together.</param>
    public static IReadOnlyList<TurnRow> Blocks(IReadOnlyList<TurnRow> rows, DateOnly first, DateOnly last, int seed, int weeks, int block = 8)
    {
        var draw = new Draws(seed);
        var length = (last.DayNumber - first.DayNumber + 1) / 7;
        var byWeek = rows.Where(r => r.Day >= first && r.Day <= last).ToLookup(r => (r.Day.DayNumber - first.DayNumber) / 7);
        var made = new List<TurnRow>();
        for (var w = 0; w < weeks; w += block)
        {
            var start = draw.Below(Math.Max(1, length - block + 1));
            for (var i = 0; i < block && w + i < weeks; i++)
                foreach (var r in byWeek[start + i])
                    made.Add(r with { Day = Start.AddDays(7 * (w + i) + (r.Day.DayNumber - first.DayNumber) % 7), Published = null, Story = r.Story is null ? null : $"{w}-{r.Story}", Id = $"{made.Count}" });
        }
        return made;
    }

    private sealed class Draws(int seed)
    {
        private readonly Random random = new(seed);

        public double Share() => random.NextDouble();

        public int Below(int end) => random.Next(end);

        public T One<T>(T[] of) => of[random.Next(of.Length)];

        public double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

        public int Poisson(double mean)
        {
            if (mean > 50) return Math.Max(0, (int)Math.Round(mean + Math.Sqrt(mean) * Normal()));
            var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
            for (; product > limit; count++) product *= random.NextDouble();
            return count;
        }
    }
}
