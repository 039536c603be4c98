using CsCheck;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Tests.Parse;

public sealed class ProductTests
{
    private static readonly Gen<(Matrix A, Matrix B, Matrix C)> Factors =
        Gen.Select(Gen.Int[1, 21], Gen.Int[1, 20], Gen.Int[1, 90], Gen.UInt).Select((rows, depth, columns, seed) =>
        {
            var state = seed;
            Matrix Fill(Matrix m)
            {
                foreach (ref var v in m.All)
                {
                    state = (state * 1664525) + 1013904223;
                    v = (state >> 8) / 8388608f - 1;
                }

                return m;
            }

            return (Fill(new(rows, depth)), Fill(new(depth, columns)), Fill(new(rows, columns)));
        });

    // The shipped model is stored bit for bit the same only if sums run in this order on every machine.
    [Fact]
    public void A_product_equals_the_plain_loop_bit_for_bit() => Factors.Sample(f =>
    {
        var expected = (float[])f.C.Data.Clone();
        for (var r = 0; r < f.A.Rows; r++)
        {
            for (var c = 0; c < f.B.Columns; c++)
            {
                for (var k = 0; k < f.A.Columns; k++)
                {
                    var product = f.A[r][k] * f.B[k][c];
                    expected[(r * f.B.Columns) + c] += product;
                }
            }
        }

        Product.Add(f.A, f.B, f.C);
        Assert.Equal(expected.AsSpan(0, f.C.Length).ToArray(), f.C.All.ToArray());
    });

    [Fact]
    public void A_transposed_factor_gives_the_same_product() => Factors.Sample(f =>
    {
        var other = new Matrix(f.C.Rows, f.C.Columns);
        f.C.All.CopyTo(other.All);
        Product.Add(f.A, f.B, f.C);
        Product.AddTransposed(new Matrix().Transpose(f.A), f.B, other);
        Assert.Equal(f.C.All.ToArray(), other.All.ToArray());
    });

    [Fact]
    public void A_factor_cut_into_panels_gives_the_same_product() => Factors.Sample(f =>
    {
        var other = new Matrix(f.C.Rows, f.C.Columns);
        f.C.All.CopyTo(other.All);
        Product.Add(f.A, f.B, f.C);
        Product.Add(f.A, 0, new Panels().Fill(f.B), other, 0, f.A.Rows);
        Assert.Equal(f.C.All.ToArray(), other.All.ToArray());
    });

    [Fact]
    public void The_exponential_is_right_to_six_figures() =>
        Gen.Float[-80, 80].Sample(x => Math.Abs((Curves.Exp(x) / Math.Exp(x)) - 1) < 1e-6);
}
