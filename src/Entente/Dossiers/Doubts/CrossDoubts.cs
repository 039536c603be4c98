using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Finds what documents tell differently from each other: dates, numbers, and whether a thing happened.</summary>
internal sealed class CrossDoubts(Desk desk)
{
    // Acts of which one and the same is more likely told twice than two of a kind: they are seldom repeated within weeks.
    private static readonly HashSet<EventType> SeldomRepeated = [EventType.Agree, EventType.Cooperate, EventType.Sanction, EventType.Retreat, EventType.Concede];
    private const int Weeks = 31;

    private readonly ILookup<(string, int, int), Event> _told = desk.All.SelectMany(a => a.Tellings).ToLookup(Place);

    /// <summary>All of them, dates first.</summary>
    public IEnumerable<RawDoubt> Find(IReadOnlyList<MergedAgreement> agreements) => [.. AgreementDates(agreements), .. EventDates(), .. Numbers(), .. Facts()];

    private IEnumerable<RawDoubt> AgreementDates(IReadOnlyList<MergedAgreement> agreements)
    {
        foreach (var m in agreements)
            foreach (var step in m.Entries.Where(a => a.When is not null && a.Status != AgreementStatus.Planned).GroupBy(a => a.Status).OrderBy(g => g.Key))
            {
                var accounts = Accounts(step.Select(a => (a.When!, a.Sentence)));
                if (accounts.Count > 1 && InSeveralDocuments(accounts)) yield return Dated(DoubtQuestions.Of(m, step.Key), accounts);
            }
    }

    private IEnumerable<RawDoubt> EventDates()
    {
        var acts = desk.Between.Where(a => a.Best.IsReal && !desk.Telling.IsOfEndedAgreement(a) && SeldomRepeated.Contains(a.Best.Type) && a.When?.Granularity == Granularity.Day).OrderBy(a => a.When).ThenBy(a => a.Best.Id, StringComparer.Ordinal).ToList();
        HashSet<string> told = new(StringComparer.Ordinal);
        for (var i = 0; i < acts.Count; i++)
        {
            if (told.Contains(acts[i].Best.Id)) continue;
            var rivals = acts.Skip(i + 1).Where(b => IsToldTwice(acts[i], b)).ToList();
            if (rivals.Count == 0) continue;
            foreach (var r in rivals) told.Add(r.Best.Id);
            var accounts = Accounts(rivals.Prepend(acts[i]).SelectMany(a => desk.Evidence.Sentences(a).Select(s => (a.When!, s))));
            if (accounts.Count > 1) yield return Dated(DoubtQuestions.Of(desk, "date", acts[i]), accounts);
        }
    }

    // The same kind of act between the same two, weeks apart at most or on the same day of another year, told in like words by others.
    private bool IsToldTwice(Act a, Act b)
    {
        var (x, y) = (a.When!.Earliest!.Value, b.When!.Earliest!.Value);
        var slip = x.Month == y.Month && x.Day == y.Day && y.Year - x.Year is 1 or 2;
        if (!slip && y.DayNumber - x.DayNumber > Weeks || a.Best.Cameo != b.Best.Cameo || !desk.Merger.IsAlike(a.Best, b.Best)) return false;
        if (!Actors(a).SetEquals(Actors(b)) || desk.Evidence.Witnesses(a).Intersect(desk.Evidence.Witnesses(b)).Any()) return false;
        return Likeness.Of(a.Best.Sentence.Text, b.Best.Sentence.Text) >= Likeness.SameMatter;
    }

    // Everybody whom the words that tell of the act join in it: what three have signed is not what two of them signed.
    private HashSet<string> Actors(Act a) => [.. _told[Place(a.Best)].Where(e => e.Cameo == a.Best.Cameo).SelectMany(e => new[] { e.Source.Actor!, e.Recipient.Actor! })];

    private static (string, int, int) Place(Event e) => (e.Sentence.Document, e.Sentence.Index, e.Trigger.Start);

    private IEnumerable<RawDoubt> Numbers()
    {
        foreach (var act in desk.Between.Where(a => a.Best.IsReal && a.When?.Days is <= 31))
        {
            var told = desk.Evidence.Sentences(act).SelectMany(s => CountedThings.In(s.Text).Select(c => (c.Thing, c.Number, Sentence: s))).ToList();
            foreach (var thing in told.GroupBy(t => t.Thing).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var accounts = thing.GroupBy(t => t.Number).Select(g => new RawAccount($"{g.Key} {thing.Key}s", g.First().Sentence.Text, [.. g.Select(t => t.Sentence).Distinct()])).ToList();
                if (accounts.Count < 2 || !InSeveralDocuments(accounts) || thing.GroupBy(t => t.Sentence).Any(g => g.Select(t => t.Number).Distinct().Count() > 1)) continue;
                yield return Weighed(new RawDoubt("number", DoubtQuestions.Of(desk, "number", act), accounts, $"Documents give different numbers of {thing.Key}s.", null, "open"));
            }
        }
    }

    private IEnumerable<RawDoubt> Facts()
    {
        foreach (var denied in desk.Between.Where(a => a.Best.Status == Status.Denied).OrderBy(a => a.Best.Id, StringComparer.Ordinal))
        {
            var claimed = desk.Between.Where(a => a.Best.IsReal && desk.Merger.IsSamePair(a.Best, denied.Best) && MayMeet(a, denied)).OrderBy(a => a.When).ThenBy(a => a.Best.Id, StringComparer.Ordinal).FirstOrDefault();
            if (claimed is null) continue;
            var accounts = new[] { Account("it happened", claimed), Account("denied", denied) };
            if (InSeveralDocuments(accounts)) yield return new RawDoubt("fact", DoubtQuestions.Of(desk, "fact", claimed), accounts, "One account tells it as happened, another denies it.", null, "open");
        }
    }

    private RawAccount Account(string value, Act act) => new(value, act.Best.Sentence.Text, desk.Evidence.Sentences(act));

    // Dates that overlap; or, where one is open, documents that came out within two months of each other.
    private bool MayMeet(Act a, Act b) => a.When is not null && b.When is not null ? a.When.Overlaps(b.When)
        : Math.Abs(desk.Evidence.Published(a.Best.Sentence.Document).DayNumber - desk.Evidence.Published(b.Best.Sentence.Document).DayNumber) <= 62;

    // Dates that overlap are one account, the narrowest naming it.
    private static List<RawAccount> Accounts(IEnumerable<(When When, Sentence Sentence)> told)
    {
        List<(When When, List<Sentence> Sentences)> accounts = [];
        foreach (var (when, sentence) in told.OrderBy(t => t.When.Days ?? int.MaxValue).ThenBy(t => t.When).ThenBy(t => t.Sentence.Document, StringComparer.Ordinal))
        {
            var fitting = accounts.FindIndex(a => a.When.Overlaps(when));
            if (fitting < 0) accounts.Add((when, [sentence]));
            else if (!accounts[fitting].Sentences.Contains(sentence)) accounts[fitting].Sentences.Add(sentence);
        }
        return [.. accounts.OrderBy(a => a.When).Select(a => new RawAccount(WhenText.Of(a.When), a.Sentences[0].Text, a.Sentences))];
    }

    private bool InSeveralDocuments(IReadOnlyList<RawAccount> accounts) =>
        accounts.SelectMany(a => a.Sentences).Select(s => desk.Evidence.Witness(s.Document)).Distinct().Count() > 1
        && accounts.Any(a => accounts.Any(b => a != b && !a.Sentences.Select(s => s.Document).Intersect(b.Sentences.Select(s => s.Document)).Any()));

    private RawDoubt Dated(string question, IReadOnlyList<RawAccount> accounts) =>
        Weighed(new RawDoubt("date", question, accounts, $"Documents date it differently: {English.Join([.. accounts.Select(a => a.Value)])}.", null, "open"));

    // An account with at least twice the witnesses of every other is likely; nothing less is.
    private RawDoubt Weighed(RawDoubt doubt)
    {
        var counts = doubt.Accounts.Select(a => desk.Evidence.Count(a.Sentences)).ToList();
        var best = counts.IndexOf(counts.Max());
        var second = counts.Where((_, i) => i != best).Max();
        return counts[best] < 2 * second ? doubt
            : doubt with { Likely = best, Resolution = $"likely {doubt.Accounts[best].Value}: {English.Count(counts[best], "witness", "witnesses")} against {second}" };
    }
}
