using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Counts the acts between either of the two and everybody else.</summary>
internal static class ThirdPartySection
{
    private const int Rows = 10;
    private const int Sentences = 4;

    public static IReadOnlyList<ThirdParty> Of(Desk desk) =>
        [.. Others(desk).Take(Rows).Select(o => Row(desk, o.Id, o.Acts))];

    /// <summary>Everybody else with the real acts between them and either, most acts first.</summary>
    public static IEnumerable<(string Id, IReadOnlyList<Act> Acts)> Others(Desk desk) =>
        desk.All.Where(a => a.Best.IsReal).Select(a => (Id: Other(desk, a), Act: a)).Where(x => x.Id is not null).GroupBy(x => x.Id!, x => x.Act)
            .OrderByDescending(g => g.Count()).ThenBy(g => desk.Naming.Bare(g.Key), StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<Act>)[.. g]));

    private static string? Other(Desk desk, Act a)
    {
        var (source, recipient) = (a.Best.Source.Actor!, a.Best.Recipient.Actor!);
        bool IsOne(string id) => desk.Input.A.Is(id) || desk.Input.B.Is(id);
        return IsOne(source) == IsOne(recipient) ? null : IsOne(source) ? recipient : source;
    }

    private static ThirdParty Row(Desk desk, string id, IReadOnlyList<Act> acts)
    {
        QuadCounts Count(Func<Event, bool> counts)
        {
            int Of(QuadClass q) => acts.Count(a => a.Best.Quad == q && counts(a.Best));
            return new QuadCounts(Of(QuadClass.MaterialCooperation), Of(QuadClass.VerbalCooperation), Of(QuadClass.VerbalConflict), Of(QuadClass.MaterialConflict));
        }
        QuadCounts From(DossierParty p) => Count(e => p.Is(e.Source.Actor) || e.Reciprocal && p.Is(e.Recipient.Actor));
        QuadCounts To(DossierParty p) => Count(e => p.Is(e.Recipient.Actor) || e.Reciprocal && p.Is(e.Source.Actor));
        var (a, b) = (desk.Input.A, desk.Input.B);
        var best = Desk.NewestFirst(acts).OrderByDescending(x => desk.Evidence.Witnesses(x).Count).Take(Sentences).Select(x => desk.Evidence.Sentences(x)[0]);
        return new ThirdParty(id, desk.Naming.Bare(id), From(a), To(a), From(b), To(b), acts.Count, desk.Notes.Cite(best));
    }
}
