using Entente.Model;

namespace Entente.Reading.Tests.Variants;

/// <summary>Texts to vary: our own, and the seed article where it lies beside the repository.</summary>
internal static class Texts
{
    public static Reader Reader { get; } = Reader.Load(Path.Combine(Shared.Root, "data"));

    public static string Cases { get; } = Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Cases");

    /// <summary>The text of that name; a test that needs the seed article is skipped where it is not there.</summary>
    public static string Of(string name)
    {
        var path = name == "seed" ? Path.Combine(Shared.Root, "..", "shared", "seed", "article.txt") : Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Texts", name + ".txt");
        Assert.SkipWhen(name == "seed" && !File.Exists(path), "../shared/seed is not there");
        return File.ReadAllText(path);
    }

    public static DocumentReading Read(string text, When? date = null) =>
        Reader.Read(new Document { Id = "d-text", Text = text, Date = date ?? When.Day(2024, 12, 22), Title = text.Split('\n').FirstOrDefault(l => l.Length > 20) });

    /// <summary>What a reading says, each act on a line with its codes; mutual acts one way round.</summary>
    public static IEnumerable<string> Lines(DocumentReading reading, Func<string, string> code, bool dated)
    {
        foreach (var e in reading.Events)
        {
            var (a, b) = (code(e.Source.Actor ?? "-"), code(e.Recipient.Actor ?? "-"));
            if (e.Reciprocal && string.CompareOrdinal(a, b) > 0) (a, b) = (b, a);
            yield return $"{a} {Ontology.NameOf(e.Type)} {b} {e.Status} {(dated ? e.When : null)} {string.Join(' ', e.Attribution.Select(x => x.Verb))} {e.Trigger.Text}";
        }
        foreach (var a in reading.Agreements)
            yield return $"agreement {string.Join(' ', a.Parties.Select(code).Order(StringComparer.Ordinal))} {a.Status} {(dated ? a.When : null)}";
        foreach (var x in reading.Exchanges)
            yield return $"exchange {code(x.Source.Actor ?? "-")} {code(x.Recipient.Actor ?? "-")} {string.Join(' ', x.Goods)} {x.Status}";
    }
}
