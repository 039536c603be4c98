using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Computes the gradients of the network's errors on a batch of sentences.</summary>
/// <remarks>Everything runs on one thread in one order, so that the same batch gives the same gradients, bit for bit.</remarks>
internal sealed class Teacher(Weights weights, Weights gradients, Chance chance)
{
    private const float WordDropout = 0.25f;
    private const float MarkDropout = 0.05f;
    private const float Recurrent = 0.25f;
    private readonly Dropout dropout = new(chance, [0.27f, 0.38f, 0f, 0.38f, 0.33f, 0.33f]);
    private readonly Trace trace = new();
    private readonly LstmGradient lstm = new();
    private readonly Matrix columns = new(), scores = new(), back = new(), transposed = new(), headRows = new(), root = new();
    private readonly Matrix dSecond = new(), dPairs = new(), dDependents = new(), dHeads = new(), dLabelDependents = new(), dLabelHeads = new(), dHidden = new();
    private readonly Matrix dSecondInput = new(), dFirst = new(), dTagVectors = new(), dTags = new(), dVectors = new();
    private readonly List<int> heads = [], labels = [], tags = [];

    /// <summary>The mean loss of tags, heads and relations in the last batch.</summary>
    public (double Tag, double Arc, double Label) Loss { get; private set; }

    /// <summary>Adds the gradients of a batch.</summary>
    public void Learn(IReadOnlyList<Lesson> batch, Adam adam)
    {
        Fill(batch);
        var ran = weights with { First = Masked(weights.First), Second = Masked(weights.Second) };
        ForwardPass.Run(ran, trace, dropout.Apply);
        ForwardPass.Relations(weights.Label, trace, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(heads));
        var rows = heads.Count;
        dSecond.Shape(rows, trace.Second.Columns);
        var label = Relations(rows);
        var arc = Arcs(rows);
        dropout.Again(dSecond, 3);
        dSecondInput.Shape(rows, trace.SecondInput.Columns);
        Layer(ran.Second, gradients.Second, trace.SecondForward, trace.SecondBackward, dSecond, dSecondInput);
        var tag = Tags(rows);
        dropout.Again(dFirst, 1);
        dVectors.Shape(rows, trace.Vectors.Columns);
        Layer(ran.First, gradients.First, trace.FirstForward, trace.FirstBackward, dFirst, dVectors);
        dropout.Again(dVectors, 0);
        Embeddings(adam);
        Unmask(gradients.First, ran.First);
        Unmask(gradients.Second, ran.Second);
        Loss = (tag / rows, arc / rows, label / rows);
    }

    private void Fill(IReadOnlyList<Lesson> batch)
    {
        trace.Words.Clear();
        trace.Marks.Clear();
        heads.Clear();
        labels.Clear();
        tags.Clear();
        trace.Lengths = [.. batch.Select(l => l.Words.Length)];
        dropout.Lengths = trace.Lengths;
        foreach (var lesson in batch)
        {
            for (var i = 0; i < lesson.Words.Length; i++)
            {
                trace.Words.Add(chance.Unit() < WordDropout / (WordDropout + lesson.Counts[i]) ? Vocabulary.Unknown : lesson.Words[i]);
            }

            foreach (var mark in lesson.Marks)
            {
                trace.Marks.Add(chance.Unit() < MarkDropout ? -1 : mark);
            }

            heads.AddRange(lesson.Heads);
            labels.AddRange(lesson.Labels);
            tags.AddRange(lesson.Tags);
        }
    }

    private double Relations(int rows)
    {
        var loss = 0.0;
        for (var r = 0; r < rows; r++)
        {
            loss += CrossEntropy(trace.Labels[r], labels[r], rows);
        }

        var w = weights.Label;
        var g = gradients.Label;
        Product.AddTransposed(trace.LabelHidden, trace.Labels, g.Score);
        Sums.AddRows(trace.Labels, g.ScoreBias);
        Product.Add(trace.Labels, transposed.Transpose(w.Score), dHidden.Shape(rows, w.Score.Rows));
        Unbend(trace.LabelHidden, dHidden);
        dLabelHeads.Shape(rows, w.Head.Columns);
        var start = 0;
        foreach (var words in trace.Lengths)
        {
            for (var i = 0; i < words; i++)
            {
                var head = heads[start + i];
                Sums.Add(dHidden[start + i], g.Distance[Distances.Of(i, head, words)]);
                if (head < words)
                {
                    Sums.Add(dHidden[start + i], dLabelHeads[start + head]);
                }
            }

            start += words;
        }

        Product.AddTransposed(trace.Second, dHidden, g.Dependent);
        Sums.AddRows(dHidden, g.Bias);
        Product.AddTransposed(trace.Second, dLabelHeads, g.Head);
        Product.Add(dHidden, transposed.Transpose(w.Dependent), dSecond);
        Product.Add(dLabelHeads, transposed.Transpose(w.Head), dSecond);
        return loss;
    }

    private double Arcs(int rows)
    {
        var (w, g) = (weights.Arc, gradients.Arc);
        var size = w.Pair.Rows;
        dPairs.Shape(rows, size);
        dHeads.Shape(rows, size);
        var (loss, start) = (0.0, 0);
        foreach (var words in trace.Lengths)
        {
            ForwardPass.Heads(w, trace, start, words, columns, scores);
            for (var i = 0; i < words; i++)
            {
                scores[i][i] = -1e9f;
                loss += CrossEntropy(scores[i], heads[start + i], rows);
                for (var j = 0; j <= words; j++)
                {
                    g.Distance.Data[Distances.Of(i, j, words)] += j == i ? 0 : scores[i][j];
                }
            }

            // Scores are pairs · columns: each side's gradient is the scores' times the other.
            headRows.Transpose(columns);
            back.Shape(words, size);
            Product.Add(scores, headRows, back);
            for (var i = 0; i < words; i++)
            {
                Sums.Add(back[i], dPairs[start + i]);
            }

            root.Resize(words, size);
            trace.Pairs.Data.AsSpan(start * size, words * size).CopyTo(root.All);
            Product.AddTransposed(scores, root, back.Shape(words + 1, size));
            for (var j = 0; j < words; j++)
            {
                Sums.Add(back[j], dHeads[start + j]);
            }

            Sums.Add(back[words], g.Root[0]);
            start += words;
        }

        Product.AddTransposed(trace.Dependents, dPairs, g.Pair);
        Sums.AddRows(dPairs, g.PairBias);
        Product.Add(dPairs, transposed.Transpose(w.Pair), dDependents.Shape(rows, size));
        Projection(trace.Dependents, dDependents, 4, w.Dependent, g.Dependent, g.DependentBias);
        Projection(trace.HeadVectors, dHeads, 5, w.Head, g.Head, g.HeadBias);
        return loss;
    }

    private void Projection(Matrix output, Matrix gradient, int place, Matrix w, Matrix g, Matrix bias)
    {
        dropout.Again(gradient, place);
        Unbend(output, gradient);
        Product.AddTransposed(trace.Second, gradient, g);
        Sums.AddRows(gradient, bias);
        Product.Add(gradient, transposed.Transpose(w), dSecond);
    }

    private double Tags(int rows)
    {
        var (w, g) = (weights.Tag, gradients.Tag);
        var first = trace.First.Columns;
        dFirst.Resize(rows, first);
        dTagVectors.Resize(rows, trace.TagVectors.Columns);
        for (var r = 0; r < rows; r++)
        {
            dSecondInput[r][..first].CopyTo(dFirst[r]);
            dSecondInput[r][first..].CopyTo(dTagVectors[r]);
        }

        Product.AddTransposed(trace.Tags, dTagVectors, g.Vectors);
        Product.Add(dTagVectors, transposed.Transpose(w.Vectors), dTags.Shape(rows, trace.Tags.Columns));
        var loss = 0.0;
        for (var r = 0; r < rows; r++)
        {
            var p = trace.Tags[r];
            var d = dTags[r];
            var mean = 0f;
            for (var t = 0; t < p.Length; t++)
            {
                mean += p[t] * d[t];
            }

            loss -= Math.Log(Math.Max(1e-9, p[tags[r]]));
            for (var t = 0; t < p.Length; t++)
            {
                d[t] = (p[t] * (d[t] - mean)) + ((p[t] - (t == tags[r] ? 1 : 0)) / rows);
            }
        }

        Product.AddTransposed(trace.First, dTags, g.Score);
        Sums.AddRows(dTags, g.Bias);
        Product.Add(dTags, transposed.Transpose(w.Score), dFirst);
        return loss;
    }

    private void Layer(LstmPair w, LstmPair g, LstmTrace forward, LstmTrace backward, Matrix output, Matrix input)
    {
        lstm.Run(w.Forward, trace.Forward, forward, output, 0, input, g.Forward);
        lstm.Run(w.Backward, trace.Backward, backward, output, w.Forward.Hidden, input, g.Backward);
    }

    private void Embeddings(Adam adam)
    {
        var words = weights.Words.Columns;
        for (var r = 0; r < dVectors.Rows; r++)
        {
            adam.Touch(0, trace.Words[r]);
            Sums.Add(dVectors[r][..words], gradients.Words[trace.Words[r]]);
            for (var m = 0; m < Vocabulary.Marks; m++)
            {
                if (trace.Marks[(r * Vocabulary.Marks) + m] is var mark and >= 0)
                {
                    adam.Touch(1, mark);
                    Sums.Add(dVectors[r][words..], gradients.Marks[mark]);
                }
            }
        }
    }

    // Recurrent weights lose whole rows for a batch (after Merity et al. 2018); the mask is found again as the ratio of the two.
    private LstmPair Masked(LstmPair pair) => new(Masked(pair.Forward), Masked(pair.Backward));

    private Lstm Masked(Lstm layer)
    {
        var dropped = new Matrix(layer.Recurrent.Rows, layer.Recurrent.Columns);
        for (var r = 0; r < dropped.Rows; r++)
        {
            if (chance.Unit() >= Recurrent)
            {
                for (var c = 0; c < dropped.Columns; c++)
                {
                    dropped[r][c] = layer.Recurrent[r][c] / (1 - Recurrent);
                }
            }
        }

        return layer with { Recurrent = dropped };
    }

    private static void Unmask(LstmPair gradient, LstmPair ran)
    {
        Unmask(gradient.Forward.Recurrent, ran.Forward.Recurrent);
        Unmask(gradient.Backward.Recurrent, ran.Backward.Recurrent);
    }

    private static void Unmask(Matrix gradient, Matrix ran)
    {
        for (var r = 0; r < gradient.Rows; r++)
        {
            var dropped = ran[r].IndexOfAnyExcept(0f) < 0;
            foreach (ref var g in gradient[r])
            {
                g = dropped ? 0 : g / (1 - Recurrent);
            }
        }
    }

    // Turns scores into the gradient of the loss and returns the loss.
    private static double CrossEntropy(Span<float> scores, int right, int rows)
    {
        if (right < 0)
        {
            scores.Clear();
            return 0;
        }

        Curves.Softmax(scores);
        var loss = -Math.Log(Math.Max(1e-9, scores[right]));
        scores[right] -= 1;
        foreach (ref var s in scores)
        {
            s /= rows;
        }

        return loss;
    }

    private static void Unbend(Matrix output, Matrix gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient.Data[i] *= output.Data[i] >= 0 ? 1 : 0.1f;
        }
    }
}
