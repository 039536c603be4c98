using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

/// <summary>An event on its way into the store, what is written out once replaced by its number.</summary>
internal readonly record struct IncomingRow(CodedEvent Event, int Import, int Set, int Source, int Recipient, int Code, int Pair, long Mark);

/// <summary>The table in memory in which rows gather. Its columns are those of coded_events, without known_from.</summary>
internal sealed class Incoming : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly HashSet<long> _marks = [];
    private DuckDBAppender? _appender;

    public Incoming(DuckDBConnection connection)
    {
        _connection = connection;
        Sql.Run(connection, "CREATE OR REPLACE TEMP TABLE incoming AS SELECT * EXCLUDE (known_from) FROM coded_events LIMIT 0");
    }

    public int Count => _marks.Count;

    /// <summary>Whether a row for the same event is on its way.</summary>
    public bool Has(long mark) => _marks.Contains(mark);

    public void Add(in IncomingRow row)
    {
        var e = row.Event;
        _marks.Add(row.Mark);
        var into = (_appender ??= _connection.CreateAppender("temp", "main", "incoming")).CreateRow();
        new RowWriter(into).Number(row.Pair).Day(e.Day).Number(row.Import).Long(e.Row).Number(row.Set)
            .Day(e.Published ?? e.Day).Flag(e.Published is null).Number(row.Source).Number(row.Recipient).Number(row.Code)
            .Real(e.Score).Text(e.OriginalId).Text(e.Story).Text(e.Publisher).Long(row.Mark);
        into.EndRow();
    }

    /// <summary>Ends the appending.</summary>
    public void Close()
    {
        _appender?.Dispose();
        _appender = null;
    }

    /// <summary>Looks up which of the rows are events that the store has.</summary>
    public void FindKnown() => Sql.Run(_connection, Sql.Resource("Queries/incoming-known.sql"));

    public void Clear()
    {
        Sql.Run(_connection, "CREATE OR REPLACE TEMP TABLE incoming AS SELECT * EXCLUDE (known_from) FROM coded_events LIMIT 0");
        _marks.Clear();
    }

    public void Dispose() => Close();
}
