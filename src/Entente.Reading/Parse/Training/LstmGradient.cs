using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Backpropagation through time for one recurrent layer.</summary>
internal sealed class LstmGradient
{
    private readonly Matrix gates = new();
    private readonly Matrix before = new();
    private readonly Matrix hidden = new();
    private readonly Matrix cells = new();
    private readonly Matrix inputTransposed = new();
    private readonly Matrix recurrentTransposed = new();
    private readonly Matrix inner = new();
    private readonly Panels recurrent = new();

    /// <summary>Adds to the gradients of the weights and of the layer's input.</summary>
    /// <param name="layer">The layer as it ran, its recurrent weights masked where they were.</param>
    /// <param name="steps">The order in which it ran.</param>
    /// <param name="trace">What it computed.</param>
    /// <param name="output">The gradient of its outputs, in the order of the words.</param>
    /// <param name="column">The first column of <paramref name="output"/> that is this layer's.</param>
    /// <param name="input">Takes the gradient of the input, in the order of the words.</param>
    /// <param name="weights">Takes the gradients of the weights.</param>
    public void Run(Lstm layer, Steps steps, LstmTrace trace, Matrix output, int column, Matrix input, Lstm weights)
    {
        var size = layer.Hidden;
        var rows = steps.Rows.Length;
        gates.Resize(rows, 4 * size);
        before.Shape(rows, size);
        hidden.Resize(rows, size);
        cells.Shape(rows, size);
        recurrent.Fill(recurrentTransposed.Transpose(layer.Recurrent));
        for (var r = 0; r < rows; r++)
        {
            output[steps.Rows[r]].Slice(column, size).CopyTo(hidden[r]);
        }

        for (var t = steps.Starts.Length - 2; t >= 0; t--)
        {
            var (start, end) = (steps.Starts[t], steps.Starts[t + 1]);
            for (var r = start; r < end; r++)
            {
                var previous = t > 0 ? steps.Starts[t - 1] + r - start : -1;
                Cell(trace, r, previous, size);
                if (previous >= 0)
                {
                    trace.Output[previous].CopyTo(before[r]);
                }
            }

            if (t > 0)
            {
                Product.Add(gates, start, recurrent, hidden, steps.Starts[t - 1], end - start);
            }
        }

        Product.AddTransposed(trace.Input, gates, weights.Input);
        Product.AddTransposed(before, gates, weights.Recurrent);
        Sums.AddRows(gates, weights.Bias);
        inner.Shape(rows, layer.Input.Rows);
        Product.Add(gates, inputTransposed.Transpose(layer.Input), inner);
        for (var r = 0; r < rows; r++)
        {
            Sums.Add(inner[r], input[steps.Rows[r]]);
        }
    }

    private void Cell(LstmTrace trace, int r, int previous, int size)
    {
        var g = trace.Gates[r];
        var dg = gates[r];
        var dh = hidden[r];
        var dc = cells[r];
        var bent = trace.CellTanh[r];
        var old = previous >= 0 ? trace.Cells[previous] : default;
        var carry = previous >= 0 ? cells[previous] : default;
        for (var j = 0; j < size; j++)
        {
            float input = g[j], forget = g[size + j], open = g[(2 * size) + j], content = g[(3 * size) + j];
            var d = dc[j] + (dh[j] * open * (1 - (bent[j] * bent[j])));
            dg[j] = d * content * input * (1 - input);
            dg[size + j] = previous >= 0 ? d * old[j] * forget * (1 - forget) : 0;
            dg[(2 * size) + j] = dh[j] * bent[j] * open * (1 - open);
            dg[(3 * size) + j] = d * input * (1 - (content * content));
            if (previous >= 0)
            {
                carry[j] = d * forget;
            }
        }
    }
}
