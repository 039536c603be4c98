using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>
/// Finds which events of different documents tell of the same act, so that it stands in a dossier once with all its mentions.
/// </summary>
/// <remarks>
/// Two events are one act when they are of one family (the PLOVER type; signatures are one family whatever the type), concern the
/// same pair, agree on whether it happened, name no different persons, and
/// <list type="bullet">
/// <item>stand in word-for-word equal sentences, whatever their dates; or</item>
/// <item>stand in one sentence with the same date, code and pair, as "soldiers were sent to Russia" and "to Russian forces"; or</item>
/// <item>have the same date, and modes and codes that agree; or</item>
/// <item>one date contains the other and is no longer than a year, modes and codes agree, and only one act fits.</item>
/// </list>
/// Events without a date are never joined across documents on other grounds. Where several acts fit a wide date ("they met in
/// 2023"), it stays an act of its own: nobody knows which is meant.
/// </remarks>
/// <param name="actor">The id that an actor id counts as: SUN as RUS in a dossier of Russia.</param>
/// <param name="isPerson">Whether a name is a person's.</param>
internal sealed class EventMerger(Func<string, string> actor, Func<string, bool> isPerson)
{
    /// <summary>The acts, in the order of their first tellings; no event and no mention is lost.</summary>
    public IReadOnlyList<Act> Merge(IEnumerable<Event> events)
    {
        List<List<Event>> acts = [];
        foreach (var e in events.DistinctBy(e => e.Id).OrderBy(e => Width(e.When)).ThenBy(e => e.When).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var fitting = acts.Where(a => a.Exists(t => IsCopied(t, e))).Take(1).ToList();
            if (fitting.Count == 0) fitting = [.. acts.Where(a => a.TrueForAll(t => !NamesDiffer(t, e)) && IsSame(a[0], e))];
            if (fitting.Count > 1) fitting = [.. fitting.Where(a => Equals(e.When, a[0].When)).Take(1)];
            if (fitting.Count == 1) fitting[0].Add(e);
            else acts.Add([e]);
        }
        return [.. acts.Select(a => new Act([.. a.OrderBy(Rank).ThenByDescending(e => e.Confidence).ThenBy(e => Width(e.When)).ThenBy(e => e.Id, StringComparer.Ordinal)]))];
    }

    /// <summary>Whether two events tell of the same act, as far as these two alone show.</summary>
    public bool IsSame(Event a, Event b)
    {
        if (IsCopied(a, b) || IsOneSentence(a, b)) return true;
        if (!IsAlike(a, b) || NamesDiffer(a, b) || !ModesAgree(a, b) || a.When is null || b.When is null) return false;
        if (a.When.Equals(b.When)) return a.When.Days is <= 366 || a.Cameo == b.Cameo && a.When.Granularity == Granularity.Open;
        var (wide, narrow) = Width(a.When) >= Width(b.When) ? (a.When, b.When) : (b.When, a.When);
        return wide.Days is <= 366 && wide.Contains(narrow);
    }

    /// <summary>The family of an event: what may be told of one act in different words.</summary>
    public static string Family(Event e) =>
        e.Cameo.StartsWith("057", StringComparison.Ordinal) ? "signature" : e.Type.ToString();

    /// <summary>Whether family and pair are the same and both agree on whether it happened.</summary>
    public bool IsAlike(Event a, Event b) =>
        IsSamePair(a, b) && (a.IsReal && b.IsReal || a.Status == b.Status);

    /// <summary>Whether family and pair are the same. Meetings, signatures and mutual acts have no direction.</summary>
    public bool IsSamePair(Event a, Event b)
    {
        if (Family(a) != Family(b)) return false;
        var (aSource, aRecipient, bSource, bRecipient) = (Id(a.Source), Id(a.Recipient), Id(b.Source), Id(b.Recipient));
        return aSource == bSource && aRecipient == bRecipient || IsUndirected(a) && IsUndirected(b) && aSource == bRecipient && aRecipient == bSource;
    }

    private bool IsCopied(Event a, Event b) => IsAlike(a, b) && a.Sentence.Text == b.Sentence.Text && a.Trigger.Text == b.Trigger.Text && a.Sentence.Document != b.Sentence.Document;

    private bool IsOneSentence(Event a, Event b) => a.Sentence == b.Sentence && a.Cameo == b.Cameo && Equals(a.When, b.When) && a.Status == b.Status && IsSamePair(a, b) && !NamesDiffer(a, b) && !HasPerson(a) && !HasPerson(b);

    private static bool IsUndirected(Event e) => e.Reciprocal || e.Type == EventType.Consult || Family(e) == "signature";

    private static bool ModesAgree(Event a, Event b)
    {
        // A meeting, a visit and a reception are three words for one encounter; a call is another thing.
        if (a.Type == EventType.Consult) return (a.Mode == "phone") == (b.Mode == "phone");
        if (a.Mode is not null && b.Mode is not null && a.Mode != b.Mode) return false;
        return Family(a) == "signature" || a.Cameo == b.Cameo || IsGeneral(a.Cameo, b.Cameo) || IsGeneral(b.Cameo, a.Cameo);
    }

    // 06 and 060 are the general case of 061.
    private static bool IsGeneral(string general, string code) => code.StartsWith(general.Length > 2 ? general.TrimEnd('0').PadRight(2, '0') : general, StringComparison.Ordinal);

    private bool NamesDiffer(Event a, Event b)
    {
        var turned = Id(a.Source) != Id(b.Source);
        return Differ(a.Source, turned ? b.Recipient : b.Source) || Differ(a.Recipient, turned ? b.Source : b.Recipient);
    }

    private bool Differ(Participant a, Participant b) =>
        a.Name is { } x && b.Name is { } y && x != y && isPerson(x) && isPerson(y);

    private bool HasPerson(Event e) => Named(e.Source) || Named(e.Recipient);

    private int Rank(Event e) => (e.IsReal && e.Attribution.Count == 0 ? 0 : 4) + (Named(e.Source) && Named(e.Recipient) ? 0 : Named(e.Source) || Named(e.Recipient) ? 1 : 2);

    private bool Named(Participant p) => p.Name is { } n && isPerson(n);

    private string? Id(Participant p) => p.Actor is { } id ? actor(id) : null;

    private static int Width(When? when) => when is null ? int.MaxValue : when.Days ?? int.MaxValue - 1;
}
