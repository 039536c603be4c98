using Entente.Model;
using Entente.Reading.Dates;
using Match = Entente.Reading.Events.Match;

namespace Entente.Reading.Statuses;

/// <summary>The status of an act, from what the words around it say, what sort of act it is, who tells of it and when.</summary>
/// <param name="statuses">Words that bear on it.</param>
internal sealed class ActStatus(StatusReader statuses)
{
    /// <summary>The status of an act that a rule found.</summary>
    /// <param name="match">The act.</param>
    /// <param name="s">Its sentence.</param>
    /// <param name="reading">What the words around it say.</param>
    /// <param name="told">Who tells of it.</param>
    /// <param name="date">Its date.</param>
    /// <param name="published">When the document was published.</param>
    public Status Of(Match match, AnalysedSentence s, StatusReading reading, IReadOnlyList<Model.Attribution> told, DateMention? date, When? published)
    {
        var (type, status) = (match.Rule.Type, reading.Status);
        if (reading.IsDenial) return Status.Denied;
        if (s.Sentence.Text.EndsWith('?')) return Status.Hypothetical;
        if (match.Rule.Status is { } set && (IsReal(status) || set is Status.Happened && status is Status.Hypothetical)) return set;
        if (type is EventType.Threaten && status is not (Status.Denied or Status.Hypothetical)) return Status.Threatened;
        // "Chávez supports Russia": what is said has been said.
        if (status is Status.Ongoing && IsSpeech(type) && s.Tokens[match.Predicate].Xpos is "VBZ" or "VBP") return Status.Happened;
        if (reading.Operator is "warn" && !IsOwn(match, told)) return Status.Hypothetical;
        if (IsOwnThreat(match, s, reading, told)) return Status.Threatened;
        // "Turkey would break off relations, the paper quoted him as saying": a plan of which somebody tells.
        if (reading.Operator is "would" && status is Status.Hypothetical && told.Count > 0 && !statuses.IsConditional(s)) return Status.Planned;
        // What is dated after the document's day cannot have happened by it.
        if (status is Status.Happened && date?.Kind is DateKind.Point && date.When?.Earliest is { } day && published?.Latest is { } read && day > read) return Status.Planned;
        return status is Status.Happened && date is { Kind: DateKind.Since } && statuses.Lasts(s.Tokens[match.Predicate]) ? Status.Ongoing : status;
    }

    // "If they fire, we will strike back", "Syria will hit back, its paper warned": one's own violence, or one's own punishment on a condition.
    private bool IsOwnThreat(Match match, AnalysedSentence s, StatusReading reading, IReadOnlyList<Model.Attribution> told) =>
        match.Rule.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Mobilize
        && reading.Operator is "will" or "would" or "shall" or "'ll" or "’ll" or "wo" && told.Count > 0 && IsOwn(match, told)
        && (match.Rule.Type is EventType.Assault || statuses.IsConditional(s) || told.Any(a => a.Verb is "warn" or "threaten"));

    // Who tells of it is who does it.
    private static bool IsOwn(Match match, IReadOnlyList<Model.Attribution> told) =>
        told.Count == 0 || told[0].Actor is { } speaker && match.Sources.Any(p => p.Actor == speaker);

    private static bool IsReal(Status status) => status is Status.Happened or Status.Ongoing;

    private static bool IsSpeech(EventType type) =>
        type is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Support or EventType.Agree or EventType.Concede;
}
