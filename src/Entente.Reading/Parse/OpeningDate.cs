using System.Globalization;

namespace Entente.Reading.Parse;

/// <summary>
/// "On Monday Japanese jets took off": written without a comma, the day and the name after it run together in the tree. The parser
/// is given the comma, and its tree comes back without.
/// </summary>
internal static class OpeningDate
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "on", "in", "last", "next", "by", "early", "late", "earlier", "later", "this", "since" };
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "on", "in", "the", "this", "that", "last", "next", "early", "late", "same", "following", "previous", "next", "mid" };
    private static readonly HashSet<string> Units = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0)).Select(n => n.ToLowerInvariant()), "week", "month", "year", "day", "morning", "evening", "afternoon", "night", "spring", "summer", "autumn", "winter"];
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal) { "the", "a", "an", "he", "she", "it", "they", "we", "his", "her", "its", "their", "both", "two", "three", "some", "several", "about", "at", "more", "one", "another", "no" };

    /// <summary>Where the comma is missing: the index of the first word after the date; −1 where none is.</summary>
    public static int End(IReadOnlyList<string> forms)
    {
        if (forms.Count < 4 || !Openers.Contains(forms[0].ToLowerInvariant())) return -1;
        var end = -1;
        for (var i = forms[0].ToLowerInvariant() is "last" or "next" or "this" ? 0 : 1; i < forms.Count && i < 6; i++)
        {
            var word = forms[i].ToLowerInvariant();
            if (Units.Contains(word) || word.Length == 4 && char.IsAsciiDigit(word[0]) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)) end = i + 1;
            else if (!Between.Contains(word) && i > 0) break;
        }
        return end > 0 && end < forms.Count - 1 && (char.IsUpper(forms[end][0]) || Starters.Contains(forms[end])) ? end : -1;
    }

    /// <summary>The tree without one of its leaves.</summary>
    public static ParsedSentence Without(ParsedSentence tree, int leaf)
    {
        // Nothing should hang on a comma; what does, hangs where it hung, or on the first that did where it was the root.
        var heir = tree.Heads[leaf] > 0 ? -1 : Array.IndexOf(tree.Heads, leaf + 1);
        int[] heads = new int[tree.Heads.Length - 1];
        for (var t = 0; t < heads.Length; t++)
        {
            var from = t < leaf ? t : t + 1;
            var head = tree.Heads[from];
            if (head == leaf + 1) head = heir < 0 || heir == from ? tree.Heads[leaf] : heir + 1;
            heads[t] = head > leaf + 1 ? head - 1 : head;
        }
        return new ParsedSentence(Cut(tree.Upos), Cut(tree.Xpos), Cut(tree.Lemmas), heads, Cut(tree.Deprels));

        string[] Cut(string[] row) => [.. row[..leaf], .. row[(leaf + 1)..]];
    }
}
