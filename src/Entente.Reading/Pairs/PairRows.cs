using System.Text.Json;
using Entente.Model;

namespace Entente.Reading.Pairs;

/// <summary>Reads what the model of pairs learns from.</summary>
internal static class PairRows
{
    // Sentences written for the purpose and the words of the codebook are no news; they count less.
    private const double WrittenWeight = 0.3, CodebookWeight = 0.3;

    /// <summary>Lines of JSONL with <c>id</c>, <c>text</c>, <c>source</c>, <c>recipient</c>, <c>event</c> and <c>quad</c>.</summary>
    public static IReadOnlyList<PairRow> OfJsonLines(IEnumerable<string> lines, string place)
    {
        List<PairRow> rows = [];
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                var row = json.RootElement;
                var label = PairLabels.Parse(row.GetProperty("event").GetString()!) ?? throw new FormatException($"no label \"{row.GetProperty("event")}\"");
                rows.Add(new PairRow(row.GetProperty("id").GetInt32(), PairLine.PairOf(row), label, (QuadClass)row.GetProperty("quad").GetInt32()));
            }
            catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                throw new InvalidDataException($"{place}:{number}: {e.Message}");
            }
        }
        return rows;
    }

    /// <summary>The sentences of data/model/pairs_sentences.tsv: the source in braces, the recipient in brackets.</summary>
    public static IReadOnlyList<PairRow> OfSentences(IEnumerable<Table.Row> table) =>
        [.. table.Select(r => Row(Marked(r["sentence"]), PairLabels.Parse(r["label"]) ?? throw r.Fault("label"), WrittenWeight))];

    /// <summary>Labels and descriptions of the CAMEO codes of data/ontology, each a text without actors.</summary>
    public static IReadOnlyList<PairRow> OfCodebook(IEnumerable<Table.Row> table) =>
        [.. from r in table where r["code"].Length > 2
            let label = LabelOf(r["code"]) where label is not null
            select Row(new PairText($"{r["label"]}. {r["description"]}", null, null), label.Value, CodebookWeight)];

    private static PairRow Row(PairText pair, PairLabel label, double weight) => new(-1, pair, label, PairLabels.QuadOf(label), weight);

    // By root; sanctions (163) are coercion.
    private static PairLabel? LabelOf(string cameo) => cameo[..2] switch
    {
        "03" => PairLabel.Agree,
        "04" => PairLabel.Consult,
        "05" => PairLabel.Support,
        "06" => PairLabel.Cooperate,
        "07" => PairLabel.Aid,
        "08" => PairLabel.Yield,
        "09" or "11" => PairLabel.Accuse,
        "10" => PairLabel.Request,
        "12" => PairLabel.Reject,
        "13" => PairLabel.Threaten,
        "14" => PairLabel.Protest,
        "15" => PairLabel.Mobilize,
        "16" => cameo.StartsWith("163", StringComparison.Ordinal) ? PairLabel.Coerce : PairLabel.Sanction,
        "17" => PairLabel.Coerce,
        "18" or "19" or "20" => PairLabel.Assault,
        _ => null,
    };

    internal static PairText Marked(string sentence)
    {
        var plain = new System.Text.StringBuilder(sentence.Length);
        Span<int> marks = [-1, -1, -1, -1];
        foreach (var c in sentence)
        {
            var mark = "{}[]".IndexOf(c, StringComparison.Ordinal);
            if (mark >= 0) marks[mark] = plain.Length;
            else plain.Append(c);
        }
        return new PairText(plain.ToString(), marks[0] < 0 ? null : new Stretch(marks[0], marks[1]), marks[2] < 0 ? null : new Stretch(marks[2], marks[3]));
    }
}
