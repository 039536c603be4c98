using System.Diagnostics;
using System.Globalization;
using Entente.Sources.Heads;
using Entente.Sources.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Entente.Sources.Formats;

/// <summary>PDF: the text of its pages in reading order, lines joined to paragraphs.</summary>
internal static class PdfFormat
{
    private const int FewestLetters = 20;

    private static readonly ContentOrderTextExtractor.Options Layout = new() { SeparateParagraphsWithDoubleNewline = true, ReplaceWhitespaceWithSpace = true };

    /// <summary>Reads a document. Its own date of creation is not that of publication and is left alone.</summary>
    public static Draft Read(byte[] bytes, HeadReader heads, TimeSpan limit)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var text = PdfParagraphs.Join(Pages(pdf, limit));
            if (text.Count(char.IsLetter) < FewestLetters)
                throw new SourceException(string.Create(CultureInfo.InvariantCulture, $"a PDF without text ({pdf.NumberOfPages} pages of pictures, perhaps scanned); run it through OCR first, e.g. ocrmypdf IN OUT"));
            var draft = PlainText.Fill(new Draft("pdf", CleanText.Of(text)), heads);
            return draft with { Title = Title(pdf.Information.Title, draft.Text) ?? draft.Title, Author = draft.Author ?? Person(pdf.Information.Author) };
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new SourceException("a PDF locked with a password; give a copy without");
        }
        catch (Exception e) when (e is not SourceException and not OutOfMemoryException)
        {
            throw new SourceException($"a PDF that cannot be read ({CleanText.Line(e.Message)}); open it and save it anew, or give its text");
        }
    }

    private static List<string> Pages(PdfDocument pdf, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        var pages = new List<string>();
        foreach (var page in pdf.GetPages())
        {
            pages.Add(CleanText.Of(ContentOrderTextExtractor.GetText(page, Layout)));
            if (watch.Elapsed > limit)
                throw new SourceException(string.Create(CultureInfo.InvariantCulture, $"a PDF that takes too long: {pages.Count} of {pdf.NumberOfPages} pages in {limit.TotalSeconds:0} s; split it or give its text"));
        }
        return pages;
    }

    /// <summary>The title of the properties, if the first page shows it: programs leave file names and templates there.</summary>
    private static string? Title(string? stated, string text)
    {
        if (CleanText.Line(stated) is not { Length: > 3 } title) return null;
        return CleanText.Line(text[..Math.Min(text.Length, 2000)])!.Contains(title, StringComparison.OrdinalIgnoreCase) ? title : null;
    }

    private static string? Person(string? stated) => CleanText.Line(stated) is { } name && Byline.IsPerson(name) ? name : null;
}
