using CsCheck;
using Entente.Model;

namespace Entente.Storage.Tests;

public class RoundTripLaws
{
    private static int Rounds => Environment.GetEnvironmentVariable("ENTENTE_LONG") is { Length: > 0 } ? 5_000 : 100;

    [Fact]
    public void A_reading_put_in_is_the_reading_got_out()
    {
        using var scratch = new Scratch();
        using var store = scratch.Open();
        var number = 0;
        AnyReading.Of(() => Interlocked.Increment(ref number)).Sample(reading =>
        {
            Assert.Equal(AddResult.Added, store.Add(reading));
            Assert.Equal(Plain.Of(reading), Plain.Of(store.Reading(reading.Document.Id)));
        }, iter: Rounds, threads: 2);
        Assert.True(store.Counts().Documents >= Rounds);
    }

    [Fact]
    public void What_was_put_in_is_still_there_after_closing()
    {
        using var scratch = new Scratch();
        var number = 0;
        var readings = new List<DocumentReading>();
        using (var store = scratch.Open())
            AnyReading.Of(() => ++number).List[1, 8].Sample(some =>
            {
                readings.AddRange(some);
                Assert.All(store.AddMany(some), r => Assert.Equal(AddResult.Added, r));
            }, iter: 20, threads: 1);
        using (var store = scratch.Open())
        {
            Assert.All(readings, r => Assert.Equal(Plain.Of(r), Plain.Of(store.Reading(r.Document.Id))));
            Assert.Equal(readings.Select(r => r.Document.Id).Order(StringComparer.Ordinal), store.Documents().Select(d => d.Document.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nul_stays_and_a_lone_surrogate_becomes_one_replacement_character_so_that_offsets_hold()
    {
        using var scratch = new Scratch();
        using var store = scratch.Open();
        const string Text = "A\0B \ud83d met C\udc00.";
        var sentence = new Sentence("d-1", 0, 0, Text.Length, Text);
        store.Add(Make.Reading(new Document { Id = "d-1", Title = "\0", Text = Text }) with { Sentences = [sentence] });

        var got = store.Reading("d-1")!;
        Assert.Equal("A\0B \ufffd met C\ufffd.", got.Document.Text);
        Assert.Equal(Text.Length, got.Document.Text.Length);
        Assert.Equal("\0", got.Document.Title);
        Assert.Equal(got.Document.Text, got.Sentences[0].Text);
        Assert.Equal(Document.IdOf(null, Text, null, null), Document.IdOf(null, got.Document.Text, null, null));
    }
}
