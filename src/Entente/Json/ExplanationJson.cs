using System.Text.Json.Serialization;
using Entente.Measures.Relations;
using Entente.Relating;

namespace Entente.Json;

/// <summary>What <c>entente relation --explain --json</c> prints: rows and steps behind one figure.</summary>
public sealed record ExplanationJson(string Dyad, string Period, string Set, string Method, IReadOnlyList<ExplainedActJson> Acts, double Weight, double Weighted, double Squares, double? Mean, [property: JsonPropertyName("n_eff")] double Effective,
    LevelModelJson Model, LevelJson Before, int GapSteps, bool First, double? ObservationVariance, HypothesisJson? Usual, HypothesisJson? Broken, double BreakProbability, LevelJson After, double Centre, double Level, double Low, double High)
{
    /// <summary>The record of an explanation.</summary>
    public static ExplanationJson Of(Explanation e, RelationAnswer answer) =>
        new($"{answer.A}-{answer.B}", RelationWords.Period(e.Period, answer.Profile.By), answer.Set, RelationWords.Method,
            [.. e.Acts.Select(a => new ExplainedActJson(RelationJson.Day(a.Day)!, a.Direction switch { Direction.Forward => "a", Direction.Backward => "b", _ => "both" }, a.Code.ToString(), a.Score, a.Weight, a.Story))],
            Fine(e.Weight), Fine(e.Weighted), Fine(e.Squares), e.Row.Mean is { } m ? Fine(m) : null, Fine(e.Row.Effective), LevelModelJson.Of(answer.Profile[e.Channel]), LevelJson.Of(e.Before), e.GapSteps, e.First,
            e.ObservationVariance is { } r ? Fine(r) : null, HypothesisJson.Of(e.Usual), HypothesisJson.Of(e.Broken), Fine(e.BreakProbability), LevelJson.Of(e.After), Fine(answer.Profile.Centre(e.Channel)), Fine(e.Row.Level), Fine(e.Row.Low), Fine(e.Row.High));

    internal static double Fine(double value) => Math.Round(value, 8);
}

/// <summary>An event that a figure counts.</summary>
public sealed record ExplainedActJson(string Date, string Acts, string Code, double Score, double Weight, int Story);

/// <summary>A level and its variance.</summary>
public sealed record LevelJson(double Mean, double Variance)
{
    internal static LevelJson Of((double Mean, double Variance) l) => new(ExplanationJson.Fine(l.Mean), ExplanationJson.Fine(l.Variance));
}

/// <summary>What follows under one hypothesis.</summary>
public sealed record HypothesisJson(double Predicted, double Gain, double Mean, double Variance, double LogDensity)
{
    internal static HypothesisJson? Of(Hypothesis? h) => h is not { } x ? null
        : new(ExplanationJson.Fine(x.Predicted), ExplanationJson.Fine(x.Gain), ExplanationJson.Fine(x.Mean), ExplanationJson.Fine(x.Variance), ExplanationJson.Fine(x.LogDensity));
}
