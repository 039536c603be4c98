using System.Reflection;
using DuckDB.NET.Data;

namespace Entente.Storage;

/// <summary>Runs statements with named values ($name) and reads their rows.</summary>
internal static class Sql
{
    /// <summary>The text of an embedded file, such as <c>Queries/events.sql</c>.</summary>
    public static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"no file {name} in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static void Run(DuckDBConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    public static List<T> List<T>(DuckDBConnection connection, string sql, Func<RowReader, T> read, params (string Name, object? Value)[] values)
    {
        using var command = Command(connection, sql, values);
        return [.. Rows(command, read)];
    }

    /// <summary>Rows as they come; the command must outlive them.</summary>
    public static IEnumerable<T> Rows<T>(DuckDBCommand command, Func<RowReader, T> read)
    {
        using var data = command.ExecuteReader();
        var row = new RowReader(data);
        while (row.Next()) yield return read(row);
    }

    public static DuckDBCommand Command(DuckDBConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        return command;
    }

    /// <summary>Appends rows to a table of the store; no rows touch nothing.</summary>
    public static void Append<T>(DuckDBConnection connection, string table, IEnumerable<T> rows, Action<RowWriter, T> write)
    {
        DuckDBAppender? appender = null;
        try
        {
            foreach (var row in rows)
            {
                var writer = (appender ??= connection.CreateAppender("store", "main", table)).CreateRow();
                write(new RowWriter(writer), row);
                writer.EndRow();
            }
            appender?.Close();
        }
        finally { appender?.Dispose(); }
    }

    /// <summary>A text as a literal.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
