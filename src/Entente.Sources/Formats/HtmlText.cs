using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Sources.Formats;

/// <summary>The words of a piece of HTML as text: a block a line, an empty line between blocks, blanks as a browser shows them.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed", "form", "button", "input", "select", "textarea", "nav", "audio", "video", "canvas",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul", "html",
    };

    /// <summary>Parses and reads; nothing is fetched or run.</summary>
    public static string Of(string html) => new HtmlParser().ParseDocument(html).Body is { } body ? Of(body) : "";

    /// <summary>Reads a node; the caller has made sure that it is not nested without end.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Write(node, text, pre: false);
        return text.ToString().Trim();
    }

    private static void Write(INode node, StringBuilder text, bool pre)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText t:
                    Words(t.Data, text, pre);
                    break;
                case IElement e when Silent.Contains(e.LocalName) || e.HasAttribute("hidden"):
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement e:
                    var block = Blocks.Contains(e.LocalName);
                    if (block) Break(text);
                    else if (e.LocalName is "td" or "th" && text.Length > 0 && text[^1] != '\n') text.Append(" | ");
                    Write(e, text, pre || e.LocalName == "pre");
                    if (block) Break(text);
                    break;
            }
        }
    }

    private static void Words(string data, StringBuilder text, bool pre)
    {
        foreach (var c in data)
        {
            if (pre && c == '\n') text.Append(c);
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void Break(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n') text.Length--;
        if (text.Length > 0) text.Append("\n\n");
    }
}
