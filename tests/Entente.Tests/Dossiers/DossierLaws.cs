using System.Text.RegularExpressions;
using Entente.Dossiers;
using Entente.Dossiers.Pages;

namespace Entente.Tests.Dossiers;

/// <summary>What is true of every dossier and its pages.</summary>
internal static partial class DossierLaws
{
    public static void Hold(Dossier d)
    {
        EveryNoteIsCited(d);
        EveryClauseWithANumberHasEvidence(d);
        NoLineIsTooWide(d);
        ProseIsClean(d);
        HtmlLinksLeadSomewhere(d);
    }

    public static void EveryNoteIsCited(Dossier d)
    {
        Assert.Equal(Enumerable.Range(1, d.Notes.Count), d.Notes.Select(n => n.Number));
        var cited = Cited(d).ToHashSet();
        Assert.True(cited.SetEquals(d.Notes.Select(n => n.Number)), $"not cited: {string.Join(", ", d.Notes.Select(n => n.Number).Except(cited))}; without a note: {string.Join(", ", cited.Except(d.Notes.Select(n => n.Number)))}");
    }

    public static IEnumerable<int> Cited(Dossier d) =>
        d.Brief.SelectMany(p => p.Sentences).SelectMany(s => s.Clauses).SelectMany(c => c.Notes)
            .Concat(d.Timeline.Rows.SelectMany(r => r.Notes)).Concat(d.Agreements.SelectMany(a => a.Notes))
            .Concat(d.Exchanges.AToB.Goods.Concat(d.Exchanges.AToB.NotReal).Concat(d.Exchanges.BToA.Goods).Concat(d.Exchanges.BToA.NotReal).SelectMany(g => g.Notes))
            .Concat(d.ThirdParties.SelectMany(t => t.Notes)).Concat(d.Doubts.Rivals.Concat(d.Doubts.Claims).SelectMany(x => x.Accounts).SelectMany(a => a.Notes))
            .Concat(d.Questions.SelectMany(q => q.Notes.Concat(q.AnsweredBy)));

    public static void EveryClauseWithANumberHasEvidence(Dossier d)
    {
        foreach (var s in d.Brief.SelectMany(p => p.Sentences))
        {
            for (var i = 0; i < s.Clauses.Count; i++)
                if (s.Clauses[i].Text.Any(char.IsDigit))
                    Assert.True(s.Clauses.Skip(i).Any(c => c.Notes.Count > 0 || c.Section is not null) || s.Clauses.Any(c => c.Section is not null || c.Notes.Count > 0), $"no evidence: {s.Text}");
            Assert.Contains(s.Clauses, c => c.Notes.Count > 0 || c.Section is not null);
        }
    }

    public static void NoLineIsTooWide(Dossier d)
    {
        foreach (var width in (int[])[60, 80, 100, 140])
            foreach (var ascii in (bool[])[false, true])
                foreach (var line in DossierText.Render(d, width, ascii))
                {
                    Assert.True(PlainText.Width(line.ToString()) <= width, $"{PlainText.Width(line.ToString())} > {width}: {line}");
                    Assert.DoesNotContain(line.ToString(), c => char.IsControl(c));
                    if (ascii) Assert.DoesNotContain(line.ToString(), c => c > 126);
                }
    }

    public static void ProseIsClean(Dossier d)
    {
        foreach (var text in d.Brief.SelectMany(p => p.Sentences).Select(s => s.Text))
        {
            Assert.DoesNotContain("  ", text);
            Assert.DoesNotMatch(@"\s[.,;:?]", text);
            Assert.False(char.IsLower(text[0]), text);
            Assert.True(text[^1] is '.' or '?' or '”', text);
            Assert.DoesNotMatch(@"\ba [aeio]\w+", text);
            Assert.DoesNotContain('"', text);
            Assert.DoesNotContain('\'', text);
            Assert.DoesNotContain("{", text);
        }
        foreach (var text in Own(d)) Assert.DoesNotContain(text, c => c is '\'' or '"');
    }

    // What the dossier words itself outside the brief; quotations of documents stand as they are.
    private static IEnumerable<string> Own(Dossier d) =>
        d.Timeline.Rows.SelectMany(r => new[] { r.Headline, r.ClaimedBy }).Concat(d.Agreements.Select(a => a.Name)).Concat(d.Questions.SelectMany(q => new[] { q.Text, q.Speaker, q.Answer }))
            .Concat(d.Doubts.Rivals.Concat(d.Doubts.Claims).SelectMany(x => new[] { x.Question, x.Reason })).OfType<string>();

    public static void HtmlLinksLeadSomewhere(Dossier d)
    {
        var html = DossierHtml.Render(d);
        var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (Match m in Target().Matches(html)) Assert.Contains(m.Groups[1].Value, ids);
        Assert.DoesNotMatch(@"(src|href)=""(https?:)?//", html);
        Assert.DoesNotContain("<script", html);
    }

    [GeneratedRegex(@"<[^>]* id=""([^""]+)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"href=""#([^""]+)""")]
    private static partial Regex Target();
}
