using System.Globalization;
using Entente.Reading.Actors;

namespace Entente.Reading.Dates;

/// <summary>
/// Finds calendar dates before parsing: "June 19, 2023", "19-20 June", "Tuesday, 3 May". The parser then sees one weekday or
/// month in the place of each, since its treebank has few dates and takes their numbers for anything.
/// </summary>
internal static class DateChunks
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date that begins at a token, or null.</summary>
    public static NameChunk? At(IReadOnlyList<Token> tokens, int i)
    {
        if (DayAndMonth(tokens, i) is { } date) return date;
        // "Tuesday, June 19": the weekday goes in with the date that follows.
        if (Weekdays.Contains(Lower(tokens, i)))
        {
            var next = Lower(tokens, i + 1) == "," ? i + 2 : i + 1;
            if (DayAndMonth(tokens, next) is { Proxy: "Tuesday" } day) return day with { First = i };
        }
        return null;
    }

    private static NameChunk? DayAndMonth(IReadOnlyList<Token> tokens, int i)
    {
        if (IsMonth(tokens, i))
        {
            var end = Days(tokens, i + 1);
            if (end > 0 && Lower(tokens, end + 1) is not ("%" or "per")) return new NameChunk(i, Year(tokens, end), "Tuesday");
            var year = Year(tokens, i);
            return year > i ? new NameChunk(i, year, "January") : null;
        }
        if (Days(tokens, i) is var last and > 0 && IsMonth(tokens, last + 1)) return new NameChunk(i, Year(tokens, last + 1), "Tuesday");
        return null;
    }

    // The last token of "19", "19th" or "19-20" beginning at a token; 0 for none.
    private static int Days(IReadOnlyList<Token> tokens, int i)
    {
        if (!IsDay(Lower(tokens, i))) return 0;
        return Lower(tokens, i + 1) is "-" or "–" or "to" && IsDay(Lower(tokens, i + 2)) ? i + 2 : i;
    }

    // The year after a token, with or without a comma; else the token itself.
    private static int Year(IReadOnlyList<Token> tokens, int i)
    {
        if (IsYear(Lower(tokens, i + 1))) return i + 1;
        return Lower(tokens, i + 1) == "," && IsYear(Lower(tokens, i + 2)) ? i + 2 : i;
    }

    private static bool IsMonth(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && char.IsUpper(tokens[i].Form[0]) && Months.Contains(Lower(tokens, i));

    private static bool IsDay(string word)
    {
        if (word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th") word = word[..^2];
        return word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;
    }

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2100;

    private static string Lower(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].Form.ToLowerInvariant() : "";
}
