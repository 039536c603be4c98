using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>The order in which a batch of sentences runs through a recurrent layer: first words of all sentences, then second words, ...</summary>
/// <param name="Rows">The row of each step's words in the batch, all steps after one another.</param>
/// <param name="Starts">Where each step begins in <paramref name="Rows"/>; one entry more than steps.</param>
internal sealed record Steps(int[] Rows, int[] Starts)
{
    /// <summary>The steps of sentences that stand one after another, longest first in every step.</summary>
    /// <param name="lengths">Words of each sentence.</param>
    /// <param name="backward">Whether to run from the last word to the first.</param>
    public static Steps Of(ReadOnlySpan<int> lengths, bool backward)
    {
        var order = new int[lengths.Length];
        var starts = new int[lengths.Length];
        var (total, longest) = (0, 0);
        for (var s = 0; s < lengths.Length; s++)
        {
            order[s] = s;
            starts[s] = total;
            total += lengths[s];
            longest = Math.Max(longest, lengths[s]);
        }

        var keys = lengths.ToArray();
        Array.Sort(order, (x, y) => keys[x] != keys[y] ? keys[y].CompareTo(keys[x]) : x.CompareTo(y));
        var rows = new int[total];
        var steps = new int[longest + 1];
        var at = 0;
        for (var t = 0; t < longest; t++)
        {
            steps[t] = at;
            foreach (var s in order)
            {
                if (keys[s] <= t)
                {
                    break;
                }

                rows[at++] = starts[s] + (backward ? keys[s] - 1 - t : t);
            }
        }

        steps[longest] = at;
        return new Steps(rows, steps);
    }
}

/// <summary>The weights of a long short-term memory layer that runs one way (Hochreiter and Schmidhuber 1997; Gers et al. 2000).</summary>
/// <param name="Input">From the layer below, input × 4 hidden: input, forget and output gates, then the new content.</param>
/// <param name="Recurrent">From the step before, hidden × 4 hidden.</param>
/// <param name="Bias">1 × 4 hidden.</param>
internal sealed record Lstm(Matrix Input, Matrix Recurrent, Matrix Bias)
{
    public int Hidden => Recurrent.Rows;

    /// <summary>Runs the layer over a batch and leaves every inner value in the trace.</summary>
    /// <param name="x">The words' vectors.</param>
    /// <param name="steps">The order of the words.</param>
    /// <param name="trace">Takes the gates, cells and outputs, in the order of the steps.</param>
    /// <param name="output">Takes the outputs, in the order of x.</param>
    /// <param name="column">The first column of <paramref name="output"/> to write.</param>
    public void Run(Matrix x, Steps steps, LstmTrace trace, Matrix output, int column)
    {
        trace.Input.Resize(x.Rows, x.Columns);
        for (var r = 0; r < steps.Rows.Length; r++)
        {
            x[steps.Rows[r]].CopyTo(trace.Input[r]);
        }

        trace.Gates.FillRows(x.Rows, Bias);
        Product.Add(trace.Input, Input, trace.Gates);
        Recur(steps, trace, output, column);
    }

    /// <summary>Runs the layer over a batch of which the trace's gates hold what the words themselves give, in the order of the steps.</summary>
    /// <param name="steps">The order of the words.</param>
    /// <param name="trace">Takes the gates, cells and outputs, in the order of the steps.</param>
    /// <param name="output">Takes the outputs, in the order of the words.</param>
    /// <param name="column">The first column of <paramref name="output"/> to write.</param>
    public void Recur(Steps steps, LstmTrace trace, Matrix output, int column)
    {
        var rows = trace.Gates.Rows;
        trace.Cells.Resize(rows, Hidden);
        trace.CellTanh.Resize(rows, Hidden);
        trace.Output.Resize(rows, Hidden);
        var recurrent = Recurrent.Panels ?? trace.Recurrent.Fill(Recurrent);
        for (var t = 0; t < steps.Starts.Length - 1; t++)
        {
            var (start, end) = (steps.Starts[t], steps.Starts[t + 1]);
            if (t > 0)
            {
                Product.Add(trace.Output, steps.Starts[t - 1], recurrent, trace.Gates, start, end - start);
            }

            for (var r = start; r < end; r++)
            {
                var before = t > 0 ? trace.Cells[steps.Starts[t - 1] + r - start] : default;
                Cell(trace.Gates[r], before, trace.Cells[r], trace.CellTanh[r], trace.Output[r]);
            }
        }

        for (var r = 0; r < steps.Rows.Length; r++)
        {
            trace.Output[r].CopyTo(output[steps.Rows[r]][column..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Cell(Span<float> gates, Span<float> before, Span<float> cell, Span<float> tanh, Span<float> output)
    {
        var hidden = cell.Length;
        for (var j = 0; j < hidden; j += 8)
        {
            var input = Curves.Sigmoid(Vector256.Create<float>(gates[j..]));
            var forget = Curves.Sigmoid(Vector256.Create<float>(gates[(hidden + j)..]));
            var open = Curves.Sigmoid(Vector256.Create<float>(gates[((2 * hidden) + j)..]));
            var content = Curves.Tanh(Vector256.Create<float>(gates[((3 * hidden) + j)..]));
            var c = input * content;
            if (before.Length > 0)
            {
                c += forget * Vector256.Create<float>(before[j..]);
            }

            var bent = Curves.Tanh(c);
            input.CopyTo(gates[j..]);
            forget.CopyTo(gates[(hidden + j)..]);
            open.CopyTo(gates[((2 * hidden) + j)..]);
            content.CopyTo(gates[((3 * hidden) + j)..]);
            c.CopyTo(cell[j..]);
            bent.CopyTo(tanh[j..]);
            (open * bent).CopyTo(output[j..]);
        }
    }
}

/// <summary>What a recurrent layer computed for a batch, row by row in the order of its steps.</summary>
internal sealed class LstmTrace
{
    public Matrix Input { get; } = new();

    public Matrix Gates { get; } = new();

    public Matrix Cells { get; } = new();

    public Matrix CellTanh { get; } = new();

    public Matrix Output { get; } = new();

    /// <summary>The layer's recurrent weights, cut for the many steps that need them.</summary>
    public Panels Recurrent { get; } = new();
}
