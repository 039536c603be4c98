using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Sources.Formats;

/// <summary>Makes paragraphs of the lines of printed pages: running heads and page numbers dropped, words broken at line ends joined.</summary>
internal static partial class PdfParagraphs
{
    /// <summary>Joins the pages of a document.</summary>
    public static string Join(IReadOnlyList<string> pages)
    {
        var lines = pages.Select(p => p.Split('\n').Select(l => l.Trim()).ToList()).ToList();
        var running = RunningLines(lines);
        var whole = WholeWords(pages);
        var paragraphs = new List<StringBuilder>();
        foreach (var page in lines)
        {
            var open = paragraphs.Count > 0 && Continues(paragraphs[^1], page.Find(l => l.Length > 0 && !Dropped(l, running)));
            var previous = "";
            foreach (var line in page)
            {
                if (Dropped(line, running)) continue;
                if (line.Length == 0)
                {
                    open &= previous.Length == 0;
                    continue;
                }
                if (open && !IsHeading(previous, line)) Append(paragraphs[^1], line, whole);
                else paragraphs.Add(new StringBuilder(line));
                (open, previous) = (true, line);
            }
        }
        return string.Join("\n\n", paragraphs);
    }

    private static void Append(StringBuilder paragraph, string line, HashSet<string> whole)
    {
        if (paragraph[^1] is not ('-' or '\u2010' or '\u00AD') || paragraph.Length < 2 || !char.IsLetter(paragraph[^2]) || !char.IsLetter(line[0]))
        {
            paragraph.Append(' ').Append(line);
            return;
        }
        // "inter-" + "national" loses its hyphen, "long-" + "range" keeps it if the document writes "long-range" elsewhere.
        var left = LastWord().Match(paragraph.ToString(Math.Max(0, paragraph.Length - 60), Math.Min(60, paragraph.Length))).Value;
        var compound = left + FirstWord().Match(line).Value;
        var keep = paragraph[^1] == '-' && (!char.IsLower(line[0]) || whole.Contains(compound.ToLowerInvariant()));
        if (!keep) paragraph.Length--;
        paragraph.Append(line);
    }

    /// <summary>A sentence broken by the end of a page goes on in small letters.</summary>
    private static bool Continues(StringBuilder paragraph, string? line) =>
        line is not null && char.IsLower(line[0]) && paragraph[^1] is not ('.' or '!' or '?' or ':' or '”' or '"');

    /// <summary>A short line that ends without a mark before one that begins large is a heading, not the paragraph's start.</summary>
    private static bool IsHeading(string line, string next) =>
        line.Length > 0 && line.Length < 0.6 * next.Length && char.IsLetterOrDigit(line[^1]) && (char.IsUpper(next[0]) || next[0] is '"' or '“');

    private static bool Dropped(string line, HashSet<string> running) => line.Length > 0 && (PageNumber().IsMatch(line) || running.Contains(Numberless(line)));

    /// <summary>First and last lines that stand on three pages or more, numbers aside.</summary>
    private static HashSet<string> RunningLines(List<List<string>> pages) =>
        pages.SelectMany(p => p.Where(l => l.Length > 0).ToList() is { Count: > 2 } full ? new[] { full[0], full[^1] }.Select(Numberless).Distinct() : [])
            .GroupBy(l => l, StringComparer.Ordinal).Where(g => g.Count() >= 3).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    private static string Numberless(string line) => Digits().Replace(line, "0");

    private static HashSet<string> WholeWords(IReadOnlyList<string> pages) =>
        pages.SelectMany(p => Compound().Matches(p)).Select(m => m.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:page )?[-–— ]*\d{1,4}[-–— ]*(?:(?:of|/) \d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}+-\p{L}+")]
    private static partial Regex Compound();

    [GeneratedRegex(@"[\p{L}-]+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstWord();
}
