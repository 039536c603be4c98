using Entente.Model;
using Entente.Sources.Languages;
using Entente.Sources.Texts;

namespace Entente.Sources;

/// <summary>Makes a document of a draft: cleans, lets the options win, checks that there is English text, warns about the date.</summary>
internal sealed class DocumentMaker(SourceOptions options)
{
    /// <summary>The item; throws <see cref="SourceException"/> for a draft that is no document.</summary>
    public SourceItem Make(Draft draft, string location)
    {
        var text = WrappedLines.Join(CleanText.Of(draft.Text));
        if (!text.Any(char.IsLetter)) throw new SourceException("empty: no words in it; give a document with text");
        var title = CleanText.Line(draft.Title);
        if (Foreign(draft.Language, title, text) is { } language) throw new SourceException($"not English but {language}: Entente reads English so far");

        var date = options.Date ?? draft.Date;
        var outlet = CleanText.Line(options.Outlet ?? draft.Outlet);
        var document = new Document
        {
            Id = Document.IdOf(title, text, outlet, date),
            Title = title,
            Text = text,
            Date = date,
            Outlet = outlet,
            Author = CleanText.Line(draft.Author),
            Location = Address(draft.Url) ?? location,
            Language = draft.Language is { } stated && stated.StartsWith("en-", StringComparison.OrdinalIgnoreCase) ? stated : "en",
            Licence = CleanText.Line(options.Licence ?? draft.Licence) ?? "unknown",
            Format = draft.Format,
        };
        return new SourceItem(location, document, null, [.. options.Date is null ? draft.Warnings : [], .. DateWarnings(draft.Date, date)]);
    }

    private static string? Foreign(string? stated, string? title, string text)
    {
        if (CleanText.Line(stated) is { } language) return EnglishCheck.IsEnglish(language) ? null : EnglishCheck.NameOf(language);
        return EnglishCheck.OtherLanguage(title, text);
    }

    private IEnumerable<string> DateWarnings(When? told, When? used)
    {
        if (used is null) yield return "undated: relative dates stay open; give one with --date";
        else if (used.Earliest > DateOnly.FromDateTime(options.Now.UtcDateTime.AddDays(1))) yield return $"dated {used}, which has not come yet; correct it with --date";
        if (options.Date is not null && told is not null && !told.Overlaps(options.Date)) yield return $"the document dates itself {told}; {options.Date} is used as asked";
    }

    /// <summary>The address that a document gives for itself, if it is one of the web.</summary>
    private static string? Address(string? url) =>
        Uri.TryCreate(CleanText.Line(url), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.UserInfo.Length == 0 ? CleanText.Line(url) : null;
}
