using Entente.Model;

namespace Entente.Reading.Tests.Doubts;

/// <summary>Cases/doubts.tsv: what contradicts itself within one text.</summary>
public sealed class DoubtCases
{
    private static readonly Lazy<Reader> Reader = new(() => Entente.Reading.Reader.Load(Path.Combine(Shared.Root, "data")));

    public static TheoryData<string, string, string> Rows() =>
        new(Table.Read(Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Cases", "doubts.tsv")).Select(r => (r["date"], r["text"], r["rules"])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_contradicts_itself_or_not(string date, string text, string rules)
    {
        var reading = Reader.Value.Read(new Document { Id = "d", Text = text, Date = When.Parse(date) });
        var rivals = reading.Doubts.Where(d => d.Kind is "date" or "number" or "actor" or "fact").ToList();
        Assert.Equal(rules == "-" ? "" : rules, string.Join(' ', rivals.Select(d => d.Rule)));
        Assert.All(rivals.SelectMany(d => d.Spans), s => Assert.Equal(s.Text, text[s.Start..s.End]));
        Assert.All(rivals, d => Assert.True(d.Spans.Count > 1 && d.Reason.EndsWith('.') && (d.Resolution.StartsWith("open", StringComparison.Ordinal) || d.Resolution.StartsWith("likely", StringComparison.Ordinal))));
    }
}
