using Entente.Json;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>Reads sentences and counts how often status and attribution of the event meant are right.</summary>
public static class SentenceEvaluation
{
    /// <summary>Reads every sentence as a document of its own, as <c>entente code</c> does.</summary>
    /// <param name="workspace">Reads.</param>
    /// <param name="sentences">The gold.</param>
    /// <param name="regions">For the table by region.</param>
    /// <param name="seed">For the intervals.</param>
    /// <param name="cancel">Stops the work.</param>
    public static SentenceReport Run(Workspace workspace, IReadOnlyList<GoldSentence> sentences, RegionIndex regions, int seed, CancellationToken cancel)
    {
        var (reader, gazetteer) = (workspace.Reader, workspace.Gazetteer);
        var scores = new SentenceScore[sentences.Count];
        Parallel.For(0, sentences.Count, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            var gold = sentences[i];
            var reading = Headline.Coded(reader, reader.Read(new Document { Id = $"d-{gold.Id}", Text = gold.Text, Date = gold.Date }));
            scores[i] = SentenceScore.Of(gold, reading.Events, name => gazetteer.IdOf(name, gold.Date.Latest ?? DateOnly.MaxValue));
        });
        return SentenceReport.Of(scores, regions, seed);
    }
}

/// <summary>Status and attribution, measured on sentences.</summary>
/// <param name="Scores">Every sentence, in the order of the file.</param>
/// <param name="All">All of them.</param>
/// <param name="HeldOut">The third that nobody looks at when mending rules.</param>
/// <param name="ByStatus">Rows for the statuses of the gold.</param>
/// <param name="ByKind">Rows for the ways in which a text says who tells it.</param>
/// <param name="ByRegion">Rows for the regions of the actors; a sentence counts in each.</param>
public sealed record SentenceReport(IReadOnlyList<SentenceScore> Scores, SentencePart All, SentencePart HeldOut, IReadOnlyList<SentenceRow> ByStatus,
    IReadOnlyList<SentenceRow> ByKind, IReadOnlyList<SentenceRow> ByRegion)
{
    internal static SentenceReport Of(IReadOnlyList<SentenceScore> scores, RegionIndex regions, int seed) => new(scores,
        SentencePart.Of(scores, seed), SentencePart.Of([.. scores.Where(s => s.Gold.IsHeldOut)], seed),
        [.. Enum.GetValues<Status>().Select(v => SentenceRow.Of(Spelling.Of(v), scores.Where(s => s.Gold.Status == v))).Where(r => r.All.Found.Of > 0)],
        [.. scores.Select(s => s.Gold.Kind).Distinct().Order(StringComparer.Ordinal).Select(k => SentenceRow.Of(k, scores.Where(s => s.Gold.Kind == k)))],
        [.. RegionIndex.All.Select(r => SentenceRow.Of(r, scores.Where(s => regions.Of(s.Gold.Event.Sources.Concat(s.Gold.Event.Recipients)).Contains(r)))).Where(r => r.All.Found.Of > 0)]);

    /// <summary>How often a status of the gold was read as another: the gold's down, what was read across.</summary>
    public int Confused(Status gold, Status read) => Scores.Count(s => s.Gold.Status == gold && s.Read?.Status == read);
}

/// <summary>Figures with their intervals.</summary>
/// <param name="Sentences">How many there are.</param>
/// <param name="Figures">All together.</param>
/// <param name="Intervals">How sure they are.</param>
public sealed record SentencePart(int Sentences, SentenceTally Figures, Bootstrap<SentenceTally> Intervals)
{
    internal static SentencePart Of(IReadOnlyList<SentenceScore> scores, int seed) =>
        new(scores.Count, SentenceRow.Sum(scores), new Bootstrap<SentenceTally>([.. scores.Select(s => s.Tally)], seed));
}

/// <summary>The figures of one status, kind or region.</summary>
/// <param name="Name">Which.</param>
/// <param name="All">In all sentences.</param>
/// <param name="HeldOut">In the third held out.</param>
public sealed record SentenceRow(string Name, SentenceTally All, SentenceTally HeldOut)
{
    internal static SentenceRow Of(string name, IEnumerable<SentenceScore> scores)
    {
        List<SentenceScore> list = [.. scores];
        return new SentenceRow(name, Sum(list), Sum(list.Where(s => s.Gold.IsHeldOut)));
    }

    internal static SentenceTally Sum(IEnumerable<SentenceScore> scores) => scores.Aggregate(new SentenceTally(), (sum, s) => sum + s.Tally);
}
