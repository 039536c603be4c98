namespace Entente.Reading.Actors;

/// <summary>Which actors a reader has in mind at a place of a text: those named last, subjects above others.</summary>
internal static class Salience
{
    /// <summary>How far back descriptions and pronouns look, in sentences.</summary>
    public const int Window = 2;

    /// <summary>
    /// Drafts that count at a place, nearest sentence last: the same sentence before it, the two sentences before in the same
    /// paragraph, and a heading or title right above.
    /// </summary>
    /// <param name="drafts">Drafts so far, at least those of the sentence and of the <see cref="Window"/> before it.</param>
    /// <param name="at">The sentence.</param>
    /// <param name="token">The token before which they stand.</param>
    /// <param name="sentences">The document's sentences.</param>
    /// <param name="across">Whether the paragraph before counts too.</param>
    public static IEnumerable<(Draft Draft, double Weight)> Before(IEnumerable<Draft> drafts, SentenceNames at, int token, IReadOnlyList<SentenceNames> sentences, bool across = false)
    {
        foreach (var d in drafts)
        {
            if (d.Open || d.Actors.Count == 0) continue;
            var back = at.Index - d.Sentence.Index;
            if (back < 0 || back == 0 && d.Last >= token || back > Window || !across && !SameStretch(d.Sentence, at, sentences)) continue;
            yield return (d, WeightOf(d) * back switch { 0 => 1.0, 1 => 0.7, _ => 0.4 });
        }
    }

    /// <summary>States and organisations by weight, the heaviest first; persons count for the state they serve.</summary>
    public static List<(string Id, double Weight, Draft Last)> Actors(IEnumerable<(Draft Draft, double Weight)> before, Func<Draft, bool> counts)
    {
        var weights = new Dictionary<string, (double Weight, Draft Last)>(StringComparer.Ordinal);
        foreach (var (d, w) in before)
        {
            if (!counts(d)) continue;
            foreach (var id in d.Actors)
                if (id is not null) weights[id] = (weights.GetValueOrDefault(id).Weight + w, d);
        }
        return [.. weights.Select(x => (x.Key, x.Value.Weight, x.Value.Last)).OrderByDescending(x => x.Weight).ThenBy(x => x.Key, StringComparer.Ordinal)];
    }

    private static double WeightOf(Draft d)
    {
        if (d.Kind == MentionKind.Outlet) return 0.05;
        var s = d.Sentence.S;
        var deprel = s.Tokens[d.Head].Deprel;
        if (deprel == "conj")
        {
            var t = d.Head;
            for (var steps = 0; steps < 6 && s.Tokens[t].Deprel == "conj" && s.Tokens[t].Head >= 0; steps++) t = s.Tokens[t].Head;
            deprel = s.Tokens[t].Deprel;
        }
        var weight = deprel switch
        {
            "nsubj" => 3.0, "nsubj:pass" => 2.6, "root" => 2.2, "obj" or "iobj" or "obl:agent" => 2.0, "nmod:poss" => 1.8, "obl" or "nmod" => 1.5, "appos" => 1.5, _ => 1.0,
        };
        return d.Kind switch { MentionKind.Place => weight * 0.3, MentionKind.Capital when deprel is "obl" or "nmod" or "appos" => weight * 0.5, MentionKind.Adjective => Math.Min(weight, 1.0), _ => weight };
    }

    private static bool SameStretch(SentenceNames from, SentenceNames at, IReadOnlyList<SentenceNames> sentences)
    {
        if (from.S.Paragraph == at.S.Paragraph) return true;
        // A heading belongs to the paragraph under it.
        for (var i = from.Index; i < at.Index; i++)
            if (!sentences[i].S.IsTitle && sentences[i].S.Paragraph != at.S.Paragraph) return false;
        return true;
    }
}
