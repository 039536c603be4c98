namespace Entente.Measures.Closeness;

/// <summary>
/// How alike two portfolios of alliances are. All but τ-b are 1 where they are identical, and null where the formula would
/// divide 0 by 0. docs/measures/similarity.md has the formulas, their sources and when not to trust them.
/// </summary>
/// <param name="SAbsolute">Signorino and Ritter's S, absolute distance: −1 to 1.</param>
/// <param name="SSquared">S, squared distance.</param>
/// <param name="SBinary">S, allied or not.</param>
/// <param name="KappaAbsolute">Cohen's κ, weighted by absolute distance: at most 1, 0 for chance.</param>
/// <param name="KappaSquared">κ, weighted by squared distance.</param>
/// <param name="KappaBinary">κ, allied or not.</param>
/// <param name="PiAbsolute">Scott's π, weighted by absolute distance: at most 1, 0 for chance.</param>
/// <param name="PiSquared">π, weighted by squared distance.</param>
/// <param name="PiBinary">π, allied or not.</param>
/// <param name="TauB">Kendall's τ-b: −1 to 1.</param>
public readonly record struct Similarity(
    double? SAbsolute, double? SSquared, double? SBinary,
    double? KappaAbsolute, double? KappaSquared, double? KappaBinary,
    double? PiAbsolute, double? PiSquared, double? PiBinary,
    double? TauB)
{
    /// <summary>All measures of two portfolios.</summary>
    public static Similarity Of(in Crosstab t) => new(
        S(t, Distance.Absolute), S(t, Distance.Squared), S(t, Distance.Binary),
        Kappa(t, Distance.Absolute), Kappa(t, Distance.Squared), Kappa(t, Distance.Binary),
        Pi(t, Distance.Absolute), Pi(t, Distance.Squared), Pi(t, Distance.Binary),
        KendallTauB.Of(t));

    /// <summary>S = 1 − 2 Σd / (n · d_max), where d_max is the distance between the ends of the scale (Signorino and Ritter 1999, equal weights).</summary>
    public static double? S(in Crosstab t, Distance distance) =>
        t.Total == 0 ? null : 1 - 2.0 * Observed(t, distance) / (t.Total * Between(0, t.Grades - 1, distance));

    /// <summary>S with a weight for each state: 1 − 2 Σwd / (d_max Σw).</summary>
    /// <param name="first">Grades from 0 to <paramref name="highest"/>.</param>
    /// <param name="second">Grades of the same states in the same order.</param>
    /// <param name="weights">What each state counts, such as its share of the system's capabilities; none below 0.</param>
    /// <param name="distance">How far apart two grades are.</param>
    /// <param name="highest">The highest grade of the scale.</param>
    /// <returns>−1 to 1; null where the weights add up to 0.</returns>
    public static double? S(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<double> weights, Distance distance, int highest = Portfolios.Strongest)
    {
        if (first.Length != second.Length || first.Length != weights.Length) throw new ArgumentException("portfolios and weights differ in length", nameof(weights));
        var (apart, sum) = (0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            apart += weights[i] * Between(first[i], second[i], distance);
            sum += weights[i];
        }
        return sum > 0 ? 1 - 2 * apart / (Between(0, highest, distance) * sum) : null;
    }

    /// <summary>κ = 1 − D_o / D_e; D_e is the distance expected of two states that keep each its own grades and deal them out by chance (Cohen 1968).</summary>
    public static double? Kappa(in Crosstab t, Distance distance) => Corrected(t, distance, ExpectedOfTwo(t, distance));

    /// <summary>π = 1 − D_o / D_e; D_e is the distance expected where both deal out by chance from the grades of the two together (Scott 1955).</summary>
    public static double? Pi(in Crosstab t, Distance distance) => Corrected(t, distance, ExpectedOfPool(t, distance));

    /// <summary>Σd: the distances between the two over all states.</summary>
    public static long Observed(in Crosstab t, Distance distance)
    {
        var sum = 0L;
        for (var a = 0; a < t.Grades; a++)
            for (var b = 0; b < t.Grades; b++) sum += t[a, b] * Between(a, b, distance);
        return sum;
    }

    /// <summary>Σd as κ expects it by chance: Σ r_a c_b d(a,b) / n. Null where there is nobody.</summary>
    public static double? ExpectedOfTwo(in Crosstab t, Distance distance)
    {
        var sum = 0L;
        for (var a = 0; a < t.Grades; a++)
            for (var b = 0; b < t.Grades; b++) sum += t.OfFirst(a) * t.OfSecond(b) * Between(a, b, distance);
        return t.Total == 0 ? null : (double)sum / t.Total;
    }

    /// <summary>Σd as π expects it by chance: Σ (r_a + c_a)(r_b + c_b) d(a,b) / 4n. Null where there is nobody.</summary>
    public static double? ExpectedOfPool(in Crosstab t, Distance distance)
    {
        var sum = 0L;
        for (var a = 0; a < t.Grades; a++)
            for (var b = 0; b < t.Grades; b++)
                sum += (t.OfFirst(a) + t.OfSecond(a)) * (t.OfFirst(b) + t.OfSecond(b)) * Between(a, b, distance);
        return t.Total == 0 ? null : sum / (4.0 * t.Total);
    }

    /// <summary>The distance between two grades.</summary>
    public static int Between(int a, int b, Distance distance) => distance switch
    {
        Distance.Absolute => Math.Abs(a - b),
        Distance.Squared => (a - b) * (a - b),
        _ => (a == 0) == (b == 0) ? 0 : 1,
    };

    private static double? Corrected(in Crosstab t, Distance distance, double? expected) => expected is > 0 ? 1 - Observed(t, distance) / expected : null;
}
