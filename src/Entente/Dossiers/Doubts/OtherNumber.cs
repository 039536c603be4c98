using System.Text.RegularExpressions;
using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>One act, two numbers of one thing: ten diplomats expelled here, twelve there.</summary>
/// <remarks>
/// "More than ten" and "twelve" agree. A toll that is higher in a later report has risen. Sentences without a date are held
/// against those of the same fortnight, in like words.
/// </remarks>
internal static partial class OtherNumber
{
    private const int Fortnight = 14;

    private sealed record Told(Event Event, Act Act, Count Count, DateOnly Published, string Witness);

    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked)
    {
        var told = asked.Where(a => a.Best.IsReal && a.When?.Days is null or <= 31)
            .SelectMany(a => a.Tellings.SelectMany(t => Counting.In(t.Sentence.Text).Select(c => new Told(t, a, c, record.Evidence.Published(t.Sentence.Document), record.Evidence.Witness(t.Sentence.Document)))))
            .DistinctBy(t => (t.Event.Sentence.Document, t.Event.Sentence.Index, t.Count.Thing, t.Count.Words));
        foreach (var thing in told.GroupBy(t => (Key: record.Same.Key(t.Event), t.Count.Thing)).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
            foreach (var rivals in Rivals([.. thing.OrderBy(t => t.Published).ThenBy(t => t.Event.Id, StringComparer.Ordinal)]))
            {
                var accounts = rivals.GroupBy(t => t.Count.Words, StringComparer.OrdinalIgnoreCase)
                    .Select(g => new RawAccount($"{g.Key} {Many(thing.Key.Thing)}", g.First().Event.Sentence.Text, [.. g.Select(t => t.Event.Sentence).Distinct()]) { Tellings = [.. g.Select(t => t.Event)] }).ToList();
                if (Accounts.AreIndependent(record, accounts))
                    yield return Weighing.Of(record, new RawDoubt("number", "same-act-other-number", accounts, $"Documents give different numbers of {Many(thing.Key.Thing)}.") { Act = rivals[0].Act });
            }
    }

    // Those that contradict each other, directly or by a third, in the order of publication.
    private static IEnumerable<IReadOnlyList<Told>> Rivals(List<Told> told)
    {
        var cluster = Enumerable.Range(0, told.Count).ToArray();
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count && (told[j].Published.DayNumber - told[i].Published.DayNumber <= Fortnight || told[j].Act == told[i].Act && j - i <= 64); j++)
                if (Contradict(told[i], told[j]))
                {
                    var (from, to) = (cluster[j], cluster[i]);
                    for (var k = 0; k < cluster.Length; k++) if (cluster[k] == from) cluster[k] = to;
                }
        return told.Select((t, i) => (t, i)).GroupBy(x => cluster[x.i], x => x.t).Where(g => g.Count() > 1).Select(g => (IReadOnlyList<Told>)[.. g]);
    }

    private static bool Contradict(Told a, Told b)
    {
        if (a.Witness == b.Witness || a.Count.Fits(b.Count) || !Counting.Rivals(Counting.In(a.Event.Sentence.Text), Counting.In(b.Event.Sentence.Text)).Any(r => r.Item1.Thing == a.Count.Thing)) return false;
        if (b.Published > a.Published && b.Count.Low > a.Count.High && Toll().IsMatch(b.Event.Sentence.Text)) return false;
        if (a.Act == b.Act) return true;
        return (a.Event.When is null || b.Event.When is null) && Math.Abs(b.Published.DayNumber - a.Published.DayNumber) <= Fortnight && Likeness.Of(a.Event.Sentence.Text, b.Event.Sentence.Text) >= Likeness.SameMatter;
    }

    private static string Many(string thing) => thing is "people" or "men" or "women" or "children" or "police" or "personnel" or "aircraft" or "servicemen" or "policemen" or "crew" ? thing : thing + "s";

    [GeneratedRegex(@"\b(?:killed|wounded|injured|dead|died|deaths|casualties|toll|losses|displaced|arrested|detained|refugees|fled|missing|destroyed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Toll();
}
