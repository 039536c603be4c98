using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

public sealed partial class Store
{
    /// <summary>The coded events that a filter lets pass, by day, then data set, file and row. Name at least one side, or expect all of the store in memory.</summary>
    public IReadOnlyList<StoredCodedEvent> CodedEvents(CodedFilter filter) => Ask("coded-events", CodedRows.Read,
        [("sides", filter.B is not null ? 2 : filter.A is not null ? 1 : 0), .. Side("a", filter.A), .. Side("b", filter.B), .. Window(filter)]);

    /// <summary>
    /// All coded events between actors that are known, ordered by dyad, then day; read from the disk while they are walked through.
    /// The sides of the filter do not count here.
    /// </summary>
    public IEnumerable<DyadEvent> DyadEvents(CodedFilter? filter = null)
    {
        var pairs = ByNumber("SELECT number, a, b FROM coded_pairs", r => (A: r.OptionalText(), B: r.OptionalText()));
        var actors = ByNumber("SELECT number, actor, role, original FROM coded_actors", CodedRows.Actor);
        var codes = ByNumber("SELECT number, original, cameo, type, mode, contexts FROM coded_codes", r => CodedCode.Read(r) is var c ? (c.Original, c.Cameo, c.Type, Contexts: c.ReadContexts()) : default);
        var sets = ByNumber("SELECT number, name FROM data_sets", r => r.Text());
        return Walk("coded-stream", r =>
        {
            var (pair, day, published, source, recipient, code, set) = (r.Number(), r.Day(), r.Day(), r.Number(), r.Number(), r.Number(), r.Number());
            var (original, cameo, type, contexts) = codes[code];
            return new DyadEvent
            {
                Pair = pair,
                A = pairs[pair].A!,
                B = pairs[pair].B!,
                Day = day,
                Published = published,
                Source = actors[source],
                Recipient = actors[recipient],
                OriginalCode = original,
                Cameo = cameo,
                Type = type,
                Contexts = contexts,
                DataSet = sets[set],
                Score = r.OptionalReal(),
                Story = r.OptionalText(),
                Publisher = r.OptionalText(),
            };
        }, Window(filter ?? new CodedFilter()));
    }

    /// <summary>How many events each data set has in each period, whoever takes part. The sides of the filter do not count here.</summary>
    public IReadOnlyList<SetTotal> SetTotals(Period period, CodedFilter? filter = null) =>
        Ask("coded-totals", r => new SetTotal(r.Text(), r.Day(), r.Long()), [("period", Words.Of(period)), .. Window(filter ?? new CodedFilter())]);

    /// <summary>The data sets in the store, by name.</summary>
    public IReadOnlyList<StoredDataSet> DataSets()
    {
        var faults = Ask("data-set-faults", r => (Name: r.Text(), Fault: new SetFault(r.Text(), r.Flag(), 0) with { Count = r.Long() })).ToLookup(f => f.Name, f => f.Fault);
        return Ask("data-sets", r =>
        {
            var name = r.Text();
            return new StoredDataSet(name, r.Text(), r.OptionalText(), r.Text(), r.Long(), r.Long(), r.Long(), r.Long(), r.Long(), r.OptionalDay(), r.OptionalDay(), [.. faults[name]]);
        });
    }

    /// <summary>The names of the data sets in the store.</summary>
    public IReadOnlyList<string> DataSetNames() => Ask("data-set-names", r => r.Text());

    /// <summary>Whether any data set in the store has an actor with this code of its own.</summary>
    public bool HasCode(string code) => Ask("code-is-there", r => r.Number(), ("code", code)).Count > 0;

    private static (string, object?)[] Side(string name, CodedSide? side) =>
        [(name + "_ids", (side?.Ids ?? []).ToList()), (name + "_codes", (side?.Codes ?? []).ToList())];

    private static (string, object?)[] Window(CodedFilter filter) =>
    [
        ("any_set", filter.DataSets is null), ("sets", (filter.DataSets ?? []).ToList()),
        ("from", filter.From ?? DateOnly.MinValue), ("to", filter.To ?? DateOnly.MaxValue),
        ("as_of", filter.AsOf ?? DateOnly.MaxValue), ("as_known", (filter.AsKnown ?? DateTimeOffset.MaxValue).UtcDateTime),
    ];

    // Numbers begin at 1 and have no gaps.
    private T[] ByNumber<T>(string sql, Func<RowReader, T> read) => Do(() =>
    {
        using var connection = _file.Connect();
        var rows = Sql.List(connection, sql, r => (Number: r.Number(), Value: read(r)));
        var values = new T[rows.Count + 1];
        foreach (var (number, value) in rows) values[number] = value;
        return values;
    });

    private IEnumerable<T> Walk<T>(string query, Func<RowReader, T> read, (string, object?)[] values)
    {
        using var connection = Do(_file.Connect);
        using var command = Sql.Command(connection, Sql.Resource($"Queries/{query}.sql"), values);
        command.UseStreamingMode = true;
        using var data = Do(command.ExecuteReader);
        var row = new RowReader(data);
        while (Do(row.Next)) yield return read(row);
    }
}
