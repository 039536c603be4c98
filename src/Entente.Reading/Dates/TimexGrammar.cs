using System.Globalization;

namespace Entente.Reading.Dates;

/// <summary>What TIMEX3 annotates and dates no event: the present, the past, how often, times of the clock.</summary>
internal static class TimexGrammar
{
    /// <summary>Reads such an expression that starts at a word.</summary>
    public static TimexStretch? At(TimeSentence s, int i) => Reference(s, i) ?? Often(s, i) ?? AndHalf(s, i) ?? Clock(s, i) ?? PartOfDay(s, i);

    /// <summary>"now", "at the moment", "at that time", "in the past".</summary>
    private static TimexStretch? Reference(TimeSentence s, int i)
    {
        if (s[i].Is("now") && !s.Reads(i + 1, "that") && !s[i + 1].Is("-") || s[i].Is("currently", "presently")) return Date(i, i, "PRESENT_REF");
        if (s[i].Is("present") && s[i - 1].Is("at")) return Date(i, i, "PRESENT_REF");
        if (!s[i].Is("the", "that", "this")) return null;
        if (s[i + 1].Is("moment", "present") && s[i - 1].Is("at", "for") && !s[i].Is("that")) return Date(i, i + 1, "PRESENT_REF");
        if (s[i + 1].Is("time") && s[i - 1].Is("at", "by", "since")) return Date(i, i + 1, s[i].Is("this") ? "PRESENT_REF" : "PAST_REF");
        var noun = s[i + 1].Is("near", "recent", "distant", "foreseeable", "immediate") ? i + 2 : i + 1;
        return s[i].Is("the") && s[noun].Is("past", "future") && DateWords.Unit(s[noun + 1]) is null && s[i - 1].Is("in", "from", "for", "of")
            && (s[noun + 1].Kind == TimeWordKind.Mark || DateWords.IsFunctionWord(s[noun + 1].Lower)) ? Date(i, noun, s[noun].Is("past") ? "PAST_REF" : "FUTURE_REF") : null;
    }

    /// <summary>"daily", "annual", "monthly", "on Wednesdays".</summary>
    private static TimexStretch? Often(TimeSentence s, int i)
    {
        if (s[i].IsCapital && s[i].Lower.EndsWith("days", StringComparison.Ordinal) && Enum.TryParse<DayOfWeek>(s[i].Lower[..^1], ignoreCase: true, out var day))
            return new TimexStretch(i, i, null, TimexType.Set, $"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}");
        if (s[i].IsCapital && i > 0) return null;
        var value = s[i].Lower switch
        {
            "hourly" => "PT1H", "daily" or "nightly" => "P1D", "weekly" => "P1W", "fortnightly" or "biweekly" => "P2W", "monthly" => "P1M", "quarterly" => "P3M", "yearly" or "annual" or "annually" => "P1Y", "biennial" or "biannual" => "P2Y", _ => null,
        };
        return value is null ? null : new TimexStretch(i, i, null, TimexType.Set, value);
    }

    /// <summary>"a year and a half".</summary>
    private static TimexStretch? AndHalf(TimeSentence s, int i) =>
        s[i].Is("a", "an", "one") && DateWords.Unit(s[i + 1]) is not null && s.Reads(i + 2, "and", "a", "half") ? new TimexStretch(i, i + 4, null, TimexType.Duration, TimexValues.Duration(s, i, i + 4)) : null;

    /// <summary>"3 p.m.", "15:30", "3.30pm", "1500 GMT", "ten o'clock", "midnight".</summary>
    private static TimexStretch? Clock(TimeSentence s, int i)
    {
        if (s[i].Is("midnight") || s[i].Is("noon", "midday")) return Time(i, i, s[i].Is("midnight") ? 0 : 12, 0);
        var digits = s[i].Text.All(char.IsAsciiDigit) && s[i].Text.Length is > 0 and <= 4;
        if (!digits && !(s[i].Kind == TimeWordKind.Word && DateWords.Count(s[i]) is not null)) return null;
        var (hour, minute, last) = (digits ? int.Parse(s[i].Text, CultureInfo.InvariantCulture) : DateWords.Count(s[i])!.Value, -1, i);
        if (digits && s[i].Text.Length == 4) (hour, minute) = (hour / 100, hour % 100);
        else if (digits && s[i + 1].Is(":", ".") && s[i + 1].Glued && s[i + 2] is { Glued: true, Text.Length: 2 } m && m.Text.All(char.IsAsciiDigit)) (minute, last) = (int.Parse(m.Text, CultureInfo.InvariantCulture), i + 2);
        if (hour > 24 || minute > 59) return null;
        var half = s[last + 1].Lower is "am" or "pm" ? last + 1 : s[last + 1].Is("a", "p") && s.Reads(last + 2, ".", "m") ? last + (s[last + 4].Is(".") && s[last + 4].Glued ? 4 : 3) : -1;
        if (half > 0 && hour <= 12) return Time(i, half, hour % 12 + (s[last + 1].Text[0] is 'p' or 'P' ? 12 : 0), Math.Max(minute, 0));
        if (s[last + 1].Is("o") && s[last + 2].Is("'", "’") || s[last + 1].Is("o'clock")) return Time(i, s[last + 1].Is("o") ? last + (s[last + 2].Is("'clock", "’clock") ? 2 : 3) : last + 1, hour, 0);
        if (s[last + 1].Is("o") && s[last + 2].Is("'clock", "’clock")) return Time(i, last + 2, hour, 0);
        if (minute >= 0 && s[last + 1].Is("gmt", "utc", "hours", "hrs", "est", "cet") && digits && s[i].Text.Length is 2 or 4 or 1) return Time(i, last + 1, hour, minute);
        return minute >= 0 && last > i && s[i + 1].Is(":") && s[i - 1].Is("at", "by", "until", "from", "after", "before", "around", "about") ? Time(i, last, hour, minute) : null;
    }

    /// <summary>"in the morning", "overnight".</summary>
    private static TimexStretch? PartOfDay(TimeSentence s, int i)
    {
        if (s[i].Is("overnight")) return new TimexStretch(i, i, null, TimexType.Time, "TNI");
        var noun = s[i + 1].Is("early", "late") ? i + 2 : i + 1;
        return s[i].Is("the") && s[i - 1].Is("in", "during", "by", "until", "through") && s[noun].Is("morning", "afternoon", "evening", "night")
            && (s[noun + 1].Kind == TimeWordKind.Mark || DateWords.IsFunctionWord(s[noun + 1].Lower)) ? new TimexStretch(i, noun, null, TimexType.Time, TimexValues.PartOfDay(s[noun].Lower)!) : null;
    }

    private static TimexStretch Date(int first, int last, string value) => new(first, last, null, TimexType.Date, value);

    private static TimexStretch Time(int first, int last, int hour, int minute) => new(first, last, null, TimexType.Time, string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}"));
}
