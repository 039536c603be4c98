using System.Text;
using Entente.Sources.Heads;
using Entente.Sources.Texts;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Entente.Sources.Formats;

/// <summary>Markdown: one line a block, headings as lines, links as their words, code and pictures dropped.</summary>
internal static class MarkdownFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    public static Draft Read(string markdown, HeadReader heads)
    {
        var (values, body) = FrontMatter.Split(CleanText.Of(markdown));
        var text = new StringBuilder();
        string? heading = null;
        try
        {
            foreach (var block in Markdown.Parse(body, Pipeline)) Write(block, text, ref heading);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw new SourceException("Markdown nested too deeply to be a text; give it as plain text (.txt)");
        }
        var warnings = new List<string>();
        var draft = new Draft("markdown", "")
        {
            Title = values.GetValueOrDefault("title") ?? heading,
            Date = StatedDate.Read(First(values, "date", "published", "pubdate", "date_published"), warnings),
            Author = First(values, "author", "authors", "byline"),
            Outlet = First(values, "outlet", "source", "publisher", "publication", "site"),
            Licence = First(values, "licence", "license"),
            Language = First(values, "language", "lang"),
            Url = First(values, "url", "link", "canonical"),
            Warnings = warnings,
        };
        var plain = text.ToString().Trim();
        return PlainText.Fill(draft with { Text = plain.Length == 0 ? "" : PlainText.WithTitle(draft.Title, plain) }, heads);
    }

    private static string? First(IReadOnlyDictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (values.TryGetValue(name, out var value)) return value;
        return null;
    }

    private static void Write(Block block, StringBuilder text, ref string? heading)
    {
        switch (block)
        {
            case HeadingBlock h:
                var title = InlineText(h.Inline);
                if (h.Level == 1) heading ??= title;
                Line(text, title);
                break;
            case HtmlBlock html:
                Line(text, HtmlText.Of(html.Lines.ToString()));
                break;
            case CodeBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            case TableRow row:
                Line(text, string.Join(" | ", row.OfType<TableCell>().Select(c => string.Join(' ', c.OfType<LeafBlock>().Select(l => InlineText(l.Inline))))));
                break;
            case LeafBlock leaf:
                Line(text, InlineText(leaf.Inline));
                break;
            case ContainerBlock container:
                foreach (var child in container) Write(child, text, ref heading);
                break;
        }
    }

    private static void Line(StringBuilder text, string line)
    {
        if (line.Trim() is { Length: > 0 } s) text.Append(s).Append("\n\n");
    }

    private static string InlineText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null) Write(inlines, text);
        return text.ToString();
    }

    private static void Write(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline lineBreak: text.Append(lineBreak.IsHard ? '\n' : ' '); break;
                case LinkInline { IsImage: true }: break;
                case ContainerInline container: Write(container, text); break;
            }
        }
    }
}
