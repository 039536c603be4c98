namespace Entente.Measures;

/// <summary>A tie of which only a probability is known that it is positive.</summary>
/// <param name="From">The first endpoint.</param>
/// <param name="To">The second endpoint.</param>
/// <param name="Positive">The probability of +, 0 to 1.</param>
/// <param name="Weight">How much the tie counts, above 0.</param>
public readonly record struct UncertainEdge(string From, string To, double Positive, double Weight = 1);

/// <summary>How often a tie is under stress.</summary>
/// <param name="From">The first endpoint.</param>
/// <param name="To">The second endpoint.</param>
/// <param name="Share">The share of draws in which it is, 0 to 1.</param>
public sealed record StressShare(string From, string To, double Share);

/// <summary>What balance comes to over draws of the signs.</summary>
/// <param name="Index">L of each draw, in the order of the draws.</param>
/// <param name="Normalised">F of each draw.</param>
/// <param name="Stress">For each tie the share of draws in which it is under stress; empty where that was not asked.</param>
/// <param name="Proven">In how many draws L is proven; stress is counted in these alone.</param>
public sealed record BalanceDraws(IReadOnlyList<double> Index, IReadOnlyList<double> Normalised, IReadOnlyList<StressShare> Stress, int Proven)
{
    /// <summary>Draws the sign of every tie by its probability, each tie for itself.</summary>
    /// <param name="ties">The ties.</param>
    /// <param name="draws">How many draws, from 1.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    /// <param name="stress">Whether ties under stress are wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not between 0 and 1, or there is no draw.</exception>
    public static BalanceDraws OfSigns(IReadOnlyList<UncertainEdge> ties, int draws, int seed, bool stress = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        foreach (var t in ties) if (!(t.Positive is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(ties), $"the tie {t.From}, {t.To} has probability {t.Positive}; a probability is between 0 and 1");
        var random = new Random(seed);
        return Over(draws, stress, () => SignedNetwork.Of(ties.Select(t => new Edge(t.From, t.To, random.NextDouble() < t.Positive ? 1 : -1, t.Weight))));
    }

    /// <summary>
    /// The null model: the same ties with the same signs dealt out among them anew. What is known of a network is told by where it lies among these.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="draws">How many draws, from 1.</param>
    /// <param name="seed">Beginning of the random numbers.</param>
    public static BalanceDraws OfShuffledSigns(SignedNetwork network, int draws, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        var random = new Random(seed);
        return Over(draws, stress: false, () =>
        {
            int[] signs = [.. network.Edges.Select(e => e.Sign)];
            random.Shuffle(signs);
            return SignedNetwork.Of(network.Edges.Select((e, i) => e with { Sign = signs[i] }), network.Directed);
        });
    }

    /// <summary>The value below which a share of the draws lies: of the sorted draws the one at that place, rounded up.</summary>
    /// <param name="values">The draws' values.</param>
    /// <param name="share">The share, 0 to 1.</param>
    public static double Quantile(IReadOnlyList<double> values, double share) => values.Order().ElementAt(Math.Clamp((int)Math.Ceiling(share * values.Count) - 1, 0, values.Count - 1));

    private static BalanceDraws Over(int draws, bool stress, Func<SignedNetwork> draw)
    {
        List<double> index = [], normalised = [];
        Dictionary<(string From, string To), int> stressed = [];
        List<(string From, string To)> order = [];
        var proven = 0;
        for (var i = 0; i < draws; i++)
        {
            var network = draw();
            var frustration = Frustration.Of(network, stress);
            index.Add(frustration.Index);
            normalised.Add(frustration.Normalised ?? 1);
            if (i == 0 && stress) order = [.. network.Edges.Select(e => (e.From, e.To))];
            if (!frustration.Optimal || stress && frustration.Stressed is null) continue;
            proven++;
            foreach (var e in frustration.Stressed ?? []) stressed[(e.From, e.To)] = stressed.GetValueOrDefault((e.From, e.To)) + 1;
        }
        return new BalanceDraws(index, normalised, [.. order.Select(e => new StressShare(e.From, e.To, proven > 0 ? (double)stressed.GetValueOrDefault(e) / proven : 0))], proven);
    }
}
