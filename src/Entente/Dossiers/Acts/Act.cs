using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>One act in the world with every event that tells of it.</summary>
/// <param name="Tellings">The events, the best first; those of reprints are not among them.</param>
internal sealed record Act(IReadOnlyList<Event> Tellings)
{
    /// <summary>The event that tells it best.</summary>
    public Event Best => Tellings[0];

    /// <summary>The event that told it first; later documents do not change it, so its id is the act's.</summary>
    public Event First { get; init; } = Tellings[0];

    /// <summary>The same events as reprints of those documents tell them.</summary>
    public IReadOnlyList<Event> Copies { get; init; } = [];

    /// <summary>Tellings and copies.</summary>
    public IEnumerable<Event> Events => Tellings.Concat(Copies);

    /// <summary>The narrowest date that any telling gives.</summary>
    public When? When => Tellings.Select(e => e.When).OfType<When>().OrderBy(w => w.Days ?? int.MaxValue).ThenBy(w => w).FirstOrDefault();

    /// <summary>True when something happened or ongoing is told by attributed sources alone.</summary>
    public bool IsClaimed => Best.IsReal && Tellings.All(e => e.IsClaimed);

    /// <summary>Every place that tells of it, of all tellings, each once.</summary>
    public IEnumerable<Mention> Mentions => Events.SelectMany(MentionsOf).DistinctBy(m => (m.Sentence.Document, m.Sentence.Index, m.Trigger.Start));

    private static IEnumerable<Mention> MentionsOf(Event e) =>
        e.Mentions.Any(m => m.Sentence == e.Sentence) ? e.Mentions.OrderBy(m => m.Sentence == e.Sentence ? 0 : 1) : e.Mentions.Prepend(new Mention(e.Sentence, e.Trigger, e.Rule));
}
