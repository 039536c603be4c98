using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Works out dates that hang on other events: "two weeks after the meeting".</summary>
public static class RelativeDates
{
    /// <summary>Fills in what can be known; findings whose anchor has no date stay undated.</summary>
    public static IReadOnlyList<Finding> Resolve(IReadOnlyList<Finding> findings, When? published)
    {
        List<Finding> resolved = [];
        foreach (var f in findings)
        {
            if (f.When is not null || f.Date?.Relation is not { } relation) { resolved.Add(f); continue; }
            var anchor = AnchorOf(f, relation.EventHead, findings);
            resolved.Add(anchor is null ? f : f with { When = Shifted(anchor, relation, published) });
        }
        return resolved;
    }

    // The event that the anchor's word tells of: in this sentence, else the last one before of the same word or type with the same actors.
    private static When? AnchorOf(Finding f, int head, IReadOnlyList<Finding> findings)
    {
        var own = findings.FirstOrDefault(g => g.Sentence == f.Sentence && g.Match.Predicate == head && g != f);
        if (own is not null) return own.When ?? Occasion(f, findings) ?? Earlier(own, findings);
        if (Occasions.Contains(f.Sentence.Tokens[head].Lemma) && Occasion(f, findings) is { } occasion) return occasion;
        var word = f.Sentence.Tokens[head].Lemma;
        return findings.LastOrDefault(g => g.Sentence.Sentence.Index <= f.Sentence.Sentence.Index && g != f && g.When is not null
            && g.Match.Predicate < g.Sentence.Tokens.Count && g.Sentence.Tokens[g.Match.Predicate].Lemma == word)?.When;
    }

    private static readonly HashSet<string> Occasions = new(StringComparer.Ordinal) { "summit", "meeting", "talk", "talks", "visit", "conference", "encounter" };

    // "after the summit": what the sentences right before tell of the same two, where they met or signed.
    private static When? Occasion(Finding f, IReadOnlyList<Finding> findings) =>
        findings.LastOrDefault(g => g.When is not null && f.Sentence.Sentence.Index - g.Sentence.Sentence.Index is > 0 and <= 2 && SamePair(g.Match, f.Match)
            && (g.Match.Rule.Type is Model.EventType.Consult || g.Sentence.Tokens.Any(t => Occasions.Contains(t.Lemma))))?.When;

    private static When? Earlier(Finding anchor, IReadOnlyList<Finding> findings) =>
        findings.LastOrDefault(g => g.Sentence.Sentence.Index < anchor.Sentence.Sentence.Index && g.When is not null && g.Match.Rule.Type == anchor.Match.Rule.Type && SamePair(g.Match, anchor.Match))?.When;

    private static bool SamePair(Match a, Match b) => Actors(a).SetEquals(Actors(b));

    private static HashSet<string?> Actors(Match m) => [.. m.Sources.Concat(m.Recipients).Select(p => p.Actor)];

    private static When Shifted(When anchor, Dates.EventRelation r, When? published) =>
        r is { Years: 0, Months: 0, Days: 0 }
            ? r.Direction switch
            {
                // A text may tell of what comes after its own day.
                > 0 => published?.Latest < anchor.Earliest ? When.Since(anchor) : When.Between(anchor, published),
                < 0 => When.Until(anchor),
                _ => anchor,
            }
            : anchor.Shift(r.Direction * r.Years, r.Direction * r.Months, r.Direction * r.Days);
}
