using CsCheck;
using Entente.Measures.Closeness;

namespace Entente.Measures.Tests.Closeness;

/// <summary>What holds for the portfolios of any two states.</summary>
public class SimilarityLaws
{
    private static readonly Gen<(byte[] A, byte[] B)> Two = Gen.Int[1, 40].SelectMany(n => Gen.Select(Gen.Byte[0, 3].Array[n], Gen.Byte[0, 3].Array[n]));

    private static readonly Gen<(MemberSpell[] Members, AllianceSpell[] Spells)> System =
        from n in Gen.Int[2, 12]
        from spells in Gen.Select(Gen.Int[1, n], Gen.Int[1, n], Gen.Int[0, 3], Gen.Int[1900, 1910], Gen.Int[0, 5]).Array[0, 30]
        select (Enumerable.Range(1, n).Select(i => new MemberSpell(i, $"S{i}", 1900, 1910)).ToArray(),
            spells.Select((s, row) => new AllianceSpell(s.Item1, s.Item2, s.Item3, s.Item4, s.Item4 + s.Item5, false, "", row)).ToArray());

    [Fact]
    public void It_does_not_matter_which_of_the_two_is_first() => Two.Sample((a, b) => Same(Of(a, b), Of(b, a)));

    [Fact]
    public void It_does_not_matter_in_which_order_the_states_stand() => Gen.Select(Two, Gen.Int[0, 1000]).Sample((two, seed) =>
    {
        var order = Enumerable.Range(0, two.A.Length).ToArray();
        new Random(seed).Shuffle(order);
        return Same(Of(two.A, two.B), Of([.. order.Select(i => two.A[i])], [.. order.Select(i => two.B[i])]));
    });

    [Fact]
    public void A_portfolio_is_like_itself() => Two.Sample((a, _) =>
        Figures(Of(a, a)).All(f => f is null or 1) && Of(a, a) is { SAbsolute: 1, SSquared: 1, SBinary: 1 });

    [Fact]
    public void S_and_tau_lie_between_minus_1_and_1_and_pi_is_never_above_kappa() => Two.Sample((a, b) =>
    {
        var s = Of(a, b);
        return ((double?[])[s.SAbsolute, s.SSquared, s.SBinary, s.TauB]).All(f => f is null or (>= -1 - 1e-12 and <= 1 + 1e-12))
            && Below(s.PiAbsolute, s.KappaAbsolute) && Below(s.PiSquared, s.KappaSquared) && Below(s.PiBinary, s.KappaBinary);
    });

    [Fact]
    public void With_equal_weights_the_weighted_S_is_the_other() => Two.Sample((a, b) =>
        Near(Similarity.S(a, b, Enumerable.Repeat(0.7, a.Length).ToArray(), Distance.Squared), Of(a, b).SSquared));

    [Fact]
    public void It_does_not_matter_in_which_order_the_spells_stand() => Gen.Select(System, Gen.Int[0, 1000]).Sample((system, seed) =>
    {
        var (members, spells) = system;
        var (shuffled, others) = (spells.ToArray(), members.ToArray());
        new Random(seed).Shuffle(shuffled);
        new Random(seed).Shuffle(others);
        var (one, other) = (Portfolios.Of(1905, members, spells), Portfolios.Of(1905, others, shuffled));
        return one.States.SequenceEqual(other.States) && Enumerable.Range(0, members.Length).All(i => one.Row(i).SequenceEqual(other.Row(i)));
    });

    [Fact]
    public void A_mutual_spell_is_two_directed_ones() => System.Sample((members, spells) =>
    {
        var mutual = Portfolios.Of(1905, members, spells.Select(s => s with { Mutual = true }));
        var both = Portfolios.Of(1905, members, spells.Concat(spells.Select(s => s with { From = s.To, To = s.From })));
        return Enumerable.Range(0, members.Length).All(i => mutual.Row(i).SequenceEqual(both.Row(i)) && mutual.Row(i)[i] == Portfolios.Strongest);
    });

    private static Similarity Of(byte[] a, byte[] b) => Similarity.Of(new Crosstab(a, b));

    private static bool Same(Similarity x, Similarity y) => Figures(x).Zip(Figures(y)).All(p => Near(p.First, p.Second));

    private static bool Near(double? x, double? y) => x is null ? y is null : y is not null && Math.Abs(x.Value - y.Value) < 1e-12;

    private static bool Below(double? x, double? y) => x is null || y is null || x <= y + 1e-12;

    private static double?[] Figures(Similarity s) =>
        [s.SAbsolute, s.SSquared, s.SBinary, s.KappaAbsolute, s.KappaSquared, s.KappaBinary, s.PiAbsolute, s.PiSquared, s.PiBinary, s.TauB];
}
