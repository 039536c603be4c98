using System.Globalization;
using System.Text.Json.Serialization;
using Entente.Measures.Relations;
using Entente.Relating;

namespace Entente.Json;

/// <summary>What <c>entente relation --json</c> prints: a pair's index in one data set.</summary>
public sealed record RelationJson(string Dyad, string By, string Method, string Set, string Scale, string? AsOf, bool Smoothed, double Centre, int Pairs, double? RobustShare, int OtherScale,
    IReadOnlyDictionary<string, LevelModelJson> Models, IReadOnlyList<RelationRowJson> Rows, IReadOnlyList<AnswersJson> Reciprocity, IReadOnlyList<CrossJson> CrossCorrelation, IReadOnlyList<ContextToneJson> Contexts)
{
    /// <summary>The record of an answer.</summary>
    public static RelationJson Of(RelationAnswer answer)
    {
        var models = Enum.GetValues<Channel>().ToDictionary(Spell, c => LevelModelJson.Of(answer.Profile[c]));
        var (forward, backward) = (ByPeriod(answer.Forward), ByPeriod(answer.Backward));
        return new RelationJson($"{answer.A}-{answer.B}", Spell(answer.Profile.By), RelationWords.Method, answer.Set, RelationWords.Of(answer.Profile.Scale), Day(answer.AsOf), answer.Both?.Smoothed ?? false,
            Round(answer.Profile.Centre(Channel.Tone)), answer.Profile[Channel.Tone].Pairs, answer.Both?.RobustShare is { } share ? Round(share) : null, answer.Both?.OtherScale ?? 0, models,
            [.. (answer.Both?.Rows ?? []).Select(r => RelationRowJson.Of(r, answer.Profile.By, forward.GetValueOrDefault(r.Period), backward.GetValueOrDefault(r.Period)))],
            [.. answer.Answers.Select(a => AnswersJson.Of(a.Acts, a.Answers))], [.. answer.Cross.Select(CrossJson.Of)],
            [.. answer.Contexts.Select(c => new ContextToneJson(c.Name, c.Tone.Events, Round(c.Tone.Effective), c.Tone.Mean is { } m ? Round(m) : null))]);
    }

    internal static double Round(double value) => Math.Round(value, 4);

    internal static string Spell<T>(T value) where T : struct, Enum => value.ToString()!.ToLowerInvariant();

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<int, ChannelPeriod> ByPeriod(RelationSeries? series) => (series?.Rows ?? []).ToDictionary(r => r.Period, r => r.Tone);
}

/// <summary>The local-level model of a channel.</summary>
public sealed record LevelModelJson(double Noise, double PeriodNoise, double Drift, double BreakShare, double BreakVariance, double Start, double StartVariance, double FilterWidth, double SmootherWidth, int Pairs)
{
    internal static LevelModelJson Of(LevelModel m) => new(Fine(m.Noise), Fine(m.PeriodNoise), Fine(m.Drift), Fine(m.BreakShare), Fine(m.BreakVariance), Fine(m.Start), Fine(m.StartVariance), Fine(m.FilterWidth), Fine(m.SmootherWidth), m.Pairs);

    private static double Fine(double value) => Math.Round(value, 8);
}

/// <summary>A period of a relation.</summary>
public sealed record RelationRowJson(string Period, string From, string To, double? Index, double Low, double High, [property: JsonPropertyName("n_eff")] double Effective, bool Insufficient, double? Mean, int Events,
    ChannelsJson Channels, TonePeriodJson? AToB, TonePeriodJson? BToA, QuadsJson Quads, VolumeJson Volume, string? Robust, bool MixChanged)
{
    internal static RelationRowJson Of(RelationPeriod r, By by, ChannelPeriod forward, ChannelPeriod backward)
    {
        var tone = TonePeriodJson.Of(r.Tone);
        return new RelationRowJson(RelationWords.Period(r.Period, by), RelationJson.Day(Periods.Start(r.Period, by))!, RelationJson.Day(Periods.End(r.Period, by))!, tone.Index, tone.Low, tone.High, tone.Effective, tone.Insufficient, tone.Mean, tone.Events,
            new ChannelsJson(TonePeriodJson.Of(r.Deeds), TonePeriodJson.Of(r.Words), TonePeriodJson.Of(r.Consultations), TonePeriodJson.Of(r.Counts)), forward == default ? null : TonePeriodJson.Of(forward), backward == default ? null : TonePeriodJson.Of(backward),
            new QuadsJson(r.Quads.VerbalCooperation, r.Quads.MaterialCooperation, r.Quads.VerbalConflict, r.Quads.MaterialConflict),
            new VolumeJson(r.Volume.Rows, r.Volume.Events, Rounded(r.Volume.PerTenThousand), Rounded(r.Volume.AgainstPast)), r.Tone.Insufficient ? null : RelationWords.Of(r.Robustness), r.MixChanged);
    }

    private static double? Rounded(double? value) => value is { } v ? RelationJson.Round(v) : null;
}

/// <summary>The three series beside the index, and the balance of plain counts.</summary>
public sealed record ChannelsJson(TonePeriodJson Deeds, TonePeriodJson Words, TonePeriodJson Consultations, TonePeriodJson Counts);

/// <summary>A channel or direction in a period.</summary>
public sealed record TonePeriodJson(double? Index, double Low, double High, [property: JsonPropertyName("n_eff")] double Effective, bool Insufficient, double? Mean, int Events)
{
    internal static TonePeriodJson Of(ChannelPeriod c) => new(c.Index is { } i ? RelationJson.Round(i) : null, RelationJson.Round(c.Low), RelationJson.Round(c.High), RelationJson.Round(c.Effective), c.Insufficient, c.Mean is { } m ? RelationJson.Round(m) : null, c.Events);
}


/// <summary>How much was reported.</summary>
public sealed record VolumeJson(int Rows, int Events, double? PerTenThousand, double? AgainstPast);

/// <summary>Answers in kind to one side's acts.</summary>
public sealed record AnswersJson(string Acts, string Kind, int Days, IReadOnlyList<WithinJson> Within, int? MedianLag, IReadOnlyList<int> Lags)
{
    internal static AnswersJson Of(Direction acts, Answers a) => new(acts is Direction.Forward ? "a" : "b", a.Kind, a.Acts, [.. a.Within.Select(WithinJson.Of)], a.MedianLag, a.Lags);
}

/// <summary>Share answered within some days.</summary>
public sealed record WithinJson(int Days, double Answered, double? Expected, double? P)
{
    internal static WithinJson Of(AnsweredWithin w) => new(w.Days, RelationJson.Round(w.Answered), w.Expected is { } e ? RelationJson.Round(e) : null, w.P is { } p ? RelationJson.Round(p) : null);
}

/// <summary>Correlation of the sides' innovations at a lag.</summary>
public sealed record CrossJson(int Lag, double? Correlation, double? P, int Periods)
{
    internal static CrossJson Of(CrossCorrelation c) => new(c.Lag, c.Correlation is { } r ? RelationJson.Round(r) : null, c.P is { } p ? RelationJson.Round(p) : null, c.Periods);
}

/// <summary>Tone of events of one context.</summary>
public sealed record ContextToneJson(string Context, int Events, [property: JsonPropertyName("n_eff")] double Effective, double? Mean);
