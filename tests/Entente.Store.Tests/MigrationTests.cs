using System.Runtime.Versioning;
using DuckDB.NET.Data;

namespace Entente.Storage.Tests;

[UnsupportedOSPlatform("windows")]
public sealed class MigrationTests : IDisposable
{
    private static readonly IReadOnlyList<Migration> Later =
    [
        .. Migrations.All,
        new(Newest + 1, "places", "CREATE TABLE places (id VARCHAR); INSERT INTO places SELECT id FROM documents"),
        new(Newest + 2, "place-names", "ALTER TABLE places ADD COLUMN name VARCHAR"),
    ];

    private readonly Scratch _scratch = new();

    private static int Newest => Migrations.All[^1].Version;

    private string BackUp => $"{_scratch.File}.v{Newest}.bak";

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_steps_are_numbered_without_gap() =>
        Assert.Equal(Enumerable.Range(1, Newest), Migrations.All.Select(m => m.Version));

    [Fact]
    public void An_older_store_is_backed_up_and_brought_up_to_date()
    {
        AddOne();
        using (var store = Open(Later))
        {
            Assert.Equal(1, store.Counts().Events);
            store.Add(Make.Reading("d-2", "They parted."));
        }
        Assert.Equal(["d-1"], Query(_scratch.File, "SELECT id FROM places WHERE name IS NULL"));
        Assert.Equal(Later.Select(m => m.Name), Query(_scratch.File, "SELECT name FROM schema_version ORDER BY version"));
        Assert.Equal(OwnerOnlyMode, File.GetUnixFileMode(BackUp));
        Assert.Equal([_scratch.File, BackUp], Directory.GetFiles(_scratch.Folder).Order(StringComparer.Ordinal));

        using (var again = Open(Later)) Assert.Equal(2, again.Counts().Documents);
        Assert.False(File.Exists($"{_scratch.File}.v{Newest}.2.bak"));

        using var old = Store.Open(BackUp, _scratch.Clock);
        Assert.Equal("e-1", old.Events().Single().Id);
        Assert.Equal(AddResult.AlreadyThere, old.Add(Make.Reading("d-1", "They met.")));
    }

    [Fact]
    public void A_doubt_of_the_first_schema_stays_and_has_no_rule_on_record()
    {
        using (var store = Open([.. Migrations.All.Take(1)])) store.Add(Make.Reading("d-1", "They met.", "2024-06-19", Make.Event("d-1", "e-1")));
        using (var connection = new DuckDBConnection($"DataSource={_scratch.File}"))
        {
            connection.Open();
            Sql.Run(connection, "INSERT INTO doubts VALUES ('d-1', 0, 1, TIMESTAMP '2024-06-20', 'o-1', 'vague', '[]', 'Nobody says when.', 'open')");
        }
        using var later = _scratch.Open();
        Assert.Equal(("o-1", "not recorded", "open"), later.Doubts().Single() is var d ? (d.Id, d.Rule, d.Resolution) : default);
    }

    [Fact]
    public void A_store_from_before_event_data_takes_them_in()
    {
        using (var store = Open([.. Migrations.All.Take(2)])) store.Add(Make.Reading("d-1", "They met.", "2024-06-19", Make.Event("d-1", "e-1")));
        using var later = _scratch.Open();
        Assert.Empty(later.DataSets());
        ImportTests.Put(later, new EventFileToStore("a.tsv", "a", "ICEWS", null, "icews", "its terms"), [ImportTests.Row(1, "e1")]);
        Assert.Equal("e1", later.CodedEvents(new CodedFilter { A = CodedSide.Of("PRK"), B = CodedSide.Of("RUS") }).Single().Event.OriginalId);
        Assert.Equal("e-1", later.Events().Single().Id);
    }

    [Fact]
    public void A_store_whose_process_was_killed_is_brought_up_to_date_with_what_its_log_holds()
    {
        AddAndKill();
        using var store = Open(Later);
        Assert.NotEqual(0, store.Counts().Documents);
        Assert.Equal(store.Counts().Documents, Query(BackUp, "SELECT id FROM documents").Count);
    }

    [Fact]
    public void A_newer_store_is_refused_and_not_altered()
    {
        using (var newer = Open(Later)) newer.Add(Make.Reading("d-1", "They met."));
        var before = _scratch.Snapshot();

        var e = Assert.Throws<StoreException>(() => _scratch.Open());
        Assert.Contains($"schema version {Newest + 2}, this program knows versions up to {Newest}", e.Message);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void A_newer_store_with_an_unfinished_log_is_refused_and_not_altered()
    {
        AddAndKill();
        var before = _scratch.Snapshot();
        Assert.Contains(".wal", before);

        Assert.Contains("schema version", Assert.Throws<StoreException>(() => Open([Migrations.All[0] with { Version = 0 }])).Message);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void A_step_that_fails_leaves_the_old_store_in_use()
    {
        AddOne();
        Assert.Throws<StoreException>(() => Open([.. Later, new(Newest + 3, "broken", "CREATE TABLE more (id VARCHAR); SELECT nonsense FROM nowhere")]));

        using (var store = _scratch.Open()) Assert.Equal(1, store.Counts().Events);
        using (var store = Open(Later)) Assert.Equal(1, store.Counts().Events);
        Assert.True(File.Exists(BackUp) && File.Exists($"{_scratch.File}.v{Newest}.2.bak")); // an earlier back-up is not overwritten
    }

    private static UnixFileMode OwnerOnlyMode => UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private Store Open(IReadOnlyList<Migration> steps) => Store.Open(_scratch.File, _scratch.Clock, create: true, steps);

    private void AddOne()
    {
        using var store = _scratch.Open();
        store.Add(Make.Reading("d-1", "They met.", "2024-06-19", Make.Event("d-1", "e-1")));
    }

    private void AddAndKill()
    {
        using var writer = _scratch.Start("write");
        writer.StandardOutput.ReadLine();
        writer.Kill();
        writer.WaitForExit();
    }

    private static List<string> Query(string file, string sql)
    {
        using var connection = new DuckDBConnection($"DataSource={file};ACCESS_MODE=READ_ONLY");
        connection.Open();
        return Sql.List(connection, sql, r => r.Text());
    }
}
