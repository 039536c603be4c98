using Entente.Dossiers.Doubts;
using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>Whether two events tell of one act, as far as these two alone show.</summary>
/// <remarks>
/// They do when they are of one family (the PLOVER type; signatures are one family whatever the type, and so are concessions and
/// retreats), concern the same pair, agree on whether it happened, name no different persons, goods or papers, have modes and codes that agree, and
/// <list type="bullet">
/// <item>stand in one sentence with the same date, as "soldiers were sent to Russia" and "to Russian forces"; or</item>
/// <item>have the same date, or dates of which one holds the other and is no longer than a month (a year for what is signed once); or</item>
/// <item>one is without a date and its document came out just after the day of the other, or of the other's document, in like words.</item>
/// </list>
/// </remarks>
/// <param name="actor">The id that an actor id counts as: SUN as RUS in a dossier of Russia.</param>
/// <param name="isPerson">Whether a name is a person's.</param>
/// <param name="evidence">When documents came out.</param>
/// <param name="matters">What events are about.</param>
internal sealed class SameAct(Func<string, string> actor, Func<string, bool> isPerson, Evidence evidence, Matters matters)
{
    /// <summary>Days between an act and a report that gives no date for it.</summary>
    public const int FreshNews = 3;

    private const double LikeWords = 0.3;

    /// <summary>The family of an event: what may be told of one act in different words.</summary>
    public static string Family(Event e) =>
        e.Cameo.StartsWith("057", StringComparison.Ordinal) ? "signature" : e.Type is EventType.Concede or EventType.Retreat ? "yield" : e.Type.ToString();

    /// <summary>Events with different keys are never one act: family, the two in alphabetical order, whether it happened.</summary>
    public (string Family, string A, string B, string Status) Key(Event e)
    {
        var (a, b) = (Id(e.Source) ?? "", Id(e.Recipient) ?? "");
        return string.CompareOrdinal(a, b) <= 0 ? (Family(e), a, b, StatusOf(e)) : (Family(e), b, a, StatusOf(e));
    }

    /// <summary>Whether family and pair are the same. Meetings, signatures and mutual acts have no direction.</summary>
    public bool IsSamePair(Event a, Event b)
    {
        if (Family(a) != Family(b)) return false;
        var (aSource, aRecipient, bSource, bRecipient) = (Id(a.Source), Id(a.Recipient), Id(b.Source), Id(b.Recipient));
        return aSource == bSource && aRecipient == bRecipient || IsUndirected(a) && IsUndirected(b) && aSource == bRecipient && aRecipient == bSource;
    }

    /// <summary>Whether family and pair are the same and both agree on whether it happened.</summary>
    public bool IsAlike(Event a, Event b) => StatusOf(a) == StatusOf(b) && IsSamePair(a, b);

    /// <summary>Whether nothing but the dates could tell two events apart: pair, status, persons, matter, mode and code agree.</summary>
    public bool MayBe(Event a, Event b) => IsAlike(a, b) && !NamesDiffer(a, b) && CodesAgree(a, b) && !matters.Differ(a, b);

    /// <summary>Whether two events tell of the same act.</summary>
    public bool Is(Event a, Event b) => IsOneSentence(a, b) || MayBe(a, b) && (a.When, b.When) switch
    {
        ({ } x, { } y) => DatesAgree(a, x, y),
        (null, null) => ToldTogether(a, b),
        ({ } x, null) => ToldAfter(x, a, b),
        (null, { } y) => ToldAfter(y, b, a),
    };

    private static bool DatesAgree(Event e, When x, When y)
    {
        if (x.Equals(y)) return x.Days is <= 366 || x.Granularity == Granularity.Open;
        var (wide, narrow) = (x.Days ?? int.MaxValue) >= (y.Days ?? int.MaxValue) ? (x, y) : (y, x);
        return wide.Days <= (Family(e) == "signature" ? 366 : 31) && wide.Overlaps(narrow) && (wide.Contains(narrow) || wide.Days <= 7);
    }

    private bool ToldAfter(When when, Event dated, Event undated) =>
        when is { Days: <= 7, Latest: { } last, Earliest: { } first } && evidence.Published(undated.Sentence.Document) is var told && told >= first && told.DayNumber - last.DayNumber <= FreshNews
        && dated.Sentence.Document != undated.Sentence.Document && InLikeWords(dated, undated);

    private bool ToldTogether(Event a, Event b) =>
        a.Sentence.Document != b.Sentence.Document && evidence.Published(a.Sentence.Document) is var x && evidence.Published(b.Sentence.Document) is var y && x != DateOnly.MinValue && y != DateOnly.MinValue
        && Math.Abs(x.DayNumber - y.DayNumber) <= FreshNews && InLikeWords(a, b);

    // With numbers of one thing that cannot both be right, two undated sentences are two acts as soon as they are one.
    private static bool InLikeWords(Event a, Event b) =>
        Likeness.Of(a.Sentence.Text, b.Sentence.Text) >= LikeWords && !Counting.Differ(a.Sentence.Text, b.Sentence.Text);

    // Soldiers who are sent to a state and to its forces, in one sentence, are sent once.
    private bool IsOneSentence(Event a, Event b) =>
        a.Sentence == b.Sentence && a.Cameo == b.Cameo && Equals(a.When, b.When) && a.Status == b.Status && IsSamePair(a, b) && !NamesDiffer(a, b) && !HasPerson(a) && !HasPerson(b);

    private static string StatusOf(Event e) => e.IsReal ? "real" : e.Status.ToString();

    private static bool IsUndirected(Event e) => e.Reciprocal || e.Type == EventType.Consult || Family(e) == "signature";

    private static bool CodesAgree(Event a, Event b)
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

    /// <summary>Whether a person known by name stands on a side.</summary>
    public bool Named(Participant p) => p.Name is { } n && isPerson(n);

    private string? Id(Participant p) => p.Actor is { } id ? actor(id) : null;
}
