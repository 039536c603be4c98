using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Entente.Sources.Tests;

public class FormatTests
{
    private const string First = "The foreign minister of Arland met the envoy of Bergia on Monday, and both said that the border would open again.";
    private const string Second = "A treaty that was signed in the spring had closed it to all traffic, and trade between the two had fallen by half.";

    [Fact]
    public async Task Markdown_gives_its_front_matter_and_plain_lines()
    {
        using var scratch = new Scratch();
        var item = Assert.Single(await Scratch.Read(scratch.Write("a.md", $$"""
            ---
            title: "Border to open"
            date: 2012-05-03
            author: [Jane Doe, John Roe]
            source: Holm Times
            licence: CC-BY-4.0
            language: en
            url: https://example.org/border
            tags:
              - border
            ---
            ## What was *agreed*

            The [foreign minister](https://example.org/m) of **Arland** met
            the envoy of Bergia on Monday &amp; left. ![a picture](p.png)

            ```
            code that is dropped
            ```

            - The border opens in `June`.
            - Trade resumes.

            > They said so themselves.

            <div onclick="x()">Words in <b>HTML</b>.<script>alert(1)</script></div>
            """)));
        var d = item.Document!;
        Assert.Empty(item.Warnings);
        Assert.Equal("Border to open\n\nWhat was agreed\n\nThe foreign minister of Arland met the envoy of Bergia on Monday & left.\n\nThe border opens in June.\n\n"
            + "Trade resumes.\n\nThey said so themselves.\n\nWords in HTML.", d.Text);
        Assert.Equal(("Border to open", "2012-05-03", "Jane Doe, John Roe", "Holm Times", "CC-BY-4.0", "https://example.org/border", "markdown"),
            (d.Title, d.Date!.ToString(), d.Author, d.Outlet, d.Licence, d.Location, d.Format));
    }

    [Fact]
    public async Task Markdown_without_front_matter_is_read_by_its_head()
    {
        using var scratch = new Scratch();
        var d = Assert.Single(await Scratch.Read(scratch.Write("a.md", $"# Border to open\n\n*Holm Times, 3 May 2012*\n\n{First}\n"))).Document!;
        Assert.Equal(("Border to open", "2012-05-03", "Holm Times"), (d.Title, d.Date?.ToString(), d.Outlet));
        Assert.Equal($"Border to open\n\nHolm Times, 3 May 2012\n\n{First}", d.Text);
    }

    [Fact]
    public async Task A_page_gives_its_article_and_nothing_that_runs()
    {
        using var scratch = new Scratch();
        var body = string.Concat(Enumerable.Repeat($"<p onmouseover=\"steal()\">{First}</p><p>{Second}</p>", 4));
        var item = Assert.Single(await Scratch.Read(scratch.Write("a.html", $$"""
            <!doctype html><html lang="de"><head><title>Border to open - Holm Times</title>
            <meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/"><meta property="og:site_name" content="Holm Times">
            <meta property="article:published_time" content="2012-05-03T00:30:00+09:00"><meta name="author" content="Jane Doe">
            <script>document.write("written by a script")</script><style>p { color: red }</style><link rel="stylesheet" href="http://127.0.0.1:9/x.css"></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World pages</a></li></ul></nav>
            <article><h1>Border to open</h1>{{body}}<img src="http://127.0.0.1:9/p.png" onerror="steal()"><script>steal()</script>
            <iframe src="http://127.0.0.1:9/"></iframe></article><footer>All rights of this page are reserved by the Holm Times.</footer></body></html>
            """)));
        var d = item.Document!;
        Assert.Empty(item.Warnings);
        Assert.Equal(("Border to open", "2012-05-03", "Holm Times", "Jane Doe", "html"), (d.Title, d.Date!.ToString(), d.Outlet, d.Author, d.Format));
        Assert.StartsWith($"Border to open\n\n{First}\n\n{Second}\n\n", d.Text, StringComparison.Ordinal);
        foreach (var alien in new[] { "steal", "script", "color", "<", "World pages", "reserved", "127.0.0.1" }) Assert.DoesNotContain(alien, d.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Border","datePublished":"2012-05-03T10:00:00Z","author":[{"name":"Jane Doe"}],"publisher":{"name":"Holm Times"}}]}</script>""", "")]
    [InlineData("""<meta name="DC.date.issued" content="2012-05-03"><meta name="author" content="By Jane Doe"><meta name="dc.publisher" content="Holm Times">""", "")]
    [InlineData("""<meta property="og:site_name" content="Holm Times"><meta name="author" content="Jane Doe">""", """<header><time datetime="2012-05-03">Thursday</time></header>""")]
    [InlineData("", "<p>By Jane Doe</p><p>Holm Times, 3 May 2012</p>")]
    public async Task A_page_tells_date_author_and_outlet_in_many_ways(string head, string top)
    {
        using var scratch = new Scratch();
        var page = $"<html><head><title>Border to open</title>{head}</head><body><article>{top}<p>{First}</p><p>{Second}</p></article></body></html>";
        var d = Assert.Single(await Scratch.Read(scratch.Write("a.html", page))).Document!;
        Assert.Equal(("2012-05-03", "Jane Doe", "Holm Times"), (d.Date?.ToString(), d.Author, d.Outlet));
        Assert.Contains(First, d.Text, StringComparison.Ordinal);
        Assert.Contains(Second, d.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>The border opens.</p>")]
    [InlineData("<main><h1>Border</h1><p>The border will open again in June.</p></main>")]
    [InlineData("<div>The border will open again in June.<br>Trade resumes.</div>")]
    [InlineData("<pre>The border will open again in June.\nTrade resumes.</pre>")]
    public async Task A_short_page_is_a_document_when_it_has_a_sentence(string body)
    {
        using var scratch = new Scratch();
        var item = Assert.Single(await Scratch.Read(scratch.Write("a.html", $"<html><head><title>Border</title></head><body>{body}</body></html>")));
        if (body.Contains("again", StringComparison.Ordinal)) Assert.Contains("The border will open again in June.", item.Document?.Text, StringComparison.Ordinal);
        else Assert.NotNull(item.Error);
    }

    [Fact]
    public async Task A_PDF_gives_paragraphs_with_broken_words_joined()
    {
        using var scratch = new Scratch();
        var page = new[]
        {
            ("Border to open", 20.0), ("Holm Times, 3 May 2012", 24.0),
            ("The foreign minister of Arland met the envoy of the neigh-", 30.0), ("bouring state on Monday, and both said that the long-", 14.0), ("range plan would stay. It was a long-range plan.", 14.0),
            ("A treaty that was signed in the spring had closed the bor-", 30.0), ("der to all traffic.", 14.0),
        };
        var d = Assert.Single(await Scratch.Read(scratch.Write("a.pdf", Pdf(page)))).Document!;
        Assert.Equal(("Border to open", "2012-05-03", "Holm Times", "pdf"), (d.Title, d.Date?.ToString(), d.Outlet, d.Format));
        Assert.Contains("The foreign minister of Arland met the envoy of the neighbouring state on Monday, and both said that the long-range plan would stay. It was a long-range plan.\n", d.Text, StringComparison.Ordinal);
        Assert.EndsWith("A treaty that was signed in the spring had closed the border to all traffic.", d.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_heads_and_page_numbers_are_dropped_and_a_sentence_goes_on_over_the_page()
    {
        using var scratch = new Scratch();
        var pages = Enumerable.Range(1, 4).Select(i => new[]
        {
            ($"Annual report {i}", 20.0), (i == 1 ? "The ministers of the two states met in the capital and said that" : "they would meet again in the spring. The ministers said that", 40.0), ($"- {i} -", 60.0),
        }).ToArray();
        var d = Assert.Single(await Scratch.Read(scratch.Write("a.pdf", Pdf(pages)))).Document!;
        Assert.DoesNotContain("Annual report", d.Text, StringComparison.Ordinal);
        Assert.Equal("The ministers of the two states met in the capital and said that they would meet again in the spring. The ministers said that they would "
            + "meet again in the spring. The ministers said that they would meet again in the spring. The ministers said that", d.Text);
    }

    [Fact]
    public async Task A_scanned_PDF_says_so()
    {
        using var scratch = new Scratch();
        var item = Assert.Single(await Scratch.Read(scratch.Write("a.pdf", Pdf([("", 20.0)], []))));
        Assert.Equal("a PDF without text (2 pages of pictures, perhaps scanned); run it through OCR first, e.g. ocrmypdf IN OUT", item.Error);
    }

    [Fact]
    public async Task A_PDF_under_a_wrong_name_is_read_as_what_it_is()
    {
        using var scratch = new Scratch();
        Assert.Equal("pdf", Assert.Single(await Scratch.Read(scratch.Write("a.txt", Pdf([("The border opens again in June, said the minister.", 20.0)])))).Document?.Format);
    }

    private static byte[] Pdf(params (string Line, double Gap)[][] pages)
    {
        using var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = pdf.AddPage(595, 842);
            var y = 800.0;
            foreach (var (line, gap) in lines)
            {
                y -= gap;
                if (line.Length > 0) page.AddText(line, 11, new PdfPoint(60, y), font);
            }
        }
        return pdf.Build();
    }
}
