using Entente.Model;

namespace Entente.Storage.Tests;

public sealed class TimeTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Store _store;

    public TimeTests() => _store = _scratch.Open();

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Theory]
    [InlineData("2024-06-19", "2024-06-19", false)]
    [InlineData("2024-06", "2024-06-30", false)]
    [InlineData("2024", "2024-12-31", false)]
    [InlineData("2024-06-01/2024-06-03", "2024-06-03", false)]
    [InlineData("2024-06/..", "2024-12-01", true)]
    [InlineData(null, "2024-12-01", true)]
    public void A_document_counts_as_published_on_the_last_day_that_its_date_may_mean(string? date, string published, bool assumed)
    {
        _store.Add(Make.Reading("d-1", "They met.", date, Make.Event("d-1", "e-1")));
        var stored = _store.FindDocument("d-1")!;
        var day = DateOnly.Parse(published);

        Assert.Equal((day, assumed), (stored.Published, stored.PublishedAssumed));
        Assert.Single(_store.Documents(asOf: day));
        Assert.Single(_store.Events(new EventFilter { AsOf = day }));
        Assert.Empty(_store.Documents(asOf: day.AddDays(-1)));
        Assert.Empty(_store.Events(new EventFilter { AsOf = day.AddDays(-1) }));
    }

    [Fact]
    public void As_of_hides_every_kind_of_row_of_later_documents()
    {
        foreach (var (id, date) in new[] { ("d-1", "2024-01-01"), ("d-2", "2024-02-01") }) _store.Add(Full(id, date));
        var between = new DateOnly(2024, 1, 15);

        Assert.Equal(["d-1-a", "d-2-a"], _store.Agreements().Select(a => a.Id));
        Assert.Equal(["d-1-a"], _store.Agreements(asOf: between).Select(a => a.Id));
        Assert.Equal(["d-1-x"], _store.Exchanges(asOf: between).Select(x => x.Id));
        Assert.Equal(["d-1-d"], _store.Doubts(asOf: between).Select(d => d.Id));
        Assert.Equal(["d-1-d"], _store.Doubts("RUS", "PRK", asOf: between).Select(d => d.Id));
        Assert.Equal(["d-1-q"], _store.Questions(asOf: between).Select(q => q.Id));
        Assert.Equal(1, _store.Actors("russia", asOf: between).Single().Documents);
        Assert.Equal(2, _store.Actors("russia").Single().Documents);
    }

    [Fact]
    public void As_known_shows_what_the_store_knew_then()
    {
        var first = _scratch.Clock.Now;
        _store.Add(Full("d-1", "2024-01-01"));
        _scratch.Clock.Now = first.AddDays(10);
        _store.Add(Full("d-2", "2023-01-01")); // published before, learned of after

        Assert.Equal(["d-1-a"], _store.Agreements(asKnown: first).Select(a => a.Id));
        Assert.Equal(["d-1"], _store.Documents(asKnown: first.AddDays(9)).Select(d => d.Document.Id));
        Assert.Empty(_store.Documents(asKnown: first.AddTicks(-10)));
        Assert.Null(_store.Reading("d-2", asKnown: first));
        Assert.NotNull(_store.Reading("d-2", asKnown: first.AddDays(10)));
    }

    [Fact]
    public void A_correction_is_a_new_value_and_the_old_one_stays()
    {
        var first = _scratch.Clock.Now;
        var wrong = Make.Event("d-1", "e-1", "RUS", "PRK", "2023-06-19");
        _store.Add(Make.Reading("d-1", "They met.", "2024-07-04", wrong));
        _scratch.Clock.Now = first.AddDays(1);
        _store.Correct("e-1", Make.Event("d-1", "another id", "RUS", "CHN", "2024-06-19"));
        _scratch.Clock.Now = first.AddDays(2);
        _store.Correct("e-1", Make.Event("d-1", "e-1", "RUS", "KOR", "2024-06-20"));

        Assert.Equal(("e-1", "KOR", "2024-06-20"), Only(_store.Events()));
        Assert.Equal(("e-1", "CHN", "2024-06-19"), Only(_store.Events(new EventFilter { AsKnown = first.AddDays(1.5) })));
        Assert.Equal(("e-1", "PRK", "2023-06-19"), Only(_store.Events(new EventFilter { AsKnown = first })));
        Assert.Empty(_store.Events(new EventFilter { A = "PRK" }));
        Assert.Single(_store.Events(new EventFilter { A = "PRK", AsKnown = first }));
        Assert.Equal(1, _store.Counts().Events);
        Assert.Equal("KOR", _store.Reading("d-1")!.Events.Single().Recipient.Actor);
    }

    [Fact]
    public void A_correction_needs_an_event_and_a_clock_that_does_not_run_backwards()
    {
        _store.Add(Make.Reading("d-1", "They met.", null, Make.Event("d-1", "e-1")));
        Assert.Contains("no event with the id e-9", Assert.Throws<StoreException>(() => _store.Correct("e-9", Make.Event("d-1", "e-9"))).Message);
        _scratch.Clock.Now -= TimeSpan.FromHours(1);
        Assert.Contains("set the clock right", Assert.Throws<StoreException>(() => _store.Correct("e-1", Make.Event("d-1", "e-1"))).Message);
    }

    private static (string, string?, string) Only(IReadOnlyList<Event> events) => (events.Single().Id, events.Single().Recipient.Actor, events.Single().When!.ToString());

    private static DocumentReading Full(string id, string date)
    {
        var sentence = new Sentence(id, 0, 0, 27, "Russia and North Korea met.");
        var (russia, korea) = (new Participant("RUS", null, null, null), new Participant("PRK", null, null, null));
        return Make.Reading(new Document { Id = id, Text = $"Russia and North Korea met. {id}", Date = When.Parse(date) }) with
        {
            Sentences = [sentence],
            Actors = [new Actor("RUS", null, "Russia", "state", [new TextSpan(0, 6, "Russia")]), new Actor("PRK", null, "North Korea", "state", [new TextSpan(11, 22, "North Korea")])],
            Agreements = [new Agreement(id + "-a", ["PRK", "RUS"], "treaty", [], AgreementStatus.Signed, null, sentence, [])],
            Exchanges = [new Exchange(id + "-x", korea, russia, ["munitions"], "shells", Status.Happened, null, sentence, [])],
            Doubts = [new Doubt(id + "-d", "vague", "count-left-open", [new DoubtSpan("met", 23, 26, sentence)], "Nobody says when.", "open")],
            Questions = [new Question(id + "-q", "Will they meet again?", ["PRK", "RUS"], EventType.Consult, sentence, [])],
        };
    }
}
