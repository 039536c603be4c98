using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Counts the documents that tell of the two, by outlet; copies stand under their originals.</summary>
internal static class SourceSection
{
    /// <summary>The documents that tell of acts, agreements or exchanges between the two.</summary>
    public static IReadOnlyList<Document> Telling(Desk desk)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var m in desk.Between.SelectMany(a => a.Mentions)) ids.Add(m.Sentence.Document);
        foreach (var a in desk.Input.Agreements) if (a.Parties.Any(desk.Input.A.Is) && a.Parties.Any(desk.Input.B.Is)) ids.Add(a.Sentence.Document);
        foreach (var x in desk.Input.Exchanges) if (desk.IsBetween(x.Source.Actor, x.Recipient.Actor)) ids.Add(x.Sentence.Document);
        return [.. desk.Documents.Values.Where(d => ids.Contains(d.Id) || d.CopyOf is { } original && ids.Contains(original)).OrderBy(d => d.Date).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    public static SourceList Of(Desk desk, IReadOnlyList<Document> telling)
    {
        var copies = telling.Where(d => IsCopy(desk, d)).ToLookup(d => desk.Evidence.Document(desk.Evidence.Witness(d.Id))?.Outlet);
        var rows = telling.Where(d => !IsCopy(desk, d)).GroupBy(d => d.Outlet)
            .Select(g => new SourceRow(g.Key, g.Count(), g.Count(), g.Max(d => d.Date),
                [.. copies[g.Key].GroupBy(c => c.Outlet).Select(c => new CopyRow(c.Key, c.Count(), c.Max(d => d.Date))).OrderByDescending(c => c.Documents).ThenBy(c => c.Outlet, StringComparer.Ordinal)]))
            .OrderByDescending(r => r.Witnesses).ThenBy(r => r.Outlet, StringComparer.Ordinal);
        return new SourceList([.. rows], desk.Documents.Count - telling.Count);
    }

    /// <summary>Whether a document repeats another that is at hand.</summary>
    public static bool IsCopy(Desk desk, Document d) => desk.Evidence.IsReprint(d.Id);
}
