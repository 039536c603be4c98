namespace Entente.Reading.Parse.Network;

/// <summary>A matrix of floats, row after row, whose memory is kept when it is given another shape.</summary>
internal sealed class Matrix
{
    public Matrix()
    {
    }

    public Matrix(int rows, int columns) => Shape(rows, columns);

    public float[] Data { get; private set; } = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public int Length => Rows * Columns;

    /// <summary>The matrix cut into panels, once it is <see cref="Freeze"/>d.</summary>
    public Panels? Panels { get; private set; }

    public Span<float> this[int row] => Data.AsSpan(row * Columns, Columns);

    public Span<float> All => Data.AsSpan(0, Length);

    /// <summary>Gives the matrix a shape and fills it with zeros.</summary>
    public Matrix Shape(int rows, int columns)
    {
        Resize(rows, columns);
        All.Clear();
        return this;
    }

    /// <summary>Gives the matrix a shape; what it holds afterwards is undefined.</summary>
    public Matrix Resize(int rows, int columns)
    {
        if (Data.Length < rows * columns)
        {
            Data = new float[Math.Max(rows * columns, Data.Length * 2)];
        }

        (Rows, Columns) = (rows, columns);
        return this;
    }

    /// <summary>Cuts the matrix into panels for all products to come: it must not change any more.</summary>
    public void Freeze() => Panels = new Panels().Fill(this);

    /// <summary>Fills every row with the one row of a bias.</summary>
    public Matrix FillRows(int rows, Matrix bias)
    {
        Resize(rows, bias.Columns);
        for (var r = 0; r < rows; r++)
        {
            bias[0].CopyTo(this[r]);
        }

        return this;
    }

    /// <summary>Becomes the transpose of another matrix.</summary>
    public Matrix Transpose(Matrix of)
    {
        Resize(of.Columns, of.Rows);
        for (var r = 0; r < of.Rows; r++)
        {
            for (var c = 0; c < of.Columns; c++)
            {
                Data[(c * Columns) + r] = of.Data[(r * of.Columns) + c];
            }
        }

        return this;
    }
}
