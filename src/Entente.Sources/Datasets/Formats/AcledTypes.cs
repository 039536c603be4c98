using Entente.Model;

namespace Entente.Sources.Datasets.Formats;

/// <summary>ACLED's event and sub-event types, from data/ontology/acled_types.tsv. Capitals do not count.</summary>
internal sealed class AcledTypes
{
    private readonly Dictionary<string, EventType?> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Kind?> met = new(StringComparer.Ordinal);

    public AcledTypes(string dataFolder)
    {
        foreach (var row in Table.Read(Path.Combine(dataFolder, "ontology", "acled_types.tsv")))
            known[Joined(row["event_type"], row["sub_event_type"])] = row.Optional("type") is { } type ? Ontology.ParseType(type) ?? throw row.Fault("type") : null;
    }

    /// <summary>The kind of event; null for one that ACLED does not have.</summary>
    public Kind? Find(ReadOnlySpan<char> type, ReadOnlySpan<char> subType)
    {
        Span<char> joined = stackalloc char[256];
        if (type.Length + subType.Length + 2 > joined.Length) return null;
        type.CopyTo(joined);
        var length = type.Length;
        if (subType.Length > 0)
        {
            ": ".CopyTo(joined[length..]);
            subType.CopyTo(joined[(length + 2)..]);
            length += 2 + subType.Length;
        }
        var lookup = met.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(joined[..length], out var kind)) return kind;
        var text = joined[..length].ToString();
        kind = known.TryGetValue(text, out var plover) ? new Kind(text, plover) : null;
        if (met.Count < 10_000) met[text] = kind;
        return kind;
    }

    private static string Joined(string type, string subType) => subType.Length == 0 ? type : $"{type}: {subType}";

    /// <summary>A kind of event.</summary>
    /// <param name="Original">Event type and sub-event type as ACLED writes them.</param>
    /// <param name="Type">The PLOVER type.</param>
    internal sealed record Kind(string Original, EventType? Type);
}
