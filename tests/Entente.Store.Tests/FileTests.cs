using System.Runtime.Versioning;
using System.Text;
using DuckDB.NET.Data;
using Entente.Storage.Writer;

namespace Entente.Storage.Tests;

[UnsupportedOSPlatform("windows")]
public sealed class FileTests : IDisposable
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("/data/my.duckdb", "/xdg", "/home/ada", "/data/my.duckdb")]
    [InlineData("", "/xdg", "/home/ada", "/xdg/entente/entente.duckdb")]
    [InlineData(null, "not/rooted", "/home/ada", "/home/ada/.local/share/entente/entente.duckdb")]
    [InlineData(null, null, "/home/ada", "/home/ada/.local/share/entente/entente.duckdb")]
    public void The_default_place_follows_the_environment(string? store, string? xdg, string? home, string expected) =>
        Assert.Equal(expected, Store.DefaultPath(name => name switch { "ENTENTE_STORE" => store, "XDG_DATA_HOME" => xdg, "HOME" => home, _ => null }));

    [Fact]
    public void Folders_file_and_log_are_open_to_their_owner_alone()
    {
        var file = Path.Combine(_scratch.Folder, "a", "b", "s.duckdb");
        using var store = Store.Open(file, _scratch.Clock);
        var large = new string('x', 3_000_000);
        var logs = 0;
        for (var i = 0; i < 16; i++)
        {
            store.Add(Make.Reading($"d-{i}", large + i)); // outgrows the log, which is then begun anew
            Assert.All(Directory.GetFiles(Path.GetDirectoryName(file)!), f => Assert.Equal(OwnerFile, File.GetUnixFileMode(f)));
            if (File.Exists(file + ".wal")) logs++;
        }
        Assert.InRange(logs, 2, 15);
        Assert.All(new[] { "a", "a/b" }, f => Assert.Equal(OwnerFile | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(_scratch.Folder, f))));
    }

    [Fact]
    public void A_second_process_is_told_who_holds_the_store()
    {
        using var holder = _scratch.Start("hold");
        Assert.Equal("open", holder.StandardOutput.ReadLine());
        var e = Assert.Throws<StoreBusyException>(() => _scratch.Open());
        Assert.Equal(holder.Id, e.HolderPid);
        Assert.Equal($"the store {_scratch.File} is in use by process {holder.Id}: wait for it to end or stop it, or name another file with --store", e.Message);

        holder.StandardInput.Close();
        holder.WaitForExit();
        using var store = _scratch.Open();
        using var second = _scratch.Start("open");
        second.WaitForExit();
        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"in use by process {Environment.ProcessId}", second.StandardError.ReadToEnd());
    }

    [Fact]
    public void A_store_is_opened_once_in_a_process_whatever_the_path_to_it()
    {
        using (var store = _scratch.Open())
        {
            File.CreateSymbolicLink(_scratch.File + ".link", _scratch.File);
            Assert.Equal(Environment.ProcessId, Assert.Throws<StoreBusyException>(() => _scratch.Open()).HolderPid);
            Assert.Throws<StoreBusyException>(() => Store.Open(Path.Combine(_scratch.Folder, ".", "s.duckdb.link"), _scratch.Clock));
            store.Add(Make.Reading("d-1", "They met."));
        }
        using var again = _scratch.Open();
        Assert.True(again.Has("d-1"));
    }

    [Fact]
    public void Two_processes_that_make_a_store_at_once_do_not_spoil_it()
    {
        var starts = Enumerable.Range(0, 4).Select(_ => _scratch.Start("open")).ToList();
        foreach (var process in starts)
        {
            process.WaitForExit();
            if (process.ExitCode != 0) Assert.Contains("in use by process", process.StandardError.ReadToEnd());
            process.Dispose();
        }
        using (var store = _scratch.Open()) Assert.Equal(0, store.Counts().Documents);
        Assert.Equal([_scratch.File], Directory.GetFiles(_scratch.Folder));
    }

    [Fact]
    public void A_store_works_in_a_folder_with_an_odd_name()
    {
        var file = Path.Combine(_scratch.Folder, "it's; a=\"place\" é", "s.duckdb");
        using (var store = Store.Open(file, _scratch.Clock)) store.Add(Make.Reading("d-1", "They met."));
        using (var store = Store.Open(file, _scratch.Clock, create: false)) Assert.True(store.Has("d-1"));
    }

    [Fact]
    public void What_cannot_be_a_store_is_named_and_left_as_it_is()
    {
        var random = new byte[50_000];
        new Random(1).NextBytes(random);
        Bad("not a store of Entente (no DuckDB file)", f => File.WriteAllText(f, "a text"));
        Bad("not a store of Entente (no DuckDB file)", f => File.WriteAllText(f, ""));
        Bad("not a store of Entente (no DuckDB file)", f => File.WriteAllBytes(f, random));
        Bad("not a store of Entente (no DuckDB file)", f => File.WriteAllBytes(f, [.. Encoding.ASCII.GetBytes("SQLite format 3\0"), .. random]));
        Bad("is a DuckDB file but not a store of Entente", f => Foreign(f));
        Bad("is a folder: name a file, such as", f => Directory.CreateDirectory(f));
        Bad("may be damaged", f => Damage(f, bytes => File.WriteAllBytes(f, bytes[..9_000])));
        Bad("may be damaged", f => Damage(f, bytes => File.WriteAllBytes(f, [.. bytes[..4_096], .. random[..8_192], .. bytes[12_288..]])));
        Bad("may be damaged", f => Damage(f, bytes => File.WriteAllBytes(f, [.. bytes[..12_288], .. random])));
        Bad("cannot make the folder", f => File.WriteAllText(Path.GetDirectoryName(f)!, ""), inFolder: true);
        Bad("there is no store", _ => { }, create: false);
        Bad("there is no store", _ => { }, create: false, inFolder: true);
    }

    [Fact]
    public void Damage_in_the_midst_of_the_file_gives_an_error_and_never_a_wrong_answer()
    {
        Damage(_scratch.File, bytes =>
        {
            for (var at = 12_288; at + 64 < bytes.Length; at += bytes.Length / 16)
            {
                var spoilt = bytes.ToArray();
                for (var i = at; i < at + 64; i++) spoilt[i] ^= 0x5a;
                File.WriteAllBytes(_scratch.File, spoilt);
                try
                {
                    using var store = _scratch.Open();
                    foreach (var reading in Enumerable.Range(0, 20).Where(n => n % 4 == 0).Select(Samples.Make)) Assert.Equal(Plain.Of(reading), Plain.Of(store.Reading(reading.Document.Id)));
                }
                catch (StoreException e) { Assert.Contains("may be damaged", e.Message); }
            }
        });
    }

    [Fact]
    public void A_store_that_may_not_be_written_is_named_and_left_as_it_is()
    {
        using (var store = _scratch.Open()) store.Add(Make.Reading("d-1", "They met."));
        File.SetUnixFileMode(_scratch.File, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        var before = _scratch.Snapshot();

        // Root may write any file, so a process of nobody's tries.
        using var process = Environment.IsPrivilegedProcess ? _scratch.Start("open", ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]) : _scratch.Start("open");
        process.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        Assert.SkipWhen(process.ExitCode != 1, $"no process without the right to write could be started here: {error}");
        Assert.Contains("may not be read and written by you", error);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named_and_left_as_it_is()
    {
        using var process = Environment.IsPrivilegedProcess ? _scratch.Start("open", ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]) : null;
        Assert.SkipWhen(process is null, "needs a folder of another user's: run as root");
        process.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        Assert.SkipWhen(process.ExitCode != 1, $"no process without the right to write could be started here: {error}");
        Assert.Contains("may not be read and written by you", error);
        Assert.Empty(Directory.GetFiles(_scratch.Folder));
    }

    [Fact]
    public void A_damaged_log_gives_an_error_or_the_documents_before_the_damage_and_never_a_wrong_answer()
    {
        using (var writer = _scratch.Start("write"))
        {
            while (writer.StandardOutput.ReadLine() != "10") { }
            writer.Kill();
            writer.WaitForExit();
        }
        var (file, log) = (File.ReadAllBytes(_scratch.File), File.ReadAllBytes(_scratch.File + ".wal"));
        var random = new Random(1);
        for (var round = 0; round < 10; round++)
        {
            var spoilt = log.ToArray();
            for (var (i, at) = (0, random.Next(log.Length - 8)); i < 8; i++) spoilt[at + i] ^= 0x5a;
            File.WriteAllBytes(_scratch.File, file);
            File.WriteAllBytes(_scratch.File + ".wal", spoilt);
            try
            {
                using var store = _scratch.Open();
                var count = (int)store.Counts().Documents;
                foreach (var reading in Enumerable.Range(0, count).Select(Samples.Make)) Assert.Equal(Plain.Of(reading), Plain.Of(store.Reading(reading.Document.Id)));
            }
            catch (StoreException e)
            {
                Assert.Contains("may be damaged", e.Message);
                Assert.Equal(spoilt, File.ReadAllBytes(_scratch.File + ".wal"));
            }
        }
    }

    [Fact]
    public void A_closed_store_says_so()
    {
        var store = _scratch.Open();
        store.Dispose();
        store.Dispose();
        Assert.Throws<ObjectDisposedException>(() => store.Counts());
        Assert.Throws<ObjectDisposedException>(() => store.Add(Make.Reading("d-1", "They met.")));
    }

    private static void Bad(string message, Action<string> make, bool create = true, bool inFolder = false)
    {
        using var scratch = new Scratch();
        var file = inFolder ? Path.Combine(scratch.Folder, "folder", "s.duckdb") : scratch.File;
        make(file);
        var before = scratch.Snapshot();
        for (var i = 0; i < 2; i++)
        {
            var e = Assert.Throws<StoreException>(() => Store.Open(file, scratch.Clock, create).Dispose());
            Assert.Contains(message, e.Message);
            Assert.Contains(inFolder && create ? Path.GetDirectoryName(file)! : file, e.Message);
            Assert.DoesNotContain('\n', e.Message);
        }
        Assert.Equal(before, scratch.Snapshot());
    }

    private void Damage(string file, Action<byte[]> spoil)
    {
        using (var store = Store.Open(file, _scratch.Clock)) store.AddMany([.. Enumerable.Range(0, 20).Select(Samples.Make)]);
        spoil(File.ReadAllBytes(file));
    }

    private static void Foreign(string file)
    {
        using var connection = new DuckDBConnection($"DataSource={file}");
        connection.Open();
        Sql.Run(connection, "CREATE TABLE mine (id INTEGER)");
    }
}
