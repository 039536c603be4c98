using Entente.Model;
using Entente.Reading.Parse;

namespace Entente.Reading.Pairs;

/// <summary>Trains the model of pairs and writes it.</summary>
/// <remarks>One order, plain arithmetic: the same rows give the same file, bit for bit. The rules of data/lexicon have no part in it.</remarks>
public static class PairTraining
{
    // A feature of one text only says nothing of others.
    private const int FewestTexts = 2;

    /// <summary>Trains and writes a model.</summary>
    /// <param name="rowFolder">The folder with pairs_train.jsonl.</param>
    /// <param name="dataFolder">The folder data/ with the parser, the sentences and the codebook.</param>
    /// <param name="output">The model's file.</param>
    /// <param name="log">Told of progress, a line at a time.</param>
    public static void Run(string rowFolder, string dataFolder, string output, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var path = Path.Combine(rowFolder, "pairs_train.jsonl");
        var rows = PairRows.OfJsonLines(File.ReadLines(path), path);
        log($"{rows.Count} rows to learn from");
        var bytes = Train(Lessons(rows, dataFolder)).ToBytes();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllBytes(output, bytes);
        log($"{bytes.Length} bytes");
    }

    /// <summary>The rows with those of the data folder, their features collected.</summary>
    internal static IReadOnlyList<(PairRow Row, FeatureBag Bag)> Lessons(IReadOnlyList<PairRow> rows, string dataFolder)
    {
        var parser = ParserModel.Load(Path.Combine(dataFolder, "model", "english.bin"));
        return [.. rows.Concat(PairRows.OfSentences(Table.Read(Path.Combine(dataFolder, "model", "pairs_sentences.tsv"))))
            .Concat(PairRows.OfCodebook(Table.Read(Path.Combine(dataFolder, "ontology", "cameo.tsv"))))
            .Select(r => (r, PairFeatures.Of(MaskedPair.Of(r.Pair, parser))))];
    }

    /// <summary>One plane for each label against all others.</summary>
    internal static PairModel Train(IReadOnlyList<(PairRow Row, FeatureBag Bag)> lessons)
    {
        var table = FeatureTable.Of([.. lessons.Select(l => l.Bag)], FewestTexts);
        var vectors = lessons.Select(l => table.Vector(l.Bag)).ToList();
        var planes = new double[PairLabels.Count][];
        Parallel.For(0, PairLabels.Count, label =>
        {
            var isOfLabel = lessons.Select(l => (int)l.Row.Label == label).ToList();
            var share = Math.Clamp(isOfLabel.Count(k => k) / (double)lessons.Count, 1e-6, 1 - 1e-6);
            // Half way to equal weight of few and many, by square roots.
            var (rare, common) = (Math.Sqrt(0.5 / share), Math.Sqrt(0.5 / (1 - share)));
            planes[label] = LinearLearner.Learn(vectors, table.Hashes.Length, isOfLabel, [.. lessons.Select((l, i) => l.Row.Weight * (isOfLabel[i] ? rare : common))]);
        });
        return PairModel.Of(table, planes);
    }
}
