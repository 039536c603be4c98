using System.Diagnostics;
using Entente.Dossiers.Acts;
using Entente.Dossiers.Doubts;
using Entente.Model;
using Entente.Reprints;
using Entente.Storage;
using Record = Entente.Dossiers.Acts.Record;

namespace Entente.Tests.Dossiers.Across;

/// <summary>Putting documents together takes time by their number, not by the number of their pairs.</summary>
public sealed class ManyDocumentsTests
{
    [Fact]
    public void Four_times_the_news_on_one_pair_take_about_four_times_as_long()
    {
        Took(2_000);
        var (few, many) = (Math.Min(Took(5_000), Took(5_000)), Took(20_000));
        // All pairs would take sixteen times as long, even with other tests beside this one. News come at the same pace, over more years.
        Assert.InRange(many / few, 0, 12);
    }

    private static double Took(int count)
    {
        var (documents, events) = News(count);
        var watch = Stopwatch.StartNew();
        var record = new Record(events, [], [], documents, id => id, _ => false);
        var doubts = CrossDoubts.Find(record, record.Acts, []).Count();
        Assert.InRange(record.Acts.Count, count / 20, count);
        Assert.InRange(doubts, 1, count);
        return watch.Elapsed.TotalSeconds;
    }

    [Fact]
    public void Every_reprint_is_found_among_thousands_of_texts_and_no_other()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 5_000).Select(i => $"word{i}").ToArray();
        var texts = Enumerable.Range(0, 2_000).Select(_ => string.Join(' ', Enumerable.Range(0, 300).Select(_ => words[random.Next(words.Length)]))).ToList();
        var stored = texts.Concat(texts.Select(t => t[..(t.Length * 2 / 3)])).Concat(texts).Select((t, i) => new StoredDocument(new Document { Id = $"d-{i:00000}", Text = t, Date = When.Day(2000, 1, 1) }, new DateOnly(2000, 1, 1).AddDays(i), false, DateTimeOffset.UnixEpoch)).ToList();
        var copies = ReprintFinder.Mark(stored).Count(d => d.Document.CopyOf is not null);
        Assert.Equal(4_000, copies);
    }

    private static (IReadOnlyDictionary<string, Document>, IReadOnlyList<Event>) News(int count)
    {
        var random = new Random(3);
        Dictionary<string, Document> documents = [];
        List<Event> events = [];
        string[] verbs = ["imposed sanctions on", "sent 40 soldiers to", "signed an agreement with", "shelled the port of", "criticised the navy of"];
        (EventType, string, QuadClass)[] kinds = [(EventType.Sanction, "163", QuadClass.MaterialConflict), (EventType.Aid, "072", QuadClass.MaterialCooperation), (EventType.Agree, "057", QuadClass.VerbalCooperation), (EventType.Assault, "190", QuadClass.MaterialConflict), (EventType.Accuse, "111", QuadClass.VerbalConflict)];
        for (var i = 0; i < count; i++)
        {
            var day = new DateOnly(1950, 1, 1).AddDays(random.Next(count / 4));
            var (kind, id) = (random.Next(kinds.Length), $"d-{i:00000}");
            var text = $"Iran {verbs[kind]} Iraq near place{random.Next(50)} and town{random.Next(50)} in matter{random.Next(50)}.";
            var sentence = new Sentence(id, 0, 0, text.Length, text);
            documents.Add(id, new Document { Id = id, Text = text, Date = When.Day(day.AddDays(random.Next(3))) });
            var (type, cameo, quad) = kinds[kind];
            events.Add(new Event
            {
                Id = $"e-{i:00000}", Type = type, Cameo = cameo, Quad = quad, Goldstein = 0, Source = new Participant("IRN", null, "Iran", null), Recipient = new Participant("IRQ", null, "Iraq", null), Status = random.Next(20) == 0 ? Status.Denied : Status.Happened,
                When = random.Next(4) == 0 ? null : When.Day(day), Sentence = sentence, Trigger = new TextSpan(5, 9, text[5..9]), Rule = "r", Confidence = 1, Mentions = [new Mention(sentence, new TextSpan(5, 9, text[5..9]), "r")],
            });
        }
        return (documents, events);
    }
}
