using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse;

/// <summary>
/// Remembers what the first layer's gates take from a word, for each kind of word met: most words of a text have been met before, and
/// this is a fifth of the network's work. It forgets everything when it is full.
/// </summary>
/// <remarks>What is remembered is what would be computed, bit by bit, so that no answer depends on what was read before. Not thread-safe.</remarks>
internal sealed class WordMemory(ModelParts parts)
{
    private const int Most = 4096;
    private const int BlockRows = 256;
    private readonly Dictionary<WordKind, int> places = [];
    private readonly List<(Matrix Forward, Matrix Backward)> blocks = [];
    private readonly List<WordKind> missing = [];
    private readonly Trace trace = new();
    private int[] found = [];

    /// <summary>What the forward layer's gates take from the word at a place.</summary>
    public Span<float> Forward(int place) => blocks[place / BlockRows].Forward[place % BlockRows];

    /// <summary>What the backward layer's gates take from the word at a place.</summary>
    public Span<float> Backward(int place) => blocks[place / BlockRows].Backward[place % BlockRows];

    /// <summary>The places of all words of some sentences, one sentence after another; they hold until the next call.</summary>
    /// <param name="sentences">Their words, plainly spelt.</param>
    public ReadOnlySpan<int> Find(string[][] sentences)
    {
        var words = sentences.Sum(s => s.Length);
        if (places.Count + words > Most)
        {
            places.Clear();
        }

        found = found.Length < words ? new int[words] : found;
        missing.Clear();
        var (at, known) = (0, places.Count);
        foreach (var forms in sentences)
        {
            var letterCase = Vocabulary.CaseOf(forms);
            for (var i = 0; i < forms.Length; i++)
            {
                var kind = new WordKind(forms[i], i == 0, letterCase);
                if (!places.TryGetValue(kind, out var place))
                {
                    places[kind] = place = places.Count;
                    missing.Add(kind);
                }

                found[at++] = place;
            }
        }

        Learn(known);
        return found.AsSpan(0, words);
    }

    private void Learn(int first)
    {
        for (var done = 0; done < missing.Count;)
        {
            var row = (first + done) % BlockRows;
            var rows = Math.Min(BlockRows - row, missing.Count - done);
            Look(done, rows);
            ForwardPass.Embed(parts.Weights, trace);
            while (blocks.Count <= (first + done) / BlockRows)
            {
                blocks.Add((Block(parts.Weights.First.Forward), Block(parts.Weights.First.Backward)));
            }

            var (forward, backward) = blocks[(first + done) / BlockRows];
            Gates(parts.Weights.First.Forward, forward, row, rows);
            Gates(parts.Weights.First.Backward, backward, row, rows);
            done += rows;
        }
    }

    private void Look(int first, int rows)
    {
        trace.Words.Clear();
        trace.Marks.Clear();
        Span<uint> keys = stackalloc uint[Vocabulary.Marks];
        for (var w = first; w < first + rows; w++)
        {
            trace.Words.Add(parts.Vocabulary.WordRow(Vocabulary.WordKey(missing[w].Form)));
            Vocabulary.MarkKeysOf(missing[w], parts.Vocabulary.Senses, keys);
            foreach (var key in keys)
            {
                trace.Marks.Add(parts.Vocabulary.MarkRow(key));
            }
        }
    }

    private void Gates(Lstm layer, Matrix block, int row, int rows)
    {
        for (var r = row; r < row + rows; r++)
        {
            layer.Bias[0].CopyTo(block[r]);
        }

        Product.Add(trace.Vectors, 0, layer.Input, block, row, rows);
    }

    private static Matrix Block(Lstm layer) => new(BlockRows, layer.Bias.Columns);
}
