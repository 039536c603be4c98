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

    private sealed record Count(double Value, int Token, int Noun, AnalysedSentence Sentence);

    public static IEnumerable<Doubt> Find(AnalysedDocument document)
    {
        var counts = document.Sentences.Where(s => !s.IsTitle).SelectMany(Counts).ToList();
        HashSet<int> told = [];
        foreach (var own in counts)
        {
            if (!IsSetAgainst(own)) continue;
            var other = counts.Where(c => c != own && Near(c, own) && c.Value != own.Value && Math.Max(c.Value, own.Value) < 20 * Math.Min(c.Value, own.Value) && SameThing(c, own))
                .OrderBy(c => Math.Abs(c.Sentence.Sentence.Index - own.Sentence.Sentence.Index)).FirstOrDefault();
            if (other is null || !told.Add(Math.Min(own.Sentence.Tokens[own.Token].Start, other.Sentence.Tokens[other.Token].Start))) continue;
            yield return DoubtId.Make(document.Document.Id, "number", "count-against-count", [Of(other), Of(own)], "Two numbers are given for the same.", "open: they may count at different times or by different sources");
        }
    }

    private static bool Near(Count a, Count b) => Math.Abs(a.Sentence.Sentence.Index - b.Sentence.Sentence.Index) <= Window && (a.Sentence != b.Sentence || Math.Abs(a.Token - b.Token) > 4);

    // "put the losses at 1,100": the number hangs on a verb of counting, with the preposition that goes with it.
    private static bool IsSetAgainst(Count c)
    {
        var s = c.Sentence;
        for (int t = c.Token, steps = 0; t >= 0 && steps < 4; t = s.Tokens[t].Head, steps++)
        {
            var h = s.Tokens[t].Head;
            if (h < 0 || s.Tokens[h].Upos != "VERB" || !Counting.TryGetValue(s.Tokens[h].Lemma, out var prepositions)) continue;
            return s.Child(h, "nsubj") >= 0 && prepositions.Contains(Events.FrameReader.Preposition(s, t));
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
            if (s.Tokens[t].Xpos != "CD" || Value(s, t, out var last) is not (> 1 and var value) || IsYear(value, s.Tokens[t].Form) || s.Tokens[t].Deprel is "flat" or "nmod:unmarked") continue;
            var head = s.Tokens[last].Deprel == "nummod" ? s.Tokens[last].Head : s.Tokens[t].Deprel == "nummod" ? s.Tokens[t].Head : -1;
            var noun = head >= 0 && s.Tokens[head].Upos == "NOUN" ? head : -1;
            if (noun >= 0 && s.Tokens[noun].Lemma is "year" or "day" or "week" or "month" or "hour" or "minute" or "time" or "state" or "country" or "side" or "leader" or "vote" or "point") { t = last; continue; }
            yield return new Count(value, last, noun, s);
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

    private static DoubtSpan Of(Count c) => new(c.Sentence.Sentence.Text, c.Sentence.Sentence.Start, c.Sentence.Sentence.End, c.Sentence.Sentence);
}
