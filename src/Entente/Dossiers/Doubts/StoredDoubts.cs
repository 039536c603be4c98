using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>The doubts that reading found within documents, as rival accounts or claims in question.</summary>
/// <param name="record">What the documents tell.</param>
/// <param name="isAsked">Whether an act is among those asked about, which a doubt is then put as a question of.</param>
internal sealed partial class StoredDoubts(Record record, Func<Act, bool> isAsked)
{
    private readonly ILookup<(string, int), Act> _acts = record.Acts.SelectMany(a => a.Mentions.Select(m => (m.Sentence, Act: a)))
        .DistinctBy(x => (x.Sentence.Document, x.Sentence.Index, x.Act.First.Id)).ToLookup(x => (x.Sentence.Document, x.Sentence.Index), x => x.Act);

    /// <summary>The doubts; those of reprints are left to their originals.</summary>
    public IEnumerable<RawDoubt> Of(IEnumerable<Doubt> doubts) => doubts.Where(d => d.Spans.Count > 0)
        .OrderBy(d => SourceOrder(d.Spans[0].Sentence.Document)).ThenBy(d => d.Spans[0].Start).ThenBy(d => d.Id, StringComparer.Ordinal)
        .DistinctBy(d => record.Evidence.Witness(d.Spans[0].Sentence.Document) + "\n" + d.Kind + "\n" + string.Join('\n', d.Spans.Select(s => s.Text + "\n" + s.Sentence.Text)))
        .Select(Raw);

    private (int, DateOnly, string) SourceOrder(string document) =>
        (record.Evidence.IsReprint(document) ? 1 : 0, record.Evidence.Published(document), document);

    private RawDoubt Raw(Doubt d)
    {
        var rival = d.Kind is "date" or "number" or "actor" or "fact" && d.Spans.Count > 1;
        var accounts = rival
            ? d.Spans.Select((s, i) => Account(d, s, i)).ToList()
            : [new RawAccount(d.Spans[0].Text, d.Spans[0].Sentence.Text, [.. d.Spans.Select(s => s.Sentence).Distinct()]) { Spans = d.Spans }];
        int? likely = null;
        if (rival && d.Resolution.StartsWith("likely", StringComparison.OrdinalIgnoreCase))
        {
            for (var i = 0; i < accounts.Count; i++)
                if (d.Resolution.Contains(accounts[i].Value, StringComparison.Ordinal)) likely = i;
            if (d.Kind is "fact" or "actor" && likely is null) likely = 0;
        }
        return new RawDoubt(d.Kind, d.Rule, accounts, d.Reason) { Likely = likely, Resolution = d.Resolution, Act = Matter(d) };
    }

    // What is in question is the deed, not that somebody was accused of it.
    private Act? Matter(Doubt d) => d.Spans.SelectMany(s => _acts[Place(s.Sentence)]).Where(a => d.Kind is not ("fact" or "actor") || a.Best.Type is not (EventType.Accuse or EventType.Reject))
        .OrderBy(a => isAsked(a) ? 0 : 1).FirstOrDefault();

    private RawAccount Account(Doubt d, DoubtSpan s, int place)
    {
        var when = d.Kind == "date" ? WhenOf(s) : null;
        var value = d.Kind switch
        {
            "date" => when is null ? s.Text : WhenText.Of(when),
            "fact" => place == 0 ? "yes" : "no",
            // "More than 3,000" stands inside a sentence here.
            "number" => char.ToLowerInvariant(s.Text[0]) + s.Text[1..],
            _ => s.Text,
        };
        return new RawAccount(value, s.Sentence.Text, [s.Sentence]) { Spans = [s], When = when };
    }

    // The date that reading gave to the words, where an act of the sentence is dated by them.
    private When? WhenOf(DoubtSpan s) => _acts[Place(s.Sentence)].SelectMany(a => a.Events)
        .FirstOrDefault(e => e.Sentence.Document == s.Sentence.Document && e.WhenSpan is { } w && w.Start < s.End && s.Start < w.End)?.When ?? DayOf(s);

    // A day that dates no act, as in "had dated the switch to 29 June"; without a year the last such day before the document.
    private When? DayOf(DoubtSpan s)
    {
        if (Day().Match(s.Text) is not { Success: true } m || record.Evidence.Document(s.Sentence.Document)?.Date?.Latest is not { } told) return null;
        var year = m.Groups["year"].Success ? int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture) : told.Year;
        if (!DateOnly.TryParseExact($"{m.Groups["day"].Value} {m.Groups["month"].Value} {year}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return When.Day(day > told && !m.Groups["year"].Success ? day.AddYears(-1) : day);
    }

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    [GeneratedRegex($@"^(?:(?<day>\d{{1,2}}) (?<month>{Months})|(?<month>{Months}) (?<day>\d{{1,2}}))(?:,? (?<year>\d{{4}}))?$")]
    private static partial Regex Day();

    private static (string, int) Place(Sentence s) => (s.Document, s.Index);
}
