using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>One document tells an act as happened, another denies it or says that it did not happen.</summary>
internal static class Denial
{
    /// <summary>Days after the news of an act within which a denial without a date is about it.</summary>
    private const int Months = 62;

    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked)
    {
        var real = asked.Where(a => a.Best.IsReal).ToLookup(a => Pair(record, a));
        foreach (var denied in asked.Where(a => a.Best.Status == Status.Denied).OrderBy(a => a.First.Id, StringComparer.Ordinal))
        {
            var claimed = real[Pair(record, denied)].Where(a => IsDeniedBy(record, a, denied)).OrderBy(a => Near(record, a, denied)).ThenBy(a => a.When).ThenBy(a => a.First.Id, StringComparer.Ordinal).FirstOrDefault();
            if (claimed is null) continue;
            var isSaid = denied.Best.Attribution.Count > 0;
            RawAccount[] accounts = [Accounts.Of(record, "it happened", claimed), Accounts.Of(record, isSaid ? "it is denied" : "it did not happen", denied)];
            yield return Weighing.Of(record, new RawDoubt("fact", "claim-against-denial", accounts, isSaid ? "One account tells it as happened, another denies it." : "One account tells it as happened, another says that it did not.") { Act = claimed });
        }
    }

    private static (string, string, string) Pair(Record record, Act a) => record.Same.Key(a.Best) is var (family, x, y, _) ? (family, x, y) : default;

    private static bool IsDeniedBy(Record record, Act act, Act denied)
    {
        if (!record.Same.MayBe(act.Best, denied.Best with { Status = act.Best.Status })) return false;
        if (record.Evidence.Witnesses(act).Intersect(record.Evidence.Witnesses(denied)).Any()) return false;
        if (act.When is { } x && denied.When is { } y) return x.Overlaps(y);
        var (told, answered) = (record.Evidence.Published(act.First.Sentence.Document), record.Evidence.Published(denied.First.Sentence.Document));
        // Nobody denies what is still to come: who says "we gave nothing" in May may give in June.
        return answered != DateOnly.MinValue && told != DateOnly.MinValue && (act.When?.Earliest ?? told.AddDays(-SameAct.FreshNews)) <= answered && Math.Abs(answered.DayNumber - told.DayNumber) <= Months;
    }

    private static int Near(Record record, Act a, Act denied) =>
        Math.Abs(record.Evidence.Published(a.First.Sentence.Document).DayNumber - record.Evidence.Published(denied.First.Sentence.Document).DayNumber);
}
