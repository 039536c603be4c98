using Entente.Model;

namespace Entente.Evaluation;

/// <summary>Reads the texts of a gold standard and counts what was found.</summary>
public static class ReadingEvaluation
{
    /// <summary>Reads every text as <see cref="Workspace.ReadAsync"/> does, with the gold's date and title. What cannot be used is told of, the rest is done.</summary>
    /// <param name="workspace">Reads.</param>
    /// <param name="items">The gold.</param>
    /// <param name="textsFolder">Where the texts are.</param>
    /// <param name="regions">For the table by region.</param>
    /// <param name="seed">For the intervals.</param>
    /// <param name="cancel">Stops the work.</param>
    public static async Task<ReadingReport> RunAsync(Workspace workspace, IReadOnlyList<GoldItem> items, string textsFolder, RegionIndex regions, int seed, CancellationToken cancel)
    {
        _ = workspace.Reader; // loaded before several threads ask for it
        var results = new (DocumentScore? Score, string? Error)[items.Count];
        await Parallel.ForAsync(0, items.Count, cancel, async (i, stop) =>
        {
            results[i] = items[i].Document is { } gold ? await Score(workspace, gold, textsFolder, regions, stop).ConfigureAwait(false) : (null, items[i].Error);
        }).ConfigureAwait(false);
        return ReadingReport.Of([.. results.Select(r => r.Score).OfType<DocumentScore>()], seed,
            [.. results.Zip(items).Where(p => p.First.Error is not null).Select(p => (p.Second.Location, p.First.Error!))]);
    }

    private static async Task<(DocumentScore? Score, string? Error)> Score(Workspace workspace, GoldDocument gold, string textsFolder, RegionIndex regions, CancellationToken cancel)
    {
        var path = Path.Combine(textsFolder, gold.Text);
        if (!File.Exists(path)) return (null, $"its text {path} is not there");
        List<ReadItem> read = [];
        await foreach (var item in workspace.ReadAsync([path], new ReadWishes { Date = gold.Date, Title = gold.Title }, null, cancel).ConfigureAwait(false)) read.Add(item);
        if (read is not [var only]) return (null, $"{path} holds {read.Count} documents, not one");
        if (only.Reading is not { } reading) return (null, $"{path}: {only.Error}");
        var date = reading.Document.Date?.Latest ?? DateOnly.MaxValue;
        return (DocumentScore.Of(gold, reading.Events, name => workspace.Gazetteer.IdOf(name, date), regions), null);
    }
}
