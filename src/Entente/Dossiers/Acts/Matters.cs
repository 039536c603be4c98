using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Acts;

/// <summary>What acts are about, as far as the ledgers' entries on their sentences tell: kinds of goods given, papers signed.</summary>
internal sealed class Matters(IEnumerable<Exchange> exchanges, IEnumerable<Agreement> agreements)
{
    // What one report calls munitions another calls weapons.
    private static readonly HashSet<string> Arms = ["munitions", "missiles", "weapons", "aircraft", "military-technology", "vehicles"];

    private readonly ILookup<(string, int), Exchange> _exchanges = exchanges.ToLookup(x => (x.Sentence.Document, x.Sentence.Index));
    private readonly ILookup<(string, int), Agreement> _agreements = agreements.ToLookup(a => (a.Sentence.Document, a.Sentence.Index));

    /// <summary>Whether two events name different things: shells and grain, a treaty on fisheries and one on debts. What is not named differs from nothing.</summary>
    public bool Differ(Event a, Event b) => GoodsDiffer(Goods(a), Goods(b)) || PapersDiffer(Papers(a), Papers(b));

    private static bool GoodsDiffer(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    private static bool PapersDiffer(List<Agreement> a, List<Agreement> b) => a.Count > 0 && b.Count > 0 && !a.Exists(x => b.Exists(y => MayBeOne(x, y)));

    private static bool MayBeOne(Agreement a, Agreement b)
    {
        if (AgreementNames.IsAnother(a.Name) != AgreementNames.IsAnother(b.Name)) return false;
        var (x, y) = (AgreementNames.Telling(a.Name), AgreementNames.Telling(b.Name));
        return x.Count == 0 || y.Count == 0 || x.Overlaps(y) || a.Subjects.Intersect(b.Subjects).Any() || AgreementNames.Kind(a.Name) == "treaty" && AgreementNames.Kind(b.Name) == "treaty";
    }

    private HashSet<string> Goods(Event e) => [.. _exchanges[(e.Sentence.Document, e.Sentence.Index)]
        .Where(x => x.Source.Actor == e.Source.Actor && x.Recipient.Actor == e.Recipient.Actor).SelectMany(x => x.Goods).Select(g => Arms.Contains(g) ? "arms" : g)];

    private List<Agreement> Papers(Event e) => [.. _agreements[(e.Sentence.Document, e.Sentence.Index)]
        .Where(a => e.Source.Actor is { } s && e.Recipient.Actor is { } r && a.Parties.Contains(s) && a.Parties.Contains(r))];
}
