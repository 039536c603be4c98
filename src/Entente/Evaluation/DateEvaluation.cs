using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Evaluation;

/// <summary>Finds the expressions of time in texts and compares them with those that a person marked.</summary>
public static class DateEvaluation
{
    /// <summary>Reads every text as a document of its own.</summary>
    /// <param name="workspace">Reads.</param>
    /// <param name="texts">The gold.</param>
    /// <param name="seed">For the intervals.</param>
    /// <param name="cancel">Stops the work.</param>
    public static DateReport Run(Workspace workspace, IReadOnlyList<GoldTimes> texts, int seed, CancellationToken cancel)
    {
        var reader = workspace.Reader;
        var scores = new DateScore[texts.Count];
        Parallel.For(0, texts.Count, new ParallelOptions { CancellationToken = cancel }, i =>
            scores[i] = new DateScore(texts[i], TimexReader.Read(reader.Analyse(new Document { Id = $"d-{texts[i].Id}", Text = texts[i].Text, Date = texts[i].Date }))));
        return new DateReport(scores, DatePart.Of(scores, seed), DatePart.Of([.. scores.Where(s => s.Gold.IsHeldOut)], seed));
    }
}

/// <summary>Expressions of time, measured on texts.</summary>
/// <param name="Scores">Every text, in the order of the file.</param>
/// <param name="All">All of them.</param>
/// <param name="HeldOut">The third that nobody looks at when mending rules.</param>
public sealed record DateReport(IReadOnlyList<DateScore> Scores, DatePart All, DatePart HeldOut);

/// <summary>Figures with their intervals.</summary>
/// <param name="Texts">How many there are.</param>
/// <param name="Figures">All together.</param>
/// <param name="Intervals">How sure they are.</param>
public sealed record DatePart(int Texts, DateTally Figures, Bootstrap<DateTally> Intervals)
{
    internal static DatePart Of(IReadOnlyList<DateScore> scores, int seed) =>
        new(scores.Count, scores.Aggregate(new DateTally(), (sum, s) => sum + s.Tally), new Bootstrap<DateTally>([.. scores.Select(s => s.Tally)], seed));
}
