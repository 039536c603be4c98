using Entente.Sources.Heads;
using Entente.Sources.Texts;

namespace Entente.Sources.Formats;

/// <summary>Plain text: kept as it is, its head read.</summary>
internal static class PlainText
{
    public static Draft Read(string text, HeadReader heads) => Fill(new Draft("text", CleanText.Of(text)), heads);

    /// <summary>Fills what a draft leaves open from the first lines of its text.</summary>
    public static Draft Fill(Draft draft, HeadReader heads)
    {
        var head = heads.Read(draft.Text);
        var ambiguous = draft.Date is null && head.AmbiguousDate is { } a
            ? new[] { $"the date {a} can be read in two ways and is left open; give it with --date" } : [];
        return draft with
        {
            Title = draft.Title ?? head.Title,
            Date = draft.Date ?? head.Date,
            Author = draft.Author ?? head.Author,
            Outlet = draft.Outlet ?? head.Outlet,
            Warnings = [.. draft.Warnings, .. ambiguous],
        };
    }

    /// <summary>The text with its title as first line, unless it begins with it: a title is evidence too.</summary>
    public static string WithTitle(string? title, string text)
    {
        if (CleanText.Line(title) is not { } line) return text;
        var first = text.AsSpan().TrimStart();
        return first.StartsWith(line, StringComparison.OrdinalIgnoreCase) ? text : $"{line}\n\n{text}";
    }
}
