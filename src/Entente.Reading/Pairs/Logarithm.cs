namespace Entente.Reading.Pairs;

/// <summary>The natural logarithm by plain arithmetic, so that a trained file does not depend on a system's mathematics library.</summary>
internal static class Logarithm
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>ln x for x above 0: powers of two taken off, then the series of artanh.</summary>
    public static float Of(double x)
    {
        var twos = 0;
        while (x > 1.5) { x /= 2; twos++; }
        while (x < 0.75) { x *= 2; twos--; }
        var z = (x - 1) / (x + 1);
        var (sum, power) = (0.0, z);
        for (var n = 1; n <= 25; n += 2)
        {
            sum += power / n;
            power *= z * z;
        }
        return (float)(2 * sum + twos * Ln2);
    }
}
