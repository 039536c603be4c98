using CsCheck;
using Entente.Model;
using Entente.Storage.Writer;

namespace Entente.Storage.Tests;

public sealed class ImportTests : IDisposable
{
    private static readonly EventFileToStore File = new("a.tsv", "content a", "ICEWS", "2018", "icews", "its terms");

    private readonly Scratch _scratch = new();
    private Store _store;

    public ImportTests() => _store = _scratch.Open();

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void A_row_put_in_is_the_row_got_out() => AnyCodedEvent.Of.List[1, 20].Sample(some =>
    {
        using var scratch = new Scratch();
        using var store = scratch.Open();
        var rows = some.Select((e, i) => e with { Row = i + 1 }).DistinctBy(e => EventMark.Of("ICEWS", e, true)).ToList();
        Put(store, File, rows);
        Assert.Equal(rows.Select(Plain.Of).Order(StringComparer.Ordinal), store.CodedEvents(new CodedFilter()).Select(s => Plain.Of(s.Event)).Order(StringComparer.Ordinal));
        var first = store.CodedEvents(new CodedFilter())[0];
        Assert.Equal(("ICEWS", "2018", "its terms", "a.tsv", scratch.Clock.Now), (first.DataSet, first.Version, first.Licence, first.File, first.KnownFrom));
        Assert.All(store.CodedEvents(new CodedFilter()), s => Assert.Equal(s.Event.Published ?? s.Event.Day, s.Published));
    }, iter: 30, threads: 1);

    [Fact]
    public void The_same_file_twice_adds_nothing_under_whatever_name()
    {
        Put(File, Row(1, "e1"), Row(2, "e2"));
        var before = Sets();
        using (var into = _store.Import())
        {
            Assert.True(into.Begin(File with { Location = "b.tsv" }).IsThere);
            Assert.Equal((2, 2, 0), into.Counts(1) is var c ? (c.LastRow, c.Stored, c.Rejected) : default);
        }
        Assert.Equal(before, Sets());
    }

    [Fact]
    public void The_same_events_in_another_file_add_nothing()
    {
        Put(File, Row(1, "e1"), Row(2, "e2"));
        var counts = Put(File with { Location = "overlap.tsv", Content = "content b" }, Row(1, "e2"), Row(2, "e3"));
        Assert.Equal((1, 1, 0), (counts.Stored, counts.Repeated, counts.Replaced));
        Assert.Equal(["e1", "e2", "e3"], _store.CodedEvents(new CodedFilter()).Select(s => s.Event.OriginalId).Order());
    }

    [Fact]
    public void Files_stored_in_one_part_do_not_repeat_each_other()
    {
        using var into = _store.Import();
        foreach (var name in (string[])["a", "b", "c"])
        {
            var start = into.Begin(File with { Content = name });
            into.Add(Row(1, "e1"));
            into.Add(Row(2, name));
            into.End(2, [], []);
            Assert.Equal(name == "a" ? 1 : 2, start.Import + (name == "c" ? -1 : 0));
        }
        into.Flush();
        Assert.Equal([(2, 0), (1, 1), (1, 1)], Enumerable.Range(1, 3).Select(i => into.Counts(i)).Select(c => ((int)c.Stored, (int)c.Repeated)));
        Assert.Equal(["a", "b", "c", "e1"], _store.CodedEvents(new CodedFilter()).Select(s => s.Event.OriginalId).Order());
    }

    [Fact]
    public void Without_ids_rows_are_the_same_when_all_that_was_coded_is()
    {
        Put(File, Row(1, null), Row(2, null) with { OriginalCode = "043" });
        var counts = Put(File with { Content = "content b" }, Row(1, null), Row(2, null) with { Day = new DateOnly(2018, 6, 2) }, Row(3, null) with { OriginalCode = "043" });
        Assert.Equal((1, 2), (counts.Stored, counts.Repeated));
        Assert.Equal(3, Sets().Single().Events);
    }

    [Fact]
    public void A_later_value_takes_the_place_of_an_earlier_one_which_stays()
    {
        Put(File, Row(1, "e1"));
        var first = _scratch.Clock.Now;
        _scratch.Clock.Now = first.AddDays(1);
        var counts = Put(File with { Version = "2019", Content = "content b" }, Row(7, "e1") with { Cameo = "190", OriginalCode = "190", Type = EventType.Assault });
        Assert.Equal((1, 0, 1), (counts.Stored, counts.Repeated, counts.Replaced));
        Assert.Equal(("190", "2019", 7), Only());
        Assert.Equal(("042", "2018", 1), Only(first));
        Assert.Equal([EventType.Assault], _store.DyadEvents().Select(e => e.Type));
        Assert.Equal([(1, "2019", 1)], Sets().Select(s => ((int)s.Events, s.Version!, (int)s.Replaced)));

        Put(File with { Content = "content c" }, Row(1, "e1")); // and back again
        Assert.Equal(("042", "2018", 1), Only());

        (string?, string?, int) Only(DateTimeOffset? asKnown = null) => _store.CodedEvents(new CodedFilter { AsKnown = asKnown }).Single() is var s ? (s.Event.Cameo, s.Version, (int)s.Event.Row) : default;
    }

    [Fact]
    public void Where_an_id_stands_for_a_report_with_several_events_each_is_kept()
    {
        Put(File with { IdIsOfOneEvent = false }, Row(1, "r1"), Row(2, "r1") with { OriginalCode = "043" });
        Assert.Equal(2, Sets().Single().Events);
    }

    [Fact]
    public void What_was_not_flushed_is_not_there_and_the_next_run_goes_on_behind_what_was()
    {
        using (var into = _store.Import(rowsOfAPart: 10))
        {
            into.Begin(File);
            for (var row = 1; row <= 35; row++) into.Add(Row(row, $"e{row}"));
        }
        Assert.Equal((30, 1, 0), Sets().Single() is var s ? ((int)s.Events, (int)s.Unfinished, (int)s.Files) : default);
        using (var into = _store.Import())
        {
            Assert.Equal(new ImportStart(1, 30, false), into.Begin(File));
            for (var row = 1; row <= 40; row++) into.Add(Row(row, $"e{row}"));
            into.End(40, [], []);
            into.Flush();
            Assert.Equal(new ImportCounts(1, 40, 40, 0, 0, 0), into.Counts(1));
        }
        Assert.Equal((40, 0, 1), Sets().Single() is var t ? ((int)t.Events, (int)t.Unfinished, (int)t.Files) : default);
    }

    [Fact]
    public void A_process_killed_at_any_moment_leaves_every_row_once()
    {
        _store.Dispose();
        var random = new Random(7);
        var kills = 0;
        for (var done = false; !done;)
        {
            using var writer = _scratch.Start("import", ["20000", "500"], []);
            // The later, the longer it may live, so that it ends.
            done = writer.WaitForExit(random.Next(300, 900) + 150 * kills);
            if (!done) writer.Kill();
            writer.WaitForExit();
            if (done) Assert.Equal("done", writer.StandardOutput.ReadToEnd().Trim());
            else kills++;
        }
        Assert.True(kills > 0);
        _store = _scratch.Open();
        var good = Enumerable.Range(1, 20_000).Where(n => !SampleRows.IsFaulty(n)).ToList();
        Assert.Equal(good.Select(n => (long)n), _store.CodedEvents(new CodedFilter()).Select(s => s.Event.Row).Order());
        Assert.Equal(Plain.Of(SampleRows.Make(4711)), Plain.Of(_store.CodedEvents(new CodedFilter()).Single(s => s.Event.Row == 4711).Event));
        var set = Sets().Single();
        Assert.Equal((good.Count, 20_000 - good.Count, 1, 0), ((int)set.Events, (int)set.Rejected, (int)set.Files, (int)set.Unfinished));
        Assert.Equal(new ImportCounts(1, 20_000, good.Count, 0, 0, 20_000 - good.Count), SampleRows.Import(_store, 20_000, 500));
    }

    [Fact]
    public void A_row_with_two_faults_is_rejected_once()
    {
        using var into = _store.Import();
        into.Begin(File);
        into.Reject(new RejectedRow(1, "repeated-event", "again", "raw"));
        into.Reject(new RejectedRow(1, "year-back", "a year ago", "raw"));
        into.Add(Row(2, "e2"));
        into.End(2, [new ImportFault("year-back", 1, false, 1, "raw", "a year ago"), new ImportFault("repeated-event", 1, false, 1, "raw", "again")], ["a note"]);
        into.Flush();
        Assert.Equal(new ImportCounts(1, 2, 1, 0, 0, 1), into.Counts(1));
        Assert.Equal([("repeated-event", false, 1), ("year-back", false, 1)], _store.DataSets().Single().Faults.Select(f => (f.Kind, f.RowKept, (int)f.Count)));
    }

    [Fact]
    public void There_is_one_importer_at_a_time()
    {
        using (_store.Import()) Assert.Throws<InvalidOperationException>(() => _store.Import());
        _store.Import().Dispose();
    }

    private IReadOnlyList<StoredDataSet> Sets() => [.. _store.DataSets().Select(s => s with { Faults = [] })];

    private ImportCounts Put(EventFileToStore file, params CodedEvent[] rows) => Put(_store, file, rows);

    internal static ImportCounts Put(Store store, EventFileToStore file, IReadOnlyList<CodedEvent> rows)
    {
        using var into = store.Import();
        var start = into.Begin(file);
        foreach (var row in rows) into.Add(row);
        into.End(rows.Count, [], []);
        into.Flush();
        return into.Counts(start.Import);
    }

    internal static CodedEvent Row(long row, string? id, string source = "RUS", string recipient = "PRK", string day = "2018-06-01") => new()
    {
        Row = row, OriginalId = id, Day = DateOnly.Parse(day), Source = new CodedActor(source, null, source), Recipient = new CodedActor(recipient, null, recipient),
        OriginalCode = "042", Cameo = "042", Type = EventType.Consult,
    };
}
