using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>The tables of a dossier's text: agreements, exchanges, third parties.</summary>
internal static class DossierTextLedgers
{
    private const int LongestBar = 14;

    public static void Agreements(TextPage page, Dossier d)
    {
        page.Rule("Agreements", "● recorded  ◐ claimed  ○ no record");
        var (first, next, state) = page.Width >= 80 ? (17, 15, 15) : (14, 11, 12);
        var name = page.Width - 1 - first - next - next - state;
        page.Row(new Cell([], 1), new Cell([], name), Dim("signed", first), Dim("ratified", next), Dim("in force", next), Dim("state", state));
        foreach (var a in d.Agreements)
            page.Row(new Cell([], 1), new Cell([new(PlainText.Line(a.Name), TextRole.Plain), .. DossierText.Marks(a.Notes, a.Doubts)], name - 2), new Cell([], 2),
                Step(a.Signed, first), Step(a.Ratified, next), Step(a.InForce, next), new Cell(TextPage.Of(a.State), state));
        page.Blank();
    }

    public static void Exchanges(TextPage page, Dossier d)
    {
        var x = d.Exchanges;
        page.Rule(x.Since is null ? "Exchanges" : $"Exchanges since {Since(x.Since)}", "length: independent reports, not tonnes");
        var half = (page.Width - 1) / 2;
        var (a, b) = (PlainText.Line(d.Head.A.Name), PlainText.Line(d.Head.B.Name));
        page.Row(new Cell([], 1), Heading(a, b, x.AToB, half), Heading(b, a, x.BToA, page.Width - 1 - half));
        var most = x.AToB.Goods.Concat(x.BToA.Goods).Select(g => g.Reports).DefaultIfEmpty(1).Max();
        for (var i = 0; i < Math.Max(x.AToB.Goods.Count, x.BToA.Goods.Count); i++)
            page.Row([new Cell([], 1), .. Goods(x.AToB.Goods, i, half, most), .. Goods(x.BToA.Goods, i, page.Width - 1 - half, most)]);
        if (x.AToB.Goods.Count + x.BToA.Goods.Count == 0) page.Row(new Cell([], 1), new Cell(TextPage.Of("No record that anything changed hands."), page.Width - 1));
        NotReal(page, $"{a} → {b}", x.AToB);
        NotReal(page, $"{b} → {a}", x.BToA);
        page.Blank();
    }

    public static void ThirdParties(TextPage page, Dossier d)
    {
        page.Rule("Third parties", "acts in this store, by kind and direction");
        var (a, b) = (PlainText.Line(d.Head.A.Name), PlainText.Line(d.Head.B.Name));
        var name = 18;
        var column = (page.Width - 1 - name - 16) / 4;
        page.Row(new Cell([], 1), new Cell([], name), Dim($"{a} →", column), Dim($"→ {a}", column), Dim($"{b} →", column), Dim($"→ {b}", column));
        foreach (var t in d.ThirdParties)
            page.Row(new Cell([], 1), new Cell(TextPage.Of(PlainText.Line(t.Name)), name - 1), new Cell([], 1), Counts(t.FromA, column), Counts(t.ToA, column), Counts(t.FromB, column), Counts(t.ToB, column),
                new Cell(TextPage.Of($"[{Wording.Numbers(t.Notes)}]", TextRole.Note), 16));
        page.Row(new Cell([], 1), new Cell(TextPage.Of("Mutual acts count in both directions. No index yet stands behind these counts.", TextRole.Dim), page.Width - 1));
        page.Blank();
    }

    private static Cell Dim(string text, int width) => new(TextPage.Of(text, TextRole.Dim), width);

    private static Cell Step(AgreementStep s, int width) => s.Record == StepRecord.None
        ? new(TextPage.Of(Wording.StepSign(s.Record), TextRole.Dim), width) : new(TextPage.Of($"{Wording.StepSign(s.Record)} {Wording.StepText(s)}"), width);

    private static string Since(When since) => WhenText.Of(since) is var w && w.StartsWith("since ", StringComparison.Ordinal) ? w[6..] : w;

    private static Cell Heading(string from, string to, ExchangeFlow flow, int width) => new([new($"{from} → {to}", TextRole.Heading), new("  " + English.Count(flow.Reports, "report"), TextRole.Plain)], width);

    private static IReadOnlyList<Cell> Goods(IReadOnlyList<GoodsLine> goods, int i, int width, int most)
    {
        if (i >= goods.Count) return [new([], width)];
        var g = goods[i];
        var length = Math.Max(1, most <= LongestBar ? g.Reports : (int)Math.Round((double)g.Reports * LongestBar / most));
        return
        [
            new(TextPage.Of((g.Claimed ? "◐ " : "") + g.Label), 20), new([], 1),
            new([new(new string('█', length), TextRole.Cooperation), new($" {g.Reports}", TextRole.Plain), .. DossierText.Marks(g.Notes, [])], width - 23), new([], 2),
        ];
    }

    private static void NotReal(TextPage page, string direction, ExchangeFlow flow)
    {
        if (flow.NotReal.Count == 0) return;
        List<TextSegment> text = [new($"{direction}, not on record as delivered:", TextRole.Dim)];
        foreach (var (g, i) in flow.NotReal.Select((g, i) => (g, i)))
        {
            text.Add(new($" {g.Label} ({Wording.NotReal(g)})", TextRole.Plain));
            text.AddRange(DossierText.Marks(g.Notes, []));
            text.Add(new(i == flow.NotReal.Count - 1 ? "." : ";", TextRole.Plain));
        }
        page.Row(new Cell([], 1), new Cell(text, page.Width - 1));
    }

    private static Cell Counts(QuadCounts c, int width)
    {
        if (c.Total == 0) return new(TextPage.Of("no record", TextRole.Dim), width);
        List<TextSegment> text = [];
        void Add(QuadClass q, int n)
        {
            if (n == 0) return;
            if (text.Count > 0) text.Add(new(" ", TextRole.Plain));
            text.Add(new(Wording.QuadSign(q), Wording.IsCooperation(q) ? TextRole.Cooperation : TextRole.Conflict));
            text.Add(new(n.ToString(System.Globalization.CultureInfo.InvariantCulture), TextRole.Plain));
        }
        Add(QuadClass.MaterialCooperation, c.MaterialCooperation);
        Add(QuadClass.VerbalCooperation, c.VerbalCooperation);
        Add(QuadClass.VerbalConflict, c.VerbalConflict);
        Add(QuadClass.MaterialConflict, c.MaterialConflict);
        return new(text, width);
    }
}
