namespace Entente.Measures.TurningPoints;

/// <summary>A relation by weeks that begin on Mondays. Weeks that the record does not cover in full are left out.</summary>
public sealed class WeeklyCounts
{
    /// <summary>Sorts events into weeks.</summary>
    /// <param name="events">The events.</param>
    /// <param name="first">The first day that the record covers.</param>
    /// <param name="last">The last day that the record covers.</param>
    public WeeklyCounts(IReadOnlyList<Cluster> events, DateOnly first, DateOnly last)
    {
        Start = first.AddDays((8 - (int)first.DayOfWeek) % 7); // the first Monday
        Length = Math.Max(0, (last.DayNumber - Start.DayNumber + 1) / 7);
        Weeks = [.. Enumerable.Range(0, Length).Select(_ => new List<Cluster>())];
        foreach (var e in events)
            if (WeekOf(e.Day) is var w && e.Day >= Start && w < Length) Weeks[w].Add(e);
    }

    /// <summary>The first Monday.</summary>
    public DateOnly Start { get; }

    /// <summary>The number of weeks.</summary>
    public int Length { get; }

    /// <summary>The events of each week.</summary>
    public IReadOnlyList<List<Cluster>> Weeks { get; }

    /// <summary>The week of a day; counts from 0.</summary>
    public int WeekOf(DateOnly day) => (day.DayNumber - Start.DayNumber) / 7;

    /// <summary>The Monday of a week.</summary>
    public DateOnly Monday(int week) => Start.AddDays(7 * week);

    /// <summary>How many events of a kind there were in each week.</summary>
    public double[] Count(Func<Cluster, bool> which) => [.. Weeks.Select(w => (double)w.Count(which))];

    /// <summary>The number of events of a stretch of weeks.</summary>
    public int Number(int start, int end)
    {
        var number = 0;
        for (var w = start; w < end; w++) number += Weeks[w].Count;
        return number;
    }

    /// <summary>The events of a stretch of weeks.</summary>
    public IEnumerable<Cluster> Between(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).SelectMany(w => Weeks[w]);
}
