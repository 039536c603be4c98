namespace Entente.Reading.Parse.Network;

/// <summary>A matrix cut into panels of sixteen columns, each lying in one piece, so that products read it from front to back.</summary>
/// <remarks>Columns that the last panel lacks are zero.</remarks>
internal sealed class Panels
{
    /// <summary>Columns of a panel.</summary>
    public const int Width = 16;

    private float[] data = [];

    /// <summary>The matrix that was cut.</summary>
    public Matrix Source { get; private set; } = new();

    /// <summary>Takes over the values of a matrix.</summary>
    public Panels Fill(Matrix matrix)
    {
        Source = matrix;
        var size = Width * matrix.Rows;
        var length = (matrix.Columns + Width - 1) / Width * size;
        data = data.Length < length ? new float[length] : data;
        for (var column = 0; column < matrix.Columns; column += Width)
        {
            Cut(matrix, matrix.Rows, column, data.AsSpan(column * matrix.Rows, size));
        }

        return this;
    }

    /// <summary>The panel that begins with a column.</summary>
    public ReadOnlySpan<float> From(int column) => data.AsSpan(column * Source.Rows, Width * Source.Rows);

    /// <summary>Writes one panel of a matrix's first rows.</summary>
    public static void Cut(Matrix matrix, int rows, int column, Span<float> panel)
    {
        var width = Math.Min(Width, matrix.Columns - column);
        if (width < Width)
        {
            panel.Clear();
        }

        for (var k = 0; k < rows; k++)
        {
            matrix.Data.AsSpan((k * matrix.Columns) + column, width).CopyTo(panel.Slice(k * Width, Width));
        }
    }
}
