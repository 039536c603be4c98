namespace Entente.Reading.Parse;

/// <summary>Tags, lemmatises and parses English sentences. Immutable once loaded, so any number of threads may share one.</summary>
public sealed class ParserModel
{
    private readonly Tagger tagger;
    private readonly HashedWeights moves;
    private readonly string[] labels;
    private readonly HashedWeights labelWeights;
    private readonly Lemmatiser lemmatiser;

    internal ParserModel(Tagger tagger, HashedWeights moves, string[] labels, HashedWeights labelWeights, Lemmatiser lemmatiser)
    {
        this.tagger = tagger;
        this.moves = moves;
        this.labels = labels;
        this.labelWeights = labelWeights;
        this.lemmatiser = lemmatiser;
    }

    /// <summary>Loads a model that <see cref="ParserTraining"/> wrote.</summary>
    /// <param name="path">The model's file, e.g. data/model/english.bin.</param>
    public static ParserModel Load(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        var tags = Strings(reader);
        var dictionary = new Dictionary<uint, byte[]>();
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            var key = reader.ReadUInt32();
            dictionary[key] = reader.ReadBytes(reader.ReadByte());
        }

        var tagger = new Tagger(tags, dictionary, HashedWeights.Read(reader));
        var moves = HashedWeights.Read(reader);
        return new ParserModel(tagger, moves, Strings(reader), HashedWeights.Read(reader), Lemmatiser.Read(reader));
    }

    /// <summary>Analyses one sentence.</summary>
    /// <param name="forms">The sentence's words, as the tokeniser cuts them.</param>
    public ParsedSentence Parse(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var words = new WordShape[forms.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new WordShape(forms[i]);
        }

        var tags = tagger.Tag(words);
        var heads = Heads(words, tags);
        var relations = Relations(words, tags, heads);
        var names = Array.ConvertAll(tags, t => tagger.Tags[t].Split('\t'));
        return new ParsedSentence(
            Array.ConvertAll(names, n => n[0]),
            Array.ConvertAll(names, n => n[1]),
            [.. forms.Select((f, i) => lemmatiser.Lemma(f, names[i][0] + "/" + names[i][1]))],
            Array.ConvertAll(heads, h => h == words.Length ? 0 : h + 1),
            relations);
    }

    internal void Write(BinaryWriter writer)
    {
        Strings(writer, tagger.Tags);
        writer.Write(tagger.Dictionary.Count);
        foreach (var (word, tags) in tagger.Dictionary.OrderBy(p => p.Key))
        {
            writer.Write(word);
            writer.Write((byte)tags.Length);
            writer.Write(tags);
        }

        tagger.Weights.Write(writer);
        moves.Write(writer);
        Strings(writer, labels);
        labelWeights.Write(writer);
        lemmatiser.Write(writer);
    }

    internal static void Edges(int[] heads, int[] leftmost, int[] rightmost)
    {
        Array.Fill(leftmost, -1);
        Array.Fill(rightmost, -1);
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < heads.Length)
            {
                rightmost[heads[i]] = i;
                leftmost[heads[i]] = leftmost[heads[i]] < 0 ? i : leftmost[heads[i]];
            }
        }
    }

    private static string[] Strings(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];

    private static void Strings(BinaryWriter writer, string[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private int[] Heads(WordShape[] words, byte[] tags)
    {
        var state = new ArcHybrid(words.Length);
        Span<uint> features = stackalloc uint[ArcFeatures.StateCount];
        while (!state.Done)
        {
            ArcFeatures.State(state, words, tags, features);
            var (best, top) = (-1, int.MinValue);
            for (var move = 0; move < 3; move++)
            {
                if (state.Allowed(move) && moves.Score(features, move) is var s && s > top)
                {
                    (best, top) = (move, s);
                }
            }

            state.Apply(best);
        }

        return state.Heads;
    }

    private string[] Relations(WordShape[] words, byte[] tags, int[] heads)
    {
        var relations = new string[words.Length];
        var (leftmost, rightmost) = (new int[words.Length], new int[words.Length]);
        Edges(heads, leftmost, rightmost);
        Span<uint> features = stackalloc uint[ArcFeatures.LabelCount];
        for (var i = 0; i < words.Length; i++)
        {
            if (heads[i] == words.Length)
            {
                relations[i] = "root";
                continue;
            }

            ArcFeatures.Label(heads, words, tags, i, leftmost, rightmost, features);
            var (best, top) = (0, int.MinValue);
            for (var label = 0; label < labels.Length; label++)
            {
                var s = labelWeights.Score(features, label);
                if (s > top)
                {
                    (best, top) = (label, s);
                }
            }

            relations[i] = labels[best];
        }

        return relations;
    }
}
