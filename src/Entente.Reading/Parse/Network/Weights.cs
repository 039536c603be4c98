namespace Entente.Reading.Parse.Network;

/// <summary>Every trained number of the parser's network.</summary>
/// <param name="Words">A vector for each known word; the first row is for all others.</param>
/// <param name="Marks">A vector for each known mark.</param>
/// <param name="First">The first layer, forward and backward: it feeds the tagger.</param>
/// <param name="Second">The second layer, forward and backward: it feeds the parser.</param>
/// <param name="Tag">From the first layer to the tags, with a bias, and each tag's vector for the second layer.</param>
/// <param name="Arc">For each word as a dependent and as a head, and how well two go together.</param>
/// <param name="Label">Names the relation between a dependent and its head.</param>
internal sealed record Weights(Matrix Words, Matrix Marks, LstmPair First, LstmPair Second, TagWeights Tag, ArcWeights Arc, LabelWeights Label)
{
    /// <summary>How many of <see cref="All"/> are tables of vectors, of which a batch needs few rows.</summary>
    public const int Tables = 2;

    /// <summary>All matrices in a fixed order, the tables first.</summary>
    public IReadOnlyList<Matrix> All =>
    [
        Words, Marks, .. First.All, .. Second.All, Tag.Score, Tag.Bias, Tag.Vectors,
        Arc.Dependent, Arc.DependentBias, Arc.Head, Arc.HeadBias, Arc.Root, Arc.Pair, Arc.PairBias, Arc.Distance,
        Label.Dependent, Label.Bias, Label.Head, Label.Distance, Label.Score, Label.ScoreBias,
    ];

    /// <summary>Makes products with the weights quick; they must not change any more.</summary>
    public void Freeze()
    {
        foreach (var matrix in All.Skip(Tables).Where(m => m.Rows > 1))
        {
            matrix.Freeze();
        }
    }

    /// <summary>A copy of weights that go on changing.</summary>
    public Weights Copy(Sizes sizes)
    {
        var copy = Zero(sizes);
        foreach (var (from, to) in All.Zip(copy.All))
        {
            from.All.CopyTo(to.All);
        }

        return copy;
    }

    /// <summary>Empty weights of the right shapes.</summary>
    public static Weights Zero(Sizes s)
    {
        const int distances = Distances.Count;
        return new(
            new(s.Words, s.WordVector),
            new(s.Marks, s.MarkVector),
            LstmPair.Zero(s.WordVector + s.MarkVector, s.Hidden),
            LstmPair.Zero((2 * s.Hidden) + s.TagVector, s.Hidden),
            new(new(2 * s.Hidden, s.Tags), new(1, s.Tags), new(s.Tags, s.TagVector)),
            new(new(2 * s.Hidden, s.Arc), new(1, s.Arc), new(2 * s.Hidden, s.Arc), new(1, s.Arc), new(1, s.Arc), new(s.Arc, s.Arc), new(1, s.Arc), new(1, distances)),
            new(new(2 * s.Hidden, s.Label), new(1, s.Label), new(2 * s.Hidden, s.Label), new(distances, s.Label), new(s.Label, s.Labels), new(1, s.Labels)));
    }
}

/// <summary>The shape of a network.</summary>
internal sealed record Sizes(int Words, int Marks, int Tags, int Labels)
{
    public int WordVector { get; init; } = 96;

    public int MarkVector { get; init; } = 80;

    public int Hidden { get; init; } = 128;

    public int TagVector { get; init; } = 32;

    public int Arc { get; init; } = 128;

    public int Label { get; init; } = 96;
}

/// <summary>A layer that reads both ways (Graves and Schmidhuber 2005).</summary>
internal sealed record LstmPair(Lstm Forward, Lstm Backward)
{
    public IReadOnlyList<Matrix> All =>
        [Forward.Input, Forward.Recurrent, Forward.Bias, Backward.Input, Backward.Recurrent, Backward.Bias];

    public static LstmPair Zero(int input, int hidden) => new(One(input, hidden), One(input, hidden));

    private static Lstm One(int input, int hidden) => new(new(input, 4 * hidden), new(hidden, 4 * hidden), new(1, 4 * hidden));
}

/// <summary>The tagger's weights.</summary>
internal sealed record TagWeights(Matrix Score, Matrix Bias, Matrix Vectors);

/// <summary>The weights that score heads (Dozat and Manning 2017), with a weight for each distance.</summary>
internal sealed record ArcWeights(
    Matrix Dependent, Matrix DependentBias, Matrix Head, Matrix HeadBias, Matrix Root, Matrix Pair, Matrix PairBias, Matrix Distance);

/// <summary>The weights that name relations.</summary>
internal sealed record LabelWeights(Matrix Dependent, Matrix Bias, Matrix Head, Matrix Distance, Matrix Score, Matrix ScoreBias);

/// <summary>Classes of distance between a dependent and its head.</summary>
internal static class Distances
{
    public const int Count = 19;

    /// <summary>The class of a head's distance; the last is for the root.</summary>
    public static int Of(int dependent, int head, int words)
    {
        if (head == words)
        {
            return Count - 1;
        }

        var far = Math.Abs(head - dependent);
        var step = far < 5 ? far - 1 : far < 7 ? 4 : far < 10 ? 5 : far < 15 ? 6 : far < 25 ? 7 : 8;
        return head > dependent ? step : 9 + step;
    }
}
