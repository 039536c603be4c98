namespace Entente.Reading.Dates;

/// <summary>Which date a sentence without one takes over from the sentences before it.</summary>
internal static class EpisodeDates
{
    public static DateMention? Of(AnalysedDocument document, int sentence, IReadOnlyList<DateMention> mentions)
    {
        if (Dateline(document, sentence, mentions) is { } day) return day;
        for (var back = 0; back < 2 && sentence - back > 0; back++)
        {
            var (here, before) = (document.Sentences[sentence - back], document.Sentences[sentence - back - 1]);
            if (here.Paragraph != before.Paragraph || before.IsTitle || Dating(here, mentions).Any() || !PointsBack(here) || !IsPast(here)) return null;
            if (Dating(before, mentions).LastOrDefault() is { } date)
                return date is { Kind: DateKind.Point or DateKind.Range, When: not null } && IsPast(before) ? date : null;
        }
        return null;
    }

    // A line of its own that is nothing but a date stands above what happened then.
    private static DateMention? Dateline(AnalysedDocument document, int sentence, IReadOnlyList<DateMention> mentions) =>
        sentence > 0 && document.Sentences[sentence - 1] is var line && Dating(line, mentions).ToList() is [{ Kind: DateKind.Point, When: not null } day]
        && day.FirstToken == 0 && day.LastToken >= line.Tokens.Count - 2 && !Dating(document.Sentences[sentence], mentions).Any() ? day : null;

    private static IEnumerable<DateMention> Dating(AnalysedSentence sentence, IReadOnlyList<DateMention> mentions) =>
        mentions.Where(m => m.Sentence == sentence.Sentence.Index && m.Kind is not (DateKind.Duration or DateKind.Name));

    private static bool PointsBack(AnalysedSentence sentence)
    {
        var words = sentence.Tokens.SkipWhile(t => !char.IsLetter(t.Form[0])).Take(2).Select(t => t.Form).ToList();
        if (words.Count < 2) return false;
        var first = words[0].ToLowerInvariant();
        return DateWords.InList("carry", first) || (first is "the" && char.IsLower(words[1][0])) || (first is "after" or "during" or "at" && DateWords.InList("carry", words[1].ToLowerInvariant()));
    }

    /// <summary>Whether the main clause is told in the past; without tags it is taken to be.</summary>
    private static bool IsPast(AnalysedSentence sentence)
    {
        var root = sentence.Tokens.FirstOrDefault(t => t.Head < 0 && t.Upos.Length > 0);
        if (root is null) return true;
        if (root.Xpos == "VBD") return true;
        return sentence.Children(root.Index).Any(c => sentence.Tokens[c] is { Upos: "AUX", Xpos: "VBD" });
    }
}
