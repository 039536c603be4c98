namespace Entente.Reading.Actors;

/// <summary>Actors named in one breath: "the United States, Japan and South Korea", "between Putin and Kim".</summary>
internal static class Coordination
{
    /// <summary>How many sentences back a coordinated group is still in mind.</summary>
    public const int Window = 3;

    /// <summary>Groups of two or more drafts of a sort with only commas, "and" and articles between, in order.</summary>
    public static IEnumerable<IReadOnlyList<Draft>> Groups(IEnumerable<Draft> drafts)
    {
        var group = new List<Draft>();
        foreach (var d in drafts.Where(d => d is { Open: false, Actors.Count: > 0, Kind: not (MentionKind.Adjective or MentionKind.Pronoun or MentionKind.Place or MentionKind.Outlet) }).OrderBy(d => d.Sentence.Index).ThenBy(d => d.First))
        {
            if (group.Count > 0 && IsNext(group[^1], d)) { group.Add(d); continue; }
            if (group.Count > 1) yield return group;
            group = [d];
        }
        if (group.Count > 1) yield return group;
    }

    /// <summary>Ids of the last group with just so many different states before a place; null for none.</summary>
    public static IReadOnlyList<string>? Latest(IEnumerable<Draft> drafts, SentenceNames at, int token, int size, Func<string, bool> isState, bool persons, bool acting = false)
    {
        // Those who act are spoken of sooner than those a sentence only mentions.
        IReadOnlyList<string>? latest = null, subject = null;
        var near = drafts.Where(d => d.Sentence.Index <= at.Index && d.Sentence.Index >= at.Index - Window && (d.Sentence.Index < at.Index || d.Last < token));
        foreach (var group in Groups(near))
        {
            if (persons && size == 2 && group.Any(d => d.Kind is MentionKind.Body && d.Term is null)) continue;
            string[] ids = [.. group.SelectMany(d => d.Actors).OfType<string>().Distinct()];
            if (ids.Length != size || !ids.All(isState)) continue;
            latest = ids;
            if (IsSubject(group[0])) subject = ids;
        }
        return acting ? subject : subject ?? latest;
    }

    private static bool IsSubject(Draft d) => d.Sentence.S.Tokens[d.Head].Deprel is "nsubj" or "nsubj:pass";

    private static bool IsNext(Draft left, Draft right)
    {
        if (left.Sentence != right.Sentence || right.First <= left.Last + 1) return false;
        var joint = false;
        for (var t = left.Last + 1; t < right.First; t++)
        {
            var x = left.Sentence.S.Tokens[t];
            joint |= x.Upos == "CCONJ" || x.Form == "," || x.Form == "with" && t == left.Last + 1;
            if (!(x.Upos is "CCONJ" or "DET" || x.Form is "," or "with")) return false;
        }
        return joint;
    }
}
