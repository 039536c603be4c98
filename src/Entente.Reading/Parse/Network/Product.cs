using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>Matrix products whose every sum runs in one fixed order, whatever the machine's vector width.</summary>
/// <remarks>Vectors lie across the columns of the result, so a lane adds the same numbers in the same order as a plain loop would;
/// multiplication and addition are rounded one after the other, never fused.</remarks>
internal static class Product
{
    /// <summary>c += a · b.</summary>
    public static void Add(Matrix a, Matrix b, Matrix c) => Add(a, 0, b, c, 0, a.Rows);

    /// <summary>Rows of c += rows of a · b.</summary>
    public static void Add(Matrix a, int aRow, Matrix b, Matrix c, int cRow, int rows) =>
        Core(a.Data, aRow * a.Columns, a.Columns, 1, b.Data, b.Columns, c.Data, cRow * c.Columns, c.Columns, rows, a.Columns, c.Columns);

    /// <summary>c += aᵀ · b.</summary>
    public static void AddTransposed(Matrix a, Matrix b, Matrix c) =>
        Core(a.Data, 0, 1, a.Columns, b.Data, b.Columns, c.Data, 0, c.Columns, a.Columns, a.Rows, c.Columns);

    private static void Core(
        float[] a, int aStart, int aRow, int aColumn, float[] b, int bRow, float[] c, int cStart, int cRow, int rows, int depth, int columns)
    {
        var column = 0;
        if (rows >= 4)
        {
            for (; column + 16 <= columns; column += 16)
            {
                var row = 0;
                for (; row + 4 <= rows; row += 4)
                {
                    FourRows(a, aStart + (row * aRow), aRow, aColumn, b, column, bRow, c, cStart + (row * cRow) + column, cRow, depth);
                }

                for (; row < rows; row++)
                {
                    TwoVectors(a, aStart + (row * aRow), aColumn, b, column, bRow, c, cStart + (row * cRow) + column, depth);
                }
            }
        }
        else
        {
            for (; column + 64 <= columns; column += 64)
            {
                for (var row = 0; row < rows; row++)
                {
                    EightVectors(a, aStart + (row * aRow), aColumn, b, column, bRow, c, cStart + (row * cRow) + column, depth);
                }
            }

            for (; column + 16 <= columns; column += 16)
            {
                for (var row = 0; row < rows; row++)
                {
                    TwoVectors(a, aStart + (row * aRow), aColumn, b, column, bRow, c, cStart + (row * cRow) + column, depth);
                }
            }
        }

        for (; column < columns; column++)
        {
            for (var row = 0; row < rows; row++)
            {
                var sum = c[cStart + (row * cRow) + column];
                for (var k = 0; k < depth; k++)
                {
                    sum += a[aStart + (row * aRow) + (k * aColumn)] * b[(k * bRow) + column];
                }

                c[cStart + (row * cRow) + column] = sum;
            }
        }
    }

    private static void FourRows(
        float[] a, int aStart, int aRow, int aColumn, float[] b, int bStart, int bRow, float[] c, int cStart, int cRow, int depth)
    {
        Check(a, aStart + (3 * aRow) + ((depth - 1) * aColumn), b, bStart + ((depth - 1) * bRow) + 15, c, cStart + (3 * cRow) + 15);
        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a), aStart);
        ref var y = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(b), bStart);
        ref var z = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(c), cStart);
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
            y = ref Unsafe.Add(ref y, bRow);
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

    private static void TwoVectors(float[] a, int aStart, int aColumn, float[] b, int bStart, int bRow, float[] c, int cStart, int depth)
    {
        Check(a, aStart + ((depth - 1) * aColumn), b, bStart + ((depth - 1) * bRow) + 15, c, cStart + 15);
        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a), aStart);
        ref var y = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(b), bStart);
        ref var z = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(c), cStart);
        var (s0, s1) = (Vector256.LoadUnsafe(ref z), Vector256.LoadUnsafe(ref z, 8));
        for (var k = 0; k < depth; k++)
        {
            var x0 = Vector256.Create(x);
            s0 += x0 * Vector256.LoadUnsafe(ref y);
            s1 += x0 * Vector256.LoadUnsafe(ref y, 8);
            x = ref Unsafe.Add(ref x, aColumn);
            y = ref Unsafe.Add(ref y, bRow);
        }

        s0.StoreUnsafe(ref z);
        s1.StoreUnsafe(ref z, 8);
    }

    private static void EightVectors(float[] a, int aStart, int aColumn, float[] b, int bStart, int bRow, float[] c, int cStart, int depth)
    {
        Check(a, aStart + ((depth - 1) * aColumn), b, bStart + ((depth - 1) * bRow) + 63, c, cStart + 63);
        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(a), aStart);
        ref var y = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(b), bStart);
        ref var z = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(c), cStart);
        var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref z), Vector256.LoadUnsafe(ref z, 8), Vector256.LoadUnsafe(ref z, 16), Vector256.LoadUnsafe(ref z, 24));
        var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref z, 32), Vector256.LoadUnsafe(ref z, 40), Vector256.LoadUnsafe(ref z, 48), Vector256.LoadUnsafe(ref z, 56));
        for (var k = 0; k < depth; k++)
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
            x = ref Unsafe.Add(ref x, aColumn);
            y = ref Unsafe.Add(ref y, bRow);
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

    private static void Check(float[] a, int aLast, float[] b, int bLast, float[] c, int cLast)
    {
        if ((uint)aLast >= (uint)a.Length || (uint)bLast >= (uint)b.Length || (uint)cLast >= (uint)c.Length)
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }
    }
}
