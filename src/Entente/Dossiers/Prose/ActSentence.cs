using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Tells a group of acts in a sentence.</summary>
internal static class ActSentence
{
    private const int DatesTold = 4;

    /// <summary>The sentence.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="group">What to tell.</param>
    /// <param name="before">The date of the sentence before, so that "the same day" can be said; null for none.</param>
    /// <param name="dateFirst">Whether the date leads the sentence where it may.</param>
    public static BriefSentence Of(Desk desk, ActGroup group, When? before, bool dateFirst)
    {
        // A speaker who tells of itself is named once: "North Korea denies that it gave Russia weapons".
        var speaker = group.Introduction is null ? null : desk.Telling.Speaker(group.Acts[0].Best.Attribution, group.Acts[0].Best.Sentence.Document);
        IReadOnlyList<string> subjects = group.Subjects is [var one] && one == speaker ? [desk.Telling.Again(one)] : group.Subjects;
        var recipient = group.Recipient is { } other && other == speaker ? desk.Telling.Again(other).Replace("they", "them", StringComparison.Ordinal) : group.Recipient;
        var clause = desk.Telling.Clause(group.Acts[0], subjects, recipient);
        var sentence = new SentenceBuilder();
        var dated = group.Acts.Where(a => a.When is not null).ToList();
        if (group.Acts.Count == 1 || dated.Count <= 1)
        {
            var act = dated.Count == 1 ? dated[0] : group.Acts[0];
            // The date is that of one act: others without a date, which may be other occasions, do not stand behind it.
            IReadOnlyList<Act> told = dated.Count == 1 ? dated : group.Acts;
            var notes = desk.Notes.Cite(told.SelectMany(desk.Evidence.Sentences).Take(3));
            var doubts = desk.Doubts.Of(told.SelectMany(a => a.Mentions).Select(m => m.Sentence));
            return sentence.Add(Placed(group.Introduction, clause, act.When, before, dateFirst), notes, doubts).End();
        }
        sentence.Add(group.Introduction is null ? clause : group.Introduction + clause);
        if (dated.Count > DatesTold) return Counted(desk, group, sentence, dated.Count);
        // Three dates and more are told by month where that tells them apart.
        var byMonth = dated.Count > 2 && dated.Select(a => Month(a.When!)).Distinct().Count() == dated.Count;
        string? preposition = null;
        for (var i = 0; i < dated.Count; i++)
        {
            var phrase = WhenPhrase.Of(byMonth ? Month(dated[i].When!) : dated[i].When);
            var blank = phrase.IndexOf(' ', StringComparison.Ordinal);
            var own = blank > 0 ? phrase[..blank] : "";
            if (own == preposition && own is "in" or "on") phrase = phrase[(blank + 1)..];
            preposition = own;
            var link = i == 0 ? "" : i == dated.Count - 1 ? "and " : "";
            sentence.Add(i > 0 && i < dated.Count - 1 ? ", " + phrase : link + phrase, desk.Notes.Cite(desk.Evidence.Sentences(dated[i]).Take(2)), desk.Doubts.Of(dated[i].Mentions.Select(m => m.Sentence)));
        }
        return sentence.End();
    }

    private static BriefSentence Counted(Desk desk, ActGroup group, SentenceBuilder sentence, int count)
    {
        var dated = group.Acts.Where(a => a.When is not null).ToList();
        sentence.Add($"{English.Number(count)} times", section: "timeline");
        sentence.Add($"from {WhenPhrase.Words(Month(dated[0].When!))}", desk.Notes.Cite(desk.Evidence.Sentences(dated[0]).Take(1)));
        sentence.Add($"to {WhenPhrase.Words(Month(dated[^1].When!))}", desk.Notes.Cite(desk.Evidence.Sentences(dated[^1]).Take(1)), desk.Doubts.Of(group.Acts.SelectMany(a => a.Mentions).Select(m => m.Sentence)));
        return sentence.End();
    }

    // The date leads ("In September 2023, …"), follows, or is taken up from the sentence before ("The same day, …").
    private static string Placed(string? introduction, string clause, When? when, When? before, bool dateFirst)
    {
        if (when is null) return introduction + clause;
        if (introduction is null && before is not null && when.Equals(before) && when.Granularity is Granularity.Day or Granularity.Month or Granularity.Year)
            return introduction is null ? $"{Same(when)}, {clause}" : introduction + clause;
        var phrase = WhenPhrase.Of(when);
        if (introduction is null && dateFirst) return $"{English.Capital(phrase)}, {clause}";
        return $"{introduction}{clause} {phrase}";
    }

    private static string Same(When when) => when.Granularity switch { Granularity.Day => "The same day", Granularity.Month => "The same month", _ => "The same year" };

    private static When Month(When when) => when.Granularity == Granularity.Day && when.Earliest is { } d && !when.IsApproximate ? When.Month(d.Year, d.Month) : when;
}
