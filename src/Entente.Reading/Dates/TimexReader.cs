using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>
/// Finds all that TIMEX3 annotates: the expressions of <see cref="DateReader"/>, of those that hang on an event only the distance
/// ("two weeks" of "two weeks after the meeting"), and what dates nothing: "now", "daily", "at 3 p.m.".
/// </summary>
public static class TimexReader
{
    /// <summary>Reads all sentences in order; expressions never overlap.</summary>
    public static IReadOnlyList<Timex> Read(AnalysedDocument document)
    {
        var found = new List<Timex>();
        foreach (var sentence in DateReader.Find(document).GroupBy(f => f.Words))
        {
            var s = sentence.Key;
            var stretches = sentence.Where(f => f.Match is not null).Select(f => Stretch(s, f)).OfType<TimexStretch>().ToList();
            for (var i = 0; i < s.Count; i++)
            {
                if (stretches.Find(x => x.First <= i && i <= x.Last) is { } taken) { i = taken.Last; continue; }
                if (TimexGrammar.At(s, i) is not { } more || stretches.Exists(x => x.First <= more.Last && more.First <= x.Last)) continue;
                stretches.Add(more);
                i = more.Last;
            }
            var today = stretches.Select(x => x.When).FirstOrDefault(w => w is { Granularity: Granularity.Day }) ?? document.Document.Date;
            found.AddRange(stretches.OrderBy(x => x.First).Select(x => Written(s, x, today)));
        }
        return found;
    }

    private static TimexStretch? Stretch(TimeSentence s, DateFinding f)
    {
        var match = f.Match!;
        if (match.What is TimeExpression.Hanging)
            return CountGrammar.Amount(s, match.First) is var (_, _, last) && last < match.Last ? new TimexStretch(match.First, last, null, TimexType.Duration, TimexValues.Duration(s, match.First, last)) : null;
        var (type, value) = TimexValues.Of(s, match, f.Plain);
        var first = match.First;
        if (IsOften(s, first) is { } often) (first, type) = (often, TimexType.Set);
        if (type == TimexType.Duration) first -= Bounds(s, first);
        if (s[first].Is("couple", "few", "dozen") && s[first - 1].Is("a")) first--;
        if (s[first - 1].Is("year") && s[first - 2].Is("fiscal", "financial")) first -= 2;
        if (s[first - 1].Is("the") && f.Mention!.Kind != DateKind.Name) first--;
        return new TimexStretch(first, match.Last, f.Mention!.When, type, value);
    }

    /// <summary>How many words before an amount bound it: "nearly", "more than", "another".</summary>
    private static int Bounds(TimeSentence s, int first) =>
        s[first - 1].Is("about", "nearly", "almost", "approximately", "roughly", "another") ? 1
        : s[first - 1].Is("than") && s[first - 2].Is("more", "less", "fewer", "longer") || s[first - 1].Is("least", "most") && s[first - 2].Is("at") ? 2 : 0;

    /// <summary>Where "every Monday", "once a week", "three times a year" begin, when a day or unit stands behind such words.</summary>
    private static int? IsOften(TimeSentence s, int i) =>
        s[i - 1].Is("every", "each", "most") ? i - 1
        : s[i].Is("a", "an") && s[i - 1].Is("once", "twice") ? i - 1
        : s[i].Is("a", "an") && s[i - 1].Is("times") ? (DateWords.Count(s[i - 2]) is not null || s[i - 2].Is("several", "many") ? i - 2 : i - 1) : null;

    private static Timex Written(TimeSentence s, TimexStretch x, When? today)
    {
        var (start, end) = (s[x.First].Start, s[x.Last].End);
        var offset = s.Sentence.Sentence.Start;
        var day = today is { Granularity: Granularity.Day } ? TimexValues.Of(today) : "XXXX-XX-XX";
        return new Timex(new TextSpan(start, end, s.Sentence.Sentence.Text[(start - offset)..(end - offset)]), x.When, x.Type, x.Value[0] == 'T' ? day + x.Value : x.Value);
    }
}

/// <summary>Words that TIMEX3 annotates, with type and value. A value that begins with T is a time of the day spoken of.</summary>
internal sealed record TimexStretch(int First, int Last, When? When, TimexType Type, string Value);
