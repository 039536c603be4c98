using Entente.Reading.Parse.Network;
using Entente.Reading.Parse.Training;

namespace Entente.Reading.Parse;

/// <summary>Trains the tagger, parser and lemmatiser on the English Web Treebank and writes the model.</summary>
/// <remarks>One thread, one order, plain arithmetic: the same treebank gives the same file, bit for bit, on any x64 machine.</remarks>
public static class ParserTraining
{
    /// <summary>How often the shipped model read the treebank.</summary>
    public const int Rounds = 36;

    private const int WordsPerBatch = 360;
    private const float Rate = 2e-3f;
    private const int StepsPerAverage = 8;
    private const int RoundsPerReport = 4;

    /// <summary>Trains and writes a model.</summary>
    /// <param name="dataFolder">The folder with en_ewt-ud-train.conllu.xz and, to report figures, en_ewt-ud-dev.conllu.xz.</param>
    /// <param name="wordFolder">The folder with senses.tsv and irregular.tsv.</param>
    /// <param name="output">The model's file.</param>
    /// <param name="log">Told of progress, a line at a time.</param>
    /// <param name="rounds">How often to read the treebank; the shipped model took <see cref="Rounds"/>.</param>
    public static void Run(string dataFolder, string wordFolder, string output, Action<string> log, int rounds = Rounds)
    {
        ArgumentNullException.ThrowIfNull(log);
        var train = Treebank.Read(Path.Combine(dataFolder, "en_ewt-ud-train.conllu.xz"));
        var devFile = Path.Combine(dataFolder, "en_ewt-ud-dev.conllu.xz");
        var dev = File.Exists(devFile) ? Treebank.Read(devFile) : [];
        log($"{train.Count} sentences to learn from");
        var irregular = Irregular(Path.Combine(wordFolder, "irregular.tsv"));
        var classroom = Classroom.Of(train, Senses.Read(Path.Combine(wordFolder, "senses.tsv"), irregular), irregular);
        Train(classroom, dev, rounds, log, parts => ModelFile.Write(output, parts));
        if (dev.Count > 0)
        {
            log(ParserEvaluation.Score(ParserModel.Load(output), dev).ToString());
        }
    }

    internal static ModelParts Train(
        Classroom classroom, IReadOnlyList<TreebankSentence> dev, int rounds, Action<string> log, Action<ModelParts>? keep = null)
    {
        var parts = classroom.Parts;
        var chance = new Chance(1);
        Beginning.Fill(parts.Weights, chance);
        var gradients = Weights.Zero(parts.Sizes);
        var average = new Average(parts.Weights, Weights.Zero(parts.Sizes));
        var averaged = parts with { Weights = average.Mean };
        var adam = new Adam(parts.Weights.All, gradients.All, Weights.Tables);
        var teacher = new Teacher(parts.Weights, gradients, chance);
        var all = ((classroom.Words / WordsPerBatch) + 1) * rounds;
        var step = 0;
        for (var round = 1; round <= rounds; round++)
        {
            var (tag, arc, label, batches) = (0.0, 0.0, 0.0, 0);
            foreach (var batch in Batches(classroom.Lessons(chance), chance))
            {
                teacher.Learn(batch, adam);
                var rate = Rate * Math.Min(1f, (step + 1) / 300f) * Math.Max(0.01f, 1f - ((float)step / all));
                adam.Step(rate, 5f);
                if (++step % StepsPerAverage == 0)
                {
                    average.Add();
                }

                (tag, arc, label, batches) = (tag + teacher.Loss.Tag, arc + teacher.Loss.Arc, label + teacher.Loss.Label, batches + 1);
            }

            log($"round {round}: loss of tags {tag / batches:F4}, heads {arc / batches:F4}, relations {label / batches:F4}");
            if (round % RoundsPerReport == 0 || round == rounds)
            {
                keep?.Invoke(averaged);
                if (dev.Count > 0)
                {
                    log(ParserEvaluation.Score(new ParserModel(averaged with { Weights = average.Mean.Copy(parts.Sizes) }), dev).ToString());
                }
            }
        }

        return averaged;
    }

    private static List<(string Form, string Tag, string Lemma)> Irregular(string path) =>
        [.. File.ReadLines(path).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')).Select(c => (c[2], c[1], c[0]))];

    // Sentences of like length go together, since a batch takes as many steps as its longest sentence has words.
    private static List<List<Lesson>> Batches(IReadOnlyList<Lesson> lessons, Chance chance)
    {
        var order = lessons.ToList();
        chance.Shuffle(order);
        var batches = new List<List<Lesson>>();
        foreach (var group in order.Chunk(800))
        {
            var batch = new List<Lesson>();
            var words = 0;
            foreach (var lesson in group.OrderBy(l => l.Words.Length))
            {
                batch.Add(lesson);
                words += lesson.Words.Length;
                if (words >= WordsPerBatch)
                {
                    batches.Add(batch);
                    (batch, words) = ([], 0);
                }
            }

            if (batch.Count > 0)
            {
                batches.Add(batch);
            }
        }

        chance.Shuffle(batches);
        return batches;
    }
}
