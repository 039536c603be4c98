using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>What the sentences of an act name as given or agreed, taken from the ledgers' entries on the same sentences.</summary>
internal sealed class SpokenObjects
{
    private readonly ILookup<(string, int), Exchange> _exchanges;
    private readonly ILookup<(string, int), Agreement> _agreements;
    private readonly Phrasebook _phrases;

    public SpokenObjects(DossierInput input)
    {
        _phrases = input.Phrases;
        _exchanges = input.Exchanges.OrderBy(x => x.Id, StringComparer.Ordinal).ToLookup(x => (x.Sentence.Document, x.Sentence.Index));
        _agreements = input.Agreements.OrderBy(a => a.Id, StringComparer.Ordinal).ToLookup(a => (a.Sentence.Document, a.Sentence.Index));
    }

    /// <summary>The kinds of goods that the act's best sentence names: "food and energy"; null when it names none.</summary>
    public string? Goods(Act act)
    {
        var e = act.Best;
        var goods = _exchanges[(e.Sentence.Document, e.Sentence.Index)]
            .Where(x => x.Source.Actor == e.Source.Actor && x.Recipient.Actor == e.Recipient.Actor && MayBe(x.Source, e.Source) && MayBe(x.Recipient, e.Recipient))
            .SelectMany(x => x.Goods).Distinct().Select(_phrases.Good).ToList();
        return goods.Count == 0 ? null : English.Join(goods);
    }

    /// <summary>The agreement that the act's sentences name, with its article: "a treaty on comprehensive strategic partnership".</summary>
    public string? Agreement(Act act)
    {
        var named = Entries(act).Select(a => (Name: AgreementNames.Called(a, _phrases.Subject), IsClause: AgreementNames.IsClause(AgreementNames.Plain(a.Name))))
            .OrderBy(n => n.IsClause ? 1 : 0).ThenByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal).FirstOrDefault().Name;
        return named is { Length: > 0 } name ? Nouns.WithArticle(name) : null;
    }

    /// <summary>What an act told as a signature calls the agreement, where its sentences say only that it ended: "treaty of 1961"; null otherwise.</summary>
    public string? Ended(Act act)
    {
        var entries = SameAct.Family(act.Best) == "signature" ? Entries(act).ToList() : [];
        return entries.Count > 0 && entries.TrueForAll(a => a.Status == AgreementStatus.Ended) ? AgreementNames.Called(entries[0], _phrases.Subject) : null;
    }

    // Where both are named they must be named alike: what soldiers do for soldiers is not what one state sends another.
    private static bool MayBe(Participant a, Participant b) => a.Name is null || b.Name is null || a.Name == b.Name;

    private IEnumerable<Agreement> Entries(Act act) => act.Mentions.SelectMany(m => _agreements[(m.Sentence.Document, m.Sentence.Index)])
        .Where(a => a.Parties.Contains(act.Best.Source.Actor) && a.Parties.Contains(act.Best.Recipient.Actor));
}
