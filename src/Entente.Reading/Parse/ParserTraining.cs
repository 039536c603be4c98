namespace Entente.Reading.Parse;

/// <summary>Trains the tagger, parser and lemmatiser on the English Web Treebank and writes the model.</summary>
public static class ParserTraining
{
    private const int TaggerRounds = 8;
    private const int ParserRounds = 8;

    /// <summary>Trains and writes a model.</summary>
    /// <param name="dataFolder">The folder with en_ewt-ud-train.conllu.xz and, to report figures, en_ewt-ud-dev.conllu.xz.</param>
    /// <param name="output">The model's file.</param>
    /// <param name="log">Told of progress, a line at a time.</param>
    public static void Run(string dataFolder, string output, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var train = Treebank.Read(Path.Combine(dataFolder, "en_ewt-ud-train.conllu.xz"));
        log($"{train.Count} sentences");
        var model = Train(train, log);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        using (var writer = new BinaryWriter(File.Create(output)))
        {
            model.Write(writer);
        }

        var dev = Path.Combine(dataFolder, "en_ewt-ud-dev.conllu.xz");
        if (File.Exists(dev))
        {
            log(ParserEvaluation.Score(ParserModel.Load(output), Treebank.Read(dev)).ToString());
        }
    }

    internal static ParserModel Train(IReadOnlyList<TreebankSentence> treebank, Action<string> log)
    {
        var words = treebank.Select(s => Array.ConvertAll(s.Forms, f => new WordShape(f))).ToArray();
        var tags = treebank.SelectMany(s => s.Parse.Upos.Zip(s.Parse.Xpos, (u, x) => u + "\t" + x)).GroupBy(t => t)
            .Where(g => g.Count() > 2).Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        var gold = treebank.Select(s => s.Parse.Upos.Zip(s.Parse.Xpos, (u, x) => (byte)Math.Max(0, Array.IndexOf(tags, u + "\t" + x))).ToArray()).ToArray();
        var dictionary = Dictionary(words, gold, tags.Length);

        // Parser and labeller see the tags that a tagger gives to sentences it was not trained on.
        var guessed = new byte[words.Length][];
        const int folds = 5;
        for (var fold = 0; fold < folds; fold++)
        {
            var rest = Enumerable.Range(0, words.Length).Where(i => i % folds != fold).ToArray();
            var part = TrainTagger(rest, words, gold, tags, dictionary);
            for (var i = fold; i < words.Length; i += folds)
            {
                guessed[i] = part.Tag(words[i]);
            }
        }

        var right = guessed.Zip(gold, (a, b) => a.Zip(b, (x, y) => x == y ? 1 : 0).Sum()).Sum();
        log($"tags by cross-validation: {100.0 * right / gold.Sum(g => g.Length):F2}");
        var tagger = TrainTagger([.. Enumerable.Range(0, words.Length)], words, gold, tags, dictionary);
        var heads = treebank.Select(s => Array.ConvertAll(s.Parse.Heads, h => h == 0 ? s.Forms.Length : h - 1)).ToArray();
        var moves = TrainMoves(words, guessed, heads, log);
        var labels = treebank.SelectMany(s => s.Parse.Deprels).Distinct().Where(l => l != "root").Order(StringComparer.Ordinal).ToArray();
        var labelWeights = TrainLabels(treebank, words, guessed, heads, labels);
        var lemmatiser = Lemmatiser.Train(treebank.SelectMany(s => s.Forms.Select((f, i) => (f, s.Parse.Upos[i] + "/" + s.Parse.Xpos[i], s.Parse.Lemmas[i]))));
        return new ParserModel(tagger, moves, labels, labelWeights, lemmatiser);
    }

    private static Dictionary<uint, byte[]> Dictionary(WordShape[][] words, byte[][] gold, int tags)
    {
        var counts = new Dictionary<uint, int[]>();
        for (var s = 0; s < words.Length; s++)
        {
            for (var i = 0; i < words[s].Length; i++)
            {
                if (!counts.TryGetValue(words[s][i].Word, out var c))
                {
                    counts[words[s][i].Word] = c = new int[tags];
                }

                c[gold[s][i]]++;
            }
        }

        var result = new Dictionary<uint, byte[]>();
        foreach (var (word, c) in counts)
        {
            if (c.Sum() >= 10)
            {
                result[word] = [.. Enumerable.Range(0, tags).Where(t => c[t] > 0).Select(t => (byte)t)];
            }
        }

        result[0] = [.. Enumerable.Range(0, tags).Select(t => (byte)t)];
        return result;
    }

    private static Tagger TrainTagger(int[] sentences, WordShape[][] words, byte[][] gold, string[] tags, Dictionary<uint, byte[]> dictionary)
    {
        var perceptron = new Perceptron(20);
        var candidates = new Tagger(tags, dictionary, new HashedWeights(new short[2]));
        var features = new uint[Tagger.Features];
        for (var round = 0; round < TaggerRounds; round++)
        {
            foreach (var s in Shuffle.Of(sentences, round))
            {
                var guess = new byte[words[s].Length];
                for (var i = 0; i < guess.Length; i++)
                {
                    Tagger.Extract(words[s], guess, i, features);
                    guess[i] = Tagger.Best(features, candidates.Candidates(words[s][i].Word), perceptron.Score);
                    perceptron.Learn(features, gold[s][i], guess[i]);
                    perceptron.Tick();
                }
            }
        }

        return new Tagger(tags, dictionary, perceptron.Average());
    }

    private static HashedWeights TrainMoves(WordShape[][] words, byte[][] tags, int[][] heads, Action<string> log)
    {
        var perceptron = new Perceptron(20);
        var features = new uint[ArcFeatures.StateCount];
        Span<int> costs = stackalloc int[3];
        for (var round = 0; round < ParserRounds; round++)
        {
            var (right, all) = (0, 0);
            foreach (var s in Shuffle.Of([.. Enumerable.Range(0, words.Length)], 100 + round))
            {
                var state = new ArcHybrid(words[s].Length);
                while (!state.Done)
                {
                    ArcFeatures.State(state, words[s], tags[s], features);
                    state.Costs(heads[s], costs);
                    var (guess, top) = (-1, int.MinValue);
                    var (good, goodTop, lowest) = (-1, int.MinValue, int.MaxValue);
                    for (var move = 0; move < 3; move++)
                    {
                        if (costs[move] < 0)
                        {
                            continue;
                        }

                        var score = perceptron.Score(features, move);
                        (guess, top) = score > top ? (move, score) : (guess, top);
                        if (costs[move] < lowest || (costs[move] == lowest && score > goodTop))
                        {
                            (good, goodTop, lowest) = (move, score, costs[move]);
                        }
                    }

                    if (costs[guess] > lowest)
                    {
                        perceptron.Learn(features, good, guess);
                    }

                    perceptron.Tick();
                    state.Apply(round < 1 ? good : guess);
                }

                for (var i = 0; i < heads[s].Length; i++)
                {
                    right += state.Heads[i] == heads[s][i] ? 1 : 0;
                    all++;
                }
            }

            log($"heads, round {round + 1}: {100.0 * right / all:F2}");
        }

        return perceptron.Average();
    }

    private static HashedWeights TrainLabels(IReadOnlyList<TreebankSentence> treebank, WordShape[][] words, byte[][] tags, int[][] heads, string[] labels)
    {
        var perceptron = new Perceptron(20);
        var features = new uint[ArcFeatures.LabelCount];
        var all = Enumerable.Range(0, labels.Length).Select(l => (byte)l).ToArray();
        for (var round = 0; round < 6; round++)
        {
            foreach (var s in Shuffle.Of([.. Enumerable.Range(0, words.Length)], 200 + round))
            {
                var n = words[s].Length;
                var (leftmost, rightmost) = (new int[n], new int[n]);
                ParserModel.Edges(heads[s], leftmost, rightmost);
                for (var i = 0; i < n; i++)
                {
                    if (heads[s][i] == n)
                    {
                        continue;
                    }

                    ArcFeatures.Label(heads[s], words[s], tags[s], i, leftmost, rightmost, features);
                    perceptron.Learn(features, Array.IndexOf(labels, treebank[s].Parse.Deprels[i]), Tagger.Best(features, all, perceptron.Score));
                    perceptron.Tick();
                }
            }
        }

        return perceptron.Average();
    }
}
