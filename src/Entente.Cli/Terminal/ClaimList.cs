using Entente.Look;
using Entente.Model;

namespace Entente.Cli.Terminal;

/// <summary>Prints events, agreements, exchanges, doubts and questions, each under the sentence that states it.</summary>
/// <param name="page">Where to.</param>
/// <param name="phrases">How actors are called.</param>
/// <param name="origin">Says of a document what it is ("AFP, 22 Dec 2024"); null where there is only one.</param>
internal sealed class ClaimList(Page page, Phrases phrases, Func<string, string>? origin)
{
    private const int Indent = 6;

    public void Events(string title, IReadOnlyList<Event> events, string none) => Section(title, events, e => e.Sentence, none, e =>
    {
        page.Row(Indent, Signs.Of(e.Quad), phrases.Parties(e), (Ontology.NameOf(e.Type), 10), (WhenText.Of(e.When), 18), (Signs.Status(e), 14));
        if (e.Attribution.Count > 0) page.Note("according to " + Phrases.According(e.Attribution), Indent + 2);
    });

    public void Sayings(IReadOnlyList<Claim> claims, string none) => Section("Said without an event", claims, c => c.Sentence, none, c =>
        page.Note("according to " + Phrases.According(c.Attribution), Indent + 2));

    public void Agreements(IReadOnlyList<Agreement> agreements, string none) => Section("Agreements", agreements, a => a.Sentence, none, a =>
    {
        var subjects = a.Subjects.Count > 0 ? $" ({string.Join(", ", a.Subjects)})" : "";
        page.Row(Indent, "§", $"{string.Join(" – ", a.Parties.Select(phrases.Name))}: {a.Name}{subjects}", (WhenText.Of(a.When), 18), (Signs.Status(a), 14));
        if (a.Attribution.Count > 0) page.Note("according to " + Phrases.According(a.Attribution), Indent + 2);
    });

    public void Exchanges(IReadOnlyList<Exchange> exchanges, string none) => Section("Exchanges", exchanges, x => x.Sentence, none, x =>
    {
        page.Row(Indent, "⇢", $"{phrases.Party(x.Source)} → {phrases.Party(x.Recipient)}: {x.Words} ({string.Join(", ", x.Goods)})",
            (WhenText.Of(x.When), 18), (Signs.Status(x.Status, x.Attribution.Count > 0), 14));
        if (x.Attribution.Count > 0) page.Note("according to " + Phrases.According(x.Attribution), Indent + 2);
    });

    public void Doubts(IReadOnlyList<Doubt> doubts, string none)
    {
        page.Heading("Doubts", Count(doubts.Count));
        if (doubts.Count == 0) page.Note(none, 1);
        var number = 0;
        foreach (var d in doubts)
        {
            page.Hanging($" ◇{++number}", Indent, $"{d.Kind} ({d.Rule}): {d.Reason}");
            foreach (var s in d.Spans) page.Hanging("", Indent, s.Text == s.Sentence.Text ? $"{Capital(Place(s.Sentence))}: {s.Text}" : $"“{s.Text}” in {Place(s.Sentence)}: {s.Sentence.Text}");
            page.Hanging("", Indent, "→ " + d.Resolution);
        }
    }

    public void Questions(IReadOnlyList<Question> questions, string none) => Section("Open questions", questions, q => q.Sentence, none, q =>
    {
        page.Row(Indent, "?", q.Text);
        if (q.Attribution.Count > 0) page.Note("according to " + Phrases.According(q.Attribution), Indent + 2);
    });

    // One heading, then sentence by sentence what it states; a sentence that states several things stands once.
    private void Section<T>(string title, IReadOnlyList<T> items, Func<T, Sentence> sentence, string none, Action<T> row)
    {
        var places = items.Select(i => (sentence(i).Document, sentence(i).Index)).Distinct().Count();
        page.Heading(title, items.Count == 0 ? "none" : $"{Count(items.Count)} in {(places == 1 ? "one sentence" : $"{Count(places)} sentences")}");
        if (items.Count == 0) page.Note(none, 1);
        // In one document the order is that of the sentences; across documents the order is the store's.
        var ordered = origin is null ? items.OrderBy(i => sentence(i).Index).ToList() : items;
        Sentence? last = null;
        foreach (var item in ordered)
        {
            var s = sentence(item);
            if (last?.Document != s.Document || last.Index != s.Index)
                page.Hanging($"{s.Index,4}", Indent, origin is null ? s.Text : $"{s.Text} [{origin(s.Document)}]");
            last = s;
            row(item);
        }
    }

    private string Place(Sentence s) => origin is null ? $"sentence {s.Index}" : $"sentence {s.Index} of {origin(s.Document)}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Count(int n) => n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
