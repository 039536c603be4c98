using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

/// <summary>
/// Puts files of event data into a store, one after the other. Rows gather in memory and are stored some hundred thousands at a time,
/// in one transaction with all that is told about them: a process that is killed leaves whole parts of files, and the next run goes on
/// behind them. A store has one importer at a time; it is used from one thread.
/// </summary>
/// <remarks>
/// For each file: <see cref="Begin"/>; <see cref="Add"/> and <see cref="Reject"/> in the order of the rows; <see cref="End"/>, or
/// <see cref="BreakOff"/> when it cannot be read on. What has not been flushed is not stored.
/// </remarks>
public sealed class EventImporter : IDisposable
{
    // They come with the whole row.
    private const int MostRejects = 100_000;

    private readonly Store _store;
    private readonly DuckDBConnection _connection;
    private readonly Incoming _incoming;
    private readonly Numbers<(string Name, string? Version, string Format, string Licence)> _sets;
    private readonly Numbers<CodedActor> _actors;
    private readonly Numbers<CodedCode> _codes;
    private readonly Numbers<(string? A, string? B)> _pairs;
    private readonly List<ImportAnnouncement> _announced = [];
    private readonly List<ImportEnding> _ended = [];
    private readonly List<(int Import, RejectedRow Row)> _rejected = [];
    private readonly Dictionary<int, long> _reached = [];
    private readonly HashSet<string> _gathering = new(StringComparer.Ordinal);
    private readonly int _most;
    private int _lastImport;
    private EventFileToStore? _file;
    private ImportStart? _start;
    private int _set;

    internal EventImporter(Store store, DuckDBConnection connection, int most)
    {
        (_store, _connection, _most) = (store, connection, most);
        _incoming = new Incoming(connection);
        _sets = new(Known("SELECT number, name, version, format, licence FROM data_sets", r => (r.Text(), r.OptionalText(), r.Text(), r.Text())));
        _actors = new(Known("SELECT number, actor, role, original FROM coded_actors", r => new CodedActor(r.OptionalText(), r.OptionalText(), r.Text())));
        _codes = new(Known("SELECT number, original, cameo, type, mode, contexts FROM coded_codes", CodedCode.Read));
        _pairs = new(Known("SELECT number, a, b FROM coded_pairs", r => (r.OptionalText(), r.OptionalText())));
        _lastImport = Sql.List(connection, "SELECT coalesce(max(number), 0) FROM imports", r => r.Number())[0];
    }

    /// <summary>How many rows, good and bad, have been handed over and not stored yet; 0 also tells that all files ended are stored.</summary>
    public int Gathered => _incoming.Count + _rejected.Count + _ended.Count;

    /// <summary>Begins a file.</summary>
    /// <returns>How far an earlier run came with it. Rows up to that one may be left out; handed over, they are passed by.</returns>
    public ImportStart Begin(EventFileToStore file) => _store.Do(() =>
    {
        if (_file is not null) throw new InvalidOperationException($"{_file.Location} has not ended");
        if (!_gathering.Add(file.Content)) Flush();
        var found = Sql.List(_connection, Sql.Resource("Queries/import-of-content.sql"), r => new ImportStart(r.Number(), r.Long(), r.Flag()), ("content", file.Content)).FirstOrDefault();
        if (found?.IsThere == true) return found;
        _set = _sets.Of((file.DataSet, file.Version, file.Format, file.Licence));
        _start = found ?? new ImportStart(++_lastImport, 0, false);
        if (found is null) _announced.Add(new ImportAnnouncement(_start.Import, _set, file));
        (_file, _reached[_start.Import]) = (file, _start.LastRow);
        return _start;
    });

    /// <summary>Adds a row.</summary>
    public void Add(CodedEvent e)
    {
        if (e.Row <= _start!.LastRow) return;
        var mark = EventMark.Of(_file!.DataSet, e, _file.IdIsOfOneEvent);
        // Of two rows for one event in one part the store could not tell which came first.
        if (_incoming.Count >= _most || _incoming.Has(mark)) Flush();
        _incoming.Add(new IncomingRow(e, _start.Import, _set, _actors.Of(e.Source), _actors.Of(e.Recipient), _codes.Of(CodedCode.Of(e)), Pair(e.Source.Id, e.Recipient.Id), mark));
        _reached[_start.Import] = e.Row;
    }

    /// <summary>Keeps a row apart.</summary>
    public void Reject(RejectedRow row)
    {
        if (row.Row <= _start!.LastRow) return;
        if (_rejected.Count >= MostRejects && _rejected[^1].Row.Row != row.Row) Flush();
        _rejected.Add((_start.Import, row));
        _reached[_start.Import] = row.Row;
    }

    /// <summary>All of the file has been handed over.</summary>
    public void End(long rowsRead, IReadOnlyList<ImportFault> faults, IReadOnlyList<string> notes)
    {
        _reached[_start!.Import] = rowsRead;
        _ended.Add(new ImportEnding(_start.Import, rowsRead, faults, notes));
        (_file, _start) = (null, null);
        if (_incoming.Count >= _most / 2 || _rejected.Count >= MostRejects / 2) Flush();
    }

    /// <summary>The file cannot be read on. What was handed over is stored, and a later run goes on behind it.</summary>
    public void BreakOff() => (_file, _start) = (null, null);

    /// <summary>Stores what has gathered. When this returns, it is on the disk.</summary>
    public void Flush() => _store.Write(now =>
    {
        _incoming.Close();
        if (_incoming.Count == 0 && _rejected.Count == 0 && _ended.Count == 0 && _announced.Count == 0) return;
        _incoming.FindKnown();
        using (var transaction = _connection.BeginTransaction())
        {
            Part.Write(_connection, now, _announced, _sets, _actors, _codes, _pairs, _rejected, _ended, _reached);
            transaction.Commit();
        }
        _incoming.Clear();
        foreach (var gone in (Action[])[_announced.Clear, _ended.Clear, _rejected.Clear, _gathering.Clear, _sets.Written, _actors.Written, _codes.Written, _pairs.Written]) gone();
        var open = _start is null ? (long?)null : _reached[_start.Import];
        _reached.Clear();
        if (open is { } row) _reached[_start!.Import] = row;
    });

    /// <summary>What became of a file so far, as it is stored.</summary>
    public ImportCounts Counts(int import) => _store.Do(() =>
        Sql.List(_connection, Sql.Resource("Queries/import-counts.sql"), r => new ImportCounts(import, r.Long(), r.Long(), r.Long(), r.Long(), r.Long()), ("import", import))[0]);

    /// <summary>Lets go of the store. What was not flushed is not stored.</summary>
    public void Dispose()
    {
        _incoming.Dispose();
        _connection.Dispose();
        _store.ImportEnded();
    }

    private int Pair(string? a, string? b) => _pairs.Of(string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a));

    private List<(int, T)> Known<T>(string sql, Func<RowReader, T> read) => Sql.List(_connection, sql, r => (r.Number(), read(r)));
}
