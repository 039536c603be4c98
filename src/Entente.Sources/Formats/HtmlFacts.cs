using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Sources.Formats;

/// <summary>What a page says of itself in its head: date, author, outlet, title, as written there.</summary>
internal sealed record HtmlFacts(string? Date, string? Author, string? Outlet, string? Title)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date", "article.published",
        "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "citation_publication_date", "citation_date",
        "originalpublicationdate", "article_date_original",
    ];

    /// <summary>Reads meta tags, JSON-LD of schema.org and time elements, in this order of trust for the date: JSON-LD, meta, time.</summary>
    public static HtmlFacts Of(IHtmlDocument page)
    {
        var metas = page.QuerySelectorAll("meta").ToLookup(
            m => (m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "").ToLowerInvariant(), m => m.GetAttribute("content"));
        string? Meta(params string[] names) => names.SelectMany(n => metas[n]).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));
        var article = Articles(page).FirstOrDefault();
        return new HtmlFacts(
            article.Date ?? Meta(DateNames) ?? Time(page),
            article.Author ?? Meta("author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "citation_author"),
            Meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title") ?? article.Outlet,
            Meta("og:title", "twitter:title", "dc.title", "citation_title") ?? article.Title);
    }

    private static string? Time(IHtmlDocument page)
    {
        foreach (var selector in new[] { "time[itemprop=datePublished]", "time[pubdate]", "[itemprop=datePublished]", "header time[datetime]", "article time[datetime]", "main time[datetime]" })
            if (page.QuerySelector(selector) is { } time)
                return time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent.Trim();
        return null;
    }

    private static IEnumerable<(string? Date, string? Author, string? Outlet, string? Title)> Articles(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            JsonDocument json;
            try
            {
                json = JsonDocument.Parse(script.TextContent);
            }
            catch (JsonException)
            {
                continue;
            }
            using (json)
                foreach (var found in Articles(json.RootElement)) yield return found;
        }
    }

    private static IEnumerable<(string?, string?, string?, string?)> Articles(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var child in json.EnumerateArray().SelectMany(Articles)) yield return child;
        if (json.ValueKind != JsonValueKind.Object) yield break;
        if (json.TryGetProperty("@graph", out var graph))
            foreach (var child in Articles(graph)) yield return child;
        if (Text(json, "datePublished") is { } date)
            yield return (date, Name(json, "author"), Name(json, "publisher"), Text(json, "headline"));
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? SafeText(v) : null;

    private static string? Name(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var v)) return null;
        return v.ValueKind switch
        {
            JsonValueKind.String => SafeText(v),
            JsonValueKind.Object => Text(v, "name"),
            JsonValueKind.Array => string.Join(", ", v.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.String ? SafeText(a) : Text(a, "name")).Where(n => n is not null)) is { Length: > 0 } all ? all : null,
            _ => null,
        };
    }

    private static string? SafeText(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
