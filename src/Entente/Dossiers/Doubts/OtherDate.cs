using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>
/// One act, two dates: the same kind of act between the same two, told in like words by others, a few weeks apart or on one day of two years.
/// </summary>
/// <remarks>
/// Only acts that are seldom repeated: who meets in May may meet in June. Two reports that each came out at once, on days apart, tell
/// of two acts: the first cannot have told of what was still to come.
/// </remarks>
internal static class OtherDate
{
    private static readonly HashSet<EventType> SeldomRepeated = [EventType.Agree, EventType.Cooperate, EventType.Sanction, EventType.Retreat, EventType.Concede];

    /// <summary>Days apart within which one act may be told with two dates.</summary>
    private const int Apart = 31;

    /// <summary>Days that time zones and nights make.</summary>
    private const int Night = 2;

    /// <summary>Within so many days of an act a report is news of it.</summary>
    private const int News = 4;

    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked)
    {
        var dated = asked.Where(a => a.Best.IsReal && SeldomRepeated.Contains(a.Best.Type) && a.When?.Granularity == Granularity.Day).OrderBy(a => a.When).ThenBy(a => a.Best.Id, StringComparer.Ordinal);
        var together = Together(record, asked);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var group in dated.GroupBy(a => (record.Same.Key(a.Best), a.Best.Cameo)).Select(g => g.ToList()))
        {
            var byDay = group.ToLookup(a => Day(a).DayNumber);
            foreach (var act in group)
            {
                if (!told.Add(act.Best.Id)) continue;
                var rivals = Days(Day(act)).SelectMany(d => byDay[d]).Where(b => !told.Contains(b.Best.Id) && IsToldTwice(record, act, b, together)).ToList();
                if (rivals.Count == 0) continue;
                foreach (var r in rivals) told.Add(r.Best.Id);
                var accounts = Accounts.ByDate(rivals.Prepend(act).SelectMany(a => a.Tellings.SelectMany(t => record.Evidence.Sentences(new Act([t])).Select(s => (a.When!, s, (Event?)t)))));
                if (accounts.Count > 1)
                    yield return Weighing.Of(record, new RawDoubt("date", "same-act-other-date", accounts, $"Documents date it differently: {English.Join([.. accounts.Select(a => a.Value)])}.") { Act = act });
            }
        }
    }

    // The days after an act within which its rivals lie, and the same day of the next two years.
    private static IEnumerable<int> Days(DateOnly day)
    {
        for (var d = 1; d <= Apart; d++) yield return day.DayNumber + d;
        foreach (var years in (int[])[1, 2])
            if (day.Year + years <= DateOnly.MaxValue.Year) yield return day.AddYears(years).DayNumber;
    }

    private static bool IsToldTwice(Record record, Act a, Act b, ILookup<(string, int, int), string> together)
    {
        if (Day(b).DayNumber - Day(a).DayNumber is > Night and <= Apart && IsNews(record, a) && IsNews(record, b)) return false;
        if (!record.Same.MayBe(a.Best, b.Best) || record.Evidence.Witnesses(a).Intersect(record.Evidence.Witnesses(b)).Any()) return false;
        // What three have signed is not what two of them signed.
        if (!together[Place(a.Best)].ToHashSet().SetEquals(together[Place(b.Best)])) return false;
        return !Counting.Differ(a.Best.Sentence.Text, b.Best.Sentence.Text) && Likeness.Of(a.Best.Sentence.Text, b.Best.Sentence.Text) >= Likeness.SameMatter;
    }

    private static bool IsNews(Record record, Act act) =>
        act.Tellings.Any(t => record.Evidence.Published(t.Sentence.Document).DayNumber - Day(act).DayNumber is >= 0 and <= News);

    private static ILookup<(string, int, int), string> Together(Record record, IReadOnlyList<Act> asked)
    {
        var places = asked.Select(a => Place(a.Best)).ToHashSet();
        return record.Acts.SelectMany(a => a.Tellings).Where(e => places.Contains(Place(e)))
            .SelectMany(e => new[] { e.Source.Actor, e.Recipient.Actor }.OfType<string>().Select(id => (Place: Place(e), Id: id))).ToLookup(x => x.Place, x => x.Id);
    }

    private static (string, int, int) Place(Event e) => (e.Sentence.Document, e.Sentence.Index, e.Trigger.Start);

    private static DateOnly Day(Act a) => a.When!.Earliest!.Value;
}
