namespace Entente.Measures.Dependence;

/// <summary>A row of the table.</summary>
/// <param name="Name">What is counted, such as "visits received".</param>
/// <param name="Count">How many in the period; null where no row covers it: no record, not zero.</param>
/// <param name="Before">How many in the period of the same length before; null where no row covers that, or where it makes no sense.</param>
/// <param name="ByWhom">The states concerned, the most frequent first: visitors, hosts, senders, companions in a minority, partners lost.</param>
/// <param name="Coverage">What the rows cover.</param>
public sealed record IsolationAspect(string Name, int? Count, int? Before, IReadOnlyList<Whom> ByWhom, Coverage Coverage);

/// <summary>A state and how often it was concerned.</summary>
public readonly record struct Whom(string State, int Times);

/// <summary>How much of a period rows cover.</summary>
public enum Cover
{
    /// <summary>No row reaches into it.</summary>
    None,

    /// <summary>The rows begin after it began, or end before it ended.</summary>
    Part,

    /// <summary>The first row is before its first day, the last after its last.</summary>
    Full,
}

/// <summary>What the rows of an aspect cover. Rows that begin and end outside of a period are taken to cover it; gaps between are not seen.</summary>
/// <param name="Rows">How many rows there are, of all states.</param>
/// <param name="First">The first day of them; null without rows.</param>
/// <param name="Last">The last day.</param>
/// <param name="OfPeriod">How much of the period they cover.</param>
/// <param name="OfBefore">How much of the period before.</param>
public sealed record Coverage(int Rows, DateOnly? First, DateOnly? Last, Cover OfPeriod, Cover OfBefore)
{
    internal static Coverage Of(IEnumerable<(DateOnly First, DateOnly Last)> rows, Period now, Period before)
    {
        var all = rows.ToList();
        if (all.Count == 0) return new(0, null, null, Cover.None, Cover.None);
        var (first, last) = (all.Min(r => r.First), all.Max(r => r.Last));
        return new(all.Count, first, last, now.CoveredBy(first, last), before.CoveredBy(first, last));
    }
}

internal readonly record struct Period(DateOnly From, DateOnly To)
{
    // Whole years are followed back by as many whole years, whatever leap days they have.
    public Period Before => this is { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } }
        ? new(From.AddYears(From.Year - To.Year - 1), From.AddDays(-1))
        : new(From.AddDays(From.DayNumber - To.DayNumber - 1), From.AddDays(-1));

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public Cover CoveredBy(DateOnly first, DateOnly last) => first > To || last < From ? Cover.None : first <= From && last >= To ? Cover.Full : Cover.Part;
}
