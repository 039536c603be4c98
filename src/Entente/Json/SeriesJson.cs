using System.Text.Json.Serialization;
using Entente.Measures.TurningPoints;
using Entente.TurningPoints;

namespace Entente.Json;

/// <summary>What <c>entente turning-points --series</c> prints for a series.</summary>
/// <param name="Series">Its name.</param>
/// <param name="Changepoints">The first index, from 0, of each segment but the first.</param>
/// <param name="Breaks">The same changes with their intervals.</param>
/// <param name="Explain">The steps; left out unless asked for.</param>
public sealed record SeriesJson(string Series, IReadOnlyList<int> Changepoints, IReadOnlyList<BreakJson> Breaks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Explain)
{
    /// <summary>The line for a series.</summary>
    public static SeriesJson Of(SeriesChanges changes, bool explain) => new(changes.Series, [.. changes.Turns.Select(t => t.Index)],
        [.. changes.Turns.Select(t => new BreakJson(t.Index, t.Label, t.Interval.Low, t.Interval.High, t.Interval.Method, t.Before, t.After))], explain ? changes.Steps : null);
}

/// <summary>A change of a series.</summary>
/// <param name="Index">The first index of the new segment.</param>
/// <param name="Label">What that moment is called.</param>
/// <param name="Low">The earliest first index, with 95% confidence.</param>
/// <param name="High">The latest.</param>
/// <param name="Method">"bai" or "likelihood".</param>
/// <param name="Before">Where each dimension stood before.</param>
/// <param name="After">Where each dimension stood after.</param>
public sealed record BreakJson(int Index, string Label, int Low, int High, string Method, IReadOnlyList<double> Before, IReadOnlyList<double> After);

/// <summary>What <c>entente evaluate turning-points</c> prints.</summary>
/// <param name="Series">How many series were measured.</param>
/// <param name="Cover">Mean covering metric; null without series.</param>
/// <param name="F1">Mean F1; null without series.</param>
/// <param name="BySeries">The figures of each series.</param>
/// <param name="Unmarked">Series without annotations.</param>
public sealed record SeriesEvaluationJson(int Series, double? Cover, double? F1, IReadOnlyList<SeriesScoreJson> BySeries, IReadOnlyList<string> Unmarked)
{
    /// <summary>The report as it is printed.</summary>
    public static SeriesEvaluationJson Of(SeriesReport r) => new(r.Series.Count, r.Cover, r.F1,
        [.. r.Series.Select(s => new SeriesScoreJson(s.Series, s.Length, s.People, s.Cover, s.F1, s.Found))], r.Unmarked);
}

/// <summary>The figures of a series.</summary>
public sealed record SeriesScoreJson(string Series, int Length, int People, double Cover, double F1, IReadOnlyList<int> Changepoints);
