using System.Text;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>Writes a dossier as Markdown (GitHub's flavour): headings, tables, and a footnote for every sentence.</summary>
public static class DossierMarkdown
{
    /// <summary>The page.</summary>
    public static string Render(Dossier dossier)
    {
        var d = dossier;
        var page = new StringBuilder();
        Head(page, d);
        if (d.Empty is { } e) page.Append($"**{Text(e.What)}** {Text(e.Why)} {Text(e.Next)} `{e.Command}`\n\n");
        if (d.Brief.Count > 0) Brief(page, d);
        if (d.Timeline.Rows.Count > 0) Timeline(page, d);
        if (d.Agreements.Count > 0) Agreements(page, d);
        Exchanges(page, d);
        if (d.ThirdParties.Count > 0) ThirdParties(page, d);
        if (d.Doubts.Rivals.Count + d.Doubts.Claims.Count > 0) Doubts(page, d);
        if (d.Questions.Count > 0) Questions(page, d);
        if (d.Sources.Rows.Count > 0) Sources(page, d);
        foreach (var c in d.CannotSay) page.Append(Text(c.Text)).Append("\n\n");
        page.Append(Text(Wording.Cite(d))).Append('\n');
        if (d.Notes.Count > 0) page.Append("\n## Notes\n\n");
        foreach (var n in d.Notes) page.Append($"[^{n.Number}]: “{Text(n.Sentence.Text)}” {Text(Wording.Origin(n))}\n");
        return page.ToString();
    }

    private static void Head(StringBuilder page, Dossier d)
    {
        var c = d.Head.Counts;
        page.Append($"# {Text(Wording.Title(d))}\n\n");
        page.Append($"{Wording.Code(d)} · {Text(Wording.Covered(d))} · {Wording.AsOf(d)}\n\n");
        page.Append($"- Events: {English.Number(c.Events)} {Wording.EventCount(c)}\n- Documents: {English.Number(c.Documents)}, {Wording.LastReport(d.Head)}\n- Doubts: {Wording.DoubtCount(c)}\n- {d.Head.Limits}\n");
        if (d.Head.Former.Length > 0) page.Append($"- {Text(English.Capital(d.Head.Former))}\n");
        page.Append('\n');
    }

    private static void Brief(StringBuilder page, Dossier d)
    {
        page.Append("## Brief\n\n");
        foreach (var part in d.Brief)
        {
            page.Append($"### {part.Heading}\n\n");
            page.AppendJoin(' ', part.Sentences.Select(s => string.Concat(s.Clauses.Select((c, i) => (i > 0 && c.Text.StartsWith(' ') ? " " : "") + Text(c.Text) + c.Tail + Marks(c.Notes, c.Doubts)))));
            page.Append("\n\n");
        }
    }

    private static void Timeline(StringBuilder page, Dossier d)
    {
        Heading(page, "Timeline", d.Timeline.Rows.Count < d.Timeline.Total ? $"{Wording.TimelineCount(d.Timeline)}; all: `{Wording.Commanded(d, "events")}`" : Wording.TimelineCount(d.Timeline));
        Table(page, ["Happened", "Event", "Type", "Status", ">Witnesses"], d.Timeline.Rows.Select(r => new[]
        {
            WhenText.Of(r.When), $"{Wording.QuadSign(r.Quad)} {Text(r.Headline)}{Marks(r.Notes, r.Doubts)}", Ontology.NameOf(r.Type), r.StatusWord + (r.ClaimedBy is { } by ? " by " + Text(by) : ""), English.Number(r.Witnesses),
        }));
        page.Append(Wording.TimelineKey).Append("; ").Append(Wording.WitnessKey).Append("\n\n");
    }

    private static void Agreements(StringBuilder page, Dossier d)
    {
        Heading(page, "Agreements", "● recorded, ◐ claimed, ○ no record");
        Table(page, ["Agreement", "Subjects", "Signed", "Ratified", "In force", "State"], d.Agreements.Select(a => new[]
        {
            Text(a.Name) + Marks(a.Notes, a.Doubts), Text(string.Join(", ", a.Subjects)), Step(a.Signed), Step(a.Ratified), Step(a.InForce), a.State,
        }));
        page.Append(Wording.NoRecord).Append("\n\n");
    }

    private static void Exchanges(StringBuilder page, Dossier d)
    {
        var x = d.Exchanges;
        var flows = new[] { (From: d.Head.A.Name, To: d.Head.B.Name, Flow: x.AToB), (From: d.Head.B.Name, To: d.Head.A.Name, Flow: x.BToA) };
        if (flows.All(f => f.Flow.Goods.Count + f.Flow.NotReal.Count == 0)) return;
        Heading(page, "Exchanges", "counted by independent reports, not tonnes");
        Table(page, ["From", "To", "What", "Status", ">Reports"], flows.SelectMany(f => f.Flow.Goods.Concat(f.Flow.NotReal).Select(g => new[]
        {
            Text(f.From), Text(f.To), Text(g.Label) + Marks(g.Notes, []), g.Status != Status.Happened ? Wording.NotReal(g) : g.Claimed ? "claimed" : "happened", English.Number(g.Reports),
        })));
    }

    private static void ThirdParties(StringBuilder page, Dossier d)
    {
        var (a, b) = (Text(d.Head.A.Name), Text(d.Head.B.Name));
        Heading(page, "Third parties", "acts in this store, by kind and direction");
        Table(page, ["Who", $"{a} →", $"→ {a}", $"{b} →", $"→ {b}"], d.ThirdParties.Select(t => new[] { Text(t.Name) + Marks(t.Notes, []), Counts(t.FromA), Counts(t.ToA), Counts(t.FromB), Counts(t.ToB) }));
    }

    private static void Doubts(StringBuilder page, Dossier d)
    {
        page.Append("## Doubts\n\n");
        foreach (var x in d.Doubts.Rivals)
        {
            page.Append($"### ◇{x.Number} {Text(x.Question)}\n\n");
            Table(page, ["Account", "Says", "Words", ">Witnesses"], x.Accounts.Select(a => new[] { a.Letter, Text(a.Value), $"“{Text(a.Quote)}”{Marks(a.Notes, [])}", English.Number(a.Witnesses) }));
            page.Append(Text(Wording.Likely(x))).Append("\n\n");
        }
        if (d.Doubts.Claims.Count > 0) Table(page, ["", "Claim", "Why it is weak"], d.Doubts.Claims.Select(x => new[] { $"◇{x.Number}", Text(x.Question) + Marks(x.Accounts[0].Notes, []), Text(x.Reason) }));
    }

    private static void Questions(StringBuilder page, Dossier d)
    {
        Heading(page, "Open questions", "conjectures of the documents, no forecasts");
        Table(page, ["Question", "Raised by", "On", "Answer"], d.Questions.Select(q => new[]
        {
            Text(q.Text) + Marks(q.Notes, []), Text(q.Speaker ?? Wording.ThisReport), WhenText.Of(q.Asked), q.Answer is { } answer ? Text(answer) + Marks(q.AnsweredBy, []) : "open",
        }));
    }

    private static void Sources(StringBuilder page, Dossier d)
    {
        page.Append("## Sources\n\n");
        Table(page, ["Outlet", ">Documents", ">Witnesses", "Last"], d.Sources.Rows.SelectMany(r => r.Copies
            .Select(c => new[] { "— same text in " + Text(c.Outlet ?? "an outlet not named"), English.Number(c.Documents), "0", WhenText.Of(c.Last) })
            .Prepend([Text(r.Outlet ?? "outlet not named"), English.Number(r.Documents), English.Number(r.Witnesses), WhenText.Of(r.Last)])));
        page.Append(Wording.CopiesKey).Append("\n\n");
    }

    private static void Heading(StringBuilder page, string heading, string told) => page.Append($"## {heading}\n\n{told}\n\n");

    // A column whose heading starts with > is set to the right.
    private static void Table(StringBuilder page, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        page.Append("| ").AppendJoin(" | ", headings.Select(h => h.TrimStart('>'))).Append(" |\n|");
        foreach (var h in headings) page.Append(h.StartsWith('>') ? " ---: |" : " --- |");
        page.Append('\n');
        foreach (var row in rows) page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        page.Append('\n');
    }

    private static string Step(AgreementStep s) => $"{Wording.StepSign(s.Record)} {Wording.StepText(s)}";

    private static string Counts(QuadCounts c) => c.Total == 0 ? "no record" : string.Join(' ', new[]
    {
        (Sign: "▲", Count: c.MaterialCooperation), (Sign: "△", Count: c.VerbalCooperation), (Sign: "▽", Count: c.VerbalConflict), (Sign: "▼", Count: c.MaterialConflict),
    }.Where(x => x.Count > 0).Select(x => $"{x.Sign} {x.Count}"));

    private static string Marks(IReadOnlyList<int> notes, IReadOnlyList<int> doubts) => string.Concat(notes.Select(n => $"[^{n}]")) + string.Concat(doubts.Select(n => $" ◇{n}"));

    // What Markdown or HTML would read as markup is escaped; texts of documents stay on one line.
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in PlainText.Line(text))
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' => $"\\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
