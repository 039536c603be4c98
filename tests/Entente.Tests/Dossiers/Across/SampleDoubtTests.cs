using System.Text.Json;
using Entente.Model;
using Entente.Reading;

namespace Entente.Tests.Dossiers.Across;

/// <summary>The contradictions within the texts of data/sample, against data/gold/sample.jsonl.</summary>
public sealed class SampleDoubtTests
{
    [Fact]
    public void Every_contradiction_of_the_gold_is_found_and_hardly_another()
    {
        var data = Path.Combine(Root.Path, "data");
        var reader = Reader.Load(data);
        var (found, missed, printed) = (0, new List<string>(), 0);
        foreach (var line in File.ReadLines(Path.Combine(data, "gold", "sample.jsonl")))
        {
            var gold = JsonDocument.Parse(line).RootElement;
            string Text(string name) => gold.GetProperty(name).GetString()!;
            var document = new Document { Id = Text("id"), Title = Text("title"), Text = File.ReadAllText(Path.Combine(data, "sample", Text("text"))), Date = When.Parse(Text("date")) };
            var rivals = reader.Read(document).Doubts.Where(d => d.Kind is "date" or "number" or "actor" or "fact").ToList();
            printed += rivals.Count;
            foreach (var doubt in gold.GetProperty("doubts").EnumerateArray())
            {
                var (a, b) = (doubt.GetProperty("span_a").GetString()!, doubt.GetProperty("span_b").GetString()!);
                if (rivals.Exists(d => d.Spans.Any(s => s.Sentence.Text.Contains(a, StringComparison.Ordinal)) && d.Spans.Any(s => s.Sentence.Text.Contains(b, StringComparison.Ordinal)))) found++;
                else missed.Add($"{Text("id")}: {a} / {b}");
            }
        }
        Assert.True(missed.Count == 0, string.Join('\n', missed));
        Assert.InRange(printed, found, found + 1);
    }
}
