using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Ledgers;

/// <summary>An agreement with every entry that tells of it.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Name">Its fullest name as it stands inside a sentence, without article.</param>
internal sealed record MergedAgreement(IReadOnlyList<Agreement> Entries, string Name)
{
    /// <summary>The agreement that some entries tell of, called by what a paper is called before what a clause tells.</summary>
    public static MergedAgreement Of(IReadOnlyList<Agreement> entries, Func<string, string> subject) => new(entries, entries
        .OrderBy(a => AgreementNames.IsClause(AgreementNames.Plain(a.Name)) ? 1 : 0).ThenBy(a => AgreementNames.Year(a.Name) is null ? 0 : 1).Select(a => AgreementNames.Called(a, subject))
        .OrderByDescending(n => AgreementNames.Telling(n).Count(w => !w.All(char.IsDigit))).ThenByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First());

    /// <summary>The entries that tell of a step.</summary>
    public IEnumerable<Agreement> At(AgreementStatus step) => Entries.Where(a => a.Status == step);
}

/// <summary>Joins the entries of different sentences and documents that are about one agreement.</summary>
/// <remarks>
/// Entries with the same parties are one agreement when their names share a telling word or their subjects meet, or one of them
/// says nothing but "the treaty", and their dates fit: the same step on overlapping dates, or steps in the order of an
/// agreement's life within five years. Two treaties with the same step in one month are one, and "the treaty of 1961" is the
/// one signed in that year; "a second accord" is never the first. A date for the same step that differs keeps them together only where names are alike and
/// the dates lie within two years; the difference then is a doubt. Two reports that each came out at once tell of two agreements: one on
/// quotas is signed every year.
/// </remarks>
/// <param name="actor">The id that an actor id counts as.</param>
/// <param name="published">The day by which a document was public, for entries without a date.</param>
/// <param name="subject">The words for a subject.</param>
internal sealed class AgreementMerger(Func<string, string> actor, Func<string, DateOnly> published, Func<string, string> subject)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(5 * 366);
    private static readonly TimeSpan Slip = TimeSpan.FromDays(2 * 366);

    private static readonly TimeSpan Night = TimeSpan.FromDays(2);
    private const int News = 4;

    /// <summary>The agreements; no entry is lost.</summary>
    public IReadOnlyList<MergedAgreement> Merge(IEnumerable<Agreement> entries)
    {
        List<List<Agreement>> lines = [];
        // Signatures come first and the best named first, so that "the treaty" finds the line it belongs to.
        var ordered = entries.DistinctBy(a => a.Id).OrderBy(a => a.When is null ? 1 : 0).ThenBy(a => Order(a.Status)).ThenBy(a => -AgreementNames.Telling(a.Name).Count)
            .ThenBy(a => a.When).ThenBy(a => a.Id, StringComparer.Ordinal);
        foreach (var a in ordered)
        {
            var best = lines.Select(l => (Line: l, Fit: l.Max(x => Fit(x, a)), Gap: l.Min(x => Gap(x, a)))).Where(x => x.Fit > 0).OrderByDescending(x => x.Fit).ThenBy(x => x.Gap).Select(x => x.Line).FirstOrDefault();
            if (best is null) lines.Add([a]); else best.Add(a);
        }
        return [.. lines.Select(l => MergedAgreement.Of(l, subject))];
    }

    /// <summary>How well two entries fit one agreement: 0 not at all, more is better.</summary>
    public int Fit(Agreement a, Agreement b)
    {
        if (!Parties(a).SetEquals(Parties(b))) return 0;
        var isAnother = AgreementNames.IsAnother(a.Name) != AgreementNames.IsAnother(b.Name);
        if (isAnother && a.Sentence.Document == b.Sentence.Document) return 0;
        if (AgreementNames.Year(a.Name) is { } yearA && IsSigned(b)) return IsOf(yearA, b) && AgreementNames.Kind(a.Name) == AgreementNames.Kind(b.Name) ? 3 : 0;
        if (AgreementNames.Year(b.Name) is { } yearB && IsSigned(a)) return IsOf(yearB, a) && AgreementNames.Kind(a.Name) == AgreementNames.Kind(b.Name) ? 3 : 0;
        var (x, y) = (AgreementNames.Telling(a.Name), AgreementNames.Telling(b.Name));
        var shared = x.Intersect(y).Count();
        var alike = shared > 0 && 2 * shared >= Math.Min(x.Count, y.Count);
        var kinds = AgreementNames.Kind(a.Name) is var i && AgreementNames.Kind(b.Name) is var j && (i == j || i.Length == 0 || j.Length == 0);
        var bare = kinds && !isAnother && (x.Count == 0 || y.Count == 0);
        var meet = kinds && shared == 0 && a.Subjects.Intersect(b.Subjects).Any();
        var days = Gap(a, b);
        if (a.Sentence == b.Sentence && a.Status == b.Status && !alike && !bare) return 0;
        if (a.When is not null && b.When is not null && a.Status == b.Status)
        {
            if (a.When.Overlaps(b.When) && a.When.Days is <= 366 && b.When.Days is <= 366) return alike ? 4 : bare ? 3 : meet ? 2 : AreTreatiesOfOneMonth(a, b) ? 1 : 0;
            return alike && kinds && days <= Slip && !(days > Night && IsNews(a) && IsNews(b)) ? 1 : 0;
        }
        if (days > Life || !InOrder(a, b)) return 0;
        return alike ? 3 : bare ? 2 : meet ? 1 : 0;
    }

    // Told within days of it: such a report cannot have meant a later day.
    private bool IsNews(Agreement a) => a.When?.Latest is { } day && published(a.Sentence.Document).DayNumber - day.DayNumber is >= 0 and <= News;

    private static bool IsSigned(Agreement a) => a.Status == AgreementStatus.Signed && a.When?.Days is <= 366;

    private static bool IsOf(int year, Agreement signed) => signed.When!.Earliest?.Year == year;

    private static bool AreTreatiesOfOneMonth(Agreement a, Agreement b) =>
        AgreementNames.Kind(a.Name) == "treaty" && AgreementNames.Kind(b.Name) == "treaty" && a.When!.Days is <= 31 && b.When!.Days is <= 31;

    private HashSet<string> Parties(Agreement a) => [.. a.Parties.Select(actor)];

    private TimeSpan Gap(Agreement a, Agreement b) => TimeSpan.FromDays(Math.Abs(Day(a).DayNumber - Day(b).DayNumber));

    private DateOnly Day(Agreement a) => a.When is { } w ? Desk.Day(w) : published(a.Sentence.Document);

    // A later step is not dated before an earlier one ends.
    private static bool InOrder(Agreement a, Agreement b)
    {
        if (a.When is null || b.When is null || a.Status == b.Status) return true;
        var (first, second) = Order(a.Status) <= Order(b.Status) ? (a, b) : (b, a);
        return first.Status == AgreementStatus.Planned || first.When!.Earliest is not { } start || second.When!.Latest is not { } end || start <= end;
    }

    private static int Order(AgreementStatus status) => status switch
    {
        AgreementStatus.Signed => 0,
        AgreementStatus.Agreed => 1,
        AgreementStatus.Ratified => 2,
        AgreementStatus.InForce => 3,
        AgreementStatus.Ended => 4,
        _ => 5,
    };
}
