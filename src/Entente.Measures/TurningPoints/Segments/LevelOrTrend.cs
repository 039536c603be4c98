namespace Entente.Measures.TurningPoints;

/// <summary>
/// What it costs to describe a stretch of a series by a level or by a straight line, whichever is cheaper: the sum of squares around
/// it, in units of what one parameter costs. The line has one parameter more than the level and pays one unit for it. Each question
/// is answered in constant time from running sums.
/// </summary>
public sealed class LevelOrTrend
{
    private readonly double[] sum, squares, moments;

    /// <summary>Prepares the running sums.</summary>
    /// <param name="values">The series, any unit; best centred, since sums of squares are taken.</param>
    /// <param name="unit">What one parameter costs, in the unit of squared values; above 0.</param>
    public LevelOrTrend(IReadOnlyList<double> values, double unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        Unit = unit;
        (sum, squares, moments) = (new double[values.Count + 1], new double[values.Count + 1], new double[values.Count + 1]);
        for (var i = 0; i < values.Count; i++)
        {
            sum[i + 1] = sum[i] + values[i];
            squares[i + 1] = squares[i] + values[i] * values[i];
            moments[i + 1] = moments[i] + i * values[i];
        }
    }

    /// <summary>What one parameter costs.</summary>
    public double Unit { get; }

    /// <summary>What was taken off the values before they came here, in their own unit.</summary>
    public double Mean { get; init; }

    /// <summary>What the values were divided by before they came here.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The cheaper of level and line, in units; 0 or more.</summary>
    public double Cost(int start, int end) => IsTrend(start, end) ? Line(start, end).Around / Unit + 1 : Level(start, end).Around / Unit;

    /// <summary>Whether the line is cheaper.</summary>
    public bool IsTrend(int start, int end) => end - start > 1 && Line(start, end).Around + Unit < Level(start, end).Around;

    /// <summary>The mean of a stretch and the sum of squares around it.</summary>
    public (double Mean, double Around) Level(int start, int end)
    {
        var total = sum[end] - sum[start];
        return (total / (end - start), Math.Max(0, squares[end] - squares[start] - total * total / (end - start)));
    }

    /// <summary>The slope per step, the value at the middle and the sum of squares around the line of least squares.</summary>
    public (double Slope, double Middle, double Around) Line(int start, int end)
    {
        double n = end - start;
        var (mean, rest) = Level(start, end);
        var spread = n * (n * n - 1) / 12;
        var together = moments[end] - moments[start] - mean * n * (start + end - 1) / 2.0;
        return spread > 0 ? (together / spread, mean, Math.Max(0, rest - together * together / spread)) : (0, mean, rest);
    }

    /// <summary>Where the fit of a stretch stands at an index.</summary>
    public double At(int start, int end, double index)
    {
        if (!IsTrend(start, end)) return Level(start, end).Mean;
        var (slope, middle, _) = Line(start, end);
        return middle + slope * (index - (start + end - 1) / 2.0);
    }
}
