using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Acts that one sentence can tell together: who met whom in April 2019, September 2023 and June 2024.</summary>
/// <param name="Introduction">Who claims or denies them; null for the narrator.</param>
/// <param name="Subjects">Who acts, as they stand in the sentence.</param>
/// <param name="Recipient">Towards whom; null where both are the subject.</param>
/// <param name="Acts">The acts, oldest first, undated ones last.</param>
internal sealed record ActGroup(string? Introduction, IReadOnlyList<string> Subjects, string? Recipient, IReadOnlyList<Act> Acts)
{
    /// <summary>Gathers acts: the same words but for the date become one group, so do several subjects in one sentence of a document.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="acts">The acts.</param>
    /// <param name="withStates">Whether persons are told with the state they serve.</param>
    public static IReadOnlyList<ActGroup> Of(Desk desk, IEnumerable<Act> acts, bool withStates = false)
    {
        var told = acts.Select(a => (Act: a, Parts: desk.Telling.Parts(a.Best, withStates), Introduction: desk.Telling.Introduction(a))).ToList();
        // One statement with several on a side: "Japan and South Korea condemned …".
        var joined = told.GroupBy(t => (t.Act.Best.Sentence.Document, t.Act.Best.Sentence.Index, t.Act.Best.Trigger.Start, t.Parts.Recipient, t.Act.Best.Status))
            .Select(g => (g.First().Act, Subjects: Ordered(g.SelectMany(t => t.Parts.Subjects)), g.First().Parts.Recipient, g.First().Introduction));
        return
        [
            .. joined.GroupBy(t => (t.Introduction, Subjects: string.Join('|', t.Subjects.Order(StringComparer.Ordinal)), t.Recipient, t.Act.Best.Status,
                    Words: desk.Telling.Predicate(t.Act, VerbForm.Base, t.Recipient), IsOpen: t.Act.When?.Granularity == Granularity.Open))
                .Select(g => new ActGroup(g.Key.Introduction, g.First().Subjects, g.Key.Recipient,
                    [.. g.Select(t => t.Act).OrderBy(a => a.When is null ? 1 : 0).ThenBy(a => Desk.Day(a.When)).ThenBy(a => a.Best.Id, StringComparer.Ordinal)])),
        ];
    }

    /// <summary>The day that the group is put in order by.</summary>
    public DateOnly Day => Acts.Select(a => Desk.Day(a.When)).Where(d => d != DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Min();

    /// <summary>The date of a group of one act; null else.</summary>
    public When? OnlyDate => Acts.Count == 1 ? Acts[0].When : null;

    /// <summary>How much it matters to the brief: witnesses, weight of the act, named leaders, recency.</summary>
    public double Weight(Desk desk)
    {
        var best = Acts.MaxBy(a => desk.Evidence.Witnesses(a).Count)!;
        var last = Acts.Max(a => Desk.Day(a.When));
        var years = (desk.Input.AsOf.DayNumber - last.DayNumber) / 365.0;
        return Acts.Sum(a => desk.Evidence.Witnesses(a).Count) + Math.Abs(best.Best.Goldstein) / 4 + (best.Best.IsReal ? 0.5 : 0) + (best.IsClaimed ? -0.3 : 0)
            + (Acts.Any(a => desk.Naming.NamesPerson(a.Best)) ? 0.7 : 0) + (last == DateOnly.MinValue ? -1 : years < 3 ? 1 : years < 10 ? 0.5 : 0);
    }

    private static IReadOnlyList<string> Ordered(IEnumerable<string> subjects) => [.. subjects.Distinct(StringComparer.Ordinal)];
}
