using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parse.Network;

/// <summary>The loops for vectors of 512 bits, which hold sixteen sums. Sixteen rows or twelve keep the processor busiest: the more rows, the fewer times the right factor is read.</summary>
internal static partial class Kernel
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sixteen(ref float x, int aRow, int aColumn, ref float y, ref float z, int cRow, int depth)
    {
        var (s0, s1) = (Load(ref z, 0 * cRow), Load(ref z, 1 * cRow));
        var (s2, s3) = (Load(ref z, 2 * cRow), Load(ref z, 3 * cRow));
        var (s4, s5) = (Load(ref z, 4 * cRow), Load(ref z, 5 * cRow));
        var (s6, s7) = (Load(ref z, 6 * cRow), Load(ref z, 7 * cRow));
        var (s8, s9) = (Load(ref z, 8 * cRow), Load(ref z, 9 * cRow));
        var (s10, s11) = (Load(ref z, 10 * cRow), Load(ref z, 11 * cRow));
        var (s12, s13) = (Load(ref z, 12 * cRow), Load(ref z, 13 * cRow));
        var (s14, s15) = (Load(ref z, 14 * cRow), Load(ref z, 15 * cRow));
        ref var x4 = ref Unsafe.Add(ref x, 4 * aRow);
        ref var x8 = ref Unsafe.Add(ref x, 8 * aRow);
        ref var x12 = ref Unsafe.Add(ref x, 12 * aRow);
        for (var k = 0; k < depth; k++)
        {
            var v = Vector512.LoadUnsafe(ref y);
            s0 += Vector512.Create(x) * v;
            s1 += Vector512.Create(Unsafe.Add(ref x, aRow)) * v;
            s2 += Vector512.Create(Unsafe.Add(ref x, 2 * aRow)) * v;
            s3 += Vector512.Create(Unsafe.Add(ref x, 3 * aRow)) * v;
            s4 += Vector512.Create(x4) * v;
            s5 += Vector512.Create(Unsafe.Add(ref x4, aRow)) * v;
            s6 += Vector512.Create(Unsafe.Add(ref x4, 2 * aRow)) * v;
            s7 += Vector512.Create(Unsafe.Add(ref x4, 3 * aRow)) * v;
            s8 += Vector512.Create(x8) * v;
            s9 += Vector512.Create(Unsafe.Add(ref x8, aRow)) * v;
            s10 += Vector512.Create(Unsafe.Add(ref x8, 2 * aRow)) * v;
            s11 += Vector512.Create(Unsafe.Add(ref x8, 3 * aRow)) * v;
            s12 += Vector512.Create(x12) * v;
            s13 += Vector512.Create(Unsafe.Add(ref x12, aRow)) * v;
            s14 += Vector512.Create(Unsafe.Add(ref x12, 2 * aRow)) * v;
            s15 += Vector512.Create(Unsafe.Add(ref x12, 3 * aRow)) * v;
            x = ref Unsafe.Add(ref x, aColumn);
            x4 = ref Unsafe.Add(ref x4, aColumn);
            x8 = ref Unsafe.Add(ref x8, aColumn);
            x12 = ref Unsafe.Add(ref x12, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s0.StoreUnsafe(ref Unsafe.Add(ref z, 0 * cRow));
        s1.StoreUnsafe(ref Unsafe.Add(ref z, 1 * cRow));
        s2.StoreUnsafe(ref Unsafe.Add(ref z, 2 * cRow));
        s3.StoreUnsafe(ref Unsafe.Add(ref z, 3 * cRow));
        s4.StoreUnsafe(ref Unsafe.Add(ref z, 4 * cRow));
        s5.StoreUnsafe(ref Unsafe.Add(ref z, 5 * cRow));
        s6.StoreUnsafe(ref Unsafe.Add(ref z, 6 * cRow));
        s7.StoreUnsafe(ref Unsafe.Add(ref z, 7 * cRow));
        s8.StoreUnsafe(ref Unsafe.Add(ref z, 8 * cRow));
        s9.StoreUnsafe(ref Unsafe.Add(ref z, 9 * cRow));
        s10.StoreUnsafe(ref Unsafe.Add(ref z, 10 * cRow));
        s11.StoreUnsafe(ref Unsafe.Add(ref z, 11 * cRow));
        s12.StoreUnsafe(ref Unsafe.Add(ref z, 12 * cRow));
        s13.StoreUnsafe(ref Unsafe.Add(ref z, 13 * cRow));
        s14.StoreUnsafe(ref Unsafe.Add(ref z, 14 * cRow));
        s15.StoreUnsafe(ref Unsafe.Add(ref z, 15 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Twelve(ref float x, int aRow, int aColumn, ref float y, ref float z, int cRow, int depth)
    {
        var (s0, s1) = (Load(ref z, 0 * cRow), Load(ref z, 1 * cRow));
        var (s2, s3) = (Load(ref z, 2 * cRow), Load(ref z, 3 * cRow));
        var (s4, s5) = (Load(ref z, 4 * cRow), Load(ref z, 5 * cRow));
        var (s6, s7) = (Load(ref z, 6 * cRow), Load(ref z, 7 * cRow));
        var (s8, s9) = (Load(ref z, 8 * cRow), Load(ref z, 9 * cRow));
        var (s10, s11) = (Load(ref z, 10 * cRow), Load(ref z, 11 * cRow));
        ref var x4 = ref Unsafe.Add(ref x, 4 * aRow);
        ref var x8 = ref Unsafe.Add(ref x, 8 * aRow);
        for (var k = 0; k < depth; k++)
        {
            var v = Vector512.LoadUnsafe(ref y);
            s0 += Vector512.Create(x) * v;
            s1 += Vector512.Create(Unsafe.Add(ref x, aRow)) * v;
            s2 += Vector512.Create(Unsafe.Add(ref x, 2 * aRow)) * v;
            s3 += Vector512.Create(Unsafe.Add(ref x, 3 * aRow)) * v;
            s4 += Vector512.Create(x4) * v;
            s5 += Vector512.Create(Unsafe.Add(ref x4, aRow)) * v;
            s6 += Vector512.Create(Unsafe.Add(ref x4, 2 * aRow)) * v;
            s7 += Vector512.Create(Unsafe.Add(ref x4, 3 * aRow)) * v;
            s8 += Vector512.Create(x8) * v;
            s9 += Vector512.Create(Unsafe.Add(ref x8, aRow)) * v;
            s10 += Vector512.Create(Unsafe.Add(ref x8, 2 * aRow)) * v;
            s11 += Vector512.Create(Unsafe.Add(ref x8, 3 * aRow)) * v;
            x = ref Unsafe.Add(ref x, aColumn);
            x4 = ref Unsafe.Add(ref x4, aColumn);
            x8 = ref Unsafe.Add(ref x8, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s0.StoreUnsafe(ref Unsafe.Add(ref z, 0 * cRow));
        s1.StoreUnsafe(ref Unsafe.Add(ref z, 1 * cRow));
        s2.StoreUnsafe(ref Unsafe.Add(ref z, 2 * cRow));
        s3.StoreUnsafe(ref Unsafe.Add(ref z, 3 * cRow));
        s4.StoreUnsafe(ref Unsafe.Add(ref z, 4 * cRow));
        s5.StoreUnsafe(ref Unsafe.Add(ref z, 5 * cRow));
        s6.StoreUnsafe(ref Unsafe.Add(ref z, 6 * cRow));
        s7.StoreUnsafe(ref Unsafe.Add(ref z, 7 * cRow));
        s8.StoreUnsafe(ref Unsafe.Add(ref z, 8 * cRow));
        s9.StoreUnsafe(ref Unsafe.Add(ref z, 9 * cRow));
        s10.StoreUnsafe(ref Unsafe.Add(ref z, 10 * cRow));
        s11.StoreUnsafe(ref Unsafe.Add(ref z, 11 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float x, int aRow, int aColumn, ref float y, ref float z, int cRow, int depth)
    {
        var (s0, s1) = (Load(ref z, 0 * cRow), Load(ref z, 1 * cRow));
        var (s2, s3) = (Load(ref z, 2 * cRow), Load(ref z, 3 * cRow));
        var (s4, s5) = (Load(ref z, 4 * cRow), Load(ref z, 5 * cRow));
        var (s6, s7) = (Load(ref z, 6 * cRow), Load(ref z, 7 * cRow));
        ref var x4 = ref Unsafe.Add(ref x, 4 * aRow);
        for (var k = 0; k < depth; k++)
        {
            var v = Vector512.LoadUnsafe(ref y);
            s0 += Vector512.Create(x) * v;
            s1 += Vector512.Create(Unsafe.Add(ref x, aRow)) * v;
            s2 += Vector512.Create(Unsafe.Add(ref x, 2 * aRow)) * v;
            s3 += Vector512.Create(Unsafe.Add(ref x, 3 * aRow)) * v;
            s4 += Vector512.Create(x4) * v;
            s5 += Vector512.Create(Unsafe.Add(ref x4, aRow)) * v;
            s6 += Vector512.Create(Unsafe.Add(ref x4, 2 * aRow)) * v;
            s7 += Vector512.Create(Unsafe.Add(ref x4, 3 * aRow)) * v;
            x = ref Unsafe.Add(ref x, aColumn);
            x4 = ref Unsafe.Add(ref x4, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s0.StoreUnsafe(ref Unsafe.Add(ref z, 0 * cRow));
        s1.StoreUnsafe(ref Unsafe.Add(ref z, 1 * cRow));
        s2.StoreUnsafe(ref Unsafe.Add(ref z, 2 * cRow));
        s3.StoreUnsafe(ref Unsafe.Add(ref z, 3 * cRow));
        s4.StoreUnsafe(ref Unsafe.Add(ref z, 4 * cRow));
        s5.StoreUnsafe(ref Unsafe.Add(ref z, 5 * cRow));
        s6.StoreUnsafe(ref Unsafe.Add(ref z, 6 * cRow));
        s7.StoreUnsafe(ref Unsafe.Add(ref z, 7 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourWide(ref float x, int aRow, int aColumn, ref float y, ref float z, int cRow, int depth)
    {
        var (s0, s1) = (Load(ref z, 0 * cRow), Load(ref z, 1 * cRow));
        var (s2, s3) = (Load(ref z, 2 * cRow), Load(ref z, 3 * cRow));
        for (var k = 0; k < depth; k++)
        {
            var v = Vector512.LoadUnsafe(ref y);
            s0 += Vector512.Create(x) * v;
            s1 += Vector512.Create(Unsafe.Add(ref x, aRow)) * v;
            s2 += Vector512.Create(Unsafe.Add(ref x, 2 * aRow)) * v;
            s3 += Vector512.Create(Unsafe.Add(ref x, 3 * aRow)) * v;
            x = ref Unsafe.Add(ref x, aColumn);
            y = ref Unsafe.Add(ref y, Panels.Width);
        }

        s0.StoreUnsafe(ref Unsafe.Add(ref z, 0 * cRow));
        s1.StoreUnsafe(ref Unsafe.Add(ref z, 1 * cRow));
        s2.StoreUnsafe(ref Unsafe.Add(ref z, 2 * cRow));
        s3.StoreUnsafe(ref Unsafe.Add(ref z, 3 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(ref float x, int aRow, int aColumn, ref float l, ref float r, ref float z, int cRow, int depth)
    {
        ref var z1 = ref Unsafe.Add(ref z, cRow);
        var (s0, t0) = (Vector512.LoadUnsafe(ref z), Vector512.LoadUnsafe(ref z, Panels.Width));
        var (s1, t1) = (Vector512.LoadUnsafe(ref z1), Vector512.LoadUnsafe(ref z1, Panels.Width));
        for (var k = 0; k < depth; k++)
        {
            var (v, w) = (Vector512.LoadUnsafe(ref l), Vector512.LoadUnsafe(ref r));
            var x0 = Vector512.Create(x);
            s0 += x0 * v;
            t0 += x0 * w;
            var x1 = Vector512.Create(Unsafe.Add(ref x, aRow));
            s1 += x1 * v;
            t1 += x1 * w;
            x = ref Unsafe.Add(ref x, aColumn);
            l = ref Unsafe.Add(ref l, Panels.Width);
            r = ref Unsafe.Add(ref r, Panels.Width);
        }

        s0.StoreUnsafe(ref z);
        t0.StoreUnsafe(ref z, Panels.Width);
        s1.StoreUnsafe(ref z1);
        t1.StoreUnsafe(ref z1, Panels.Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneWide(ref float x, int aColumn, ref float l, ref float r, ref float z, int depth)
    {
        var (s, t) = (Vector512.LoadUnsafe(ref z), Vector512.LoadUnsafe(ref z, Panels.Width));
        for (var k = 0; k < depth; k++)
        {
            var x0 = Vector512.Create(x);
            s += x0 * Vector512.LoadUnsafe(ref l);
            t += x0 * Vector512.LoadUnsafe(ref r);
            x = ref Unsafe.Add(ref x, aColumn);
            l = ref Unsafe.Add(ref l, Panels.Width);
            r = ref Unsafe.Add(ref r, Panels.Width);
        }

        s.StoreUnsafe(ref z);
        t.StoreUnsafe(ref z, Panels.Width);
    }

    private static Vector512<float> Load(ref float z, int at) => Vector512.LoadUnsafe(ref Unsafe.Add(ref z, at));
}
