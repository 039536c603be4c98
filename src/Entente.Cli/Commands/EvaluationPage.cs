using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Evaluation;
using Entente.Json;
using Entente.Model;

namespace Entente.Cli.Commands;

/// <summary>The report of <c>entente evaluate reading</c> for a person to read.</summary>
internal sealed class EvaluationPage
{
    private readonly Page _page;
    private readonly TextWriter _out;

    private EvaluationPage(Session session) => (_page, _out) = (new Page(session), session.Out);

    public static void Write(Session session, ReadingReport report, SentenceReport? sentences, DateReport? dates, bool misses)
    {
        var page = new EvaluationPage(session);
        if (report.Documents > 0) page.Documents(report);
        if (sentences is not null) page.Sentences(sentences, misses);
        if (dates is not null) page.Dates(dates, misses);
        page._page.Gap();
        page._page.Note($"Intervals of 90%: {Bootstrap.Resamples} resamples of the documents, seed {report.Seed}.");
    }

    private void Documents(ReadingReport report)
    {
        _page.Heading("Reading", $"{report.Documents} document{(report.Documents == 1 ? "" : "s")}");
        foreach (var (name, of) in (ReadOnlySpan<(string, Func<Tally, Share>)>)[
            ("precision", t => t.Precision), ("recall of must", t => t.RecallMust), ("recall of must, type right", t => t.RecallMustTyped), ("recall of all", t => t.RecallAll),
            ("type", t => t.Type), ("date", t => t.Date), ("status", t => t.Status), ("attribution", t => t.Attribution)])
            _out.WriteLine($"  {name,-26}{Cell(of(report.Figures))}{Interval(report.Intervals.Interval(t => of(t).Value))}".TrimEnd());
        var (low, high) = report.Intervals.Interval(t => t.Violations) ?? default;
        _out.WriteLine($"  {"violations",-26}{report.Figures.Violations,14}           {low,6} to {high,6}");
        Table("By type", report.ByType);
        Table("By status", report.ByStatus);
        Table("By region", report.ByRegion);
    }

    private void Table(string title, IReadOnlyList<ReadingRow> rows)
    {
        _page.Heading(title, $"{rows.Count} rows");
        _out.WriteLine($"  {"",-14}{"precision   ",22}{"recall of must   ",22}{"recall of all",20}");
        foreach (var row in rows) _out.WriteLine($"  {row.Name,-14}{Cell(row.Precision)}{Cell(row.RecallMust)}{Cell(row.RecallAll)}".TrimEnd());
    }

    private void Sentences(SentenceReport report, bool misses)
    {
        _page.Heading("Status and attribution", $"{report.All.Sentences} sentences");
        foreach (var (name, part) in (ReadOnlySpan<(string, SentencePart)>)[("all", report.All), ("held out", report.HeldOut)])
            foreach (var (figure, of) in (ReadOnlySpan<(string, Func<SentenceTally, Share>)>)[
                ("event read", t => t.Found), ("status", t => t.Status), ("attribution", t => t.Attribution), ("every voice", t => t.Chain)])
                _out.WriteLine($"  {name,-9} {figure,-16}{Cell(of(part.Figures))}{Interval(part.Intervals.Interval(t => of(t).Value))}".TrimEnd());
        Table("By status", report.ByStatus);
        Table("By kind of telling", report.ByKind);
        Table("By region", report.ByRegion);
        _page.Heading("Statuses taken for others", "gold down, read across");
        var statuses = Enum.GetValues<Status>();
        _out.WriteLine($"  {"",-14}{string.Concat(statuses.Select(s => $"{Spelling.Of(s),13}"))}");
        foreach (var gold in statuses) _out.WriteLine($"  {Spelling.Of(gold),-14}{string.Concat(statuses.Select(read => $"{report.Confused(gold, read),13}"))}");
        if (misses) Misses(report);
    }

    private void Table(string title, IReadOnlyList<SentenceRow> rows)
    {
        _page.Heading(title, "all, and held out");
        _out.WriteLine($"  {"",-14}{"status   ",22}{"held out   ",22}{"attribution   ",22}{"held out",15}");
        foreach (var row in rows) _out.WriteLine($"  {row.Name,-14}{Cell(row.All.Status)}{Cell(row.HeldOut.Status)}{Cell(row.All.Attribution)}{Cell(row.HeldOut.Attribution)}".TrimEnd());
    }

    private void Misses(SentenceReport report)
    {
        _page.Heading("Read wrongly", "without those held out");
        foreach (var score in report.Scores.Where(s => !s.Gold.IsHeldOut))
        {
            var gold = score.Gold;
            List<string> faults = [];
            if (score.Read is not { } read) faults.Add("event not read");
            else
            {
                if (score.Tally.Status.Right == 0) faults.Add($"{Spelling.Of(read.Status)} for {Spelling.Of(gold.Status)}");
                if (score.Tally.Chain.Right == 0) faults.Add($"{(score.Tally.Attribution.Right == 0 ? "told by" : "in full told by")} {Voices(read)} for {Voices(gold)}");
            }
            if (faults.Count > 0) _page.Hanging($"{gold.Id}", 6, $"{string.Join("; ", faults)}: {gold.Text}");
        }
    }

    private static string Voices(Event e) => e.Attribution.Count == 0 ? "narrator"
        : string.Join(" < ", e.Attribution.Select(a => a.Speaker + (a.Actor is null ? "" : $" ({a.Actor})") + (a.Outlet is null ? "" : $" in {a.Outlet}")));

    private static string Voices(GoldSentence gold) => gold.Voices.Count == 0 ? "narrator"
        : string.Join(" < ", gold.Voices.Select(v => v.Names[0] + (v.Actor is null ? "" : $" ({v.Actor})")));

    private void Dates(DateReport report, bool misses)
    {
        _page.Heading("Dates", $"{report.All.Texts} texts");
        foreach (var (name, part) in (ReadOnlySpan<(string, DatePart)>)[("all", report.All), ("held out", report.HeldOut)])
        {
            foreach (var (figure, of) in (ReadOnlySpan<(string, Func<DateTally, int>)>)[("F1, relaxed", t => t.Relaxed), ("F1, strict", t => t.Strict), ("F1, value", t => t.Valued)])
            {
                var pairs = of(part.Figures);
                _out.WriteLine($"  {name,-9} {figure,-16}   {Percent(part.Figures.F1(pairs))} {pairs,4} pairs  {Interval(part.Intervals.Interval(t => t.F1(of(t))))}");
            }
            _out.WriteLine($"  {name,-9} {"days",-16}{Cell(part.Figures.Edtf)}{Interval(part.Intervals.Interval(t => t.Edtf.Value))}");
        }
        if (!misses) return;
        _page.Heading("Read wrongly", "without those held out");
        foreach (var score in report.Scores.Where(s => !s.Gold.IsHeldOut))
        {
            var wanted = score.Gold.Times.Select(t => $"{t.Span.Text} = {t.Value}{(t.IsDated ? $" {DateFit.Plain(t.Edtf) ?? "-"}" : "")}").ToList();
            var dated = score.Gold.Times.Where(t => t.IsDated).Select(t => t.Span.Start).ToHashSet();
            var read = score.Read.Select(t => $"{t.Span.Text} = {t.Value}{(dated.Contains(t.Span.Start) ? $" {DateFit.Plain(t.When?.ToString()) ?? "-"}" : "")}").ToList();
            var faults = read.Except(wanted).Select(r => $"read {r}").Concat(wanted.Except(read).Select(w => $"for {w}")).ToList();
            if (faults.Count > 0) _page.Hanging($"{score.Gold.Id}", 6, $"{string.Join("; ", faults)}: [{score.Gold.Date}] {score.Gold.Text}");
        }
    }

    private static string Interval((double Low, double High)? interval) => interval is { } i ? $"   {Percent(i.Low)} to {Percent(i.High)}" : "";

    // "    94.6%   209 of 221 ", 22 wide
    private static string Cell(Share share) => $"   {Percent(share.Value)} {share.Right,4} of {share.Of,-4}";

    private static string Percent(double? value) => value is { } v ? (100 * v).ToString("F1", CultureInfo.InvariantCulture).PadLeft(5) + "%" : "     -";
}
