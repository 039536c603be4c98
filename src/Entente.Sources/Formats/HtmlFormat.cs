using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Entente.Sources.Heads;
using Entente.Sources.Texts;
using SmartReader;

namespace Entente.Sources.Formats;

/// <summary>HTML: the article of a page and what the page says of it. Nothing is run, nothing is fetched.</summary>
internal static partial class HtmlFormat
{
    private const int DeepestNesting = 1000;
    private const int MostElements = 400_000;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Where it is from; null for a file.</param>
    /// <param name="heads">Reads what the page's head does not say.</param>
    /// <param name="limit">Longest time that finding the article may take.</param>
    public static Draft Read(string html, Uri? address, HeadReader heads, TimeSpan limit)
    {
        var page = Parse(html, limit);
        var facts = HtmlFacts.Of(page);
        var own = Fallback(page);
        var article = Article(page, address, limit);
        var text = article is null ? own : HtmlText.Of(article.Content);
        if (!HasSentence(text)) text = own;
        if (!HasSentence(text)) throw new SourceException("no article found in the page; save its text as .txt and give that");
        var warnings = new List<string>();
        var title = Title(page, facts, article);
        var draft = new Draft("html", PlainText.WithTitle(title, CleanText.Of(text)))
        {
            Title = title,
            Date = StatedDate.Read(facts.Date, warnings),
            Author = Names(CleanText.Line(facts.Author) ?? CleanText.Line(article?.Byline) ?? CleanText.Line(article?.Author), heads),
            Outlet = facts.Outlet,
            Warnings = warnings,
        };
        var filled = PlainText.Fill(draft, heads);
        return filled with { Outlet = filled.Outlet ?? Host(address) };
    }

    /// <summary>The charset that the page declares in its first 4096 bytes, null when it does not.</summary>
    public static string? DeclaredCharset(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)])) is { Success: true } m ? m.Groups["name"].Value : null;

    /// <summary>Parses, and stops at a page built to make parsers run forever.</summary>
    private static IHtmlDocument Parse(string html, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        IElement? last = null;
        // An element is created before it is put into the tree, so that the one before it is looked at.
        void Check(IElement element, TextPosition position)
        {
            var placed = last;
            last = element;
            if (++count % 256 != 0) return;
            var depth = 0;
            for (var e = placed; e is not null && depth <= DeepestNesting; e = e.ParentElement) depth++;
            if (depth > DeepestNesting || count > MostElements || watch.Elapsed > limit)
                throw new SourceException("the page is nested or long beyond what browsers show; save its text as .txt and give that");
        }
        return new HtmlParser(new HtmlParserOptions { OnCreated = Check }).ParseDocument(html);
    }

    private static Article? Article(IHtmlDocument page, Uri? address, TimeSpan limit)
    {
        using var cancel = new CancellationTokenSource(limit);
        try
        {
            var reader = new Reader((address ?? new Uri("https://localhost/page")).AbsoluteUri, page);
            var article = reader.GetArticleAsync(cancel.Token).GetAwaiter().GetResult();
            return article is { Completed: true, Content.Length: > 0 } ? article : null;
        }
        catch (OperationCanceledException)
        {
            throw new SourceException("finding the article in the page took too long; save its text as .txt and give that");
        }
    }

    /// <summary>Paragraphs and headings of the main part: what stands in for the article on a short or plain page.</summary>
    private static string Fallback(IHtmlDocument page)
    {
        var main = page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.QuerySelector("[role=main]") ?? (IElement?)page.Body;
        if (main is null) return "";
        var blocks = main.QuerySelectorAll("h1, h2, h3, p, pre, blockquote, dd, time, address")
            .Where(e => e.Closest("nav, footer, aside, form, menu, script, style, noscript, template") is null && (e.LocalName == "p" || e.Closest("p, pre, blockquote") == (e.LocalName is "pre" or "blockquote" ? e : null)))
            .Select(HtmlText.Of).Where(t => t.Length > 0).ToList();
        var text = string.Join("\n\n", blocks);
        return blocks.Exists(HasSentence) ? text : main.Children.Length == 0 && main.ChildNodes.Length > 0 ? HtmlText.Of(main) : text;
    }

    /// <summary>A menu has words, an article has sentences.</summary>
    private static bool HasSentence(string text) => Sentence.IsMatch(text);

    /// <summary>The title without the site's name: what the page states for sharing, else the heading that its title begins with, else its title.</summary>
    private static string? Title(IHtmlDocument page, HtmlFacts facts, Article? article)
    {
        var whole = CleanText.Line(page.Title);
        var stated = CleanText.Line(facts.Title) ?? page.QuerySelectorAll("h1").Select(h => CleanText.Line(h.TextContent))
            .FirstOrDefault(h => h is not null && whole?.StartsWith(h, StringComparison.OrdinalIgnoreCase) == true);
        var title = stated ?? CleanText.Line(article?.Title) ?? whole;
        if (title is null || CleanText.Line(facts.Outlet) is not { } outlet || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase)) return title;
        var bare = title[..^outlet.Length].TrimEnd();
        return bare.Length > 1 && bare[^1] is '-' or '|' or '–' or '—' or ':' or '·' ? bare[..^1].TrimEnd() : title;
    }

    private static string? Names(string? byline, HeadReader heads) =>
        byline is null ? null : heads.Names(byline) ?? (byline.Contains("://", StringComparison.Ordinal) ? null : byline);

    private static string? Host(Uri? address) =>
        address is null ? null : address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;

    [GeneratedRegex(@"<meta[^>]+charset\s*=\s*[""']?\s*(?<name>[\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    private static readonly Regex Sentence = new(@"(?:[\p{L}\p{N}’'""”“(),:;–-]+\s+){4,12}[\p{L}\p{N}’'""”)-]+[.!?。]", RegexOptions.NonBacktracking);
}
