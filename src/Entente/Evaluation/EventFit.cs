using Entente.Model;

namespace Entente.Evaluation;

/// <summary>How well an event that was read fits a gold event.</summary>
/// <param name="idOf">The id behind a name or code of an actor; null when nobody has it.</param>
internal sealed class EventFit(Func<string, string?> idOf)
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    /// <summary>The higher the better; null when sentence or actors are others. The type weighs most, then direction and status.</summary>
    public int? Of(Event e, GoldEvent gold)
    {
        var sentence = Sentence(e, gold);
        if (sentence == 0) return null;
        var actors = Actors(e, gold);
        if (actors == 0) return null;
        var type = TypeFamily.Of(e.Type) == gold.Types[0] ? 2 : HasType(e, gold) ? 1 : 0;
        return 100 * type + 30 * actors + 10 * sentence
            + (gold.Statuses.Contains(e.Status) ? 20 : 0) + (e.Status == gold.Statuses[0] ? 2 : 0)
            + (gold.WhenScored && DateFit.Any(e.When, gold.Whens) ? 12 : 0) + (DateFit.Same(e.When, gold.Whens[0]) ? 3 : 0)
            + (gold.Must ? 5 : 0) + (gold.Attribution is not null && Attribution(e, gold.Attribution) ? 6 : 0);
    }

    /// <summary>Whether the event's type is one of those that are right.</summary>
    public static bool HasType(Event e, GoldEvent gold) => gold.Types.Contains(TypeFamily.Of(e.Type));

    /// <summary>Whether the event is told by whom the gold says.</summary>
    public static bool Attribution(Event e, IReadOnlyList<GoldVoice> wanted)
    {
        if (wanted.Count == 0) return e.Attribution.All(a => string.IsNullOrWhiteSpace(a.Speaker));
        return wanted.Any(w => e.Attribution.Any(a => w.Speakers.Any(s => WordFit.Name(s, a.Speaker))
            || w.Outlets.Any(o => WordFit.Name(o, a.Outlet ?? "") || WordFit.Name(o, a.Speaker))));
    }

    // 2 for the sentence that tells it best, 1 for another that tells it.
    private static int Sentence(Event e, GoldEvent gold)
    {
        var told = e.Mentions.Select(m => m.Sentence.Text).Prepend(e.Sentence.Text).Distinct().ToList();
        for (var i = 0; i < gold.Sentences.Count; i++)
            if (told.Any(s => WordFit.Sentence(gold.Sentences[i], s))) return i == 0 ? 2 : 1;
        return 0;
    }

    // 2 for the right way round, 1 for the other where the type has no direction.
    private int Actors(Event e, GoldEvent gold)
    {
        var (source, recipient) = (Code(e.Source.Actor), Code(e.Recipient.Actor));
        if (source == recipient && source is not null) return 0;
        if (Among(source, gold.Sources) && Among(recipient, gold.Recipients)) return 2;
        var mutual = gold.Types[0] is "CONSULT" or "AGREE" or "COOPERATE";
        return mutual && Among(recipient, gold.Sources) && Among(source, gold.Recipients) ? 1 : 0;
    }

    private bool Among(string? actor, IReadOnlyList<string?> wanted) => wanted.Any(w => Code(w) == actor);

    // The same body has several codes: NATO is NAT, the Security Council counts as the UN. The West is nobody in particular.
    private string? Code(string? actor)
    {
        if (actor is null or "WST" or "INT") return null;
        if (_codes.TryGetValue(actor, out var known)) return known;
        return _codes[actor] = idOf(actor) ?? actor;
    }
}
