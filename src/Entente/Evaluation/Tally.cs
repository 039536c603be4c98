using System.Numerics;

namespace Entente.Evaluation;

/// <summary>So many right of so many.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Share(int Right, int Of)
{
    /// <summary>From 0 to 1; null when there are none.</summary>
    public double? Value => Of == 0 ? null : (double)Right / Of;

    /// <summary>Both together.</summary>
    public static Share operator +(Share a, Share b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static Share Add(Share a, Share b) => new(a.Right + b.Right, a.Of + b.Of);

    internal static Share Count<T>(IEnumerable<T> all, Func<T, bool> right) => all.Aggregate(new Share(), (sum, x) => sum + new Share(right(x) ? 1 : 0, 1));
}

/// <summary>What is counted in one document or in many.</summary>
public sealed record Tally : IAdditionOperators<Tally, Tally, Tally>
{
    /// <summary>Events printed as happened or ongoing that a gold event covers.</summary>
    public Share Precision { get; init; }

    /// <summary>Gold events found, of those that any competent coder lists.</summary>
    public Share RecallMust { get; init; }

    /// <summary>The same, with a right type.</summary>
    public Share RecallMustTyped { get; init; }

    /// <summary>Gold events found, of all.</summary>
    public Share RecallAll { get; init; }

    /// <summary>Right types among matched events.</summary>
    public Share Type { get; init; }

    /// <summary>Right dates among matched events that the text dates.</summary>
    public Share Date { get; init; }

    /// <summary>Right statuses among matched events.</summary>
    public Share Status { get; init; }

    /// <summary>Right attributions among matched events of which the gold says who tells them.</summary>
    public Share Attribution { get; init; }

    /// <summary>Events printed as happened or ongoing where the gold says that none happened.</summary>
    public int Violations { get; init; }

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally a, Tally b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static Tally Add(Tally a, Tally b) => new()
    {
        Precision = a.Precision + b.Precision,
        RecallMust = a.RecallMust + b.RecallMust,
        RecallMustTyped = a.RecallMustTyped + b.RecallMustTyped,
        RecallAll = a.RecallAll + b.RecallAll,
        Type = a.Type + b.Type,
        Date = a.Date + b.Date,
        Status = a.Status + b.Status,
        Attribution = a.Attribution + b.Attribution,
        Violations = a.Violations + b.Violations,
    };
}
