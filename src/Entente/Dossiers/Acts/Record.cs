using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>What several documents tell, put together: each act once, with all that tells of it.</summary>
internal sealed class Record
{
    /// <summary>Puts it together; the same lists in another order give the same record.</summary>
    /// <param name="events">The events, as each document tells them.</param>
    /// <param name="agreements">The entries on agreements.</param>
    /// <param name="exchanges">The exchanges.</param>
    /// <param name="documents">The documents, reprints marked.</param>
    /// <param name="actor">The id that an actor id counts as.</param>
    /// <param name="isPerson">Whether a name is a person's.</param>
    public Record(IEnumerable<Event> events, IReadOnlyList<Agreement> agreements, IReadOnlyList<Exchange> exchanges, IReadOnlyDictionary<string, Document> documents, Func<string, string> actor, Func<string, bool> isPerson)
    {
        Evidence = new Evidence(documents);
        Same = new SameAct(actor, isPerson, Evidence, new Matters(exchanges, agreements));
        Acts = new EventMerger(Same, Evidence).Merge(events);
    }

    /// <summary>The documents as witnesses.</summary>
    public Evidence Evidence { get; }

    /// <summary>When two events are one act.</summary>
    public SameAct Same { get; }

    /// <summary>Every act, those too that leave a side unnamed.</summary>
    public IReadOnlyList<Act> Acts { get; }
}
