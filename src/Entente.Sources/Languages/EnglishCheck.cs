using Lingua;

namespace Entente.Sources.Languages;

/// <summary>Tells whether a text is English, and if not, what it is.</summary>
/// <remarks>The usual English text shows itself by its small words, and the language models stay unloaded; only a text that does
/// not is given to Lingua. A text too short to tell is taken as English.</remarks>
internal static class EnglishCheck
{
    private const int SampleLength = 2000;
    private const int FewestWords = 8;
    private const double SureShare = 0.18;
    private const int FewestLetters = 40;

    // Words that are frequent in English and rare or absent in its neighbours ("in", "an", "was", "die", "me" are not).
    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "that", "with", "for", "by", "from", "which", "has", "have", "had", "been", "were", "this", "it", "its", "are", "not",
        "but", "be", "will", "would", "their", "they", "he", "his", "said", "on", "at", "is", "was", "a", "in", "as", "who", "after", "between", "also", "about",
    };

    private static readonly HashSet<string> OnlyEnglish = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "that", "with", "from", "which", "have", "been", "were", "this", "would", "their", "they", "said", "who", "after", "between", "about", "his", "its", "she",
    };

    private static readonly Language[] Languages =
    [
        Language.English, Language.Russian, Language.Ukrainian, Language.German, Language.French, Language.Spanish, Language.Portuguese, Language.Italian,
        Language.Dutch, Language.Swedish, Language.Danish, Language.Bokmal, Language.Polish, Language.Czech, Language.Romanian, Language.Serbian, Language.Turkish, Language.Greek, Language.Arabic,
        Language.Persian, Language.Hebrew, Language.Hindi, Language.Indonesian, Language.Vietnamese, Language.Chinese, Language.Japanese, Language.Korean,
    ];

    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder.FromLanguages(Languages).WithLowAccuracyMode().Build());

    /// <summary>Whether the language models were needed so far.</summary>
    public static bool IsLoaded => Detector.IsValueCreated;

    /// <summary>The language of a text that is not English, in English; null for English and for what cannot be told.</summary>
    public static string? OtherLanguage(string? title, string text)
    {
        var sample = Sample(title, text);
        if (IsSurelyEnglish(sample)) return null;
        var (latin, letters) = (0, 0);
        foreach (var c in sample)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < '\u0250') latin++;
        }
        // Ideographs say more per letter than letters do.
        if (letters < (latin * 2 > letters ? FewestLetters : FewestLetters / 4)) return null;
        var likely = Detector.Value.ComputeLanguageConfidenceValues(sample);
        var best = likely.MaxBy(l => l.Value);
        if (best.Key is Language.English or Language.Unknown) return null;
        return best.Value >= 2 * likely.GetValueOrDefault(Language.English) ? best.Key.ToString() : null;
    }

    /// <summary>Whether a stated language is English: "en", "en-GB", "eng", "English".</summary>
    public static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.Equals("eng", StringComparison.OrdinalIgnoreCase)
        || language.Equals("english", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en_", StringComparison.OrdinalIgnoreCase);

    /// <summary>The English name of a language stated as a code of ISO 639; the code as it came where it is unknown.</summary>
    public static string NameOf(string language)
    {
        var code = language.Split('-', '_')[0];
        if (code.Length == 2 && Enum.TryParse<IsoCode6391>(code, true, out var two)) return LanguageInfo.GetByIsoCode6391(two).ToString();
        if (code.Length == 3 && Enum.TryParse<IsoCode6393>(code, true, out var three)) return LanguageInfo.GetByIsoCode6393(three).ToString();
        return language;
    }

    /// <summary>Beginning and middle: the first lines may be the furniture of a page in another language than its text.</summary>
    private static string Sample(string? title, string text)
    {
        if (text.Length <= 2 * SampleLength) return $"{title}\n{text}";
        return $"{title}\n{text.AsSpan(0, SampleLength)}\n{text.AsSpan(text.Length / 2, SampleLength)}";
    }

    private static bool IsSurelyEnglish(string sample)
    {
        var small = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var only = OnlyEnglish.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, hits, proofs) = (0, 0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (!char.IsLetter(sample[i])) continue;
            var start = i;
            while (i < sample.Length && char.IsLetter(sample[i])) i++;
            var word = sample.AsSpan(start, i - start);
            words++;
            if (small.Contains(word)) hits++;
            if (only.Contains(word)) proofs++;
        }
        return words >= FewestWords && proofs >= 1 && hits >= SureShare * words && proofs >= hits / 8;
    }
}
