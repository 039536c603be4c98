using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Sources.Heads;

/// <summary>
/// Finds title, date, author and outlet in the first lines of a text, which stay where they are. Dates come only from lines that
/// hold nothing but dates, bylines and names, and from an agency's dateline; never from a sentence.
/// </summary>
internal sealed partial class HeadReader(OutletNames outlets)
{
    private const int MaxLines = 16;
    private const int LongLine = 160;

    private readonly HeadLineReader _lines = new(outlets);

    /// <summary>Reads the head of a text with clean line ends.</summary>
    public Head Read(string text)
    {
        var titles = new List<(string Line, int At)>();
        var said = new List<(HeadLine Line, int At)>();
        Dateline? dateline = null;
        var (at, bodies) = (0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text[range].Trim();
            if (line.Length == 0) continue;
            if (at == MaxLines || bodies == 2) break;
            at++;
            var head = line.Length <= LongLine ? _lines.Read(line, titles.Count > 0) : new HeadLine();
            if (head.Title is not null) titles.Add((head.Title, at));
            if (head.IsMeta || head.Title is not null)
            {
                said.Add((head, at));
                continue;
            }
            dateline = Dateline.Read(line, outlets);
            if (dateline is not null) break;
            // A standfirst may stand between title and date; a text without a title has no head beyond its first sentence.
            if (IsText(line)) bodies += titles.Count == 0 ? 2 : 1;
            else titles.Add((line, at));
        }
        return Choose(text, titles, said, dateline);
    }

    /// <summary>The names in a byline such as "By Jane Doe, Senior Correspondent"; null when it names nobody in a form that is known.</summary>
    public string? Names(string byline) => Byline.Read(byline, outlets)?.Who;

    private static Head Choose(string text, List<(string Line, int At)> titles, List<(HeadLine Line, int At)> said, Dateline? dateline)
    {
        var dated = said.Where(s => s.Line.Date is not null && !(s.Line.IsBareDate && IsChronology(text))).Select(s => s.Line).ToList();
        var published = dated.Find(l => l.IsLabelled && !l.IsUpdate) ?? dated.Find(l => !l.IsUpdate);
        var date = published?.Date ?? dateline?.Date ?? dated.Find(l => l.IsUpdate)?.Date;
        var day = dateline?.DayOfMonth ?? said.Select(s => s.Line.DayOfMonth).FirstOrDefault(d => d is not null);
        if (day is { } d && (date is null || date.Granularity == Granularity.Month)) date = WithYear(d, said, date) ?? date;
        return new Head(
            TitleAmong(titles, said),
            date,
            said.Select(s => s.Line.Author).FirstOrDefault(a => a is not null),
            said.Select(s => s.Line.Outlet).FirstOrDefault(o => o is not null) ?? dateline?.Outlet)
        {
            AmbiguousDate = date is null ? said.Select(s => s.Line.AmbiguousDate).FirstOrDefault(a => a is not null) : null,
        };
    }

    /// <summary>The first line that is no tag, date or byline; a later one that begins with its words and says more wins.</summary>
    private static string? TitleAmong(List<(string Line, int At)> titles, List<(HeadLine Line, int At)> said)
    {
        if (titles.Count == 0) return null;
        var (first, at) = titles[0];
        // A line that ends like a sentence is a title only where a date, byline or outlet follows it.
        if (EndsLikeText(first) && !said.Exists(s => s.At > at && (s.Line.Date ?? (object?)s.Line.Author ?? s.Line.Outlet) is not null)) return null;
        var start = Words(first);
        var fuller = titles.Skip(1).Select(t => t.Line).FirstOrDefault(l => Words(l) is var w && w.Length > start.Length && w.StartsWith(start + " ", StringComparison.Ordinal));
        return Unmarked().Replace(fuller ?? first, "").Trim(' ', '*', '_');
    }

    /// <summary>A day without a year takes the one year that the head tells elsewhere.</summary>
    private static When? WithYear((int Month, int Day) day, List<(HeadLine Line, int At)> said, When? month)
    {
        var years = said.Select(s => s.Line.Year).OfType<int>().Distinct().ToList();
        if (month?.Earliest is { } m) return m.Month == day.Month && day.Day <= DateTime.DaysInMonth(m.Year, m.Month) ? When.Day(m.Year, day.Month, day.Day) : null;
        return years.Count == 1 && day.Day <= DateTime.DaysInMonth(years[0], day.Month) ? When.Day(years[0], day.Month, day.Day) : null;
    }

    /// <summary>Three different dates alone on their lines are the headings of a chronology, not dates of publication.</summary>
    private static bool IsChronology(string text)
    {
        var dates = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim(" \t#*-_:");
            if (line.Length is < 8 or > 45 || !line.ContainsAnyInRange('0', '9')) continue;
            if (HeadDates.Find(line.ToString()) is { When: { } when } d && d.Length >= line.Length - 1 && dates.Add(when.ToString()) && dates.Count == 3) return true;
        }
        return false;
    }

    private static bool IsText(string line) => line.Length > LongLine || TwoSentences().IsMatch(line) || (line.Length > 100 && EndsLikeText(line));

    private static bool EndsLikeText(string line) =>
        SentenceEnd().IsMatch(line) && !line.EndsWith("...", StringComparison.Ordinal) && !Abbreviated().IsMatch(line);

    private static string Words(string line) => NoWord().Replace(line, " ").Trim().ToUpperInvariant();

    [GeneratedRegex(@"\p{Ll}{2,}[.!?][”""’)]?\s+[\p{Lu}“""‘]")]
    private static partial Regex TwoSentences();

    [GeneratedRegex(@"[.][”""’')\]]*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc)\.)$")]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^(?:(?:#{1,6}|[-*•·–>])\s+)+")]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
