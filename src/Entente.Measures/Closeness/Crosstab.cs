namespace Entente.Measures.Closeness;

/// <summary>How often two states' portfolios hold each pair of grades: all that the measures of similarity look at.</summary>
public readonly struct Crosstab
{
    private readonly long[] counts;

    /// <summary>Counts the pairs of grades of two portfolios of one length.</summary>
    /// <param name="first">Grades from 0 to <paramref name="highest"/>.</param>
    /// <param name="second">Grades of the same states in the same order.</param>
    /// <param name="highest">The highest grade of the scale, whether or not somebody has it.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Crosstab(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int highest = Portfolios.Strongest)
    {
        if (first.Length != second.Length) throw new ArgumentException($"portfolios of {first.Length} and {second.Length} states", nameof(second));
        Grades = highest + 1;
        Total = first.Length;
        counts = new long[Grades * Grades];
        for (var i = 0; i < first.Length; i++) counts[first[i] * Grades + second[i]]++;
    }

    /// <summary>How many grades there are: 0 to one less.</summary>
    public int Grades { get; }

    /// <summary>How many states were compared.</summary>
    public long Total { get; }

    /// <summary>The states to which the first has grade <paramref name="a"/> and the second <paramref name="b"/>.</summary>
    public long this[int a, int b] => counts[a * Grades + b];

    /// <summary>The states to which the first has this grade.</summary>
    public long OfFirst(int grade)
    {
        var sum = 0L;
        for (var b = 0; b < Grades; b++) sum += this[grade, b];
        return sum;
    }

    /// <summary>The states to which the second has this grade.</summary>
    public long OfSecond(int grade)
    {
        var sum = 0L;
        for (var a = 0; a < Grades; a++) sum += this[a, grade];
        return sum;
    }
}
