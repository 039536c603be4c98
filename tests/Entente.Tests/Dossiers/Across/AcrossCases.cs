using Entente.Dossiers.Acts;
using Entente.Dossiers.Doubts;
using Entente.Dossiers.Ledgers;
using Entente.Model;
using Entente.Reading;
using Entente.Reprints;
using Entente.Storage;
using Record = Entente.Dossiers.Acts.Record;

namespace Entente.Tests.Dossiers.Across;

/// <summary>Cases/across.txt: which events of several documents are one act, and where the documents contradict each other.</summary>
public sealed class AcrossCases
{
    private static readonly Lazy<Reader> Reader = new(() => Entente.Reading.Reader.Load(Path.Combine(Root.Path, "data")));
    private static readonly Lazy<IReadOnlyDictionary<string, Case>> All = new(() => Read().ToDictionary(c => c.Name, StringComparer.Ordinal));

    private sealed record Case(string Name, string A, string B, IReadOnlyList<DocumentReading> Readings, int? Acts, int? Witnesses, IReadOnlyList<string> Doubts);

    public static TheoryData<string> Names() => [.. All.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_are_put_together(string name)
    {
        var c = All.Value[name];
        var (record, doubts) = Told(c, c.Readings);
        var acts = Between(c, record).ToList();
        Assert.Equal(c.Doubts, doubts.Select(d => $"{d.Kind} {(d.Likely is { } i ? $"likely {d.Accounts[i].Value}" : "open")}"));
        if (c.Acts is { } count) Assert.True(acts.Count == count, string.Join('\n', acts.Select(a => $"{a.When} {a.Best.Cameo} {a.Best.Source.Name}–{a.Best.Recipient.Name}: {string.Join(" | ", a.Mentions.Select(m => m.Sentence.Text))}")));
        if (c.Witnesses is { } witnesses) Assert.Equal(witnesses, Assert.Single(acts, a => SameAct.Family(a.Best) == "signature") is var act ? record.Evidence.Witnesses(act).Count : 0);
        Assert.All(doubts, d => Assert.NotEqual("", d.Rule));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_documents_does_not_matter(string name)
    {
        var c = All.Value[name];
        var expected = Picture(c, c.Readings);
        Assert.Equal(expected, Picture(c, c.Readings.Reverse()));
        Assert.Equal(expected, Picture(c, c.Readings.OrderBy(r => r.Document.Id, StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_event_and_no_mention_is_lost(string name)
    {
        var c = All.Value[name];
        var (record, _) = Told(c, c.Readings);
        Assert.Equal(c.Readings.SelectMany(r => r.Events).Select(e => e.Id).Order(StringComparer.Ordinal), record.Acts.SelectMany(a => a.Events).Select(e => e.Id).Order(StringComparer.Ordinal));
    }

    private static string Picture(Case c, IEnumerable<DocumentReading> readings)
    {
        var (record, doubts) = Told(c, [.. readings]);
        return string.Join('\n', record.Acts.Select(a => $"{a.First.Id} {a.When} {string.Join(',', a.Events.Select(e => e.Id))}").Concat(doubts.Select(d => $"{d.Kind} {d.Rule} {d.Resolution} {string.Join('|', d.Accounts.Select(x => x.Value + x.Quote))}")));
    }

    private static (Record Record, IReadOnlyList<RawDoubt> Doubts) Told(Case c, IReadOnlyList<DocumentReading> readings)
    {
        var stored = readings.Select(r => new StoredDocument(r.Document, r.Document.Date!.Latest!.Value, false, DateTimeOffset.UnixEpoch)).OrderBy(d => d.Published).ThenBy(d => d.Document.Id, StringComparer.Ordinal);
        var documents = ReprintFinder.Mark(stored).ToDictionary(d => d.Document.Id, d => d.Document, StringComparer.Ordinal);
        var persons = readings.SelectMany(r => r.Actors).Where(a => a.Kind == "person").Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var agreements = readings.SelectMany(r => r.Agreements).ToList();
        var record = new Record(readings.SelectMany(r => r.Events), agreements, [.. readings.SelectMany(r => r.Exchanges)], documents, id => id, persons.Contains);
        var merged = new AgreementMerger(id => id, record.Evidence.Published, s => s).Merge(agreements.Where(a => a.Parties.Contains(c.A) && a.Parties.Contains(c.B)));
        var within = JoinedDoubts.Of(record, new StoredDoubts(record, _ => true).Of(readings.SelectMany(r => r.Doubts))).Where(d => d.IsRival && record.Evidence.Count(d.Sentences) > 1).ToList();
        return (record, [.. within.Concat(JoinedDoubts.NotAmong(within, CrossDoubts.Find(record, [.. Pair(c, record)], merged)))]);
    }

    private static IEnumerable<Act> Pair(Case c, Record record) =>
        record.Acts.Where(a => a.Best.Source.Actor == c.A && a.Best.Recipient.Actor == c.B || a.Best.Source.Actor == c.B && a.Best.Recipient.Actor == c.A);

    private static IEnumerable<Act> Between(Case c, Record record) => Pair(c, record).Where(a => a.Best.IsReal);

    private static IEnumerable<Case> Read()
    {
        foreach (var block in File.ReadAllText(Path.Combine(Root.Path, "tests", "Entente.Tests", "Cases", "across.txt")).Split("\n== ").Skip(1))
        {
            var lines = block.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
            var readings = lines.Where(l => char.IsDigit(l[0])).Select((l, i) => Reader.Value.Read(Document(l, i))).ToList();
            var expected = lines.Single(l => l.StartsWith("=> ", StringComparison.Ordinal))[3..].Split("; ");
            int? Number(string what) => expected.FirstOrDefault(e => e.StartsWith(what, StringComparison.Ordinal)) is { } e ? int.Parse(e[what.Length..]) : null;
            var (a, b) = Two(lines[1]);
            yield return new Case(lines[0], a, b, readings, Number("acts "), Number("witnesses "), [.. expected.Where(e => e.StartsWith("doubts ", StringComparison.Ordinal)).Select(e => e["doubts ".Length..])]);
        }
    }

    private static (string, string) Two(string names)
    {
        var words = names.Split(' ');
        for (var i = 1; i < words.Length; i++)
            if (Reader.Value.Gazetteer.IdOf(string.Join(' ', words.Take(i)), new DateOnly(2022, 1, 1)) is { } a && Reader.Value.Gazetteer.IdOf(string.Join(' ', words.Skip(i)), new DateOnly(2022, 1, 1)) is { } b) return (a, b);
        throw new InvalidDataException($"no two actors in \"{names}\"");
    }

    private static Document Document(string line, int number)
    {
        var (date, rest) = (When.Parse(line[..10]), line[11..]);
        var title = rest.Split(" // ") is [var t, _] ? t : null;
        var text = title is null ? rest : rest.Replace(" // ", "\n\n", StringComparison.Ordinal);
        return new Document { Id = Entente.Model.Document.IdOf(title, text, $"paper {number}", date), Title = title, Text = text, Date = date, Outlet = $"paper {number}" };
    }
}
