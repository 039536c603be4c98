using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

/// <summary>
/// Keeps what reading found: documents and their claims, in one DuckDB file that one process at a time owns. Rows are only ever
/// added; a correction is a newer revision of a row. This is the only place that knows SQL.
/// </summary>
/// <remarks>
/// <para>Three dates are kept apart: when a thing happened (<see cref="Event.When"/>), when it was published (the document's date)
/// and when this store learned of it. Every question takes <c>asOf</c>, a day: only documents published by then; and <c>asKnown</c>,
/// a moment: only what this store had been told by then, with the values it had then. Both are open by default.</para>
/// <para>A document that has no date, or an open one, counts as published on the day that the store learned of it.</para>
/// <para>Answers come whole and in an order that does not depend on the order of adding. One store may be used from several threads.
/// Whatever goes wrong with the file is a <see cref="StoreException"/>.</para>
/// </remarks>
public sealed partial class Store : IDisposable
{
    private readonly StoreFile _file;
    private readonly TimeProvider _clock;
    private readonly DuckDBConnection _writer;
    private readonly Lock _writing = new();
    private bool _disposed;

    private Store(StoreFile file, TimeProvider clock) => (_file, _clock, _writer) = (file, clock, file.Connect());

    /// <summary>The file, as a full path.</summary>
    public string Path => _file.Path;

    /// <summary>Opens a store, and makes it when it is missing. An older schema is brought up to date, after a back-up in FILE.vN.bak.</summary>
    /// <param name="path">The file. Missing folders are made for the owner alone (0700), and so is the file (0600).</param>
    /// <param name="clock">Tells when the store learns of what is added.</param>
    /// <param name="create">Whether to make a missing store.</param>
    /// <exception cref="StoreBusyException">Another process owns the file.</exception>
    /// <exception cref="StoreException">The file is missing, damaged, not a store, of a newer schema, or may not be written; it stays as it is.</exception>
    public static Store Open(string path, TimeProvider clock, bool create = true) => Open(path, clock, create, Migrations.All);

    internal static Store Open(string path, TimeProvider clock, bool create, IReadOnlyList<Migration> steps) =>
        new(StoreFile.Open(path, create, clock.GetUtcNow(), steps), clock);

    /// <summary>Where the store is when nobody says: ENTENTE_STORE, else entente/entente.duckdb in XDG_DATA_HOME, else in ~/.local/share.</summary>
    /// <param name="variable">Value of an environment variable, null when it is not set.</param>
    public static string DefaultPath(Func<string, string?> variable)
    {
        if (variable("ENTENTE_STORE") is { Length: > 0 } path) return path;
        // The XDG specification has relative paths ignored.
        var data = variable("XDG_DATA_HOME") is { Length: > 0 } set && System.IO.Path.IsPathRooted(set)
            ? set
            : System.IO.Path.Combine(variable("HOME") is { Length: > 0 } home ? home : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share");
        return System.IO.Path.Combine(data, "entente", "entente.duckdb");
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_disposed) return;
            _disposed = true;
            _writer.Dispose();
            _file.Dispose();
        }
    }

    /// <summary>Runs one piece of work and explains what goes wrong.</summary>
    internal T Do<T>(Func<T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try { return work(); }
        catch (Exception e) when (e is DuckDBException or IOException or UnauthorizedAccessException) { throw _file.Explain(e); }
    }
}
