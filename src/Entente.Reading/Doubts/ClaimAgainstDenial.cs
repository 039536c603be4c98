using Entente.Model;

namespace Entente.Reading.Doubts;

/// <summary>One part of a text states or alleges a deed, another reports that its doer denies it.</summary>
internal static class ClaimAgainstDenial
{
    public static IEnumerable<Doubt> Find(AnalysedDocument document, IReadOnlyList<Event> events)
    {
        HashSet<string> told = [];
        foreach (var denial in events)
        {
            if (!IsDenial(denial)) continue;
            var doer = denial.Source.Actor;
            var claim = events.Where(e => e != denial && e.Trigger.Start < denial.Trigger.Start && e.Status != Status.Denied && Meets(denial, e)
                && (e.Source.Actor == doer && e.Quad == QuadClass.MaterialConflict && e.IsReal || e.Recipient.Actor == doer && e.Type == EventType.Accuse))
                .OrderBy(e => e.Quad == QuadClass.MaterialConflict ? 0 : 1).FirstOrDefault();
            if (doer is null || claim is null || !told.Add(doer + claim.Id)) continue;
            yield return DoubtId.Make(document.Document.Id, "fact", "claim-against-denial", [Of(claim), Of(denial)],
                $"The text states it in one place and reports in another that {denial.Source.Name} denies it.",
                claim.Attribution.Count == 0 && claim.Type != EventType.Accuse ? "likely the statement: the denial comes from a party" : "open");
        }
    }

    private static bool IsDenial(Event e) =>
        e.Status == Status.Denied || e.Type == EventType.Reject && (e.Rule == "reject-deny" || Denying.Any(w => e.Trigger.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase)));

    // "has reported no infections" is no word on who closed the border: what did not happen stands against its like or against an accusation.
    private static bool Meets(Event denial, Event claim) =>
        denial.Status != Status.Denied || denial.Type == claim.Type || denial.Quad == claim.Quad || claim.Type == EventType.Accuse;

    private static readonly string[] Denying = ["den", "dismiss", "disput", "refut", "rebut"];

    private static DoubtSpan Of(Event e) => new(e.Sentence.Text, e.Sentence.Start, e.Sentence.End, e.Sentence);
}
