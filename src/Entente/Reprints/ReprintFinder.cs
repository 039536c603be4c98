using Entente.Model;
using Entente.Storage;

namespace Entente.Reprints;

/// <summary>Finds which documents are others printed again, so that what they tell counts as one source with the original.</summary>
/// <remarks>
/// The original is the text that came out first; of a day, the longest. As each is compared only with those before it, the documents up to
/// a day give the same answer whatever came out later, and the order in which a store learned of them does not matter.
/// </remarks>
public static class ReprintFinder
{
    /// <summary>The same documents, <see cref="Document.CopyOf"/> naming the original of each reprint among them and nothing else.</summary>
    /// <param name="documents">In the order of publication, as a store gives them; walked through once, a day at a time.</param>
    public static IEnumerable<StoredDocument> Mark(IEnumerable<StoredDocument> documents)
    {
        var index = new ReprintIndex();
        Dictionary<string, string?> originals = new(StringComparer.Ordinal);
        List<StoredDocument> day = [];
        foreach (var d in documents)
        {
            if (day.Count > 0 && d.Published < day[0].Published) throw new ArgumentException($"document {d.Document.Id} of {d.Published:yyyy-MM-dd} comes after one of {day[0].Published:yyyy-MM-dd}", nameof(documents));
            if (day.Count > 0 && d.Published > day[0].Published)
            {
                foreach (var marked in Marked()) yield return marked;
                day.Clear();
            }
            day.Add(d);
        }
        foreach (var marked in Marked()) yield return marked;

        List<StoredDocument> Marked()
        {
            foreach (var (d, _, _, _) in day.OrderByDescending(d => d.Document.Text.Length).ThenBy(d => d.Document.Id, StringComparer.Ordinal))
                originals[d.Id] = index.Add(d.Id, d.Text) ?? Known(d);
            return [.. day.Select(d => d with { Document = d.Document with { CopyOf = originals[d.Document.Id] } })];
        }

        // What a source says of a document, where its original has come before.
        string? Known(Document d) => d.CopyOf is { } copied && copied != d.Id && originals.TryGetValue(copied, out var before) ? before ?? copied : null;
    }
}
