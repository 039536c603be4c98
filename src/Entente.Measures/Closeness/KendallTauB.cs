namespace Entente.Measures.Closeness;

/// <summary>Kendall's rank correlation τ-b (Kendall 1945; used on alliances by Bueno de Mesquita 1975).</summary>
/// <param name="Concordant">Pairs of states that both portfolios put in the same order.</param>
/// <param name="Discordant">Pairs of states that they put in opposite orders.</param>
/// <param name="UntiedInFirst">Pairs to which the first has different grades.</param>
/// <param name="UntiedInSecond">Pairs to which the second has different grades.</param>
public readonly record struct KendallTauB(long Concordant, long Discordant, long UntiedInFirst, long UntiedInSecond)
{
    /// <summary>τ-b = (C − D) / √(U₁ U₂): −1 to 1; null where one portfolio has one grade for all.</summary>
    public double? Value => UntiedInFirst > 0 && UntiedInSecond > 0 ? (Concordant - Discordant) / Math.Sqrt((double)UntiedInFirst * UntiedInSecond) : null;

    /// <summary>τ-b of two portfolios.</summary>
    public static double? Of(in Crosstab t) => Pairs(t).Value;

    /// <summary>The pairs of states that τ-b counts.</summary>
    public static KendallTauB Pairs(in Crosstab t)
    {
        var (concordant, discordant, first, second) = (0L, 0L, 0L, 0L);
        for (var a = 0; a < t.Grades; a++)
        {
            for (var a2 = a + 1; a2 < t.Grades; a2++)
            {
                first += t.OfFirst(a) * t.OfFirst(a2);
                second += t.OfSecond(a) * t.OfSecond(a2);
                for (var b = 0; b < t.Grades; b++)
                    for (var b2 = 0; b2 < t.Grades; b2++)
                    {
                        var pairs = t[a, b] * t[a2, b2];
                        if (b2 > b) concordant += pairs;
                        else if (b2 < b) discordant += pairs;
                    }
            }
        }
        return new(concordant, discordant, first, second);
    }
}
