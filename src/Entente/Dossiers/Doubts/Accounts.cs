using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Makes rival accounts of what sentences say.</summary>
internal static class Accounts
{
    /// <summary>One account for each date; dates that overlap are one account, the narrowest naming it. Oldest first.</summary>
    public static IReadOnlyList<RawAccount> ByDate(IEnumerable<(When When, Sentence Sentence, Event? Telling)> told)
    {
        List<(When When, List<Sentence> Sentences, List<Event> Tellings)> accounts = [];
        foreach (var (when, sentence, telling) in told.OrderBy(t => t.When.Days ?? int.MaxValue).ThenBy(t => t.When).ThenBy(t => t.Sentence.Document, StringComparer.Ordinal).ThenBy(t => t.Sentence.Index))
        {
            var fitting = accounts.FindIndex(a => a.When.Overlaps(when));
            if (fitting < 0) { fitting = accounts.Count; accounts.Add((when, [], [])); }
            if (!accounts[fitting].Sentences.Contains(sentence)) accounts[fitting].Sentences.Add(sentence);
            if (telling is not null) accounts[fitting].Tellings.Add(telling);
        }
        return [.. accounts.OrderBy(a => a.When).Select(a => new RawAccount(WhenText.Of(a.When), a.Sentences[0].Text, a.Sentences) { When = a.When, Tellings = a.Tellings })];
    }

    /// <summary>An account that rests on an act.</summary>
    public static RawAccount Of(Record record, string value, Act act) =>
        new(value, act.Best.Sentence.Text, record.Evidence.Sentences(act)) { When = act.When, Tellings = act.Tellings };

    /// <summary>Whether two of the accounts have no witness in common: a text that gives both contradicts itself, not another.</summary>
    public static bool AreIndependent(Record record, IReadOnlyList<RawAccount> accounts)
    {
        var witnesses = accounts.Select(a => record.Evidence.Witnesses(a.Sentences)).ToList();
        for (var i = 0; i < accounts.Count; i++)
            for (var j = i + 1; j < accounts.Count; j++)
                if (!witnesses[i].Intersect(witnesses[j]).Any()) return true;
        return false;
    }
}
