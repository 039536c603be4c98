using Entente.Model;

namespace Entente.Storage.Tests;

public sealed class AddingTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Store _store;

    public AddingTests() => _store = _scratch.Open();

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void The_same_document_twice_changes_nothing()
    {
        var reading = Make.Reading("d-1", "They met.", "2024-06-19", Make.Event("d-1", "e-1"));
        Assert.False(_store.Has("d-1"));
        Assert.Equal(AddResult.Added, _store.Add(reading));
        var counts = _store.Counts();

        _scratch.Clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(AddResult.AlreadyThere, _store.Add(reading with { Events = [] }));
        Assert.True(_store.Has("d-1"));
        Assert.Equal(counts, _store.Counts());
        Assert.Equal(Plain.Of(reading), Plain.Of(_store.Reading("d-1")));
        Assert.Equal(_scratch.Clock.Now - TimeSpan.FromDays(1), _store.FindDocument("d-1")!.KnownFrom);
    }

    [Fact]
    public void A_document_with_the_words_of_an_earlier_one_is_kept_as_its_copy()
    {
        _store.Add(Make.Reading("d-1", "They met.", "2024-06-19", Make.Event("d-1", "e-1")));
        Assert.Equal(AddResult.Copy, _store.Add(Make.Reading("d-2", "they  MET", "2024-06-20", Make.Event("d-2", "e-2"))));
        Assert.Equal(AddResult.Copy, _store.Add(Make.Reading("d-3", "They met!", "2024-06-20", Make.Event("d-3", "e-3"))));

        Assert.Equal([("d-1", null), ("d-2", "d-1"), ("d-3", "d-1")], _store.Documents().Select(d => (d.Document.Id, d.Document.CopyOf)));
        Assert.Equal([("e-1", null), ("e-2", "d-1"), ("e-3", "d-1")], _store.Events().OrderBy(e => e.Id).Select(e => (e.Id, e.Mentions[0].CopyOf)));
        Assert.Equal(2, _store.Counts().Copies);
    }

    [Fact]
    public void In_one_batch_repetitions_and_copies_are_told_apart_too()
    {
        var results = _store.AddMany([Make.Reading("d-1", "They met."), Make.Reading("d-1", "They met."), Make.Reading("d-2", "They met."), Make.Reading("d-3", "They parted.")]);
        Assert.Equal([AddResult.Added, AddResult.AlreadyThere, AddResult.Copy, AddResult.Added], results);
        Assert.Empty(_store.AddMany([]));
    }

    [Fact]
    public void Texts_without_words_are_not_copies_of_each_other() =>
        Assert.Equal([AddResult.Added, AddResult.Added], _store.AddMany([Make.Reading("d-1", ""), Make.Reading("d-2", "…")]));

    [Fact]
    public void A_reading_at_odds_with_itself_is_refused_and_leaves_nothing_behind()
    {
        var odd = Make.Reading("d-2", "They parted.") with { Sentences = [new Sentence("d-1", 0, 0, 4, "They")] };
        Assert.Throws<ArgumentException>(() => _store.AddMany([Make.Reading("d-1", "They met."), odd]));
        Assert.Equal(0, _store.Counts().Documents);
    }

    [Fact]
    public void A_reading_that_cannot_be_written_leaves_nothing_of_its_batch()
    {
        var broken = Make.Reading("d-2", "They parted.", null, Make.Event("d-2", "e-2") with { Trigger = null! });
        Assert.ThrowsAny<Exception>(() => _store.AddMany([Make.Reading("d-1", "They met.", null, Make.Event("d-1", "e-1")), broken]));
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0, 0), _store.Counts());
        Assert.Equal(AddResult.Added, _store.Add(Make.Reading("d-1", "They met.")));
    }

    [Fact]
    public void A_large_text_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Пхеньян and Moscow. ", 500_000));
        _store.Add(Make.Reading("d-1", text));
        Assert.Equal(text, _store.FindDocument("d-1")!.Document.Text);
    }

    [Fact]
    public void Many_threads_may_add_and_ask_at_once()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            _store.Add(Make.Reading($"d-{i}", $"Report {i}.", null, Make.Event($"d-{i}", $"e-{i}")));
            Assert.Contains(_store.Events(), e => e.Id == $"e-{i}");
        });
        Assert.Equal(40, _store.Counts().Events);
    }
}
