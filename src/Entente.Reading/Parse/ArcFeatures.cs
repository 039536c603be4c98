namespace Entente.Reading.Parse;

/// <summary>Features of a parser state (after Zhang and Nivre 2011) and of a finished arc.</summary>
internal static class ArcFeatures
{
    public const int StateCount = 62;
    public const int LabelCount = 30;

    public static void State(ArcHybrid state, WordShape[] words, byte[] tags, Span<uint> f)
    {
        var n = 0;
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Buffer, b1 = b0 + 1, b2 = b0 + 2;
        uint W(int i) => i < 0 ? 2u : i >= words.Length ? 3u : words[i].Word;
        uint T(int i) => i < 0 ? 254u : i >= words.Length ? 255u : tags[i];
        static int Child(int[] children, int i) => i < 0 || i >= children.Length ? -1 : children[i];
        uint ws0 = W(s0), ws1 = W(s1), wb0 = W(b0), wb1 = W(b1), ts0 = T(s0), ts1 = T(s1), ts2 = T(s2), tb0 = T(b0), tb1 = T(b1), tb2 = T(b2);
        int s0l = Child(state.LeftChild, s0), s0r = Child(state.RightChild, s0), s1l = Child(state.LeftChild, s1), s1r = Child(state.RightChild, s1), b0l = Child(state.LeftChild, b0);
        int s0l2 = Child(state.LeftChild2, s0), s0r2 = Child(state.RightChild2, s0), b0l2 = Child(state.LeftChild2, b0), s1r2 = Child(state.RightChild2, s1);
        var d = (uint)(s0 < 0 ? 0 : Math.Min(b0 - s0, 6));
        var d1 = (uint)(s1 < 0 ? 0 : Math.Min(s0 - s1, 6));
        uint vs0l = s0 < 0 ? 9u : (uint)Math.Min(state.LeftCount[s0], 4), vs0r = s0 < 0 ? 9u : (uint)Math.Min(state.RightCount[s0], 4), vb0l = (uint)Math.Min(state.LeftCount[b0], 4);
        Add(f, ref n, ws0); Add(f, ref n, ts0); Add(f, ref n, ws0, ts0);
        Add(f, ref n, ws1); Add(f, ref n, ts1); Add(f, ref n, ws1, ts1);
        Add(f, ref n, wb0); Add(f, ref n, tb0); Add(f, ref n, wb0, tb0);
        Add(f, ref n, wb1); Add(f, ref n, tb1); Add(f, ref n, wb1, tb1);
        Add(f, ref n, W(b2), tb2);
        Add(f, ref n, ws0, wb0); Add(f, ref n, ws0, wb0, ts0, tb0); Add(f, ref n, ts0, tb0); Add(f, ref n, ws0, tb0); Add(f, ref n, ts0, wb0);
        Add(f, ref n, ws0, ts0, tb0); Add(f, ref n, ts0, wb0, tb0);
        Add(f, ref n, ws1, ws0); Add(f, ref n, ts1, ts0); Add(f, ref n, ws1, ts0); Add(f, ref n, ts1, ws0); Add(f, ref n, ts1, ws1, ts0, tb0);
        Add(f, ref n, tb0, tb1); Add(f, ref n, ts0, tb0, tb1); Add(f, ref n, tb0, tb1, tb2); Add(f, ref n, ts1, ts0, tb0); Add(f, ref n, ts2, ts1, ts0);
        Add(f, ref n, ts0, T(s0l), tb0); Add(f, ref n, ts0, T(s0r), tb0); Add(f, ref n, ts0, tb0, T(b0l)); Add(f, ref n, ts1, ts0, T(s1r)); Add(f, ref n, ts1, ts0, T(s0r)); Add(f, ref n, ts1, ts0, T(s0l)); Add(f, ref n, ts1, ts0, T(s1l));
        Add(f, ref n, ws0, d); Add(f, ref n, ts0, d); Add(f, ref n, wb0, d); Add(f, ref n, tb0, d); Add(f, ref n, ts0, tb0, d); Add(f, ref n, ws0, wb0, d);
        Add(f, ref n, ts1, ts0, d1); Add(f, ref n, ws1, ts0, d1);
        Add(f, ref n, ws0, vs0l); Add(f, ref n, ts0, vs0l); Add(f, ref n, ws0, vs0r); Add(f, ref n, ts0, vs0r); Add(f, ref n, wb0, vb0l); Add(f, ref n, tb0, vb0l);
        Add(f, ref n, W(s0l), ts0); Add(f, ref n, W(s0r), ts0); Add(f, ref n, W(b0l), tb0); Add(f, ref n, W(s1r), ts1);
        Add(f, ref n, ts0, T(s0l), T(s0l2)); Add(f, ref n, ts0, T(s0r), T(s0r2)); Add(f, ref n, tb0, T(b0l), T(b0l2)); Add(f, ref n, ts1, T(s1r), T(s1r2));
        Add(f, ref n, W(s0l), ws0, tb0); Add(f, ref n, W(s0l), ts0, ts1); Add(f, ref n, ts0, tb0, W(s0r));
    }

    public static void Label(int[] heads, WordShape[] words, byte[] tags, int i, int[] leftmost, int[] rightmost, Span<uint> f)
    {
        var n = 0;
        var h = heads[i];
        uint W(int k) => k < 0 ? 2u : k >= words.Length ? 3u : words[k].Word;
        uint T(int k) => k < 0 ? 254u : k >= words.Length ? 255u : tags[k];
        var g = h >= words.Length ? -1 : heads[h];
        var distance = (uint)Math.Clamp(h - i, -6, 6);
        var side = h > i ? 1u : 0u;
        uint wi = W(i), ti = T(i), wh = W(h), th = T(h);
        int l = leftmost[i], r = rightmost[i];
        int hl = h >= words.Length ? -1 : leftmost[h], hr = h >= words.Length ? -1 : rightmost[h];
        var edge = (hl == i ? 1u : 0u) + (hr == i ? 2u : 0u);
        Add(f, ref n, 1);
        Add(f, ref n, wi); Add(f, ref n, ti); Add(f, ref n, wi, ti, side); Add(f, ref n, wh); Add(f, ref n, th, side); Add(f, ref n, wh, th, side);
        Add(f, ref n, wi, wh, side); Add(f, ref n, ti, th, side); Add(f, ref n, wi, th, side); Add(f, ref n, ti, wh, side); Add(f, ref n, ti, th, distance);
        Add(f, ref n, W(l), ti, th, side); Add(f, ref n, T(l), ti, th, side); Add(f, ref n, T(r), ti, th, side); Add(f, ref n, W(r), ti, side);
        Add(f, ref n, W(l), wh); Add(f, ref n, W(l), wi);
        Add(f, ref n, T(i - 1), ti, th); Add(f, ref n, T(i + 1), ti, th); Add(f, ref n, W(i - 1), ti, side); Add(f, ref n, W(i + 1), ti, side);
        Add(f, ref n, T(h - 1), ti, th); Add(f, ref n, T(h + 1), ti, th);
        Add(f, ref n, T(g), th, ti); Add(f, ref n, W(hl), th, ti, edge); Add(f, ref n, W(hr), th, ti, edge); Add(f, ref n, words[i].Suffix3, ti, th, side);
        Add(f, ref n, words[i].Shape, ti, th, side); Add(f, ref n, T(hl), T(hr), ti, th + (edge << 9));
    }

    private static void Add(Span<uint> f, ref int n, uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        f[n] = HashedWeights.Mix(HashedWeights.Mix(HashedWeights.Mix(HashedWeights.Mix((uint)n + 1, a), b), c), d);
        n++;
    }
}
