using System.Numerics;
using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Evaluation;

/// <summary>What is counted in one text with dates or in many, after TempEval-3.</summary>
public sealed record DateTally : IAdditionOperators<DateTally, DateTally, DateTally>
{
    /// <summary>Expressions marked by a person.</summary>
    public int Wanted { get; init; }

    /// <summary>Expressions that were read.</summary>
    public int Read { get; init; }

    /// <summary>Pairs of the two, one to one, that have words in common.</summary>
    public int Relaxed { get; init; }

    /// <summary>Pairs that have the same words.</summary>
    public int Strict { get; init; }

    /// <summary>Pairs that have words in common and the same value.</summary>
    public int Valued { get; init; }

    /// <summary>Pairs that stand for the same days, of those whose days are told.</summary>
    public Share Edtf { get; init; }

    /// <summary>Harmonic mean of precision and recall, 0 to 1: twice the pairs over what was wanted and what was read; null where there is nothing.</summary>
    public double? F1(int pairs) => Wanted + Read == 0 ? null : 2.0 * pairs / (Wanted + Read);

    /// <summary>Both together.</summary>
    public static DateTally operator +(DateTally a, DateTally b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static DateTally Add(DateTally a, DateTally b) => new()
    {
        Wanted = a.Wanted + b.Wanted,
        Read = a.Read + b.Read,
        Relaxed = a.Relaxed + b.Relaxed,
        Strict = a.Strict + b.Strict,
        Valued = a.Valued + b.Valued,
        Edtf = a.Edtf + b.Edtf,
    };
}

/// <summary>How the dates of one text were read.</summary>
/// <param name="Gold">What it says.</param>
/// <param name="Read">What was read.</param>
public sealed record DateScore(GoldTimes Gold, IReadOnlyList<Timex> Read)
{
    /// <summary>Its figures. Each expression is paired with the first one left that shares words with it.</summary>
    public DateTally Tally { get; } = Count(Gold.Times, Read);

    private static DateTally Count(IReadOnlyList<GoldTime> wanted, IReadOnlyList<Timex> read)
    {
        List<Timex> left = [.. read];
        List<(GoldTime Gold, Timex Read)> pairs = [];
        foreach (var gold in wanted)
        {
            if (left.Find(t => t.Span.Start < gold.Span.End && gold.Span.Start < t.Span.End) is not { } match) continue;
            left.Remove(match);
            pairs.Add((gold, match));
        }
        return new DateTally
        {
            Wanted = wanted.Count,
            Read = read.Count,
            Relaxed = pairs.Count,
            Strict = pairs.Count(p => p.Gold.Span.Start == p.Read.Span.Start && p.Gold.Span.End == p.Read.Span.End),
            Valued = pairs.Count(p => p.Gold.Value == p.Read.Value),
            Edtf = Share.Count(pairs.Where(p => p.Gold.IsDated), p => DateFit.Same(p.Read.When, p.Gold.Edtf)),
        };
    }
}
