using Entente.Model;

namespace Entente.Evaluation;

/// <summary>How one document was read.</summary>
/// <param name="Tally">Its figures.</param>
/// <param name="Printed">Every event printed.</param>
/// <param name="Wanted">Every gold event.</param>
internal sealed record DocumentScore(Tally Tally, IReadOnlyList<PrintedEvent> Printed, IReadOnlyList<WantedEvent> Wanted)
{
    /// <summary>Compares the events of a reading with the gold.</summary>
    public static DocumentScore Of(GoldDocument gold, IReadOnlyList<Event> events, Func<string, string?> idOf, RegionIndex regions)
    {
        var matching = Matching.Of(gold, events, idOf);
        var found = matching.First.Select((j, i) => (Gold: j, Event: events[i])).Where(p => p.Gold >= 0).ToDictionary(p => p.Gold, p => p.Event);
        PrintedEvent[] printed = [.. events.Select((e, i) => new PrintedEvent(TypeFamily.Of(e.Type), e.Status, regions.Of([e.Source.Actor, e.Recipient.Actor]), matching.Cover(i) >= 0))];
        WantedEvent[] wanted = [.. gold.Events.Select((g, j) => new WantedEvent(g.Types[0], g.Statuses[0], regions.Of(g.Sources.Concat(g.Recipients)), g.Must, found.ContainsKey(j)))];
        var pairs = found.Select(f => (Gold: gold.Events[f.Key], Event: f.Value)).ToList();
        var tally = new Tally
        {
            Precision = Share.Count(printed.Where(p => p.IsReal), p => p.IsRight),
            RecallMust = Share.Count(wanted.Where(w => w.Must), w => w.Found),
            RecallMustTyped = Share.Count(gold.Events.Select((g, j) => (Gold: g, Event: found.GetValueOrDefault(j))).Where(p => p.Gold.Must),
                p => p.Event is { } e && EventFit.HasType(e, p.Gold)),
            RecallAll = Share.Count(wanted, w => w.Found),
            Type = Share.Count(pairs, p => EventFit.HasType(p.Event, p.Gold)),
            Date = Share.Count(pairs.Where(p => p.Gold.WhenScored), p => DateFit.Any(p.Event.When, p.Gold.Whens)),
            Status = Share.Count(pairs, p => p.Gold.Statuses.Contains(p.Event.Status)),
            Attribution = Share.Count(pairs.Where(p => p.Gold.Attribution is not null), p => EventFit.Attribution(p.Event, p.Gold.Attribution!)),
            Violations = events.Where((e, i) => printed[i].IsReal && IsViolation(gold, e, matching.Cover(i))).Count(),
        };
        return new DocumentScore(tally, printed, wanted);
    }

    // Told as a fact: what the gold has only as planned, supposed or denied, or a sentence in which it sees no event.
    private static bool IsViolation(GoldDocument gold, Event e, int cover) => cover >= 0
        ? !gold.Events[cover].Statuses.Any(s => s is Status.Happened or Status.Ongoing)
        : gold.NotEvents.Any(n => WordFit.Holds(e.Sentence.Text, n) || e.Mentions.Any(m => WordFit.Holds(m.Sentence.Text, n)));
}

/// <summary>An event that was printed, and whether a gold event covers it.</summary>
internal sealed record PrintedEvent(string Type, Status Status, IReadOnlyList<string> Regions, bool IsRight)
{
    public bool IsReal => Status is Status.Happened or Status.Ongoing;
}

/// <summary>A gold event, and whether it was found.</summary>
internal sealed record WantedEvent(string Type, Status Status, IReadOnlyList<string> Regions, bool Must, bool Found);
