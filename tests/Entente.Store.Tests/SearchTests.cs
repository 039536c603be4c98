using Entente.Model;

namespace Entente.Storage.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Store _store;

    public SearchTests() => _store = _scratch.Open();

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void Each_search_finds_its_events_in_order()
    {
        // Added backwards: the order of adding does not matter.
        foreach (var r in Table.Read(Case("events.tsv")).Reverse())
            _store.Add(Make.Reading("d-" + r["id"], $"A report on {r["id"]}.", r["published"], Make.Event("d-" + r["id"], r["id"], r.Optional("source"), r.Optional("recipient"),
                r.Optional("happened"), Ontology.ParseType(r["type"])!.Value, Enum.Parse<Status>(r["status"], ignoreCase: true))));

        Assert.All(Table.Read(Case("searches.tsv")), r =>
        {
            var filter = new EventFilter
            {
                A = r.Optional("a"),
                B = r.Optional("b"),
                From = Day(r.Optional("from")),
                To = Day(r.Optional("to")),
                Undated = r["undated"] == "yes",
                Type = r.Optional("type") is { } type ? Ontology.ParseType(type) : null,
                Status = r.Optional("status") is { } status ? Enum.Parse<Status>(status, ignoreCase: true) : null,
                AsOf = Day(r.Optional("as_of")),
            };
            Assert.Equal(r["finds"], string.Join('|', _store.Events(filter).Select(e => e.Id)));
        });
    }

    [Fact]
    public void Agreements_exchanges_and_questions_are_found_by_one_actor_or_two()
    {
        var sentence = new Sentence("d-1", 0, 0, 4, "They");
        Participant P(string? id) => new(id, null, null, null);
        _store.Add(Make.Reading(new Document { Id = "d-1", Text = "They" }) with
        {
            Agreements = [new("a-1", ["PRK", "RUS"], "treaty", [], AgreementStatus.InForce, When.Parse("2024-06"), sentence, []), new("a-2", ["JPN", "KOR", "USA"], "pact", [], AgreementStatus.Planned, When.Parse("2023"), sentence, [])],
            Exchanges = [new("x-1", P("PRK"), P("RUS"), ["munitions"], "shells", Status.Ongoing, null, sentence, []), new("x-2", P("RUS"), P("PRK"), ["food"], "flour", Status.Happened, When.Parse("2023"), sentence, []), new("x-3", P("RUS"), P(null), [], "oil", Status.Denied, null, sentence, [])],
            Questions = [new("q-1", "Will China answer?", ["CHN", "PRK", "RUS"], EventType.Reject, sentence, []), new("q-2", "Will they meet?", ["JPN"], null, sentence, [])],
        });

        Assert.Equal(["a-2", "a-1"], _store.Agreements().Select(a => a.Id));
        Assert.Equal(["a-2"], _store.Agreements("USA", "JPN").Select(a => a.Id));
        Assert.Equal(["a-1"], _store.Agreements("RUS").Select(a => a.Id));
        Assert.Empty(_store.Agreements("RUS", "USA"));
        Assert.Equal(["x-2", "x-1"], _store.Exchanges("RUS", "PRK").Select(x => x.Id));
        Assert.Equal(["x-2", "x-1", "x-3"], _store.Exchanges("RUS").Select(x => x.Id));
        Assert.Equal(["q-1"], _store.Questions("RUS", "CHN").Select(q => q.Id));
        Assert.Equal(["q-1", "q-2"], _store.Questions().Select(q => q.Id));
    }

    [Fact]
    public void A_doubt_concerns_the_actors_that_its_sentences_mention_or_tell_of()
    {
        const string Text = "Russia shipped oil. They met in Seoul. Nobody knows.";
        Sentence S(int i, int start, int end) => new("d-1", i, start, end, Text[start..end]);
        var sentences = new[] { S(0, 0, 19), S(1, 20, 38), S(2, 39, 52) };
        DoubtSpan Span(Sentence s) => new(s.Text[..4], s.Start, s.Start + 4, s);
        _store.Add(Make.Reading(new Document { Id = "d-1", Text = Text }) with
        {
            Sentences = sentences,
            Actors = [new Actor("RUS", null, "Russia", "state", [new TextSpan(0, 6, "Russia")]), new Actor("KOR", null, "South Korea", "state", [new TextSpan(32, 37, "Seoul")])],
            Events = [Make.Event("d-1", "e-1", "CHN", null) with { Sentence = sentences[1] }],
            Doubts = [new("in 0", "vague", "r", [Span(sentences[0])], "", "open"), new("in 1", "vague", "r", [Span(sentences[1])], "", "open"), new("in 0 and 1", "date", "r", [Span(sentences[0]), Span(sentences[1])], "", "open"), new("in 2", "vague", "r", [Span(sentences[2])], "", "open")],
        });

        Assert.Equal(["in 0", "in 1", "in 0 and 1", "in 2"], _store.Doubts().Select(d => d.Id));
        Assert.Equal(["in 0", "in 0 and 1"], _store.Doubts("RUS").Select(d => d.Id));
        Assert.Equal(["in 0 and 1"], _store.Doubts("RUS", "KOR").Select(d => d.Id));
        Assert.Equal(["in 1", "in 0 and 1"], _store.Doubts("CHN", "KOR").Select(d => d.Id));
        Assert.Empty(_store.Doubts("FRA"));
    }

    [Fact]
    public void Actors_are_found_by_id_name_and_words_in_a_text()
    {
        var putin = new Actor("RUS", "GOV", "Vladimir Putin", "person", [new TextSpan(0, 5, "Putin"), new TextSpan(9, 20, "the Kremlin")]);
        _store.AddMany([
            Make.Reading(new Document { Id = "d-1", Text = "One" }) with { Actors = [putin, new Actor("RUS", null, "Russia", "state", [new TextSpan(0, 6, "Moscow")])] },
            Make.Reading(new Document { Id = "d-2", Text = "Two" }) with { Actors = [putin, new Actor(null, null, "Émile", "person", [])] },
        ]);

        Assert.Equal([new FoundActor("RUS", "GOV", "Vladimir Putin", "person", 2, 4), new FoundActor("RUS", null, "Russia", "state", 1, 1)], _store.Actors("rus"));
        Assert.Equal(["Vladimir Putin"], _store.Actors("kremlin").Select(a => a.Name));
        Assert.Equal(["Russia"], _store.Actors("MOSCOW").Select(a => a.Name));
        Assert.Equal([new FoundActor(null, null, "Émile", "person", 1, 0)], _store.Actors("émile"));
        Assert.Empty(_store.Actors("100%"));
    }

    [Fact]
    public void Sentences_are_looked_up_by_document_and_number()
    {
        _store.Add(Make.Reading("d-1", "They met."));
        Assert.Equal(new Sentence("d-1", 0, 0, 9, "They met."), _store.FindSentence("d-1", 0));
        Assert.Null(_store.FindSentence("d-1", 1));
        Assert.Empty(_store.Sentences("d-2"));
        Assert.Null(_store.FindDocument("d-2"));
        Assert.Null(_store.Reading("d-2"));
    }

    [Fact]
    public void Documents_come_in_the_order_of_publication_however_many_there_are()
    {
        var days = Enumerable.Range(0, 600).Select(i => new DateOnly(2000, 1, 1).AddDays(i * 7 % 300)).ToList();
        _store.AddMany([.. days.Select((day, i) => Make.Reading($"d-{i}", $"Report {i}.", $"{day:yyyy-MM-dd}"))]);
        Assert.Equal(days.Select((day, i) => (day, $"d-{i}")).OrderBy(d => d.day).ThenBy(d => d.Item2, StringComparer.Ordinal), _store.Documents().Select(d => (d.Published, d.Document.Id)));
    }

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
