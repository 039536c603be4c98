using Entente.Evaluation;

namespace Entente.Json;

/// <summary>What <c>entente evaluate reading --json</c> prints.</summary>
public sealed record EvaluationJson(int Documents, int Seed, int Resamples, FigureJson Precision, FigureJson RecallMust, FigureJson RecallMustTyped, FigureJson RecallAll,
    FigureJson Type, FigureJson Date, FigureJson Status, FigureJson Attribution, ViolationsJson Violations, IReadOnlyList<EvaluationRowJson> ByType,
    IReadOnlyList<EvaluationRowJson> ByStatus, IReadOnlyList<EvaluationFailureJson> Failures)
{
    /// <summary>The report as it is written.</summary>
    public static EvaluationJson Of(ReadingReport r)
    {
        return new EvaluationJson(r.Documents, r.Seed, Bootstrap.Resamples, Figure(t => t.Precision), Figure(t => t.RecallMust), Figure(t => t.RecallMustTyped), Figure(t => t.RecallAll),
            Figure(t => t.Type), Figure(t => t.Date), Figure(t => t.Status), Figure(t => t.Attribution), ViolationsJson.Of(r), [.. r.ByType.Select(EvaluationRowJson.Of)],
            [.. r.ByStatus.Select(EvaluationRowJson.Of)], [.. r.Failures.Select(f => new EvaluationFailureJson(f.Location, f.Error))]);

        FigureJson Figure(Func<Tally, Share> of) => FigureJson.Of(of(r.Figures), r.Intervals.Interval(t => of(t).Value));
    }
}

/// <summary>A share with its 90% interval; null where nothing was to be counted.</summary>
public sealed record FigureJson(double? Value, double? Low, double? High, int Right, int Total)
{
    internal static FigureJson Of(Share share, (double Low, double High)? interval) =>
        new(ShareJson.Round(share.Value), ShareJson.Round(interval?.Low), ShareJson.Round(interval?.High), share.Right, share.Of);
}

/// <summary>A number of violations with its 90% interval.</summary>
public sealed record ViolationsJson(int Count, int Low, int High)
{
    internal static ViolationsJson Of(ReadingReport r)
    {
        var interval = r.Intervals.Interval(t => t.Violations) ?? default;
        return new ViolationsJson(r.Figures.Violations, (int)interval.Low, (int)interval.High);
    }
}

/// <summary>The figures of one type or status.</summary>
public sealed record EvaluationRowJson(string Name, ShareJson Precision, ShareJson RecallMust, ShareJson RecallAll)
{
    internal static EvaluationRowJson Of(ReadingRow r) => new(r.Name, ShareJson.Of(r.Precision), ShareJson.Of(r.RecallMust), ShareJson.Of(r.RecallAll));
}

/// <summary>A share; its value is null where nothing was to be counted.</summary>
public sealed record ShareJson(double? Value, int Right, int Total)
{
    internal static ShareJson Of(Share share) => new(Round(share.Value), share.Right, share.Of);

    internal static double? Round(double? value) => value is { } v ? Math.Round(v, 4) : null;
}

/// <summary>Gold that could not be used.</summary>
public sealed record EvaluationFailureJson(string Location, string Error);
