using Entente.Json;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>How well texts are read, measured against gold.</summary>
/// <param name="Documents">How many texts were read.</param>
/// <param name="Seed">The seed of the intervals.</param>
/// <param name="Figures">All documents together.</param>
/// <param name="Intervals">How sure the figures are.</param>
/// <param name="ByType">Rows for the types.</param>
/// <param name="ByStatus">Rows for the statuses.</param>
/// <param name="ByRegion">Rows for the regions of the actors; an event counts in each.</param>
/// <param name="Failures">What could not be used, each with its reason.</param>
public sealed record ReadingReport(int Documents, int Seed, Tally Figures, Bootstrap<Tally> Intervals, IReadOnlyList<ReadingRow> ByType,
    IReadOnlyList<ReadingRow> ByStatus, IReadOnlyList<ReadingRow> ByRegion, IReadOnlyList<(string Location, string Error)> Failures)
{
    internal static ReadingReport Of(IReadOnlyList<DocumentScore> scores, int seed, IReadOnlyList<(string Location, string Error)> failures)
    {
        PrintedEvent[] printed = [.. scores.SelectMany(s => s.Printed)];
        WantedEvent[] wanted = [.. scores.SelectMany(s => s.Wanted)];
        return new ReadingReport(scores.Count, seed, scores.Aggregate(new Tally(), (sum, s) => sum + s.Tally), new Bootstrap<Tally>([.. scores.Select(s => s.Tally)], seed),
            [.. TypeFamily.All.Select(t => ReadingRow.Of(t, printed.Where(p => p.Type == t && p.IsReal), wanted.Where(w => w.Type == t))).Where(r => !r.IsEmpty)],
            [.. Enum.GetValues<Status>().Select(s => ReadingRow.Of(Spelling.Of(s), printed.Where(p => p.Status == s), wanted.Where(w => w.Status == s))).Where(r => !r.IsEmpty)],
            [.. RegionIndex.All.Select(g => ReadingRow.Of(g, printed.Where(p => p.IsReal && p.Regions.Contains(g)), wanted.Where(w => w.Regions.Contains(g)))).Where(r => !r.IsEmpty)],
            failures);
    }
}

/// <summary>The figures of one type, status or region.</summary>
/// <param name="Name">Type, status or region.</param>
/// <param name="Precision">Events printed with it that a gold event covers; of a type or region only those printed as happened or ongoing.</param>
/// <param name="RecallMust">Gold events of it found, of those that any competent coder lists.</param>
/// <param name="RecallAll">Gold events of it found, of all.</param>
public sealed record ReadingRow(string Name, Share Precision, Share RecallMust, Share RecallAll)
{
    internal bool IsEmpty => Precision.Of == 0 && RecallAll.Of == 0;

    internal static ReadingRow Of(string name, IEnumerable<PrintedEvent> printed, IEnumerable<WantedEvent> wanted)
    {
        var list = wanted.ToList();
        return new ReadingRow(name, Share.Count(printed, p => p.IsRight), Share.Count(list.Where(w => w.Must), w => w.Found), Share.Count(list, w => w.Found));
    }
}
