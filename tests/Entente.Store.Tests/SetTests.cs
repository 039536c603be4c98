using Entente.Model;

namespace Entente.Storage.Tests;

/// <summary>Questions about coded events.</summary>
public sealed class SetTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Store _store;

    public SetTests()
    {
        _store = _scratch.Open();
        var keds = new EventFileToStore("keds.csv", "1", "KEDS (WEIS)", null, "keds", "for research");
        ImportTests.Put(_store, keds,
        [
            Row(1, "SRB", "SER", "HRV", "CRO", "1991-06-25"), Row(2, "HRV", "CROMIL", "SRB", "SERMIL", "1991-06-26"),
            Row(3, "YUG", "FRY", "HRV", "CRO", "1992-05-01"), Row(4, "HRV", "CRO", "BIH", "BOS", "1992-05-02"),
            Row(5, "NAT", "NATO", "SRB", "SER", "1992-05-02"), Row(6, null, "XXX", "HRV", "CRO", "1992-05-03"),
            Row(7, "SRB", "SER", "SRB", "SERMIL", "1992-05-04"),
        ]);
        ImportTests.Put(_store, new EventFileToStore("g.csv", "2", "GDELT 2.0", null, "gdelt2", "free"),
            [ImportTests.Row(1, "g1", "SRB", "HRV", "1992-05-01") with { Published = new DateOnly(1992, 5, 9) }, ImportTests.Row(2, "g2", "HRV", "SRB", "1992-05-11")]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void Two_actors_in_either_direction() => Assert.Equal(["1991-06-25 SER CRO", "1991-06-26 CROMIL SERMIL", "1992-05-01 SRB HRV", "1992-05-11 HRV SRB"], Found(Side("SRB"), Side("HRV")));

    [Fact]
    public void A_union_of_states() => Assert.Equal(5, Found(Side("SRB", "YUG"), Side("HRV")).Count);

    [Fact]
    public void Codes_of_the_data_set_stand_for_those_that_go_on_in_threes()
    {
        Assert.Equal(["1991-06-25 SER CRO", "1991-06-26 CROMIL SERMIL"], Found(new CodedSide([], ["SER"]), new CodedSide([], ["CRO"])));
        Assert.Equal(["1991-06-25 SER CRO", "1991-06-26 CROMIL SERMIL", "1992-05-01 FRY CRO"], Found(new CodedSide([], ["SER", "FRY"]), new CodedSide([], ["CRO"])));
        Assert.Equal(["1992-05-02 NATO SER"], Found(Side("NAT"), new CodedSide(["SRB"], ["FRY"])));
        Assert.Equal(["1992-05-03 XXX CRO"], Found(new CodedSide([], ["XXX"]), Side("HRV")));
        Assert.Equal([true, true, false, false], ((string[])["SER", "XXX", "ROM", "SE"]).Select(_store.HasCode));
        var ser = new CodedSide([], ["SER"]);
        Assert.Equal([true, true, false, false], ((string[])["SER", "SERMIL", "SERb", "NSER"]).Select(o => ser.Has(new CodedActor(null, null, o))));
    }

    [Fact]
    public void One_actor_or_none_named()
    {
        Assert.Equal(["1992-05-02 NATO SER"], Found(Side("NAT"), null));
        Assert.Equal(9, Found(null, null).Count);
        Assert.Empty(Found(Side("USA"), Side("HRV")));
    }

    [Fact]
    public void By_data_set_and_day()
    {
        Assert.Equal(2, Found(Side("SRB"), Side("HRV"), f => f with { DataSets = ["GDELT 2.0"] }).Count);
        Assert.Equal(["1992-05-01 SRB HRV"], Found(Side("SRB"), Side("HRV"), f => f with { From = new DateOnly(1992, 5, 1), To = new DateOnly(1992, 5, 10) }));
    }

    [Fact]
    public void As_of_goes_by_the_day_of_publication_and_without_one_by_the_day_itself()
    {
        Assert.Equal(["1991-06-25 SER CRO", "1991-06-26 CROMIL SERMIL"], Found(Side("SRB"), Side("HRV"), f => f with { AsOf = new DateOnly(1992, 5, 8) }));
        Assert.Equal(3, Found(Side("SRB"), Side("HRV"), f => f with { AsOf = new DateOnly(1992, 5, 9) }).Count);
        Assert.Empty(Found(null, null, f => f with { AsKnown = _scratch.Clock.Now.AddTicks(-10) }));
        Assert.Empty(_store.DyadEvents(new CodedFilter { AsKnown = _scratch.Clock.Now.AddTicks(-10) }));
        Assert.Equal(6, _store.DyadEvents(new CodedFilter { AsOf = new DateOnly(1992, 5, 8) }).Count());
    }

    [Fact]
    public void Every_dyad_in_order_of_its_actors_and_day()
    {
        var all = _store.DyadEvents().ToList();
        Assert.Equal(["BIH HRV 1992-05-02", "HRV SRB 1991-06-25", "HRV SRB 1991-06-26", "HRV SRB 1992-05-01", "HRV SRB 1992-05-11", "HRV YUG 1992-05-01", "NAT SRB 1992-05-02", "SRB SRB 1992-05-04"],
            all.Select(e => $"{e.A} {e.B} {e.Day:yyyy-MM-dd}"));
        Assert.Equal(("SRB", "HRV", "KEDS (WEIS)", EventType.Consult), all[1] is var e ? (e.Source.Id, e.Recipient.Id, e.DataSet, e.Type) : default);
        Assert.Equal(["HRV SRB", "HRV SRB"], _store.DyadEvents(new CodedFilter { DataSets = ["GDELT 2.0"] }).Select(e => $"{e.A} {e.B}"));
    }

    [Fact]
    public void Totals_by_day_week_and_month()
    {
        Assert.Equal([("GDELT 2.0", "1992-04-27", 1), ("GDELT 2.0", "1992-05-11", 1), ("KEDS (WEIS)", "1991-06-24", 2), ("KEDS (WEIS)", "1992-04-27", 4), ("KEDS (WEIS)", "1992-05-04", 1)],
            _store.SetTotals(Period.Week).Select(t => (t.DataSet, $"{t.Start:yyyy-MM-dd}", (int)t.Events)));
        Assert.Equal([2, 5], _store.SetTotals(Period.Month, new CodedFilter { DataSets = ["KEDS (WEIS)"] }).Select(t => (int)t.Events));
        Assert.Equal(8, _store.SetTotals(Period.Day).Count);
    }

    [Fact]
    public void Data_sets_with_what_they_cover()
    {
        var sets = _store.DataSets();
        Assert.Equal(["GDELT 2.0", "KEDS (WEIS)"], sets.Select(s => s.Name));
        Assert.Equal(["GDELT 2.0", "KEDS (WEIS)"], _store.DataSetNames());
        Assert.Equal((7L, 1L, new DateOnly(1991, 6, 25), new DateOnly(1992, 5, 4), "for research"), sets[1] is var k ? (k.Events, k.Files, k.First!.Value, k.Last!.Value, k.Licence) : default);
    }

    private static CodedSide Side(params string[] ids) => new(ids, []);

    private static CodedEvent Row(long row, string? source, string sourceCode, string recipient, string recipientCode, string day) => ImportTests.Row(row, null, day: day) with
    {
        Source = new CodedActor(source, null, sourceCode), Recipient = new CodedActor(recipient, null, recipientCode),
    };

    private List<string> Found(CodedSide? a, CodedSide? b, Func<CodedFilter, CodedFilter>? with = null) =>
        [.. _store.CodedEvents((with ?? (f => f))(new CodedFilter { A = a, B = b })).Select(s => $"{s.Event.Day:yyyy-MM-dd} {s.Event.Source.Original} {s.Event.Recipient.Original}")];
}
