using Entente.Look;
using Entente.Model;

namespace Entente.Cli.Terminal;

/// <summary>Prints what one document says.</summary>
internal static class ReadingPage
{
    public static void Write(Page page, DocumentReading reading, string location, IReadOnlyList<string> warnings, Phrases phrases)
    {
        var d = reading.Document;
        page.Title(d.Title ?? location);
        page.Note(string.Join(" · ", [WhenText.Of(d.Date), d.Outlet ?? "outlet not named", d.Author ?? "author not named", location, d.Id]));
        foreach (var warning in warnings) page.Note("note: " + warning);

        var list = new ClaimList(page, phrases, null);
        var told = reading.Events.Where(e => e.Attribution.Count == 0).ToList();
        var claimed = reading.Events.Where(e => e.Attribution.Count > 0).ToList();
        list.Events("Events", told, "the document itself tells of no event");
        list.Events("Claims", claimed, "nobody in the document is said to claim an event");
        var coded = claimed.Select(e => e.Sentence.Index).ToHashSet();
        list.Sayings([.. reading.Claims.Where(c => !coded.Contains(c.Sentence.Index))], "nobody in the document is said to say anything else");
        list.Agreements(reading.Agreements, "the document tells of no agreement");
        list.Exchanges(reading.Exchanges, "the document tells of no exchange");
        list.Doubts(reading.Doubts, "nothing in the document contradicts itself");
        list.Questions(reading.Questions, "the document leaves no question open");
    }
}
