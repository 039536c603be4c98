namespace Entente.Reading.Parse.Network;

/// <summary>Runs the network over a batch of sentences, step by step, each step a method of its own.</summary>
internal static class ForwardPass
{
    /// <summary>Changes a layer's outputs on their way; training drops some of them.</summary>
    public delegate void Filter(Matrix values, int place);

    /// <summary>Runs all steps up to the vectors for heads and relations; heads are scored sentence by sentence by <see cref="Heads"/>.</summary>
    public static void Run(Weights weights, Trace trace, Filter? filter = null)
    {
        Embed(weights, trace);
        filter?.Invoke(trace.Vectors, 0);
        trace.Order();
        Both(weights.First, trace.Vectors, trace, trace.FirstForward, trace.FirstBackward, trace.First);
        filter?.Invoke(trace.First, 1);
        RunOn(weights, trace, filter);
    }

    /// <summary>The same, to the last bit, where a memory of words holds what the first layer takes from each.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="trace">The batch: its sentences' lengths.</param>
    /// <param name="memory">The memory.</param>
    /// <param name="places">Where in the memory each word of the batch is.</param>
    public static void Run(Weights weights, Trace trace, WordMemory memory, ReadOnlySpan<int> places)
    {
        trace.Order();
        var (forward, backward) = (trace.FirstForward, trace.FirstBackward);
        forward.Gates.Resize(places.Length, weights.First.Forward.Bias.Columns);
        backward.Gates.Resize(places.Length, weights.First.Backward.Bias.Columns);
        for (var r = 0; r < places.Length; r++)
        {
            memory.Forward(places[trace.Forward.Rows[r]]).CopyTo(forward.Gates[r]);
            memory.Backward(places[trace.Backward.Rows[r]]).CopyTo(backward.Gates[r]);
        }

        trace.First.Resize(places.Length, 2 * weights.First.Forward.Hidden);
        weights.First.Forward.Recur(trace.Forward, forward, trace.First, 0);
        weights.First.Backward.Recur(trace.Backward, backward, trace.First, weights.First.Forward.Hidden);
        RunOn(weights, trace, null);
    }

    private static void RunOn(Weights weights, Trace trace, Filter? filter)
    {
        Tag(weights.Tag, trace);
        filter?.Invoke(trace.SecondInput, 2);
        Both(weights.Second, trace.SecondInput, trace, trace.SecondForward, trace.SecondBackward, trace.Second);
        filter?.Invoke(trace.Second, 3);
        Project(trace.Second, weights.Arc.Dependent, weights.Arc.DependentBias, trace.Dependents);
        Project(trace.Second, weights.Arc.Head, weights.Arc.HeadBias, trace.HeadVectors);
        filter?.Invoke(trace.Dependents, 4);
        filter?.Invoke(trace.HeadVectors, 5);
        Product.Add(trace.Dependents, weights.Arc.Pair, trace.Pairs.FillRows(trace.Dependents.Rows, weights.Arc.PairBias));
        Product.Add(trace.Second, weights.Label.Dependent, trace.LabelDependents.FillRows(trace.Second.Rows, weights.Label.Bias));
        Product.Add(trace.Second, weights.Label.Head, trace.LabelHeads.Shape(trace.Second.Rows, weights.Label.Head.Columns));
    }

    /// <summary>Scores every head for every word of one sentence: a row for each word, a column for each head, the root last.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="trace">The batch, after it ran.</param>
    /// <param name="start">The sentence's first row in the batch.</param>
    /// <param name="words">Its length.</param>
    /// <param name="columns">Takes its head vectors, transposed.</param>
    /// <param name="scores">Takes the scores.</param>
    public static void Heads(ArcWeights weights, Trace trace, int start, int words, Matrix columns, Matrix scores)
    {
        var size = trace.HeadVectors.Columns;
        columns.Resize(size, words + 1);
        for (var k = 0; k < size; k++)
        {
            var row = columns[k];
            for (var j = 0; j < words; j++)
            {
                row[j] = trace.HeadVectors.Data[((start + j) * size) + k];
            }

            row[words] = weights.Root.Data[k];
        }

        scores.Resize(words, words + 1);
        for (var i = 0; i < words; i++)
        {
            for (var j = 0; j <= words; j++)
            {
                scores.Data[(i * (words + 1)) + j] = weights.Distance.Data[Distances.Of(i, j, words)];
            }
        }

        Product.Add(trace.Pairs, start, columns, scores, 0, words);
    }

    /// <summary>Scores the relations of words whose heads are given: a row for each word of the batch.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="trace">The batch, after it ran.</param>
    /// <param name="heads">Heads within each sentence, its length for the root.</param>
    public static void Relations(LabelWeights weights, Trace trace, ReadOnlySpan<int> heads)
    {
        trace.LabelHidden.Resize(trace.LabelDependents.Rows, trace.LabelDependents.Columns);
        var start = 0;
        foreach (var words in trace.Lengths)
        {
            for (var i = 0; i < words; i++)
            {
                var head = heads[start + i];
                var hidden = trace.LabelHidden[start + i];
                trace.LabelDependents[start + i].CopyTo(hidden);
                Sums.Add(weights.Distance[Distances.Of(i, head, words)], hidden);
                if (head < words)
                {
                    Sums.Add(trace.LabelHeads[start + head], hidden);
                }
            }

            start += words;
        }

        Curves.Bend(trace.LabelHidden.All);
        Product.Add(trace.LabelHidden, weights.Score, trace.Labels.FillRows(trace.LabelHidden.Rows, weights.ScoreBias));
    }

    /// <summary>Looks up the vectors of the trace's words and marks.</summary>
    public static void Embed(Weights weights, Trace trace)
    {
        var (words, marks) = (weights.Words.Columns, weights.Marks.Columns);
        trace.Vectors.Shape(trace.Words.Count, words + marks);
        for (var r = 0; r < trace.Words.Count; r++)
        {
            var row = trace.Vectors[r];
            weights.Words[trace.Words[r]].CopyTo(row);
            for (var m = 0; m < Vocabulary.Marks; m++)
            {
                if (trace.Marks[(r * Vocabulary.Marks) + m] is var mark and >= 0)
                {
                    Sums.Add(weights.Marks[mark], row[words..]);
                }
            }
        }
    }

    private static void Both(LstmPair layer, Matrix x, Trace trace, LstmTrace forward, LstmTrace backward, Matrix output)
    {
        output.Resize(x.Rows, 2 * layer.Forward.Hidden);
        layer.Forward.Run(x, trace.Forward, forward, output, 0);
        layer.Backward.Run(x, trace.Backward, backward, output, layer.Forward.Hidden);
    }

    private static void Tag(TagWeights weights, Trace trace)
    {
        Product.Add(trace.First, weights.Score, trace.Tags.FillRows(trace.First.Rows, weights.Bias));
        trace.TagVectors.Shape(trace.First.Rows, weights.Vectors.Columns);
        for (var r = 0; r < trace.Tags.Rows; r++)
        {
            Curves.Softmax(trace.Tags[r]);
        }

        Product.Add(trace.Tags, weights.Vectors, trace.TagVectors);
        trace.SecondInput.Resize(trace.First.Rows, trace.First.Columns + trace.TagVectors.Columns);
        for (var r = 0; r < trace.Tags.Rows; r++)
        {
            trace.First[r].CopyTo(trace.SecondInput[r]);
            trace.TagVectors[r].CopyTo(trace.SecondInput[r][trace.First.Columns..]);
        }
    }

    private static void Project(Matrix from, Matrix weights, Matrix bias, Matrix to)
    {
        Product.Add(from, weights, to.FillRows(from.Rows, bias));
        Curves.Bend(to.All);
    }
}

/// <summary>What the network reads and computes for a batch of sentences; kept and used again, since it is large.</summary>
internal sealed class Trace
{
    /// <summary>Rows of words, all sentences after one another.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Rows of marks, <see cref="Vocabulary.Marks"/> for each word; -1 for none.</summary>
    public List<int> Marks { get; } = [];

    /// <summary>Words of each sentence.</summary>
    public int[] Lengths { get; set; } = [];

    public Steps Forward { get; set; } = new([], [0]);

    public Steps Backward { get; set; } = new([], [0]);

    /// <summary>Orders the steps by the sentences' lengths.</summary>
    public void Order() => (Forward, Backward) = (Steps.Of(Lengths, false), Steps.Of(Lengths, true));

    public Matrix Vectors { get; } = new();

    public LstmTrace FirstForward { get; } = new();

    public LstmTrace FirstBackward { get; } = new();

    public Matrix First { get; } = new();

    public Matrix Tags { get; } = new();

    public Matrix TagVectors { get; } = new();

    public Matrix SecondInput { get; } = new();

    public LstmTrace SecondForward { get; } = new();

    public LstmTrace SecondBackward { get; } = new();

    public Matrix Second { get; } = new();

    public Matrix Dependents { get; } = new();

    public Matrix HeadVectors { get; } = new();

    public Matrix Pairs { get; } = new();

    public Matrix LabelDependents { get; } = new();

    public Matrix LabelHeads { get; } = new();

    public Matrix LabelHidden { get; } = new();

    public Matrix Labels { get; } = new();
}
