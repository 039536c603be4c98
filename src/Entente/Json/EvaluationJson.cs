using Entente.Evaluation;
using Entente.Model;

namespace Entente.Json;

/// <summary>What <c>entente evaluate reading --json</c> prints.</summary>
public sealed record EvaluationJson(int Documents, int Seed, int Resamples, FigureJson Precision, FigureJson RecallMust, FigureJson RecallMustTyped, FigureJson RecallAll,
    FigureJson Type, FigureJson Date, FigureJson Status, FigureJson Attribution, ViolationsJson Violations, IReadOnlyList<EvaluationRowJson> ByType,
    IReadOnlyList<EvaluationRowJson> ByStatus, IReadOnlyList<EvaluationRowJson> ByRegion, SentencesJson? Sentences, DateFiguresJson? Dates, IReadOnlyList<EvaluationFailureJson> Failures)
{
    /// <summary>The reports as they are written; null for a set that was not asked for.</summary>
    public static EvaluationJson Of(ReadingReport r, SentenceReport? sentences, DateReport? dates)
    {
        return new EvaluationJson(r.Documents, r.Seed, Bootstrap.Resamples, Figure(t => t.Precision), Figure(t => t.RecallMust), Figure(t => t.RecallMustTyped), Figure(t => t.RecallAll),
            Figure(t => t.Type), Figure(t => t.Date), Figure(t => t.Status), Figure(t => t.Attribution), ViolationsJson.Of(r), [.. r.ByType.Select(EvaluationRowJson.Of)],
            [.. r.ByStatus.Select(EvaluationRowJson.Of)], [.. r.ByRegion.Select(EvaluationRowJson.Of)], sentences is null ? null : SentencesJson.Of(sentences),
            dates is null ? null : DateFiguresJson.Of(dates), [.. r.Failures.Select(f => new EvaluationFailureJson(f.Location, f.Error))]);

        FigureJson Figure(Func<Tally, Share> of) => FigureJson.Of(of(r.Figures), r.Intervals.Interval(t => of(t).Value));
    }
}

/// <summary>Status and attribution, measured on sentences.</summary>
public sealed record SentencesJson(SentencePartJson All, SentencePartJson HeldOut, IReadOnlyList<SentenceRowJson> ByStatus, IReadOnlyList<SentenceRowJson> ByKind,
    IReadOnlyList<SentenceRowJson> ByRegion, IReadOnlyList<ConfusionJson> Confusion)
{
    internal static SentencesJson Of(SentenceReport r) => new(SentencePartJson.Of(r.All), SentencePartJson.Of(r.HeldOut), [.. r.ByStatus.Select(SentenceRowJson.Of)],
        [.. r.ByKind.Select(SentenceRowJson.Of)], [.. r.ByRegion.Select(SentenceRowJson.Of)],
        [.. from gold in Enum.GetValues<Status>() from read in Enum.GetValues<Status>() where r.Confused(gold, read) > 0 select new ConfusionJson(Spelling.Of(gold), Spelling.Of(read), r.Confused(gold, read))]);
}

/// <summary>The figures of all sentences, or of those held out, with intervals.</summary>
public sealed record SentencePartJson(int Sentences, FigureJson Found, FigureJson Status, FigureJson Attribution, FigureJson Chain)
{
    internal static SentencePartJson Of(SentencePart p)
    {
        return new SentencePartJson(p.Sentences, Figure(t => t.Found), Figure(t => t.Status), Figure(t => t.Attribution), Figure(t => t.Chain));

        FigureJson Figure(Func<SentenceTally, Share> of) => FigureJson.Of(of(p.Figures), p.Intervals.Interval(t => of(t).Value));
    }
}

/// <summary>The figures of one status, kind or region.</summary>
public sealed record SentenceRowJson(string Name, SentenceSharesJson All, SentenceSharesJson HeldOut)
{
    internal static SentenceRowJson Of(SentenceRow r) => new(r.Name, SentenceSharesJson.Of(r.All), SentenceSharesJson.Of(r.HeldOut));
}

/// <summary>The figures of some sentences, without intervals.</summary>
public sealed record SentenceSharesJson(ShareJson Found, ShareJson Status, ShareJson Attribution, ShareJson Chain)
{
    internal static SentenceSharesJson Of(SentenceTally t) => new(ShareJson.Of(t.Found), ShareJson.Of(t.Status), ShareJson.Of(t.Attribution), ShareJson.Of(t.Chain));
}

/// <summary>How often a status was read as another, or as itself.</summary>
public sealed record ConfusionJson(string Gold, string Read, int Count);

/// <summary>Expressions of time, measured on texts.</summary>
public sealed record DateFiguresJson(DatePartJson All, DatePartJson HeldOut)
{
    internal static DateFiguresJson Of(DateReport r) => new(DatePartJson.Of(r.All), DatePartJson.Of(r.HeldOut));
}

/// <summary>F1 of spans and values, and the share of right days.</summary>
public sealed record DatePartJson(int Texts, int Wanted, int Read, MeasureJson Relaxed, MeasureJson Strict, MeasureJson Value, FigureJson Edtf)
{
    internal static DatePartJson Of(DatePart p)
    {
        return new DatePartJson(p.Texts, p.Figures.Wanted, p.Figures.Read, F1(t => t.Relaxed), F1(t => t.Strict), F1(t => t.Valued),
            FigureJson.Of(p.Figures.Edtf, p.Intervals.Interval(t => t.Edtf.Value)));

        MeasureJson F1(Func<DateTally, int> of)
        {
            var interval = p.Intervals.Interval(t => t.F1(of(t)));
            return new MeasureJson(ShareJson.Round(p.Figures.F1(of(p.Figures))), ShareJson.Round(interval?.Low), ShareJson.Round(interval?.High));
        }
    }
}

/// <summary>A measure from 0 to 1 with its 90% interval; null where nothing was to be counted.</summary>
public sealed record MeasureJson(double? Value, double? Low, double? High);

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

/// <summary>The figures of one type, status or region.</summary>
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
