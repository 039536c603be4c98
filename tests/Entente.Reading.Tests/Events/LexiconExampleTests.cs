using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Tests.Events;

/// <summary>Every example in data/lexicon/events is a test: the events it names must come out, and nothing else that happened.</summary>
public sealed class LexiconExampleTests
{
    private static readonly Reader Reader = Reader.Load(Path.Combine(Shared.Root, "data"));

    [Fact]
    public void Every_example_of_the_lexicon_comes_out_but_for_those_written_down_as_missed()
    {
        var known = File.ReadAllLines(Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Cases", "lexicon-known-misses.txt")).Where(l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);
        List<string> wrong = [];
        foreach (var example in Reader.Lexicon.Rules.SelectMany(r => r.Examples))
        {
            var got = Coded(example.Text, denied: example.Expected.Count > 0);
            var right = example.Expected.All(e => got.Contains(e.Trim())) && (example.Expected.Count > 0 || got.Count == 0);
            if (right == known.Contains(example.Text))
                wrong.Add(right ? $"comes out now, strike it from lexicon-known-misses.txt: {example.Text}" : $"{example.Place}: {example.Text} => {string.Join("; ", got)}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_rule_has_an_example() =>
        Assert.Empty(Reader.Lexicon.Rules.Where(r => r.Examples.Count == 0 && r.Id != "consult-context").Select(r => r.Id));

    // Events as "RUS ASSAULT UKR", mutual ones both ways round; planned ones too, since "agreed to meet" is both. What the text denies is no
    // fault of a counter-example.
    private static HashSet<string> Coded(string text, bool denied)
    {
        var reading = Reader.Read(new Document { Id = "d-example", Text = text, Date = When.Day(2024, 12, 22) });
        HashSet<string> coded = [];
        foreach (var e in reading.Events.Where(e => denied || e.Status is not Status.Denied))
        {
            coded.Add($"{e.Source.Actor ?? "-"} {Ontology.NameOf(e.Type)} {e.Recipient.Actor}");
            if (e.Reciprocal) coded.Add($"{e.Recipient.Actor} {Ontology.NameOf(e.Type)} {e.Source.Actor}");
        }
        return coded;
    }
}
