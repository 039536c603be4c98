using System.Text.RegularExpressions;
using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>
/// One deed, two doers: the dam was blown up by the one here, by the other there; or each is said to have struck the other.
/// </summary>
internal static partial class OtherDoer
{
    private const int Days = 2;
    private const double SameDeed = 0.4;

    public static IEnumerable<RawDoubt> Find(Record record, IReadOnlyList<Act> asked)
    {
        var ids = asked.Select(a => a.First.Id).ToHashSet(StringComparer.Ordinal);
        var deeds = record.Acts.Where(a => a.Best is { IsReal: true, Quad: QuadClass.MaterialConflict, Source.Actor: not null } && a.When is { Days: <= Days, Earliest: not null }).ToList();
        var byVictim = deeds.SelectMany(a => Places(a).Select(p => (Place: p, Act: a))).ToLookup(x => x.Place, x => x.Act);
        HashSet<(string, string)> told = [];
        foreach (var deed in deeds.OrderBy(a => a.When).ThenBy(a => a.First.Id, StringComparer.Ordinal))
            foreach (var other in Places(deed).SelectMany(p => byVictim[p]).Distinct().OrderBy(a => a.First.Id, StringComparer.Ordinal))
            {
                if (!ids.Contains(deed.First.Id) && !ids.Contains(other.First.Id) || !IsOneDeed(record, deed, other)) continue;
                if (!told.Add(string.CompareOrdinal(deed.First.Id, other.First.Id) < 0 ? (deed.First.Id, other.First.Id) : (other.First.Id, deed.First.Id))) continue;
                RawAccount[] accounts = [Accounts.Of(record, Name(deed), deed), Accounts.Of(record, Name(other), other)];
                yield return Weighing.Of(record, new RawDoubt("actor", "same-deed-other-doer", accounts, $"One account says that {Name(deed)} did it, another that {Name(other)} did.") { Act = deed });
            }
    }

    private static string Name(Act a) => a.Best.Source.Name ?? a.Best.Source.Actor!;

    // The same day and the same victim, or the same two the other way round; the kind of deed by its first two digits.
    private static IEnumerable<string> Places(Act a)
    {
        for (var d = a.When!.Earliest!.Value; d <= a.When.Latest; d = d.AddDays(1))
        {
            yield return $"{d.DayNumber} {a.Best.Cameo[..2]} on {a.Best.Recipient.Actor}";
            if (a.Best.Recipient.Actor is { } victim) yield return $"{d.DayNumber} {a.Best.Cameo[..2]} between {string.Join('-', new[] { victim, a.Best.Source.Actor! }.Order(StringComparer.Ordinal))}";
        }
    }

    private static bool IsOneDeed(Record record, Act a, Act b)
    {
        if (a == b || a.Best.Source.Actor == b.Best.Source.Actor || record.Evidence.Witnesses(a).Intersect(record.Evidence.Witnesses(b)).Any()) return false;
        var (x, y) = (Without(a.Best.Sentence.Text, a, b), Without(b.Best.Sentence.Text, a, b));
        // Two who strike the same on one day strike different places; words of their own alone make them one.
        return Likeness.Of(x, y) >= SameDeed && Places().Matches(x).Select(m => m.Value).Intersect(Places().Matches(y).Select(m => m.Value)).Any();
    }

    // What both sentences say of the deed itself: without the names of those in question.
    private static string Without(string text, Act a, Act b)
    {
        foreach (var span in new[] { a.Best.Source, a.Best.Recipient, b.Best.Source, b.Best.Recipient }.SelectMany(p => new[] { p.Name, p.Span?.Text }).OfType<string>().Where(n => n.Length > 2).OrderByDescending(n => n.Length))
            text = text.Replace(span, "", StringComparison.OrdinalIgnoreCase);
        return text;
    }

    // A name inside the sentence: neither its first word nor a day or month.
    [GeneratedRegex(@"(?<=[\p{Ll}\d,] )(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{L}{2,}")]
    private static partial Regex Places();
}
