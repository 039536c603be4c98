namespace Entente.Reading.Parse;

/// <summary>Tags a sentence from left to right, universal and Penn tag together, with a linear model.</summary>
internal sealed class Tagger(string[] tags, Dictionary<uint, byte[]> dictionary, HashedWeights weights)
{
    public const int Features = 24;

    public string[] Tags { get; } = tags;

    public Dictionary<uint, byte[]> Dictionary { get; } = dictionary;

    public HashedWeights Weights { get; } = weights;

    public byte[] Tag(WordShape[] words)
    {
        var result = new byte[words.Length];
        Span<uint> features = stackalloc uint[Features];
        for (var i = 0; i < words.Length; i++)
        {
            Extract(words, result, i, features);
            result[i] = Best(features, Candidates(words[i].Word), Weights.Score);
        }

        return result;
    }

    public byte[] Candidates(uint word) => Dictionary.TryGetValue(word, out var known) ? known : Dictionary[0];

    internal delegate int Scorer(ReadOnlySpan<uint> features, int label);

    internal static byte Best(ReadOnlySpan<uint> features, byte[] candidates, Scorer score)
    {
        var (best, top) = (candidates[0], int.MinValue);
        if (candidates.Length == 1)
        {
            return best;
        }

        foreach (var tag in candidates)
        {
            var s = score(features, tag);
            if (s > top)
            {
                (best, top) = (tag, s);
            }
        }

        return best;
    }

    internal static void Extract(WordShape[] words, byte[] tags, int i, Span<uint> features)
    {
        var w = words[i];
        uint T(int at) => at < 0 ? 255u : tags[at];
        uint W(int at) => at < 0 || at >= words.Length ? 1u : words[at].Word;
        uint S(int at) => at < 0 || at >= words.Length ? 1u : words[at].Suffix3;
        uint H(int at) => at < 0 || at >= words.Length ? 1u : words[at].Shape;
        var first = i == 0 ? 1u : 0u;
        var n = 0;
        Add(features, ref n, 0);
        Add(features, ref n, w.Word);
        Add(features, ref n, w.Exact);
        Add(features, ref n, w.Suffix1);
        Add(features, ref n, w.Suffix2);
        Add(features, ref n, w.Suffix3);
        Add(features, ref n, w.Suffix4);
        Add(features, ref n, w.Prefix2);
        Add(features, ref n, w.Prefix3);
        Add(features, ref n, (w.Shape * 2) + first);
        Add(features, ref n, T(i - 1));
        Add(features, ref n, HashedWeights.Mix(T(i - 1), T(i - 2)));
        Add(features, ref n, HashedWeights.Mix(T(i - 1), w.Word));
        Add(features, ref n, HashedWeights.Mix(T(i - 1), w.Suffix3));
        Add(features, ref n, W(i - 1));
        Add(features, ref n, W(i + 1));
        Add(features, ref n, W(i - 2));
        Add(features, ref n, W(i + 2));
        Add(features, ref n, HashedWeights.Mix(W(i - 1), w.Word));
        Add(features, ref n, HashedWeights.Mix(w.Word, W(i + 1)));
        Add(features, ref n, S(i + 1));
        Add(features, ref n, S(i - 1));
        Add(features, ref n, HashedWeights.Mix(H(i + 1), w.Shape));
        Add(features, ref n, HashedWeights.Mix(H(i - 1), w.Shape));
    }

    private static void Add(Span<uint> features, ref int n, uint value)
    {
        features[n] = HashedWeights.Mix(value, (uint)n + 1);
        n++;
    }
}
