using System.Collections.Frozen;

namespace Entente.Reading.Dates;

/// <summary>The calendar's own words, and the lists of data/lexicon/dates.tsv.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Load();

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly FrozenDictionary<string, int> ShortMonths = new Dictionary<string, int>
    {
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DayOfWeek> ShortWeekdays = new Dictionary<string, DayOfWeek>
    {
        ["mon"] = DayOfWeek.Monday, ["tue"] = DayOfWeek.Tuesday, ["tues"] = DayOfWeek.Tuesday, ["wed"] = DayOfWeek.Wednesday, ["thu"] = DayOfWeek.Thursday,
        ["thur"] = DayOfWeek.Thursday, ["thurs"] = DayOfWeek.Thursday, ["fri"] = DayOfWeek.Friday, ["sat"] = DayOfWeek.Saturday, ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary();

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static readonly string[] Tens = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    private static readonly FrozenSet<string> FunctionWords = """
        a an the this that these those and or but nor so if as of in on at by for from to into onto with without within during since until till
        before after between among over under against about around through throughout across per via than then when while where who whom whose which what
        is are was were be been being am has have had do does did will would shall should can could may might must not no
        he she it they we you i him her them us me his its their our your my also only just both each all more most such there here
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>1 to 12 for a month's full name, 0 else. Capital letter wanted.</summary>
    public static int MonthName(TimeWord word) => word.IsCapital ? Array.IndexOf(MonthNames, word.Lower) + 1 : 0;

    /// <summary>1 to 12 for a short month name, 0 else.</summary>
    public static int ShortMonth(TimeWord word) => word.IsCapital ? ShortMonths.GetValueOrDefault(word.Lower) : 0;

    /// <summary>The day for a weekday's full name.</summary>
    public static DayOfWeek? Weekday(TimeWord word) => word.IsCapital && Enum.TryParse<DayOfWeek>(word.Lower, ignoreCase: true, out var day) && char.IsLetter(word.Text[0]) ? day : null;

    /// <summary>The day for a short weekday name.</summary>
    public static DayOfWeek? ShortWeekday(TimeWord word) => word.IsCapital && ShortWeekdays.TryGetValue(word.Lower, out var day) ? day : null;

    /// <summary>Value of a small number in digits or words; "a" is 1.</summary>
    public static int? Count(TimeWord word) => word.Kind == TimeWordKind.Number ? word.Number
        : word.Is("a", "an") ? 1 : Array.IndexOf(Numbers, word.Lower) is >= 0 and var n ? n : null;

    /// <summary>Value of an ordinal in digits or words, 0 else.</summary>
    public static int Ordinal(TimeWord word) => word.Kind == TimeWordKind.Ordinal ? word.Number : Math.Max(0, Array.IndexOf(Ordinals, word.Lower));

    /// <summary>"first" to "twentieth".</summary>
    public static bool IsOrdinal(string form) => Array.IndexOf(Ordinals, form.ToLowerInvariant()) > 0;

    /// <summary>First year of a decade told in words ("nineties"), 0 else.</summary>
    public static int DecadeName(TimeWord word) => Array.IndexOf(Tens, word.Lower) is >= 0 and var n ? 1920 + 10 * n : 0;

    /// <summary>The season's EDTF code, 0 else. Lower case wanted, for "Prague Spring" is none.</summary>
    public static int Season(TimeWord word) => word.Text switch { "spring" => 21, "summer" => 22, "autumn" or "fall" => 23, "winter" => 24, _ => 0 };

    /// <summary>The unit of time that a noun names, singular or plural.</summary>
    public static TimeUnit? Unit(TimeWord word) => word.Lower switch
    {
        "minute" or "minutes" or "hour" or "hours" => TimeUnit.Hour,
        "day" or "days" => TimeUnit.Day,
        "weekend" or "weekends" => TimeUnit.Weekend,
        "week" or "weeks" => TimeUnit.Week,
        "fortnight" or "fortnights" => TimeUnit.Fortnight,
        "month" or "months" => TimeUnit.Month,
        "quarter" or "quarters" => TimeUnit.Quarter,
        "year" or "years" => TimeUnit.Year,
        "decade" or "decades" => TimeUnit.Decade,
        "century" or "centuries" => TimeUnit.Century,
        _ => null,
    };

    /// <summary>A small closed-class word that can be neither noun nor name.</summary>
    public static bool IsFunctionWord(string lower) => FunctionWords.Contains(lower);

    /// <summary>A noun a date can hang on.</summary>
    public static bool IsEvent(string lower) => InList("event", lower) || InList("event", Singular(lower));

    /// <summary>A noun that is counted: its number is no year.</summary>
    public static bool IsCounted(string lower) => InList("counted", lower) || InList("counted", Singular(lower));

    /// <summary>Whether a list of data/lexicon/dates.tsv holds the word.</summary>
    public static bool InList(string sense, string lower) => Lists.TryGetValue(sense, out var words) && words.Contains(lower);

    /// <summary>The words of a list of data/lexicon/dates.tsv.</summary>
    public static IEnumerable<string> List(string sense) => Lists.TryGetValue(sense, out var words) ? words.Order(StringComparer.Ordinal) : [];

    /// <summary>The names of the lists.</summary>
    public static IEnumerable<string> Senses => Lists.Keys.Order(StringComparer.Ordinal);

    private static string Singular(string lower) =>
        lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y"
        : lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) ? lower[..^2]
        : lower.EndsWith('s') ? lower[..^1] : lower;

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var stream = typeof(DateWords).Assembly.GetManifestResourceStream("dates.tsv")
            ?? throw new InvalidOperationException("data/lexicon/dates.tsv is not in the assembly; build Entente.Reading again");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Skip(1)
            .Select(l => l.Split('\t')).GroupBy(c => c[1], c => c[0])
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet());
    }
}

/// <summary>Units in which texts count time.</summary>
internal enum TimeUnit { Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Year, Decade, Century }
