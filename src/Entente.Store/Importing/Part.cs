using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

/// <summary>A file that the store is told of for the first time.</summary>
internal sealed record ImportAnnouncement(int Import, int Set, EventFileToStore File);

/// <summary>A file of which all rows have been handed over.</summary>
internal sealed record ImportEnding(int Import, long RowsRead, IReadOnlyList<ImportFault> Faults, IReadOnlyList<string> Notes);

/// <summary>What is stored in one transaction: the rows that have gathered, and what belongs to them.</summary>
internal static class Part
{
    public static void Write(DuckDBConnection connection, DateTimeOffset now, List<ImportAnnouncement> announced,
        Numbers<(string Name, string? Version, string Format, string Licence)> sets, Numbers<CodedActor> actors, Numbers<CodedCode> codes,
        Numbers<(string? A, string? B)> pairs, List<(int Import, RejectedRow Row)> rejected, List<ImportEnding> ended, Dictionary<int, long> reached)
    {
        Sql.Append(connection, "data_sets", sets.Fresh, (row, s) =>
            row.Number(s.Number).Moment(now).Text(s.Value.Name).Text(s.Value.Version).Text(s.Value.Format).Text(s.Value.Licence));
        Sql.Append(connection, "imports", announced, (row, a) => row.Number(a.Import).Moment(now).Number(a.Set).Text(a.File.Location).Text(a.File.Content));
        Sql.Append(connection, "coded_actors", actors.Fresh, (row, a) =>
            row.Number(a.Number).Moment(now).Text(a.Value.Id).Text(a.Value.Role).Text(a.Value.Original));
        Sql.Append(connection, "coded_codes", codes.Fresh, (row, c) => row.Number(c.Number).Moment(now).Text(c.Value.Original).Text(c.Value.Cameo)
            .Text(c.Value.Type is { } type ? Ontology.NameOf(type) : null).Text(c.Value.Mode).Text(c.Value.Contexts));
        Sql.Append(connection, "coded_pairs", pairs.Fresh, (row, p) => row.Number(p.Number).Moment(now).Text(p.Value.A).Text(p.Value.B));

        Sql.Run(connection, Sql.Resource("Queries/incoming-store.sql"), ("now", now.UtcDateTime));
        Sql.Run(connection, Sql.Resource("Queries/incoming-replace.sql"), ("now", now.UtcDateTime));
        Sql.Append(connection, "import_rejects", rejected, (row, r) =>
            row.Number(r.Import).Long(r.Row.Row).Moment(now).Text(r.Row.Kind).Text(r.Row.What).Text(r.Row.Raw));
        foreach (var (import, last) in reached)
            Sql.Run(connection, Sql.Resource("Queries/incoming-step.sql"), ("now", now.UtcDateTime), ("import", import), ("last_row", last),
                ("rejected", (long)rejected.Where(r => r.Import == import).DistinctBy(r => r.Row.Row).Count()));
        Sql.Append(connection, "import_faults", ended.SelectMany(e => e.Faults.Select((fault, i) => (e.Import, Ordinal: i, Fault: fault))), (row, f) =>
            row.Number(f.Import).Number(f.Ordinal).Moment(now).Text(f.Fault.Kind).Long(f.Fault.Count).Flag(f.Fault.RowKept).Long(f.Fault.Row).Text(f.Fault.Raw).Text(f.Fault.What));
        Sql.Append(connection, "import_ends", ended, (row, e) => row.Number(e.Import).Moment(now).Long(e.RowsRead).Names(e.Notes));
    }
}
