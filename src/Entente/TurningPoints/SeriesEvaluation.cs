using System.Text.Json;
using Entente.Measures.TurningPoints;

namespace Entente.TurningPoints;

/// <summary>How well the changes of one series agree with those that people marked.</summary>
/// <param name="Series">The series.</param>
/// <param name="Length">Its number of moments.</param>
/// <param name="People">How many people marked it.</param>
/// <param name="Found">The changes found.</param>
/// <param name="Cover">Covering metric, 0 to 1.</param>
/// <param name="F1">F1 with a margin of five steps, 0 to 1.</param>
public sealed record SeriesScore(string Series, int Length, int People, IReadOnlyList<int> Found, double Cover, double F1);

/// <summary>The scores of all series that people marked.</summary>
/// <param name="Series">One for each series that is in both files.</param>
/// <param name="Unmarked">Series that nobody marked.</param>
/// <param name="Cover">Mean over series; null without series.</param>
/// <param name="F1">Mean over series; null without series.</param>
public sealed record SeriesReport(IReadOnlyList<SeriesScore> Series, IReadOnlyList<string> Unmarked, double? Cover, double? F1)
{
    /// <summary>Scores the changes of series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="annotations">For each series, for each person, the changes they marked.</param>
    public static SeriesReport Of(IReadOnlyList<TimeSeries> series, IReadOnlyDictionary<string, Dictionary<string, int[]>> annotations)
    {
        var scores = series.Where(s => annotations.ContainsKey(s.Name)).Select(s =>
        {
            int[][] marked = [.. annotations[s.Name].Values];
            int[] found = [.. SeriesTurns.Of(s).Turns.Select(t => t.Index)];
            return new SeriesScore(s.Name, s.Length, marked.Length, found, ChangepointScores.Cover(marked, found, s.Length), ChangepointScores.F1(marked, found));
        }).ToList();
        return new SeriesReport(scores, [.. series.Select(s => s.Name).Where(n => !annotations.ContainsKey(n))],
            scores.Count > 0 ? scores.Average(s => s.Cover) : null, scores.Count > 0 ? scores.Average(s => s.F1) : null);
    }

    /// <summary>Reads what people marked: an object {series: {person: [indices]}}.</summary>
    /// <exception cref="InvalidDataException">The file is not there or is no such object.</exception>
    public static IReadOnlyDictionary<string, Dictionary<string, int[]>> Annotations(string path)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"no file {path}");
        try
        {
            using var whole = JsonDocument.Parse(File.ReadAllBytes(path));
            return whole.RootElement.EnumerateObject().ToDictionary(s => s.Name,
                s => s.Value.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetInt32()).ToArray(), StringComparer.Ordinal), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path}: no object {{series: {{person: [indices]}}}}: {e.Message}", e);
        }
    }
}
