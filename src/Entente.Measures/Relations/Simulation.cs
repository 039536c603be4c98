using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>A world whose true levels are known, to see how often the band holds them.</summary>
public sealed record Simulation
{
    /// <summary>Pairs of actors.</summary>
    public int Pairs { get; init; } = 60;

    /// <summary>Weeks.</summary>
    public int Weeks { get; init; } = 200;

    /// <summary>Standard deviation of an event around the level.</summary>
    public double Scatter { get; init; } = 4.5;

    /// <summary>Standard deviation of the level's step in a usual week.</summary>
    public double Drift { get; init; } = 0.2;

    /// <summary>Share of weeks with a break.</summary>
    public double Breaks { get; init; } = 0.015;

    /// <summary>Size of a break, up or down; in half of them it is this, in the others anything up to twice this.</summary>
    public double BreakSize { get; init; } = 3;

    /// <summary>Story-day clusters in a usual week; pairs differ by a factor of 8.</summary>
    public double Volume { get; init; } = 8;

    /// <summary>Share of weeks with nothing at all; they come in runs.</summary>
    public double Silence { get; init; } = 0.1;

    /// <summary>Where every random number comes from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Rows with scores as they are drawn, and the true level of every pair and week.</summary>
    public (List<RelationEvent> Rows, double[][] Levels) Draw()
    {
        var random = new Random(Seed);
        List<RelationEvent> rows = [];
        var levels = new double[Pairs][];
        for (var pair = 0; pair < Pairs; pair++)
        {
            var level = 1 + 2.5 * Normal(random);
            var volume = Volume * Math.Pow(8, random.NextDouble() - 0.5);
            var silent = false;
            levels[pair] = new double[Weeks];
            for (var week = 0; week < Weeks; week++)
            {
                level += Drift * Normal(random);
                if (random.NextDouble() < Breaks) level += (random.Next(2) == 0 ? -1 : 1) * BreakSize * (random.Next(2) == 0 ? 1 : 2 * random.NextDouble());
                level = Math.Clamp(level, -8, 8);
                levels[pair][week] = level;
                silent = random.NextDouble() < (silent ? 0.8 : 0.2 * Silence / (1 - Silence));
                if (!silent) Week(rows, random, pair, week, level, volume);
            }
        }
        return (rows, levels);
    }

    private void Week(List<RelationEvent> rows, Random random, int pair, int week, double level, double volume)
    {
        var days = new int[Poisson(random, volume)];
        for (var i = 0; i < days.Length; i++) days[i] = random.Next(7);
        Array.Sort(days);
        foreach (var day in days)
            rows.Add(new RelationEvent
            {
                Dyad = pair,
                Day = FirstDay + 7 * week + day,
                Direction = random.Next(2) == 0 ? Direction.Forward : Direction.Backward,
                Code = Any(random), // else two stories of one day and kind would be one
                Quad = QuadClass.VerbalCooperation,
                Score = Bounded(random, level),
                Story = (ulong)random.NextInt64(1, long.MaxValue),
            });
    }

    /// <summary>The first day of the simulated world: Monday, 1 January 2001.</summary>
    public static int FirstDay { get; } = new DateOnly(2001, 1, 1).DayNumber;

    // Scores end at ±10. Two values, mirrored around the level where there is room, keep mean and scatter what they are to be.
    private double Bounded(Random random, double level)
    {
        var share = random.NextDouble();
        double down = Math.Min(Scatter, 10 + level), up = Math.Min(Scatter * Scatter / down, 10 - level);
        return share < up / (up + down) ? level - down : level + up;
    }

    internal static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static EventCode Any(Random random)
    {
        Span<char> code = stackalloc char[4];
        random.GetItems("ABCDEFGHIJKLMNOPQRSTUVWXYZ", code);
        return EventCode.Cameo(code);
    }

    private static int Poisson(Random random, double mean)
    {
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        for (; product > limit; count++) product *= random.NextDouble();
        return count;
    }
}
