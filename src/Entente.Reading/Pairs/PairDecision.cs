namespace Entente.Reading.Pairs;

/// <summary>Joins the model's margins and the rules' vote. The numbers were chosen on held-out folds: docs/decisions/pairs.md.</summary>
internal static class PairDecision
{
    private const double BothWeight = 0.5, OneWeight = 0.25;
    private const double Sharpness = 3.5;

    /// <summary>How likely each label is.</summary>
    public static double[] Chances(double[] margins, IReadOnlyList<RuleVote> votes)
    {
        var scores = (double[])margins.Clone();
        if (votes.Count > 0) scores[(int)votes[0].Label] += votes[0].Tie == VoteTie.Both ? BothWeight : OneWeight;
        var top = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(Sharpness * (scores[i] - top));
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }

    /// <summary>The likeliest label.</summary>
    public static PairLabel Best(double[] chances) => (PairLabel)Array.IndexOf(chances, chances.Max());
}
