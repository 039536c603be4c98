using System.Net;
using System.Text;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>Writes a dossier as one page of HTML that needs nothing else: no script, no outside address, light and dark, printable.</summary>
/// <remarks>Every text is encoded. Notes link to their sentence at the foot, and each sentence links back to its first citing.</remarks>
public static class DossierHtml
{
    /// <summary>The page.</summary>
    public static string Render(Dossier dossier) => new HtmlPage(dossier).Write();

    private sealed class HtmlPage(Dossier d)
    {
        private readonly StringBuilder _html = new();
        private readonly HashSet<int> _cited = [];

        public string Write()
        {
            var title = Text(Wording.Title(d));
            _html.Append($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · Entente</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n{DossierStyle.Css}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n");
            Contents();
            _html.Append("<main id=\"main\">\n");
            Head();
            if (d.Empty is { } e) _html.Append($"<p class=\"empty\"><b>{Text(e.What)}</b> {Text(e.Why)} {Text(e.Next)} <code>{Text(e.Command)}</code></p>\n");
            foreach (var (id, heading, told, write) in Sections())
            {
                _html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<div class=\"head\"><h2 id=\"{id}-h\">{heading}</h2><span class=\"micro\">{told}</span></div>\n");
                write();
                _html.Append("</section>\n");
            }
            _html.Append("<footer>\n");
            foreach (var c in d.CannotSay) _html.Append($"<p class=\"empty\">{Text(c.Text)}</p>\n");
            _html.Append($"<p class=\"micro\">{Text(Wording.Cite(d))}</p>\n</footer>\n</main>\n</body>\n</html>\n");
            return _html.ToString();
        }

        private IEnumerable<(string Id, string Heading, string Told, Action Write)> Sections()
        {
            if (d.Brief.Count > 0) yield return ("brief", "Brief", Text(Wording.NoModel), Brief);
            if (d.Timeline.Rows.Count > 0) yield return ("timeline", "Timeline", Text(Wording.TimelineCount(d.Timeline)) + (d.Timeline.Rows.Count < d.Timeline.Total ? $" · all: <code>{Text(Wording.Commanded(d, "events"))}</code>" : ""), Timeline);
            if (d.Agreements.Count > 0) yield return ("agreements", "Agreements", "<span aria-hidden=\"true\">●</span> recorded <span aria-hidden=\"true\">◐</span> claimed <span aria-hidden=\"true\">○</span> no record", Agreements);
            if (d.Exchanges.AToB.Goods.Count + d.Exchanges.AToB.NotReal.Count + d.Exchanges.BToA.Goods.Count + d.Exchanges.BToA.NotReal.Count > 0)
                yield return ("exchanges", "Exchanges", "length is the number of independent reports, not tonnes or money", Exchanges);
            if (d.ThirdParties.Count > 0) yield return ("third-parties", "Third parties", "acts in this store, by kind and direction; mutual acts count in both", ThirdParties);
            if (d.Doubts.Rivals.Count + d.Doubts.Claims.Count > 0) yield return ("doubts", "Doubts", Text(Wording.DoubtCount(d.Head.Counts)), Doubts);
            if (d.Questions.Count > 0) yield return ("questions", "Open questions", "conjectures of the documents, no forecasts", Questions);
            if (d.Sources.Rows.Count > 0) yield return ("sources", "Sources", Text(Wording.CopiesKey), Sources);
            if (d.Notes.Count > 0) yield return ("notes", "Notes", "the sentences behind the numbers", Notes);
        }

        private void Contents()
        {
            _html.Append("<header class=\"bar\"><span class=\"brand\">Entente</span><nav aria-label=\"Sections\">");
            foreach (var (id, heading, _, _) in Sections()) _html.Append($"<a href=\"#{id}\">{heading}</a>");
            _html.Append("</nav></header>\n");
        }

        private void Head()
        {
            var (h, c) = (d.Head, d.Head.Counts);
            _html.Append($"<h1>{Text(h.A.Name)} <span class=\"dash\">–</span> {Text(h.B.Name)} <span class=\"code\">{Text(Wording.Code(d))}</span></h1>\n");
            _html.Append($"<p class=\"micro\">{Text(Wording.Covered(d))} · {Text(Wording.AsOf(d))} · shows only what was published by that day · {Text(h.Limits)}{(h.Former.Length > 0 ? " · " + Text(h.Former) : "")}</p>\n<dl class=\"facts\">\n");
            Fact("Events", English.Number(c.Events), "timeline", $"{Wording.Witnesses(c.Witnesses)}");
            Fact("Documents", English.Number(c.Documents), "sources", $"{English.Count(c.Copies, "copy", "copies")} folded");
            Fact("Doubts open", English.Number(c.DoubtsOpen), "doubts", $"{English.Number(c.DoubtsLikely)} with a likely answer");
            Fact("Last report", h.LastReport is null ? "no date" : WhenText.Of(h.LastReport), "sources", h.LastReportAge is { } n ? $"{English.Count(n, "day")} before" : "no dated report");
            _html.Append("</dl>\n");
        }

        private void Fact(string label, string value, string section, string micro)
        {
            var exists = Sections().Any(s => s.Id == section);
            _html.Append($"<div><dt>{label}</dt><dd>{(exists ? $"<a class=\"ev\" href=\"#{section}\">{Text(value)}</a>" : Text(value))}<span class=\"micro\">{Text(micro)}</span></dd></div>\n");
        }

        private void Brief()
        {
            _html.Append("<div class=\"brief\">\n");
            foreach (var part in d.Brief)
            {
                _html.Append($"<h3>{part.Heading}</h3>\n<p>");
                foreach (var (s, i) in part.Sentences.Select((s, i) => (s, i)))
                {
                    if (i > 0) _html.Append(' ');
                    foreach (var (c, k) in s.Clauses.Select((c, k) => (c, k)))
                    {
                        if (k > 0 && c.Text.StartsWith(' ')) _html.Append(' ');
                        var text = Text(c.Text) + c.Tail;
                        _html.Append(c.Section is { } section ? $"<a class=\"ev\" href=\"#{section}\">{text}</a>" : text).Append(Marks(c.Notes, c.Doubts));
                    }
                }
                _html.Append("</p>\n");
            }
            _html.Append("</div>\n");
        }

        private void Timeline()
        {
            Open("stack", "Happened", "Event", "Type", "Status", "#Witnesses");
            foreach (var r in d.Timeline.Rows)
                _html.Append($"<tr><td class=\"nw\">{Text(WhenText.Of(r.When))}{Marks([], r.Doubts)}</td><th scope=\"row\">{Sign(r.Quad)} {Text(r.Headline)}{Marks(r.Notes, [])}</th><td class=\"inl\"><span class=\"tag\">{Ontology.NameOf(r.Type)}</span></td><td class=\"inl\"><span class=\"status {r.StatusWord}\">{r.StatusWord}</span>{(r.ClaimedBy is { } by ? $" <span class=\"micro\">by {Text(by)}</span>" : "")}</td><td class=\"num inl\" data-l=\"witnesses\">{r.Witnesses}</td></tr>\n");
            Close();
            _html.Append($"<p class=\"caption\">{Sign(QuadClass.MaterialCooperation)} material cooperation {Sign(QuadClass.VerbalCooperation)} verbal cooperation {Sign(QuadClass.VerbalConflict)} verbal conflict {Sign(QuadClass.MaterialConflict)} material conflict. Dates say when a thing happened, as exactly as the source does.</p>\n");
        }

        private void Agreements()
        {
            Open("stack", "Agreement", "Subjects", "Signed", "Ratified", "In force", "State");
            foreach (var a in d.Agreements)
                _html.Append($"<tr><th scope=\"row\">{Text(a.Name)}{Marks(a.Notes, a.Doubts)}</th><td class=\"dim\">{Text(string.Join(", ", a.Subjects))}</td>{Step("signed", a.Signed)}{Step("ratified", a.Ratified)}{Step("in force", a.InForce)}<td data-l=\"state\">{Text(a.State)}</td></tr>\n");
            Close();
            _html.Append($"<p class=\"caption\">{Wording.NoRecord}</p>\n");
        }

        private static string Step(string label, AgreementStep s) =>
            $"<td class=\"inl nw{(s.Record == StepRecord.None ? " dimmer" : "")}\" data-l=\"{label}\"><span class=\"step {s.Record.ToString().ToLowerInvariant()}\" role=\"img\" aria-label=\"{(s.Record == StepRecord.None ? "no record" : s.Record.ToString().ToLowerInvariant())}\"></span>{Text(Wording.StepText(s))}</td>";

        private void Exchanges()
        {
            var x = d.Exchanges;
            var most = x.AToB.Goods.Concat(x.BToA.Goods).Select(g => g.Reports).DefaultIfEmpty(1).Max();
            _html.Append("<div class=\"two\">\n");
            Flow(d.Head.A.Name, d.Head.B.Name, x.AToB, most);
            Flow(d.Head.B.Name, d.Head.A.Name, x.BToA, most);
            _html.Append("</div>\n");
        }

        private void Flow(string from, string to, ExchangeFlow flow, int most)
        {
            _html.Append($"<div><h3>{Text(from)} → {Text(to)} <span class=\"micro\">{English.Count(flow.Reports, "report")}</span></h3>\n");
            if (flow.Goods.Count + flow.NotReal.Count == 0) { _html.Append("<p class=\"empty\">No record that anything went this way.</p></div>\n"); return; }
            Open("", "Goods", "Reports");
            foreach (var g in flow.Goods)
                _html.Append($"<tr><th scope=\"row\">{Text(g.Label)}{(g.Claimed ? " <span class=\"status claimed\">claimed</span>" : "")}</th><td><span class=\"hbar\" style=\"width:{Math.Max(4, 60 * g.Reports / most)}%\"></span> {g.Reports}{Marks(g.Notes, [])}</td></tr>\n");
            foreach (var g in flow.NotReal)
                _html.Append($"<tr><th scope=\"row\" class=\"dim\">{Text(g.Label)}</th><td class=\"dim\">{Wording.NotReal(g)}{Marks(g.Notes, [])}</td></tr>\n");
            Close();
            _html.Append("</div>\n");
        }

        private void ThirdParties()
        {
            var (a, b) = (Text(d.Head.A.Name), Text(d.Head.B.Name));
            Open("stack", "Who", $"!{a} →", $"!→ {a}", $"!{b} →", $"!→ {b}");
            foreach (var t in d.ThirdParties)
                _html.Append($"<tr><th scope=\"row\">{Text(t.Name)}{Marks(t.Notes, [])}</th><td data-l=\"{a} →\">{Counts(t.FromA)}</td><td data-l=\"→ {a}\">{Counts(t.ToA)}</td><td data-l=\"{b} →\">{Counts(t.FromB)}</td><td data-l=\"→ {b}\">{Counts(t.ToB)}</td></tr>\n");
            Close();
        }

        private static string Counts(QuadCounts c)
        {
            if (c.Total == 0) return "<span class=\"dimmer\">no record</span>";
            var html = new StringBuilder();
            foreach (var (q, n) in new[] { (QuadClass.MaterialCooperation, c.MaterialCooperation), (QuadClass.VerbalCooperation, c.VerbalCooperation), (QuadClass.VerbalConflict, c.VerbalConflict), (QuadClass.MaterialConflict, c.MaterialConflict) })
                if (n > 0) html.Append($"<span class=\"nw\">{Sign(q)} {n}</span> ");
            return html.ToString().TrimEnd();
        }

        private void Doubts()
        {
            foreach (var x in d.Doubts.Rivals)
            {
                _html.Append($"<article class=\"card\" id=\"doubt-{x.Number}\"><h3>{x.Number}. {Text(x.Question)}</h3><p class=\"micro\">{(x.Across ? "documents differ" : "within one document")}</p>\n<div class=\"rival\">\n");
                foreach (var a in x.Accounts)
                    _html.Append($"<div><div class=\"label\">Account {a.Letter} · {Wording.Witnesses(a.Witnesses)}</div><div class=\"date\">{Text(a.Value)}</div><p class=\"quote\">“{Text(a.Quote)}”{Marks(a.Notes, [])}</p></div>\n");
                _html.Append($"</div>\n<p class=\"resolve\">{(x.Likely is null ? "" : "<b>")}{Text(Wording.Likely(x))}{(x.Likely is null ? "" : "</b>")}</p></article>\n");
            }
            if (d.Doubts.Claims.Count == 0) return;
            Open("stack", "No.", "Claim", "Why it is weak");
            foreach (var x in d.Doubts.Claims)
                _html.Append($"<tr id=\"doubt-{x.Number}\"><td>{x.Number}.</td><th scope=\"row\">{Text(x.Question)}{Marks(x.Accounts[0].Notes, [])}</th><td class=\"dim\">{Text(x.Reason)}</td></tr>\n");
            Close();
        }

        private void Questions()
        {
            Open("stack", "Question", "Raised by", "On", "Answer");
            foreach (var q in d.Questions)
                _html.Append($"<tr><th scope=\"row\">{Text(q.Text)}{Marks(q.Notes, [])}</th><td class=\"dim\">{Text(q.Speaker ?? Wording.ThisReport)}</td><td class=\"nw\">{Text(WhenText.Of(q.Asked))}</td><td>{(q.Answer is { } answer ? "Since then: " + Text(answer) + Marks(q.AnsweredBy, []) : "<span class=\"dimmer\">open</span>")}</td></tr>\n");
            Close();
        }

        private void Sources()
        {
            Open("", "Outlet", "#Documents", "#Witnesses", "Last");
            foreach (var r in d.Sources.Rows)
            {
                _html.Append($"<tr><th scope=\"row\">{Text(r.Outlet ?? "outlet not named")}</th><td class=\"num\">{r.Documents}</td><td class=\"num\">{r.Witnesses}</td><td class=\"nw\">{Text(WhenText.Of(r.Last))}</td></tr>\n");
                foreach (var c in r.Copies)
                    _html.Append($"<tr class=\"dim\"><th scope=\"row\" class=\"copy\">same text in {Text(c.Outlet ?? "an outlet not named")}</th><td class=\"num\">{c.Documents}</td><td class=\"num\">0</td><td class=\"nw\">{Text(WhenText.Of(c.Last))}</td></tr>\n");
            }
            Close();
        }

        private void Notes()
        {
            _html.Append("<ol class=\"notes\">\n");
            foreach (var n in d.Notes)
                _html.Append($"<li id=\"note-{n.Number}\" value=\"{n.Number}\"><q>{Text(n.Sentence.Text)}</q> <span class=\"micro\">{(n.Title is { Length: > 0 } t ? $"<i>{Text(t)}</i>, " : "")}{Text(Wording.Origin(n))}</span>&#160;<a class=\"back\" href=\"#ref-{n.Number}\" aria-label=\"Back to where note {n.Number} is cited\">↑</a></li>\n");
            _html.Append("</ol>\n");
        }

        // A heading that starts with # is a column of numbers, one with ! is encoded already.
        private void Open(string style, params ReadOnlySpan<string> headings)
        {
            _html.Append($"<div class=\"scrollx\"><table{(style.Length > 0 ? $" class=\"{style}\"" : "")}>\n<thead><tr>");
            foreach (var h in headings) _html.Append(h.StartsWith('#') ? $"<th scope=\"col\" class=\"num\">{Text(h[1..])}</th>" : $"<th scope=\"col\">{(h.StartsWith('!') ? h[1..] : Text(h))}</th>");
            _html.Append("</tr></thead>\n<tbody>\n");
        }

        private void Close() => _html.Append("</tbody></table></div>\n");

        private static string Sign(QuadClass q) => $"<span class=\"g {(Wording.IsCooperation(q) ? "coop" : "con")}\" role=\"img\" aria-label=\"{Wording.QuadWord(q)}\">{Wording.QuadSign(q)}</span>";

        private string Marks(IReadOnlyList<int> notes, IReadOnlyList<int> doubts)
        {
            var html = new StringBuilder();
            foreach (var n in notes) html.Append($"<a class=\"note\"{(_cited.Add(n) ? $" id=\"ref-{n}\"" : "")} href=\"#note-{n}\" aria-label=\"Note {n}\">{n}</a>");
            foreach (var n in doubts) html.Append($" <a class=\"doubt\" href=\"#doubt-{n}\">Doubt {n}</a>");
            return html.ToString();
        }

        private static string Text(string text) => WebUtility.HtmlEncode(PlainText.Line(text));
    }
}
