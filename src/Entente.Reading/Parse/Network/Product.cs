using System.Buffers;

namespace Entente.Reading.Parse.Network;

/// <summary>Matrix products whose every sum runs in one fixed order, whatever the machine's vector width.</summary>
/// <remarks>Vectors lie across the columns of the result, so a lane adds the same numbers in the same order as a plain loop would;
/// multiplication and addition are rounded one after the other, never fused.</remarks>
internal static class Product
{
    // So few rows are multiplied with the matrix as it lies: cutting it would cost more.
    private const int Few = 3;

    /// <summary>c += a · b.</summary>
    public static void Add(Matrix a, Matrix b, Matrix c) => Add(a, 0, b, c, 0, a.Rows);

    /// <summary>Rows of c += rows of a · b.</summary>
    public static void Add(Matrix a, int aRow, Matrix b, Matrix c, int cRow, int rows) =>
        Add(new Factor(a.Data, aRow * a.Columns, a.Columns, 1, a.Columns), rows, b, c, cRow);

    /// <summary>c += aᵀ · b.</summary>
    public static void AddTransposed(Matrix a, Matrix b, Matrix c) =>
        Add(new Factor(a.Data, 0, 1, a.Columns, a.Rows), a.Columns, b, c, 0);

    /// <summary>Rows of c += rows of a · b, where b is used many times.</summary>
    public static void Add(Matrix a, int aRow, Panels b, Matrix c, int cRow, int rows)
    {
        if (rows <= Few && !Kernel.HasFew)
        {
            Add(a, aRow, b.Source, c, cRow, rows);
            return;
        }

        Add(new Factor(a.Data, aRow * a.Columns, a.Columns, 1, a.Columns), rows, b, c, cRow);
    }

    private static void Add(Factor a, int rows, Panels b, Matrix c, int cRow)
    {
        Check(a.Depth == b.Source.Rows && b.Source.Columns == c.Columns);
        var many = rows - (rows % Kernel.ManyRows);
        var column = 0;
        for (; Kernel.HasFew && column + (2 * Panels.Width) <= c.Columns; column += 2 * Panels.Width)
        {
            Panel(a, many, b.From(column), c, cRow, column);
            Panel(a, many, b.From(column + Panels.Width), c, cRow, column + Panels.Width);
            if (many < rows)
            {
                Kernel.Few(rows - many, a.From(many), b.From(column), b.From(column + Panels.Width), c.Data.AsSpan(((cRow + many) * c.Columns) + column), c.Columns);
            }
        }

        for (; column < c.Columns; column += Panels.Width)
        {
            Panel(a, rows, b.From(column), c, cRow, column);
        }
    }

    private static void Add(Factor a, int rows, Matrix b, Matrix c, int cRow)
    {
        Check(a.Depth <= b.Rows && b.Columns == c.Columns);
        if (b.Panels is { } panels && (rows > Few || Kernel.HasFew))
        {
            Add(a, rows, panels, c, cRow);
            return;
        }

        if (rows <= Few)
        {
            for (var row = 0; row < rows; row++)
            {
                Kernel.Row(a.From(row), b, c[cRow + row]);
            }

            return;
        }

        var rented = ArrayPool<float>.Shared.Rent(a.Depth * Panels.Width);
        var panel = rented.AsSpan(0, a.Depth * Panels.Width);
        for (var column = 0; column < c.Columns; column += Panels.Width)
        {
            Panels.Cut(b, a.Depth, column, panel);
            Panel(a, rows, panel, c, cRow, column);
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    // Sixteen columns of the result, some rows at a time; a last, narrower panel is computed beside the matrix.
    private static void Panel(Factor a, int rows, ReadOnlySpan<float> panel, Matrix c, int cRow, int column)
    {
        var width = Math.Min(Panels.Width, c.Columns - column);
        Span<float> beside = stackalloc float[Kernel.MostRows * Panels.Width];
        var row = 0;
        while (row < rows)
        {
            var step = Kernel.RowsAtOnce(rows - row);
            if (width == Panels.Width)
            {
                Kernel.Rows(step, a.From(row), panel, c.Data.AsSpan(((cRow + row) * c.Columns) + column), c.Columns);
            }
            else
            {
                for (var r = 0; r < step; r++)
                {
                    c[cRow + row + r].Slice(column, width).CopyTo(beside[(r * Panels.Width)..]);
                }

                Kernel.Rows(step, a.From(row), panel, beside, Panels.Width);
                for (var r = 0; r < step; r++)
                {
                    beside.Slice(r * Panels.Width, width).CopyTo(c[cRow + row + r][column..]);
                }
            }

            row += step;
        }
    }

    private static void Check(bool fits)
    {
        if (!fits)
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }
    }
}

/// <summary>The left factor of a product, as it lies in memory or turned.</summary>
/// <param name="Data">Its numbers.</param>
/// <param name="Start">The first number.</param>
/// <param name="Row">From a number to the one below.</param>
/// <param name="Column">From a number to the one on its right.</param>
/// <param name="Depth">Numbers in a row.</param>
internal readonly record struct Factor(float[] Data, int Start, int Row, int Column, int Depth)
{
    /// <summary>The factor without its first rows.</summary>
    public Factor From(int row) => this with { Start = Start + (row * Row) };
}
