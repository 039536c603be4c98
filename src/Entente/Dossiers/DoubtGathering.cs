using System.Security.Cryptography;
using System.Text;
using Entente.Dossiers.Doubts;
using Entente.Dossiers.Ledgers;
using Entente.Model;
using Entente.Storage;

namespace Entente.Dossiers;

/// <summary>Gathers the doubts of a store: those that reading found within documents, and those between documents.</summary>
public static class DoubtGathering
{
    /// <summary>The doubts, those within documents first.</summary>
    /// <param name="store">The store.</param>
    /// <param name="a">Only what concerns this actor; null for all.</param>
    /// <param name="b">Only what concerns both.</param>
    /// <param name="asOf">Only what was public by this day; null for all.</param>
    /// <param name="asKnown">What the store knew at this moment; null for now.</param>
    public static IReadOnlyList<Doubt> Of(Store store, string? a, string? b, DateOnly? asOf = null, DateTimeOffset? asKnown = null)
    {
        var within = store.Doubts(a, b, asOf, asKnown);
        var agreements = store.Agreements(a, b, asOf, asKnown);
        var events = store.Events(new EventFilter { A = a, B = b, AsOf = asOf, AsKnown = asKnown });
        var record = ActGathering.Of(store, events, agreements, store.Exchanges(a, b, asOf, asKnown), asOf, asKnown);
        var merged = new AgreementMerger(id => id, record.Evidence.Published, subject => subject).Merge(agreements);
        var joined = JoinedDoubts.Of(record, new StoredDoubts(record, _ => true).Of(within)).Where(d => d.IsRival && record.Evidence.Count(d.Sentences) > 1).ToList();
        return [.. within, .. joined.Concat(JoinedDoubts.NotAmong(joined, CrossDoubts.Find(record, record.Acts, merged))).Select(Told)];
    }

    private static Doubt Told(RawDoubt d)
    {
        var spans = d.Accounts.SelectMany(a => Spans(a)).DistinctBy(s => (s.Sentence.Document, s.Start, s.End)).ToList();
        var id = "o-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{d.Kind}|{d.Rule}|{string.Join('|', spans.Select(s => $"{s.Sentence.Document} {s.Start}").Order(StringComparer.Ordinal))}")))[..10];
        return new Doubt(id, d.Kind, d.Rule, spans, d.Reason, d.Resolution);
    }

    // The words in question, and the whole of every other sentence that stands behind them.
    private static IEnumerable<DoubtSpan> Spans(RawAccount account) =>
        (account.Spans ?? []).Concat(account.Sentences.Where(s => account.Spans?.Any(x => x.Sentence == s) != true).Select(s => new DoubtSpan(s.Text, s.Start, s.End, s)));
}
