using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>
/// Joins doubts of different documents that are about one thing, and lets other documents bear witness to an account: where one text sets
/// 3,000 against 1,000 and another 3,000 against 1,100, three numbers are in question and two texts give the first.
/// </summary>
internal static class JoinedDoubts
{
    private const int Weeks = 31;

    /// <summary>The doubts in their order, those that were joined at the place of the first.</summary>
    public static IEnumerable<RawDoubt> Of(Record record, IEnumerable<RawDoubt> doubts)
    {
        List<RawDoubt> joined = [];
        foreach (var d in doubts)
        {
            var place = d.IsRival && d.Kind is "date" or "number" ? joined.FindIndex(j => j.Kind == d.Kind && j.IsRival && AreOne(record, j, d)) : -1;
            if (place < 0) joined.Add(d);
            else joined[place] = Joined(joined[place], d);
        }
        var told = record.Acts.SelectMany(a => a.Tellings).Where(e => e.When is { Granularity: Granularity.Day }).ToLookup(e => e.When!.ToString());
        return joined.Select(d => d.IsRival && d.Kind == "date" ? Witnessed(record, d, told) : d);
    }

    /// <summary>Those of some doubts between documents that no joined doubt has with all their sentences.</summary>
    public static IEnumerable<RawDoubt> NotAmong(IReadOnlyList<RawDoubt> joined, IEnumerable<RawDoubt> across) =>
        across.Where(d => !joined.Any(j => j.Kind == d.Kind && d.Sentences.All(j.Sentences.Contains)));

    // Told by others within weeks, about one thing, with an account in common.
    private static bool AreOne(Record record, RawDoubt a, RawDoubt b) =>
        !record.Evidence.Witnesses(a.Sentences).Intersect(record.Evidence.Witnesses(b.Sentences)).Any()
        && Math.Abs(Published(record, a) - Published(record, b)) <= Weeks && a.Accounts.Any(x => b.Accounts.Any(y => IsSameValue(x, y))) && Likeness.Of(Text(a), Text(b)) >= Likeness.SameMatter / 2;

    private static bool IsSameValue(RawAccount a, RawAccount b) => a.When is not null ? a.When.Equals(b.When) : Numbers(a.Value) is { Length: > 0 } x && x == Numbers(b.Value);

    private static string Numbers(string words) => new([.. words.Where(char.IsAsciiDigit)]);

    private static RawDoubt Joined(RawDoubt a, RawDoubt b)
    {
        var accounts = a.Accounts.ToList();
        foreach (var y in b.Accounts)
        {
            var place = accounts.FindIndex(x => IsSameValue(x, y));
            if (place < 0) accounts.Add(y);
            else accounts[place] = With(accounts[place], y.Sentences, y.Spans);
        }
        // Who quotes another's number is no second witness to it, so nothing is weighed here.
        return a with { Accounts = accounts, Likely = null, Resolution = a.Resolution.StartsWith("open", StringComparison.Ordinal) ? a.Resolution : "open",
            Reason = accounts.Count == a.Accounts.Count ? a.Reason : $"Documents give {English.Number(accounts.Count)} {(a.Kind == "date" ? "dates" : "numbers")} for the same." };
    }

    // Others who date a like act by the day of an account stand behind it.
    private static RawDoubt Witnessed(Record record, RawDoubt d, ILookup<string, Event> told)
    {
        var accounts = d.Accounts.Select(a => a.When is null ? a : With(a, Others(record, d, told[a.When.ToString()]), null)).ToList();
        return accounts.Zip(d.Accounts).All(x => x.First.Sentences.Count == x.Second.Sentences.Count) ? d : Weighing.Of(record, d with { Accounts = accounts });
    }

    private static List<Sentence> Others(Record record, RawDoubt d, IEnumerable<Event> sameDay)
    {
        var witnesses = record.Evidence.Witnesses(d.Sentences);
        return [.. sameDay.Where(e => !witnesses.Contains(record.Evidence.Witness(e.Sentence.Document)) && Likeness.Of(e.Sentence.Text, Text(d)) >= Likeness.SameMatter / 2)
            .Select(e => e.Sentence).Distinct().OrderBy(s => s.Document, StringComparer.Ordinal).ThenBy(s => s.Index)];
    }

    private static RawAccount With(RawAccount a, IEnumerable<Sentence> sentences, IReadOnlyList<DoubtSpan>? spans) =>
        a with { Sentences = [.. a.Sentences.Concat(sentences).Distinct()], Spans = a.Spans is null || spans is null ? a.Spans : [.. a.Spans, .. spans] };

    private static string Text(RawDoubt d) => string.Join(' ', d.Sentences.Select(s => s.Text).Distinct());

    private static int Published(Record record, RawDoubt d) => d.Sentences.Min(s => record.Evidence.Published(s.Document)).DayNumber;
}
