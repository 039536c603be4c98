using System.Globalization;
using Entente.Model;

namespace Entente.Reading.Doubts;

/// <summary>
/// One place of a text gives a number, another somebody's other number for the same: "3,000 soldiers were killed or wounded"
/// and "Kyiv put the losses at 1,100".
/// </summary>
internal static class CountAgainstCount
{
    private const int Window = 8;

    // Verbs that set a count of one's own against others', with the preposition before the number.
    private static readonly Dictionary<string, string[]> Counting = new(StringComparer.Ordinal)
    {
        ["put"] = ["at"], ["estimate"] = ["at", ""], ["speak"] = ["of"], ["count"] = [""], ["set"] = ["at"], ["give"] = ["as", "at"], ["place"] = ["at"], ["report"] = [""], ["claim"] = [""], ["reckon"] = ["at"],
    };

    // What a count is set against by saying so: "contradicted both: its radars had followed …".
    private static readonly HashSet<string> Contradicting = new(StringComparer.Ordinal) { "contradict", "dispute", "challenge", "contest", "refute", "rebut" };

    private sealed record Count(double Low, double High, int First, int Last, int Noun, AnalysedSentence Sentence)
    {
        public int Token => Last;

        // Both may be meant, or neither is of a size with the other.
        public bool Rivals(Count other) => (High < other.Low || other.High < Low) && Math.Max(Low, other.Low) < 20 * Math.Min(High, other.High);
    }

    public static IEnumerable<Doubt> Find(AnalysedDocument document)
    {
        var counts = document.Sentences.Where(s => !s.IsTitle).SelectMany(Counts).ToList();
        HashSet<int> told = [];
        foreach (var own in counts)
        {
            if (!IsSetAgainst(own)) continue;
            var other = counts.Where(c => c != own && Near(c, own) && c.Rivals(own) && SameThing(c, own))
                .OrderBy(c => Math.Abs(c.Sentence.Sentence.Index - own.Sentence.Sentence.Index)).FirstOrDefault();
            if (other is null || !told.Add(Math.Min(own.Sentence.Tokens[own.Token].Start, other.Sentence.Tokens[other.Token].Start))) continue;
            yield return DoubtId.Make(document.Document.Id, "number", "count-against-count", [Of(document, other), Of(document, own)], "Two numbers are given for the same.", "open: they may count at different times or by different sources");
        }
    }

    private static bool Near(Count a, Count b) => Math.Abs(a.Sentence.Sentence.Index - b.Sentence.Sentence.Index) <= Window && (a.Sentence != b.Sentence || Math.Abs(a.Token - b.Token) > 4);

    // "put the losses at 1,100": the number hangs on a verb of counting, with the preposition that goes with it.
    private static bool IsSetAgainst(Count c)
    {
        var s = c.Sentence;
        if (s.Tokens.Take(c.First).Any(t => t.Upos == "VERB" && Contradicting.Contains(t.Lemma))) return true;
        var preposition = Events.FrameReader.Preposition(s, c.Noun >= 0 ? c.Noun : c.First);
        for (int t = c.Noun >= 0 ? c.Noun : c.First, steps = 0; t >= 0 && steps < 4; t = s.Tokens[t].Head, steps++)
        {
            var h = s.Tokens[t].Head;
            if (h < 0 || s.Tokens[h].Upos != "VERB" || !Counting.TryGetValue(s.Tokens[h].Lemma, out var prepositions)) continue;
            return s.Child(h, "nsubj") >= 0 && prepositions.Contains(preposition);
        }
        return false;
    }

    // The same noun, or the newer count leaves it to the reader: "had counted more than 3,000".
    private static bool SameThing(Count a, Count own)
    {
        if (own.Noun < 0) return a.Noun >= 0;
        return a.Noun >= 0 && a.Sentence.Tokens[a.Noun].Lemma.Equals(own.Sentence.Tokens[own.Noun].Lemma, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Count> Counts(AnalysedSentence s)
    {
        for (var t = 0; t < s.Tokens.Count; t++)
        {
            // "half a kilotonne"
            if (s.Tokens[t] is { Lemma: "half", Deprel: "det:predet", Head: >= 0 and var halved }) yield return new Count(0.5, 0.5, t, t, halved, s);
            if (s.Tokens[t].Xpos != "CD" || Value(s, t, out var last) is not (> 1 and var value) || IsYear(value, s.Tokens[t].Form) || s.Tokens[t].Deprel is "flat" or "nmod:unmarked") continue;
            var (first, low) = (t, value);
            // "five to fifteen"
            if (last + 2 < s.Tokens.Count && s.Tokens[last + 1].Form is "to" or "or" or "–" or "-" && s.Tokens[last + 2].Xpos == "CD" && Value(s, last + 2, out var end) is { } most && most > value) (value, last) = (most, end);
            var head = s.Tokens[last].Deprel == "nummod" ? s.Tokens[last].Head : s.Tokens[first].Deprel == "nummod" ? s.Tokens[first].Head : -1;
            var noun = head >= 0 && s.Tokens[head].Upos == "NOUN" ? head : -1;
            if (noun >= 0 && s.Tokens[noun].Lemma is "year" or "day" or "week" or "month" or "hour" or "minute" or "time" or "state" or "country" or "side" or "leader" or "vote" or "point") { t = last; continue; }
            yield return new Count(low, value, first, last, noun, s);
            t = last;
        }
    }

    private static readonly Dictionary<string, double> Words = new(StringComparer.Ordinal)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1e6, ["billion"] = 1e9,
    };

    private static double? Value(AnalysedSentence s, int first, out int last)
    {
        (last, var value) = (first, 1.0);
        for (var t = first; t < s.Tokens.Count; t++)
        {
            var word = s.Tokens[t].Form.ToLowerInvariant();
            if (!double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && !Words.TryGetValue(word, out n)) break;
            (value, last) = (value * n, t);
        }
        return value > 1 ? value : null;
    }

    private static bool IsYear(double value, string form) => form.Length == 4 && value is >= 1800 and <= 2100;

    private static readonly HashSet<string> Hedges = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "over", "under", "about", "around", "some", "nearly", "almost", "roughly", "approximately", "more than", "less than", "fewer than", "at least", "at most", "up to",
    };

    // The number with its hedge, and with its noun where that follows at once: "more than 3,000 North Korean soldiers".
    private static DoubtSpan Of(AnalysedDocument document, Count c)
    {
        var s = c.Sentence;
        var last = c.Noun > c.Last && c.Noun - c.Last <= 4 ? c.Noun : c.Last;
        string Before(int count) => string.Join(' ', s.Tokens.Skip(c.First - count).Take(count).Select(t => t.Form));
        var first = c.First - (c.First > 1 && Hedges.Contains(Before(2)) ? 2 : c.First > 0 && Hedges.Contains(Before(1)) ? 1 : 0);
        var words = TextSpan.Of(document.Document.Text, s.Tokens[first].Start, s.Tokens[last].End);
        return new DoubtSpan(words.Text, words.Start, words.End, s.Sentence);
    }
}
