using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace Entente.Storage;

/// <summary>
/// A store's file, opened and owned: made when missing, looked at read-only before anything is written, brought up to the newest
/// schema after a back-up, closed to the rest of the disk.
/// </summary>
/// <remarks>
/// The file is attached to a database in memory, so that looking and writing share one start-up. DuckDB's lock keeps other processes
/// out but not a second database in the same process: <see cref="Owned"/> does that. Nothing here may open the file by other means
/// while it is attached, because closing any handle of a process drops the process's POSIX locks on that file.
/// </remarks>
internal sealed partial class StoreFile : IDisposable
{
    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal);

    private readonly DuckDBConnection _root = new("DataSource=:memory:;threads=2;memory_limit=1GB;autoload_known_extensions=false;autoinstall_known_extensions=false");

    private StoreFile(string path) => Path = path;

    /// <summary>Full path, links resolved.</summary>
    public string Path { get; }

    public static StoreFile Open(string path, bool create, DateTimeOffset now, IReadOnlyList<Migration> steps)
    {
        var file = new StoreFile(Resolve(path));
        lock (Owned)
            if (!Owned.Add(file.Path)) throw new StoreBusyException(file.Path, Environment.ProcessId);
        try
        {
            if (!File.Exists(file.Path)) file.Create(create, now, steps);
            file.OpenExisting(now, steps);
            return file;
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is DuckDBException or IOException or UnauthorizedAccessException) throw file.Explain(e);
            throw;
        }
    }

    /// <summary>A connection of its own to the store, for one piece of work.</summary>
    public DuckDBConnection Connect()
    {
        var connection = _root.Duplicate();
        connection.Open();
        Sql.Run(connection, "USE store");
        return connection;
    }

    /// <summary>Sees to it that what is about to be written to the log can be read by the owner alone: DuckDB appends to a log it finds.</summary>
    public void KeepLogPrivate() => OwnerOnly.Touch(Path + ".wal");

    /// <summary>The error to throw for one that DuckDB or the system threw.</summary>
    public StoreException Explain(Exception e) => e switch
    {
        StoreException known => known,
        _ when e.Message.Contains("Could not set lock on file", StringComparison.Ordinal) =>
            new StoreBusyException(Path, Holder().Match(e.Message) is { Success: true } m ? int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null, e),
        _ when e.Message.Contains("not a valid DuckDB database file", StringComparison.Ordinal) =>
            new StoreException($"{Path} is not a store of Entente (no DuckDB file): name another file with --store, or move this one away", e),
        UnauthorizedAccessException or IOException => new StoreException($"cannot write the store {Path}: {e.Message}", e),
        _ when e.Message.Contains("Permission denied", StringComparison.Ordinal) || e.Message.Contains("Read-only file system", StringComparison.Ordinal)
            || e.Message.Contains("read-only mode", StringComparison.Ordinal) =>
            new StoreException($"the store {Path} may not be read and written by you: change its permissions, or name another file with --store", e),
        _ when e.Message.Contains("No space left", StringComparison.Ordinal) =>
            new StoreException($"the disk of the store {Path} is full: make room and do it again; what was stored before is whole", e),
        _ when e.Message.Contains("newer version of DuckDB", StringComparison.Ordinal) =>
            new StoreException($"the store {Path} was written by a newer DuckDB: use the newer Entente that wrote it", e),
        _ => new StoreException($"the store {Path} cannot be used, it may be damaged: restore a back-up or move it and add the documents again ({FirstLine(e.Message)})", e),
    };

    public void Dispose()
    {
        _root.Dispose();
        lock (Owned) Owned.Remove(Path);
    }

    private void OpenExisting(DateTimeOffset now, IReadOnlyList<Migration> steps)
    {
        var newest = steps[^1].Version;
        _root.Open();
        Attach(Path, "store", readOnly: true);
        Accept(Migrations.VersionOf(_root), newest);
        Sql.Run(_root, "DETACH store");

        Attach(Path, "store", readOnly: false);
        var version = Accept(Migrations.VersionOf(_root), newest);
        Sql.Run(_root, "USE store");
        if (version < newest)
        {
            if (version > 0) BackUp(version);
            KeepLogPrivate();
            Migrations.Run(_root, steps, version, now);
        }
        Sql.Run(_root, $"SET temp_directory = {Sql.Quote(Path + ".tmp")}");
        Sql.Run(_root, "SET enable_external_access = false");
    }

    /// <summary>Refuses what is not ours or is newer than this program.</summary>
    private int Accept(int? version, int newest) => version switch
    {
        null => throw new StoreException($"{Path} is a DuckDB file but not a store of Entente: name another file with --store"),
        { } v when v > newest => throw new StoreException(
            $"the store {Path} has schema version {v}, this program knows versions up to {newest}: use a newer Entente; the file was left as it is"),
        { } v => v,
    };

    /// <summary>Makes the file whole beside its place and then moves it there, so that it exists with its tables or not at all.</summary>
    private void Create(bool allowed, DateTimeOffset now, IReadOnlyList<Migration> steps)
    {
        if (Directory.Exists(Path)) throw new StoreException($"the store {Path} is a folder: name a file, such as {System.IO.Path.Combine(Path, "entente.duckdb")}");
        if (!allowed) throw new StoreException($"there is no store {Path}: add documents first with `entente add`, or name another file with --store");
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var name = System.IO.Path.GetFileName(Path);
        try { OwnerOnly.MakeFolder(folder); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"cannot make the folder {folder} of the store: {e.Message}", e);
        }
        foreach (var left in Directory.GetFiles(folder, $".{name}.*.new*").Where(f => !IsRunning(f, name))) File.Delete(left);

        var draft = System.IO.Path.Combine(folder, $".{name}.{Environment.ProcessId}.new");
        using (var connection = new DuckDBConnection(_root.ConnectionString))
        {
            connection.Open();
            Sql.Run(connection, $"ATTACH {Sql.Quote(draft)} AS store (TYPE duckdb)");
            Sql.Run(connection, "USE store");
            MakePrivate(draft);
            Migrations.Run(connection, steps, 0, now);
        }
        try { File.Move(draft, Path, overwrite: false); }
        catch (IOException) when (File.Exists(Path)) { File.Delete(draft); } // another process was faster; its store is as good
    }

    /// <summary>Whether the process that writes this draft is alive.</summary>
    private static bool IsRunning(string draft, string name)
    {
        var id = System.IO.Path.GetFileName(draft)[(name.Length + 2)..].Split('.')[0];
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) || pid == Environment.ProcessId) return false;
        try
        {
            using var process = Process.GetProcessById(pid);
            return true;
        }
        catch (ArgumentException) { return false; }
    }

    /// <summary>Copies all rows into FILE.vN.bak, under the lock; an older back-up of that name stays.</summary>
    private void BackUp(int version)
    {
        var name = $"{Path}.v{version}.bak";
        for (var n = 2; File.Exists(name); n++) name = $"{Path}.v{version}.{n}.bak";
        var draft = name + ".part";
        File.Delete(draft);
        File.Delete(draft + ".wal");
        Attach(draft, "backup", readOnly: false);
        MakePrivate(draft);
        Sql.Run(_root, "COPY FROM DATABASE store TO backup");
        Sql.Run(_root, "DETACH backup");
        File.Move(draft, name);
    }

    private void Attach(string path, string name, bool readOnly) =>
        Sql.Run(_root, $"ATTACH {Sql.Quote(path)} AS {name} (TYPE duckdb{(readOnly ? ", READ_ONLY" : "")})");

    private static void MakePrivate(string path)
    {
        OwnerOnly.Close(path);
        OwnerOnly.Touch(path + ".wal");
    }

    private static string Resolve(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0')) throw new StoreException("the name of the store is empty or unusable: give a file after --store");
        var full = System.IO.Path.GetFullPath(path);
        try { return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName; }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new StoreException($"cannot follow the link {full} to the store: {e.Message}", e); }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();

    [GeneratedRegex(@"\(PID (\d+)\)")]
    private static partial Regex Holder();
}
