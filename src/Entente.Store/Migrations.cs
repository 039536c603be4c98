using System.Globalization;
using System.Reflection;
using DuckDB.NET.Data;

namespace Entente.Storage;

/// <summary>One step of the schema.</summary>
/// <param name="Version">The version that the step leads to, from 1.</param>
/// <param name="Name">What it does, as its file is named.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Name, string Sql);

/// <summary>The numbered files of Schema/, and the table schema_version that tells which of them a file has been through.</summary>
internal static class Migrations
{
    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith("Schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(n => new Migration(int.Parse(n["Schema/".Length..][..3], CultureInfo.InvariantCulture), Path.GetFileNameWithoutExtension(n), Sql.Resource(n)))];

    /// <summary>The version of the attached store: 0 for an empty database, null for one that is not ours.</summary>
    public static int? VersionOf(DuckDBConnection connection)
    {
        var tables = Sql.List(connection, "SELECT table_name FROM duckdb_tables() WHERE database_name = 'store'", r => r.Text());
        if (tables.Count == 0) return 0;
        if (!tables.Contains("schema_version") || !tables.Contains("documents")) return null;
        return Sql.List(connection, "SELECT max(version) FROM store.schema_version", r => r.OptionalNumber())[0];
    }

    /// <summary>Runs the steps above a version, all or none of them.</summary>
    public static void Run(DuckDBConnection connection, IEnumerable<Migration> steps, int above, DateTimeOffset now)
    {
        using var transaction = connection.BeginTransaction();
        Sql.Run(connection, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name VARCHAR NOT NULL, applied TIMESTAMP NOT NULL)");
        foreach (var step in steps.Where(s => s.Version > above))
        {
            Sql.Run(connection, step.Sql);
            Sql.Run(connection, "INSERT INTO schema_version VALUES ($version, $name, $applied)",
                ("version", step.Version), ("name", step.Name), ("applied", now.UtcDateTime));
        }
        transaction.Commit();
    }
}
