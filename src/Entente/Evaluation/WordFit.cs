using System.Text.RegularExpressions;

namespace Entente.Evaluation;

/// <summary>Whether words of the gold and words of a reading are the same words: sentences and names.</summary>
internal static partial class WordFit
{
    private const int LongestSentence = 900; // a longer one is a paragraph and fits nothing
    private const int ShortestPart = 16;
    private const int ShortestRun = 4;
    private const double LeastShare = 0.6;

    private static readonly HashSet<string> Common = [.. ("the a an of and in for to at by on from news agency agencies minister ministry president prime foreign state leader official officials "
        + "government spokesman spokesperson service national department secretary general deputy office press said mr ms").Split(' ')];

    /// <summary>Lower case, straight quotes, plain hyphens, single blanks.</summary>
    public static string Plain(string text) => Blanks().Replace(
        text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace("''", "\"", StringComparison.Ordinal).Replace('—', '-').Replace('–', '-'), " ").Trim().ToLowerInvariant();

    /// <summary>Whether a sentence holds these words, lies within them, or shares a run of most of them.</summary>
    public static bool Sentence(string wanted, string sentence)
    {
        var (part, whole) = (Plain(wanted), Plain(sentence));
        if (whole.Length is 0 or > LongestSentence) return false;
        return whole.Contains(part, StringComparison.Ordinal) || (whole.Length >= ShortestPart && part.Contains(whole, StringComparison.Ordinal)) || SharedRun(part, whole) >= LeastShare;
    }

    /// <summary>Whether a sentence holds these words as they are.</summary>
    public static bool Holds(string sentence, string wanted) => Plain(sentence).Contains(Plain(wanted), StringComparison.Ordinal) && Sentence(wanted, sentence);

    /// <summary>Whether two names share a telling word; names of common words alone must hold one another.</summary>
    public static bool Name(string wanted, string got)
    {
        if (Telling(wanted).Overlaps(Telling(got))) return true;
        var (a, b) = (Plain(wanted), Plain(got));
        return a.Length > 2 && b.Length > 2 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    private static HashSet<string> Telling(string name) => [.. Words().Matches(Plain(name)).Select(m => m.Value).Where(w => w.Length > 1 && !Common.Contains(w))];

    // The longest run of words that both have, as a share of the first one's words.
    private static double SharedRun(string wanted, string sentence)
    {
        var (a, b) = (wanted.Split(' '), sentence.Split(' '));
        var (best, row) = (0, new int[b.Length + 1]);
        foreach (var word in a)
            for (var j = b.Length; j > 0; j--) best = Math.Max(best, row[j] = b[j - 1] == word ? row[j - 1] + 1 : 0);
        return best >= Math.Min(ShortestRun, a.Length) ? (double)best / a.Length : 0;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\w'+-]+")]
    private static partial Regex Words();
}
