using Entente.Model;

namespace Entente.Reading.Tests.Variants;

/// <summary>What the texts of ../Texts must yield, as Cases/texts.tsv says.</summary>
public sealed class TextTests
{
    public static TheoryData<string, string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in Table.Read(Path.Combine(Texts.Cases, "texts.tsv")))
            cases.Add(row["text"], row["sentence"], row["source"], row["type"], row["recipient"], row["status"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_yields(string text, string sentence, string source, string type, string recipient, string status)
    {
        var reading = Texts.Read(Texts.Of(text));
        Assert.Contains(reading.Sentences, s => s.Text.Contains(sentence, StringComparison.Ordinal));
        var told = reading.Events.Where(e => e.Mentions.Any(m => m.Sentence.Text.Contains(sentence, StringComparison.Ordinal)))
            .SelectMany(e => new[] { (e.Source.Actor, e.Recipient.Actor, e), e.Reciprocal ? (e.Recipient.Actor, e.Source.Actor, e) : (e.Source.Actor, e.Recipient.Actor, e) })
            .Select(x => $"{x.Item1 ?? "-"} {Ontology.NameOf(x.e.Type)} {x.Item2} {x.e.Status.ToString().ToLowerInvariant()}").ToList();
        Assert.Contains($"{source} {type} {recipient} {status}", told);
    }
}
