using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>
/// Finds every expression of time in a document and says which days it stands for. It works on the words; tags and trees, where
/// there are any, settle tense and what a date modifies.
/// </summary>
public static class DateReader
{
    /// <summary>Reads all sentences in order.</summary>
    /// <param name="document">The document. Without a date of its own, expressions that lean on it have no <see cref="DateMention.When"/>.</param>
    /// <returns>The mentions by sentence, then by place. They never overlap, but "after the 2019 meetings" holds the name "2019".</returns>
    public static IReadOnlyList<DateMention> Read(AnalysedDocument document) => [.. Find(document).Select(f => f.Mention).OfType<DateMention>()];

    /// <summary>The mentions with the words they were read from; a sentence without any is there once, with none.</summary>
    internal static IEnumerable<DateFinding> Find(AnalysedDocument document)
    {
        var clock = new Clock(document.Document.Date);
        foreach (var sentence in document.Sentences)
        {
            var words = new TimeSentence(sentence);
            clock.Enter(sentence);
            yield return new DateFinding(words, null, null, null);
            foreach (var match in Joints.Lists(words, Scan(words)))
                yield return Mention(words, match, clock);
        }
    }

    private static List<Match> Scan(TimeSentence s)
    {
        var matches = new List<Match>();
        for (var i = 0; i < s.Count; i++)
        {
            if (At(s, i) is not { } match) continue;
            match = Joints.Span(s, match, At);
            matches.Add(match);
            for (var k = match.Inner < 0 ? match.Last + 1 : match.Inner; k <= match.Last; k++)
            {
                if (At(s, k) is not { What: not (Hanging or Vague) } inner || inner.Last > match.Last) continue;
                matches.Add(inner with { Kind = DateKind.Name });
                k = inner.Last;
            }
            i = match.Last;
        }
        return matches;
    }

    private static Match? At(TimeSentence s, int i) =>
        EventGrammar.At(s, i) ?? PartGrammar.At(s, i) ?? RelativeGrammar.At(s, i) ?? CountGrammar.At(s, i) ?? CalendarGrammar.At(s, i);

    private static DateFinding Mention(TimeSentence s, Match match, Clock clock)
    {
        var lead = Lead.Before(s, match);
        var kind = match.Kind ?? (Modifiers.IsName(s, match, lead) ? DateKind.Name : match.What is FromTo or Touching ? DateKind.Range : lead.Kind);
        var when = new Resolver(clock, Tense.IsFuture(s, match.First, match.Last), KnownDays.IsMeant(s, match, lead)).Resolve(match.What);
        var plain = when;
        if (when is not null)
        {
            if (lead.IsApproximate) when = when.AsApproximate();
            if (match.What is FromAnchor { Count: null } && kind == DateKind.Point) kind = when.Latest is null ? DateKind.Since : DateKind.Until;
            else if (match.Kind is null && kind is DateKind.Since or DateKind.Until) when = lead.Apply(when);
            clock.Note(match.What, when, kind);
        }
        var (start, end) = (s[match.First].Start, s[match.Last].End);
        var offset = s.Sentence.Sentence.Start;
        var span = new TextSpan(start, end, s.Sentence.Sentence.Text[(start - offset)..(end - offset)]);
        return new DateFinding(s, match, new DateMention(s.Sentence.Sentence.Index, s[match.First].Token, s[match.Last].Token, span, when, kind, (match.What as Hanging)?.Relation, match.Rule), plain);
    }
}

/// <summary>A mention with what it was read from.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Match">The words that a rule could read; null where there are none.</param>
/// <param name="Mention">What they mean.</param>
/// <param name="Plain">The interval before "since", "until" and "around" are taken into account.</param>
internal sealed record DateFinding(TimeSentence Words, Match? Match, DateMention? Mention, When? Plain);
