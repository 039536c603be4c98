using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>One document tells an act as happened, another denies it or says that it did not happen.</summary>
internal static class Denial
{
    /// <summary>Days after the news of an act within which a denial without a date is about it.</summary>
    private const int Days = 62;

    /// <summary>Calendar months that so many days may reach into.</summary>
    private const int Around = 3;

    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked)
    {
        var real = asked.Where(a => a.Best.IsReal).SelectMany(a => Months(record, a, Around).Select(m => (Place: (Pair(record, a), m), Act: a))).ToLookup(x => x.Place, x => x.Act);
        foreach (var denied in asked.Where(a => a.Best.Status == Status.Denied).OrderBy(a => a.First.Id, StringComparer.Ordinal))
        {
            var pair = Pair(record, denied);
            var claimed = Months(record, denied, 0).SelectMany(m => real[(pair, m)]).Distinct().Where(a => IsDeniedBy(record, a, denied)).OrderBy(a => Near(record, a, denied)).ThenBy(a => a.When).ThenBy(a => a.First.Id, StringComparer.Ordinal).FirstOrDefault();
            if (claimed is null) continue;
            var isSaid = denied.Best.Attribution.Count > 0;
            RawAccount[] accounts = [Accounts.Of(record, "yes", claimed), Accounts.Of(record, "no", denied)];
            yield return Weighing.Of(record, new RawDoubt("fact", "claim-against-denial", accounts, isSaid ? "One account tells it as happened, another denies it." : "One account tells it as happened, another says that it did not.") { Act = claimed });
        }
    }

    // The months in which an act may lie, and those around which its first report came out.
    private static HashSet<int> Months(Record record, Act act, int around)
    {
        HashSet<int> months = [];
        if (act.When is { Days: <= 366, Earliest: { } first, Latest: { } last })
            for (var m = Month(first); m <= Month(last); m++) months.Add(m);
        var told = Month(record.Evidence.Published(act.First.Sentence.Document));
        for (var m = told - around; m <= told + around; m++) months.Add(m);
        return months;

        static int Month(DateOnly day) => day.Year * 12 + day.Month;
    }

    private static (string, string, string) Pair(Record record, Act a) => record.Same.Key(a.Best) is var (family, x, y, _) ? (family, x, y) : default;

    private static bool IsDeniedBy(Record record, Act act, Act denied) =>
        IsInTime(record, act, denied) && record.Same.MayBe(act.Best, denied.Best with { Status = act.Best.Status })
        && !record.Evidence.Witnesses(act).Intersect(record.Evidence.Witnesses(denied)).Any();

    private static bool IsInTime(Record record, Act act, Act denied)
    {
        if (act.When is { } x && denied.When is { } y) return x.Overlaps(y);
        var (told, answered) = (record.Evidence.Published(act.First.Sentence.Document), record.Evidence.Published(denied.First.Sentence.Document));
        // Nobody denies what is still to come: who says "we gave nothing" in May may give in June.
        return answered != DateOnly.MinValue && told != DateOnly.MinValue && (act.When?.Earliest ?? told.AddDays(-SameAct.FreshNews)) <= answered && Math.Abs(answered.DayNumber - told.DayNumber) <= Days;
    }

    private static int Near(Record record, Act a, Act denied) =>
        Math.Abs(record.Evidence.Published(a.First.Sentence.Document).DayNumber - record.Evidence.Published(denied.First.Sentence.Document).DayNumber);
}
