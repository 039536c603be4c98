using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>The inner loops of products. Each lane of a vector is one sum, so wide and narrow vectors give the same bits.</summary>
internal static partial class Kernel
{
    /// <summary>The most rows that <see cref="Rows"/> takes.</summary>
    public const int MostRows = 16;

    /// <summary>Rows come in such numbers, and <see cref="Few"/> takes what is left, where vectors are wide.</summary>
    public const int ManyRows = 4;

    /// <summary>Whether there is a quick way for fewer rows than <see cref="ManyRows"/>.</summary>
    public static bool HasFew => Vector512.IsHardwareAccelerated;

    /// <summary>How many of the rows that are left go next.</summary>
    public static int RowsAtOnce(int left) => left < 4 ? 1 : left < 8 || !Vector512.IsHardwareAccelerated ? 4 : left < 12 ? 8 : left < 16 ? 12 : 16;

    /// <summary>Adds to some rows of sixteen sums.</summary>
    /// <param name="rows">As <see cref="RowsAtOnce"/> says.</param>
    /// <param name="a">The left factor, from the first of these rows.</param>
    /// <param name="panel">The right factor.</param>
    /// <param name="c">The sums.</param>
    /// <param name="cRow">From a row of sums to the next.</param>
    public static void Rows(int rows, Factor a, ReadOnlySpan<float> panel, Span<float> c, int cRow)
    {
        var last = a.Start + ((rows - 1) * a.Row) + ((a.Depth - 1) * a.Column);
        if ((uint)last >= (uint)a.Data.Length || panel.Length < a.Depth * Panels.Width || c.Length < ((rows - 1) * cRow) + Panels.Width)
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }

        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a.Data), a.Start);
        ref var y = ref MemoryMarshal.GetReference(panel);
        ref var z = ref MemoryMarshal.GetReference(c);
        switch (rows)
        {
            case 16:
                Sixteen(ref x, a.Row, a.Column, ref y, ref z, cRow, a.Depth);
                break;
            case 12:
                Twelve(ref x, a.Row, a.Column, ref y, ref z, cRow, a.Depth);
                break;
            case 8:
                Eight(ref x, a.Row, a.Column, ref y, ref z, cRow, a.Depth);
                break;
            case 4 when Vector512.IsHardwareAccelerated:
                FourWide(ref x, a.Row, a.Column, ref y, ref z, cRow, a.Depth);
                break;
            case 4:
                Four(ref x, a.Row, a.Column, ref y, ref z, cRow, a.Depth);
                break;
            default:
                One(ref x, a.Column, ref y, ref z, a.Depth);
                break;
        }
    }

    /// <summary>Adds to one, two or three rows of thirty-two sums: so few rows need two panels at a time to keep the processor busy.</summary>
    /// <param name="rows">Fewer than <see cref="ManyRows"/>.</param>
    /// <param name="a">The left factor, from the first of these rows.</param>
    /// <param name="left">The right factor's first panel.</param>
    /// <param name="right">The panel after it.</param>
    /// <param name="c">The sums.</param>
    /// <param name="cRow">From a row of sums to the next.</param>
    public static void Few(int rows, Factor a, ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> c, int cRow)
    {
        var last = a.Start + ((rows - 1) * a.Row) + ((a.Depth - 1) * a.Column);
        if ((uint)last >= (uint)a.Data.Length || Math.Min(left.Length, right.Length) < a.Depth * Panels.Width || c.Length < ((rows - 1) * cRow) + (2 * Panels.Width))
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }

        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a.Data), a.Start);
        ref var l = ref MemoryMarshal.GetReference(left);
        ref var r = ref MemoryMarshal.GetReference(right);
        ref var z = ref MemoryMarshal.GetReference(c);
        switch (rows)
        {
            case 3:
                Two(ref x, a.Row, a.Column, ref l, ref r, ref z, cRow, a.Depth);
                OneWide(ref Unsafe.Add(ref x, 2 * a.Row), a.Column, ref l, ref r, ref Unsafe.Add(ref z, 2 * cRow), a.Depth);
                break;
            case 2:
                Two(ref x, a.Row, a.Column, ref l, ref r, ref z, cRow, a.Depth);
                break;
            default:
                OneWide(ref x, a.Column, ref l, ref r, ref z, a.Depth);
                break;
        }
    }

    /// <summary>Adds one row of a product whose right factor lies row after row.</summary>
    public static void Row(Factor a, Matrix b, Span<float> c)
    {
        var column = 0;
        for (; column + 64 <= c.Length; column += 64)
        {
            EightVectors(a, b, column, c.Slice(column, 64));
        }

        for (; column + 8 <= c.Length; column += 8)
        {
            var sum = Vector256.Create<float>(c[column..]);
            for (var k = 0; k < a.Depth; k++)
            {
                sum += a.Data[a.Start + (k * a.Column)] * Vector256.Create<float>(b.Data.AsSpan((k * b.Columns) + column));
            }

            sum.CopyTo(c[column..]);
        }

        for (; column < c.Length; column++)
        {
            var sum = c[column];
            for (var k = 0; k < a.Depth; k++)
            {
                sum += a.Data[a.Start + (k * a.Column)] * b.Data[(k * b.Columns) + column];
            }

            c[column] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float x, int aRow, int aColumn, ref float y, ref float z, int cRow, int depth)
    {
        ref var z1 = ref Unsafe.Add(ref z, cRow);
        ref var z2 = ref Unsafe.Add(ref z, 2 * cRow);
        ref var z3 = ref Unsafe.Add(ref z, 3 * cRow);
        var (s00, s01) = (Vector256.LoadUnsafe(ref z), Vector256.LoadUnsafe(ref z, 8));
        var (s10, s11) = (Vector256.LoadUnsafe(ref z1), Vector256.LoadUnsafe(ref z1, 8));
        var (s20, s21) = (Vector256.LoadUnsafe(ref z2), Vector256.LoadUnsafe(ref z2, 8));
        var (s30, s31) = (Vector256.LoadUnsafe(ref z3), Vector256.LoadUnsafe(ref z3, 8));
        for (var k = 0; k < depth; k++)
        {
            var y0 = Vector256.LoadUnsafe(ref y);
            var y1 = Vector256.LoadUnsafe(ref y, 8);
            var x0 = Vector256.Create(x);
            s00 += x0 * y0;
            s01 += x0 * y1;
            var x1 = Vector256.Create(Unsafe.Add(ref x, aRow));
            s10 += x1 * y0;
            s11 += x1 * y1;
            var x2 = Vector256.Create(Unsafe.Add(ref x, 2 * aRow));
            s20 += x2 * y0;
            s21 += x2 * y1;
            var x3 = Vector256.Create(Unsafe.Add(ref x, 3 * aRow));
            s30 += x3 * y0;
            s31 += x3 * y1;
            x = ref Unsafe.Add(ref x, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s00.StoreUnsafe(ref z);
        s01.StoreUnsafe(ref z, 8);
        s10.StoreUnsafe(ref z1);
        s11.StoreUnsafe(ref z1, 8);
        s20.StoreUnsafe(ref z2);
        s21.StoreUnsafe(ref z2, 8);
        s30.StoreUnsafe(ref z3);
        s31.StoreUnsafe(ref z3, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float x, int aColumn, ref float y, ref float z, int depth)
    {
        var (s0, s1) = (Vector256.LoadUnsafe(ref z), Vector256.LoadUnsafe(ref z, 8));
        for (var k = 0; k < depth; k++)
        {
            var x0 = Vector256.Create(x);
            s0 += x0 * Vector256.LoadUnsafe(ref y);
            s1 += x0 * Vector256.LoadUnsafe(ref y, 8);
            x = ref Unsafe.Add(ref x, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s0.StoreUnsafe(ref z);
        s1.StoreUnsafe(ref z, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightVectors(Factor a, Matrix b, int column, Span<float> c)
    {
        var last = a.Start + ((a.Depth - 1) * a.Column);
        if ((uint)last >= (uint)a.Data.Length || a.Depth > b.Rows || column + 64 > b.Columns)
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }

        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a.Data), a.Start);
        ref var y = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(b.Data), column);
        ref var z = ref MemoryMarshal.GetReference(c);
        var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref z), Vector256.LoadUnsafe(ref z, 8), Vector256.LoadUnsafe(ref z, 16), Vector256.LoadUnsafe(ref z, 24));
        var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref z, 32), Vector256.LoadUnsafe(ref z, 40), Vector256.LoadUnsafe(ref z, 48), Vector256.LoadUnsafe(ref z, 56));
        for (var k = 0; k < a.Depth; k++)
        {
            var x0 = Vector256.Create(x);
            s0 += x0 * Vector256.LoadUnsafe(ref y);
            s1 += x0 * Vector256.LoadUnsafe(ref y, 8);
            s2 += x0 * Vector256.LoadUnsafe(ref y, 16);
            s3 += x0 * Vector256.LoadUnsafe(ref y, 24);
            s4 += x0 * Vector256.LoadUnsafe(ref y, 32);
            s5 += x0 * Vector256.LoadUnsafe(ref y, 40);
            s6 += x0 * Vector256.LoadUnsafe(ref y, 48);
            s7 += x0 * Vector256.LoadUnsafe(ref y, 56);
            x = ref Unsafe.Add(ref x, a.Column);
            y = ref Unsafe.Add(ref y, b.Columns);
        }

        s0.StoreUnsafe(ref z);
        s1.StoreUnsafe(ref z, 8);
        s2.StoreUnsafe(ref z, 16);
        s3.StoreUnsafe(ref z, 24);
        s4.StoreUnsafe(ref z, 32);
        s5.StoreUnsafe(ref z, 40);
        s6.StoreUnsafe(ref z, 48);
        s7.StoreUnsafe(ref z, 56);
    }
}
