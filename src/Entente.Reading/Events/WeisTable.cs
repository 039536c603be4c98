using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Codes events in WEIS, the scheme before CAMEO, by data/ontology/cameo-weis.tsv.</summary>
/// <remarks>CAMEO merges some of what WEIS parts (urging and appealing, criticising and denouncing): there the rule and the word that fired decide.</remarks>
public sealed class WeisTable
{
    private readonly IReadOnlyList<Row> _rows;

    private WeisTable(IReadOnlyList<Row> rows) => _rows = rows;

    /// <summary>Reads the table. Throws <see cref="InvalidDataException"/> naming file and line of a code that weis.tsv lacks.</summary>
    public static WeisTable Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "ontology");
        var codes = Table.Read(Path.Combine(folder, "weis.tsv")).Select(r => r["code"]).ToHashSet(StringComparer.Ordinal);
        return new WeisTable([.. Table.Read(Path.Combine(folder, "cameo-weis.tsv")).Select(r =>
            codes.Contains(r["weis"]) ? new Row(r["cameo"], r.List("rule"), r.List("words"), r["weis"]) : throw r.Fault("weis"))]);
    }

    /// <summary>The code of three digits, leading zero kept; null where the table has no row for it.</summary>
    public string? Of(Event e)
    {
        var word = e.Trigger.Text.ToLowerInvariant();
        string[] forms = [word, .. Inflections.OfVerb(word)];
        foreach (var row in _rows)
            if (e.Cameo.StartsWith(row.Cameo, StringComparison.Ordinal) && (row.Rules.Count == 0 || row.Rules.Contains(e.Rule)) && (row.Words.Count == 0 || row.Words.Any(forms.Contains))) return row.Weis;
        return null;
    }

    private sealed record Row(string Cameo, IReadOnlyList<string> Rules, IReadOnlyList<string> Words, string Weis);
}
