using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>Lays a dossier out for terminals: the sections of the web page in lines of a fixed width.</summary>
public static class DossierText
{
    private const int LeastWidth = 60;
    private const int ClaimsShown = 12;

    /// <summary>The lines, each within the width; the caller colours them by role or writes them as they are.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="width">Columns, at least 60.</param>
    /// <param name="ascii">Whether to keep to ASCII.</param>
    public static IReadOnlyList<TextLine> Render(Dossier dossier, int width = 100, bool ascii = false)
    {
        var page = new TextPage(Math.Max(LeastWidth, width), ascii);
        var d = dossier;
        Head(page, d);
        if (d.Empty is { } empty) Empty(page, empty);
        if (d.Brief.Count > 0) Brief(page, d);
        if (d.Timeline.Rows.Count > 0) Timeline(page, d);
        if (d.Agreements.Count > 0) DossierTextLedgers.Agreements(page, d);
        if (d.Exchanges.AToB.Goods.Count + d.Exchanges.BToA.Goods.Count + d.Exchanges.AToB.NotReal.Count + d.Exchanges.BToA.NotReal.Count > 0) DossierTextLedgers.Exchanges(page, d);
        if (d.ThirdParties.Count > 0) DossierTextLedgers.ThirdParties(page, d);
        if (d.Doubts.Rivals.Count + d.Doubts.Claims.Count > 0) Doubts(page, d);
        if (d.Questions.Count > 0) Questions(page, d);
        if (d.Sources.Rows.Count > 0) Sources(page, d);
        if (d.Notes.Count > 0) Notes(page, d);
        Foot(page, d);
        return page.Lines;
    }

    private static void Head(TextPage page, Dossier d)
    {
        var inner = page.Width - 4;
        var right = $"{Wording.Code(d)} · {Wording.Covered(d)} · {Wording.AsOf(d)}";
        var left = Math.Max(20, inner - PlainText.Width(right) - 1);
        var c = d.Head.Counts;
        List<IReadOnlyList<Cell>> rows =
        [
            left + PlainText.Width(right) < inner
                ? [new(TextPage.Of(PlainText.Line(Wording.Title(d)), TextRole.Heading), left), new(TextPage.Of(right, TextRole.Dim), inner - left, true)]
                : [new([new(PlainText.Line(Wording.Title(d)), TextRole.Heading), new($" · {right}", TextRole.Dim)], inner)],
            [],
            [new([new("Events", TextRole.Dim), new($" {English.Number(c.Events)} {Wording.EventCount(c)}", TextRole.Plain)], inner / 2), new([new("Doubts", TextRole.Dim), new(" " + Wording.DoubtCount(c), TextRole.Plain)], inner - inner / 2, true)],
            [new([new("Documents", TextRole.Dim), new($" {English.Number(c.Documents)}, {Wording.LastReport(d.Head)}", TextRole.Plain)], inner / 2), new(TextPage.Of(d.Head.Limits), inner - inner / 2, true)],
        ];
        if (d.Head.Former.Length > 0) rows.Add([new(TextPage.Of(English.Capital(d.Head.Former), TextRole.Dim), inner)]);
        page.Frame(rows);
        page.Blank();
    }

    private static void Empty(TextPage page, DossierEmpty e)
    {
        page.Row(new Cell(TextPage.Of(e.What, TextRole.Heading), page.Width));
        page.Row(new Cell(TextPage.Of(e.Why), page.Width));
        page.Row(new Cell(TextPage.Of($"{e.Next} {e.Command}"), page.Width));
        page.Blank();
    }

    private static void Brief(TextPage page, Dossier d)
    {
        page.Rule("Brief", "[n] is a sentence under Notes");
        foreach (var part in d.Brief)
        {
            List<TextSegment> text = [];
            foreach (var clause in part.Sentences.SelectMany(s => s.Clauses.Select((c, i) => (c, IsFirst: i == 0))))
            {
                if (clause.IsFirst && text.Count > 0) text.Add(new(" ", TextRole.Plain));
                text.Add(new(PlainText.Line(clause.c.Text) is var t && clause.c.Text.StartsWith(' ') ? " " + t : t, TextRole.Plain));
                text.AddRange(Marks(clause.c.Notes, clause.c.Doubts));
                if (clause.c.Tail.Length > 0) text.Add(new(clause.c.Tail, TextRole.Plain));
            }
            page.Row(new Cell(TextPage.Of(part.Heading, TextRole.Heading), 16), new Cell([], 2), new Cell(text, page.Width - 18));
        }
        page.Blank();
    }

    private static void Timeline(TextPage page, Dossier d)
    {
        page.Rule("Timeline", d.Timeline.Rows.Count < d.Timeline.Total ? $"{Wording.TimelineCount(d.Timeline)} · all: {Wording.Commanded(d, "events")}" : Wording.TimelineCount(d.Timeline));
        var headline = page.Width - 1 - 17 - 2 - 11 - 13 - 4;
        foreach (var r in d.Timeline.Rows)
            page.Row(new Cell([], 1), new Cell([new(WhenText.Of(r.When), TextRole.Plain), .. Marks([], r.Doubts)], 16), new Cell([], 1), Sign(r.Quad),
                new Cell([new(PlainText.Line(r.Headline), TextRole.Plain), .. Marks(r.Notes, [])], headline - 1), new Cell([], 1),
                new Cell(TextPage.Of(Ontology.NameOf(r.Type), TextRole.Dim), 11), new Cell(TextPage.Of(r.StatusWord), 13), new Cell(TextPage.Of($"{r.Witnesses}w"), 4, true));
        page.Row(new Cell([], 1), new Cell(TextPage.Of($"{Wording.TimelineKey}; w: {Wording.WitnessKey}", TextRole.Dim), page.Width - 1));
        page.Blank();
    }

    private static void Doubts(TextPage page, Dossier d)
    {
        page.Rule("Doubts", $"two accounts, equal weight on the page · all: {Wording.Commanded(d, "doubts")}");
        foreach (var x in d.Doubts.Rivals)
        {
            page.Row(new Cell(TextPage.Of($"◇{x.Number}", TextRole.Doubt), 4), new Cell(TextPage.Of(PlainText.Line(x.Question), TextRole.Heading), page.Width - 4));
            foreach (var a in x.Accounts)
                page.Row(new Cell([], 4), new Cell(TextPage.Of(a.Letter, a.Letter == x.Likely ? TextRole.Heading : TextRole.Plain), 3),
                    new Cell(TextPage.Of(PlainText.Line(a.Value), a.Letter == x.Likely ? TextRole.Heading : TextRole.Plain), 17), new Cell([], 1),
                    new Cell([new($"“{PlainText.Line(a.Quote)}”", TextRole.Plain), .. Marks(a.Notes, [])], page.Width - 39), new Cell([], 2), new Cell(TextPage.Of(Wording.Witnesses(a.Witnesses), TextRole.Dim), 12));
            page.Row(new Cell([], 4), new Cell(TextPage.Of(PlainText.Line(Wording.Likely(x))), page.Width - 4));
        }
        foreach (var x in d.Doubts.Claims.Take(ClaimsShown))
            page.Row(new Cell(TextPage.Of($"◇{x.Number}", TextRole.Doubt), 4), new Cell([new(PlainText.Line(x.Question), TextRole.Plain), .. Marks(x.Accounts[0].Notes, [])], 44), new Cell([], 2), new Cell(TextPage.Of(PlainText.Line(x.Reason), TextRole.Dim), page.Width - 50));
        if (d.Doubts.Claims.Count > ClaimsShown) page.Row(new Cell([], 4), new Cell([new($"{English.Number(d.Doubts.Claims.Count - ClaimsShown)} more: {Wording.Commanded(d, "doubts")}", TextRole.Dim), .. Marks(Rest(d.Doubts), [])], page.Width - 4));
        page.Blank();
    }

    private static IReadOnlyList<int> Rest(DoubtList doubts) => [.. doubts.Claims.Skip(ClaimsShown).SelectMany(c => c.Accounts[0].Notes).Distinct().Order()];

    private static void Questions(TextPage page, Dossier d)
    {
        page.Rule("Open questions", "conjectures of the documents, no forecasts");
        foreach (var q in d.Questions)
        {
            page.Row(new Cell([], 1), new Cell([new(PlainText.Line(q.Text), TextRole.Plain), .. Marks(q.Notes, [])], page.Width - 34), new Cell([], 2),
                new Cell(TextPage.Of(PlainText.Line(q.Speaker ?? Wording.ThisReport), TextRole.Dim), 18), new Cell([], 1), new Cell(TextPage.Of(WhenText.Of(q.Asked), TextRole.Dim), 12));
            page.Row(new Cell([], 3), q.Answer is { } answer ? new Cell([new($"Since then: {PlainText.Line(answer)}, answered by", TextRole.Plain), .. Marks(q.AnsweredBy, [])], page.Width - 3) : new Cell(TextPage.Of("open", TextRole.Dim), page.Width - 3));
        }
        page.Blank();
    }

    private static void Sources(TextPage page, Dossier d)
    {
        page.Rule("Sources", $"{English.Count(d.Sources.Rows.Count, "outlet")} · {English.Count(d.Head.Counts.Documents, "document")}");
        var name = page.Width - 1 - 17 - 17 - 20;
        foreach (var r in d.Sources.Rows)
        {
            page.Row(new Cell([], 1), new Cell(TextPage.Of(PlainText.Line(r.Outlet ?? "outlet not named")), name), new Cell(TextPage.Of(Wording.Witnesses(r.Witnesses)), 17), new Cell(TextPage.Of(English.Count(r.Documents, "document")), 17), new Cell(TextPage.Of("last " + WhenText.Of(r.Last), TextRole.Dim), 20));
            foreach (var c in r.Copies)
                page.Row(new Cell([], 4), new Cell(TextPage.Of("same text in " + PlainText.Line(c.Outlet ?? "an outlet not named"), TextRole.Dim), name - 3), new Cell(TextPage.Of("0 witnesses", TextRole.Dim), 17), new Cell(TextPage.Of(English.Count(c.Documents, "copy", "copies"), TextRole.Dim), 17), new Cell(TextPage.Of("last " + WhenText.Of(c.Last), TextRole.Dim), 20));
        }
        if (d.Sources.OtherDocuments > 0) page.Row(new Cell([], 1), new Cell(TextPage.Of($"{English.Count(d.Sources.OtherDocuments, "more document")} {(d.Sources.OtherDocuments == 1 ? "names" : "name")} one of the two and {(d.Sources.OtherDocuments == 1 ? "tells" : "tell")} of nothing between them: entente documents", TextRole.Dim), page.Width - 1));
        page.Blank();
    }

    private static void Notes(TextPage page, Dossier d)
    {
        page.Rule("Notes", "the sentences behind the numbers");
        foreach (var n in d.Notes)
            page.Row(new Cell(TextPage.Of($"{n.Number}", TextRole.Note), 4, true), new Cell([], 2), new Cell([new($"“{PlainText.Line(n.Sentence.Text)}” ", TextRole.Plain), new(PlainText.Line(Wording.Origin(n)), TextRole.Dim)], page.Width - 6));
        page.Blank();
    }

    private static void Foot(TextPage page, Dossier d)
    {
        foreach (var c in d.CannotSay) page.Row(new Cell(TextPage.Of(c.Text), page.Width));
        page.Row(new Cell(TextPage.Of(PlainText.Line(Wording.Cite(d))), page.Width));
    }

    internal static Cell Sign(QuadClass q) => new(TextPage.Of(Wording.QuadSign(q), Wording.IsCooperation(q) ? TextRole.Cooperation : TextRole.Conflict), 2);

    /// <summary>" [1,2] ◇3": what stands behind a fact.</summary>
    internal static IEnumerable<TextSegment> Marks(IReadOnlyList<int> notes, IReadOnlyList<int> doubts)
    {
        if (notes.Count > 0) yield return new($" [{Wording.Numbers(notes)}]", TextRole.Note);
        foreach (var doubt in doubts) yield return new($" ◇{doubt}", TextRole.Doubt);
    }
}
