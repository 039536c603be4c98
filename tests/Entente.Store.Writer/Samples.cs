using System.Text;
using Entente.Model;

namespace Entente.Storage.Writer;

/// <summary>Readings made up from a number: the same number gives the same reading, in any process.</summary>
internal static class Samples
{
    private static readonly string[] States = ["RUS", "PRK", "CHN", "KOR", "JPN", "USA", "UKR", "AUS", "GBR", "FRA"];

    /// <summary>One in 25 is large, so that the log outgrows its limit and the file is rewritten while documents arrive.</summary>
    public static DocumentReading Make(int n) => Make(n, large: n % 25 == 24);

    public static DocumentReading Make(int n, bool large)
    {
        var random = new Random(n);
        var id = $"d-{n:x12}";
        var text = new StringBuilder();
        var sentences = new List<Sentence>();
        for (var (i, count) = (0, random.Next(2, 30)); i < count; i++)
        {
            var words = $"Sentence {i} of report {n}: {Pick(random)} met {Pick(random)}{(large ? new string('…', 20_000) : "")}.";
            sentences.Add(new Sentence(id, i, text.Length, text.Length + words.Length, words));
            text.Append(words).Append(' ');
        }
        var whole = text.ToString();
        var document = new Document { Id = id, Title = $"Report {n}", Text = whole, Date = n % 10 == 9 ? null : Day(random), Outlet = "sample", Licence = "CC0-1.0" };
        return new DocumentReading(document, sentences,
            Many(random, 6, i => new Actor(Pick(random), null, $"Actor {i}", "state", Many(random, 5, _ => Span(random, whole)))),
            Many(random, 12, i => Event(random, document, sentences, i)),
            Many(random, 3, i => new Agreement($"{id}-a{i}", ["PRK", "RUS"], "treaty", ["defence"], AgreementStatus.InForce, Day(random), sentences[0], Chain(random))),
            Many(random, 3, i => new Exchange($"{id}-x{i}", Side(random, whole), Side(random, whole), ["munitions"], "shells", Status.Ongoing, null, sentences[1], Chain(random))),
            Many(random, 3, i => new Doubt($"{id}-d{i}", "date", "same-day-other-year", [new DoubtSpan("met", 3, 6, sentences[0])], "Two days for one visit.", "open")),
            Many(random, 3, i => new Question($"{id}-q{i}", "Will they meet?", ["PRK", "RUS"], EventType.Consult, sentences[1], [])));
    }

    private static Event Event(Random random, Document document, List<Sentence> sentences, int i)
    {
        var sentence = sentences[random.Next(sentences.Count)];
        var trigger = Span(random, document.Text);
        return new Event
        {
            Id = $"e-{document.Id}-{i}",
            Type = (EventType)random.Next(16),
            Mode = random.Next(2) == 0 ? "visit" : null,
            Cameo = "042",
            Quad = (QuadClass)random.Next(1, 5),
            Goldstein = random.NextDouble() * 20 - 10,
            Source = Side(random, document.Text),
            Recipient = Side(random, document.Text),
            When = random.Next(3) == 0 ? null : Day(random),
            Status = (Status)random.Next(6),
            Attribution = Chain(random),
            Contexts = ["diplomatic"],
            Sentence = sentence,
            Mentions = [new Mention(sentence, trigger, "meet-1")],
            Trigger = trigger,
            Rule = "meet-1",
            Confidence = random.NextDouble(),
        };
    }

    private static string Pick(Random random) => States[random.Next(States.Length)];

    private static When Day(Random random) => When.Day(new DateOnly(1990, 1, 1).AddDays(random.Next(12_000)));

    private static TextSpan Span(Random random, string text)
    {
        var start = random.Next(text.Length - 8);
        return TextSpan.Of(text, start, start + random.Next(1, 8));
    }

    private static Participant Side(Random random, string text) => new(Pick(random), "GOV", "A name", random.Next(2) == 0 ? Span(random, text) : null);

    private static List<Attribution> Chain(Random random) =>
        Many(random, 2, _ => new Attribution("the ministry", Pick(random), "GOV", "the agency", null, "say", new TextSpan(0, 3, "the")));

    private static List<T> Many<T>(Random random, int most, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(make)];
}
