using Entente.Dossiers.Doubts;
using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>
/// Finds which events of different documents tell of the same act, so that it stands in a dossier once with all its mentions.
/// </summary>
/// <remarks>
/// <see cref="SameAct"/> says when two events are one act. The narrowest dates come first, those without a date last, so the order in which events
/// are handed in does not matter; every event is compared only with acts of its key whose months it may fall in. Where several acts fit a wide date ("they met
/// in 2023"), it stays an act of its own: nobody knows which is meant. What a reprint tells goes with the event of its original, whose date
/// holds: "on Wednesday" is another day in a paper that came out a week later.
/// </remarks>
internal sealed class EventMerger(SameAct same, Evidence evidence)
{
    private const double SameSentence = 0.6;

    /// <summary>The acts, in the order of their narrowest dates; no event and no mention is lost.</summary>
    public IReadOnlyList<Act> Merge(IEnumerable<Event> events)
    {
        var all = events.DistinctBy(e => e.Id).OrderBy(e => Width(e.When)).ThenBy(e => e.When).ThenBy(e => Published(e)).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var ofDocument = all.ToLookup(e => (e.Sentence.Document, same.Key(e)));
        var originals = all.ToDictionary(e => e.Id, e => OriginalOf(e, ofDocument), StringComparer.Ordinal);
        List<Draft> acts = [];
        Dictionary<(string, string, string, string), Shelf> shelves = [];
        foreach (var e in all.Where(e => originals[e.Id] is null))
        {
            if (!shelves.TryGetValue(same.Key(e), out var shelf)) shelves.Add(same.Key(e), shelf = new Shelf());
            var places = Places(e).ToList();
            var fitting = shelf.At(places).Where(a => a.Kinds.TrueForAll(t => same.MayBe(t, e)) && same.Is(a.Lead, e)).ToList();
            if (fitting.Count > 1) fitting = [.. fitting.Where(a => e.When is not null && e.When.Equals(a.Lead.When)).Take(1)];
            if (fitting.Count == 0) acts.Add(new Draft(e));
            var act = fitting.Count == 1 ? fitting[0] : acts[^1];
            if (fitting.Count == 1) act.Add(e);
            shelf.Put(act, e.When is null ? places.Take(1) : places);
        }
        var actOf = acts.SelectMany(a => a.Tellings.Select(t => (t.Id, Act: a))).ToDictionary(x => x.Id, x => x.Act, StringComparer.Ordinal);
        foreach (var e in all)
            if (originals[e.Id] is { } original) actOf[original.Id].Copies.Add(e);
        return [.. acts.Select(Finished)];
    }

    /// <summary>An act while events are still added to it.</summary>
    private sealed class Draft(Event lead)
    {
        private readonly HashSet<(string?, string?, string, string?, int, string)> _kinds = [Kind(lead)];

        public Event Lead => lead;

        public List<Event> Tellings { get; } = [lead];

        /// <summary>One telling for each way of naming the sides and of each sentence, so that an act told a thousand times alike is looked at once.</summary>
        public List<Event> Kinds { get; } = [lead];

        public List<Event> Copies { get; } = [];

        public void Add(Event e)
        {
            Tellings.Add(e);
            if (_kinds.Count < 32 && _kinds.Add(Kind(e))) Kinds.Add(e);
        }

        private static (string?, string?, string, string?, int, string) Kind(Event e) => (e.Source.Name, e.Recipient.Name, e.Cameo, e.Mode, e.Sentence.Index, e.Sentence.Document);
    }

    /// <summary>The acts of one key by the months in which they may lie.</summary>
    private sealed class Shelf
    {
        private readonly Dictionary<string, List<Draft>> _acts = new(StringComparer.Ordinal);

        public IEnumerable<Draft> At(IEnumerable<string> places) => places.SelectMany(p => _acts.GetValueOrDefault(p) ?? []).Distinct();

        public void Put(Draft act, IEnumerable<string> places)
        {
            foreach (var p in places)
            {
                if (!_acts.TryGetValue(p, out var acts)) _acts.Add(p, acts = []);
                if (!acts.Contains(act)) acts.Add(act);
            }
        }
    }

    // Where an act may be looked for: its months; an open or very long date stands for itself; what has no date, by its document's.
    private IEnumerable<string> Places(Event e)
    {
        if (e.When is { Days: <= 366, Earliest: { } first, Latest: { } last })
        {
            for (var m = Month(first); m <= Month(last); m++) yield return Of(m);
            yield break;
        }
        if (e.When is { } when) { yield return when.ToString(); yield break; }
        if (Published(e) is var told && told == DateOnly.MinValue) { yield return "no date " + e.Sentence.Document; yield break; }
        yield return "told " + Of(Month(told));
        foreach (var other in (DateOnly[])[told.AddDays(-SameAct.FreshNews - 7), told.AddDays(SameAct.FreshNews)])
        {
            yield return Of(Month(other));
            yield return "told " + Of(Month(other));
        }

        static int Month(DateOnly day) => day.Year * 12 + day.Month;
        static string Of(int month) => month.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private Event? OriginalOf(Event e, ILookup<(string, (string, string, string, string)), Event> ofDocument)
    {
        var witness = evidence.Witness(e.Sentence.Document);
        if (witness == e.Sentence.Document) return null;
        return ofDocument[(witness, same.Key(e))].Where(o => same.IsSamePair(o, e)).Select(o => (Event: o, Alike: Alike(o, e))).Where(x => x.Alike >= SameSentence)
            .OrderByDescending(x => x.Alike).ThenBy(x => x.Event.Id, StringComparer.Ordinal).Select(x => x.Event).FirstOrDefault();
    }

    private static double Alike(Event a, Event b) => a.Sentence.Text == b.Sentence.Text ? a.Trigger.Text == b.Trigger.Text ? 2 : 1 : Likeness.Of(a.Sentence.Text, b.Sentence.Text);

    private Act Finished(Draft a) => new([.. a.Tellings.OrderBy(Rank).ThenByDescending(e => e.Confidence).ThenBy(e => Width(e.When)).ThenBy(e => e.Id, StringComparer.Ordinal)])
    {
        First = a.Tellings.OrderBy(Published).ThenBy(e => e.Id, StringComparer.Ordinal).First(),
        Copies = [.. a.Copies.OrderBy(Published).ThenBy(e => e.Id, StringComparer.Ordinal)],
    };

    private int Rank(Event e) => (e.IsReal && e.Attribution.Count == 0 ? 0 : 4) + (same.Named(e.Source) && same.Named(e.Recipient) ? 0 : same.Named(e.Source) || same.Named(e.Recipient) ? 1 : 2);

    private DateOnly Published(Event e) => evidence.Published(e.Sentence.Document);

    private static int Width(When? when) => when is null ? int.MaxValue : when.Days ?? int.MaxValue - 1;
}
