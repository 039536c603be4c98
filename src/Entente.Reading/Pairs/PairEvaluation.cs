using Entente.Model;
using Entente.Reading.Parse;

namespace Entente.Reading.Pairs;

/// <summary>How well pairs are coded, per cent.</summary>
/// <param name="Rows">Rows looked at.</param>
/// <param name="Event">Macro F1 over the labels.</param>
/// <param name="Quad">Macro F1 over the quad classes.</param>
/// <param name="Binary">Macro F1 of cooperation against conflict.</param>
/// <param name="Accuracy">Rows whose label is right.</param>
/// <param name="QuadAccuracy">Rows whose quad class is right.</param>
/// <param name="BinaryAccuracy">Rows rightly called cooperation or conflict.</param>
/// <param name="CalibrationError">Mean distance between confidence and share of right ones, in ten bins of confidence.</param>
public sealed record PairScore(int Rows, double Event, double Quad, double Binary, double Accuracy, double QuadAccuracy, double BinaryAccuracy, double CalibrationError)
{
    /// <summary>The figures on a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Rows} rows: event F1 {Event:F1}, accuracy {Accuracy:F1}; quad F1 {Quad:F1}, accuracy {QuadAccuracy:F1}; cooperation or conflict F1 {Binary:F1}, accuracy {BinaryAccuracy:F1}; calibration error {CalibrationError:F1}");
}

/// <summary>Measures the coding of pairs on rows that the model has not seen.</summary>
public static class PairEvaluation
{
    /// <summary>What joins in a coding.</summary>
    public enum Parts
    {
        /// <summary>Rules and model.</summary>
        Both,
        /// <summary>The rules alone.</summary>
        Rules,
        /// <summary>The model alone.</summary>
        Model,
    }

    /// <summary>Figures by cross-validation, and on the third with ids divisible by 3, which nobody who wrote rules has read, with the rest to learn from.</summary>
    public static IReadOnlyList<(string Name, PairScore Score)> Run(string rowFolder, string dataFolder, int folds)
    {
        var path = Path.Combine(rowFolder, "pairs_train.jsonl");
        var rows = PairRows.OfJsonLines(File.ReadLines(path), path);
        var lessons = PairTraining.Lessons(rows, dataFolder);
        var (news, written) = (lessons.Take(rows.Count).ToList(), lessons.Skip(rows.Count).ToList());
        var parser = ParserModel.Load(Path.Combine(dataFolder, "model", "english.bin"));
        var voter = RuleVoter.Load(dataFolder, parser);
        var votes = rows.ToDictionary(r => r.Id, r => voter.Votes(r.Pair, MaskedPair.Of(r.Pair, parser)));
        List<(PairRow, double[])> crossed = [];
        for (var fold = 0; fold < folds; fold++) crossed.AddRange(Held(news, written, l => FoldOf(l.Row, folds) == fold));
        var unread = Held(news, written, l => l.Row.Id % 3 == 0);
        return
        [
            .. Enum.GetValues<Parts>().Select(p => ($"cross-validation, {p}", Score(crossed, votes, p))),
            .. Enum.GetValues<Parts>().Select(p => ($"unread third, {p}", Score(unread, votes, p))),
        ];
    }

    // One text stands whole in one fold.
    private static int FoldOf(PairRow row, int folds) => (int)((FeatureBag.Hash(0, row.Pair.Text) >> 8) % (uint)folds);

    private static List<(PairRow Row, double[] Margins)> Held(
        List<(PairRow Row, FeatureBag Bag)> news, List<(PairRow Row, FeatureBag Bag)> written, Func<(PairRow Row, FeatureBag Bag), bool> isHeld)
    {
        var model = PairTraining.Train([.. news.Where(l => !isHeld(l)), .. written]);
        return [.. news.Where(isHeld).Select(l => (l.Row, model.Margins(l.Bag)))];
    }

    private static PairScore Score(List<(PairRow Row, double[] Margins)> held, Dictionary<int, IReadOnlyList<RuleVote>> votes, Parts parts)
    {
        List<Judged> rows = [];
        foreach (var (row, margins) in held)
        {
            var vote = parts == Parts.Model ? [] : votes[row.Id];
            if (parts == Parts.Rules) { rows.Add(new Judged(row, vote.Count > 0 ? vote[0].Label : null, 1)); continue; }
            var chances = PairDecision.Chances(margins, vote);
            var best = PairDecision.Best(chances);
            rows.Add(new Judged(row, best, chances[(int)best]));
        }
        return new PairScore(rows.Count,
            F1(rows, r => (int)r.Row.Label, g => (int)g, PairLabels.Count),
            F1(rows, r => (int)r.Row.Quad - 1, g => (int)PairLabels.QuadOf(g) - 1, 4),
            F1(rows, r => Side(r.Row.Quad), g => Side(PairLabels.QuadOf(g)), 2),
            Share(rows, r => r.IsRight),
            Share(rows, r => r.Guess is { } g && PairLabels.QuadOf(g) == r.Row.Quad),
            Share(rows, r => r.Guess is { } g && Side(PairLabels.QuadOf(g)) == Side(r.Row.Quad)),
            Miscalibration(rows));
    }

    private sealed record Judged(PairRow Row, PairLabel? Guess, double Confidence)
    {
        public bool IsRight => Guess == Row.Label;
    }

    private static int Side(QuadClass quad) => quad >= QuadClass.VerbalConflict ? 1 : 0;

    private static double Share<T>(List<T> rows, Func<T, bool> isRight) => 100.0 * rows.Count(isRight) / rows.Count;

    private static double F1(List<Judged> rows, Func<Judged, int> gold, Func<PairLabel, int> kindOf, int kinds)
    {
        var sum = 0.0;
        for (var kind = 0; kind < kinds; kind++)
        {
            var meant = rows.Count(r => gold(r) == kind);
            var guessed = rows.Count(r => r.Guess is { } g && kindOf(g) == kind);
            var right = rows.Count(r => gold(r) == kind && r.Guess is { } g && kindOf(g) == kind);
            sum += meant + guessed == 0 ? 1 : 2.0 * right / (meant + guessed);
        }
        return 100 * sum / kinds;
    }

    private static double Miscalibration(List<Judged> rows)
    {
        var off = 0.0;
        foreach (var bin in rows.GroupBy(r => Math.Min(9, (int)(r.Confidence * 10))))
            off += Math.Abs(bin.Sum(r => r.Confidence) - bin.Count(r => r.IsRight));
        return 100 * off / rows.Count;
    }
}
