using Entente.Model;
using Entente.Reading.Tests.Variants;

namespace Entente.Reading.Tests.Events;

/// <summary>Whom an act concerns that names one side only, as Cases/unsaid.tsv says.</summary>
public sealed class UnsaidTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in Table.Read(Path.Combine(Texts.Cases, "unsaid.tsv")))
            cases.Add(row["title"].Trim('-'), row["text"].Trim('-'), row["expected"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_means(string title, string text, string expected)
    {
        var whole = title.Length == 0 ? text : text.Length == 0 ? title : $"{title}\n\n{text}";
        var reading = Texts.Reader.Read(new Document { Id = "unsaid", Title = title.Length == 0 ? null : title, Text = whole, Date = When.Day(2024, 12, 22) });
        var told = reading.Events.Where(e => e.IsReal).SelectMany(e => e.Reciprocal ? new[] { Told(e.Source, e, e.Recipient), Told(e.Recipient, e, e.Source) } : [Told(e.Source, e, e.Recipient)]).ToHashSet();
        if (expected == "none") Assert.Empty(told);
        else
            foreach (var want in expected.Split(';', StringSplitOptions.TrimEntries))
                if (want.StartsWith("no ", StringComparison.Ordinal)) Assert.DoesNotContain(want[3..], told);
                else Assert.Contains(want, told);
    }

    private static string Told(Participant source, Event e, Participant recipient) => $"{source.Actor ?? "-"} {Ontology.NameOf(e.Type)} {recipient.Actor}";
}
