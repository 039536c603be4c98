using Entente.Model;

namespace Entente.Reading.Tests.Events;

/// <summary>Cases/statuses.tsv: what the words around an act say of it.</summary>
public class StatusCases
{
    private static readonly Reader Reader = Reader.Load(Path.Combine(Shared.Root, "data"));

    public static IEnumerable<TheoryDataRow<string, string, string>> Statuses() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "statuses.tsv")).Select(r => new TheoryDataRow<string, string, string>(r["text"], r["event"], r["status"]));

    public static IEnumerable<TheoryDataRow<string, bool, string>> Speakers() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "speakers.tsv")).Select(r => new TheoryDataRow<string, bool, string>(r["text"], r["title"] == "yes", r["told"]));

    [Theory, MemberData(nameof(Statuses))]
    public void An_act_has_the_status_that_its_sentence_gives_it(string text, string act, string status)
    {
        var read = Read(text, title: false).Select(e => $"{e.Source.Actor} {Ontology.NameOf(e.Type)} {e.Recipient.Actor} {e.Status.ToString().ToLowerInvariant()}").ToList();
        if (act == "-") Assert.DoesNotContain(read, r => r.Contains("ASSAULT", StringComparison.Ordinal));
        else Assert.Contains($"{act} {status}", read);
    }

    [Theory, MemberData(nameof(Speakers))]
    public void An_act_is_told_by_those_who_tell_of_it(string text, bool title, string told)
    {
        var act = Assert.Single(Read(text, title), e => e.Type is EventType.Assault);
        var chain = string.Join(" < ", act.Attribution.Select(a => a.Speaker + (a.Actor is null ? "" : $" ({a.Actor})") + (a.Outlet is null ? "" : $" in {a.Outlet}")));
        Assert.Equal(told, chain.Length > 0 ? chain : "narrator");
    }

    private static IReadOnlyList<Event> Read(string text, bool title) => Reader.Read(new Document { Id = "d-case", Title = title ? text : null, Text = text, Date = When.Day(2024, 12, 22) }).Events;
}
