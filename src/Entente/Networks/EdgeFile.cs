using System.Globalization;
using Entente.Measures;
using Entente.Sources.Tables;

namespace Entente.Networks;

/// <summary>The ties of one network of a file.</summary>
/// <param name="Name">What stands in the column that tells networks apart; null where there is none.</param>
/// <param name="Rows">Its rows in their order; a sign of 0 is one that the file does not tell.</param>
public sealed record NamedTies(string? Name, IReadOnlyList<Edge> Rows);

/// <summary>
/// A file of ties. The endpoints are the first two columns that are none of the named ones: <c>net</c> or <c>year</c> tells networks apart, <c>sign</c> and
/// <c>weight</c> are found by name, else they are the third and the fourth column; <c>window</c> is not read.
/// </summary>
/// <param name="Name">The file, as it was named.</param>
/// <param name="Networks">Its networks, by number where all names are numbers, else by name.</param>
/// <param name="Signed">Whether it has signs; ties without are positive.</param>
/// <param name="OtherSigns">Whether signs other than 1 and −1 stand there, of which only + and − are taken.</param>
public sealed record EdgeFile(string Name, IReadOnlyList<NamedTies> Networks, bool Signed, bool OtherSigns)
{
    private static readonly string[] NotEndpoints = ["net", "network", "year", "window", "sign", "weight"];

    /// <summary>Reads a file of ties.</summary>
    /// <param name="path">A CSV file, or <c>-</c> for <paramref name="standardInput"/>.</param>
    /// <param name="needsSigns">Whether a file without signs is an error.</param>
    /// <param name="weighted">Whether weights are read; else every tie counts 1.</param>
    /// <param name="standardInput">What is piped in.</param>
    /// <exception cref="InvalidDataException">The file cannot be read, a column is missing, or a cell does not hold what it should; the message names the place.</exception>
    public static EdgeFile Read(string path, bool needsSigns, bool weighted, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        int[] plain = [.. Enumerable.Range(0, table.Columns.Count).Where(c => !NotEndpoints.Contains(table.Columns[c], StringComparer.OrdinalIgnoreCase))];
        if (plain.Length < 2) throw new InvalidDataException($"{table.Name}: two columns of endpoints are needed; it has {string.Join(", ", table.Columns)}");
        if (table.Columns.Skip(2).FirstOrDefault(c => SignOf(c) is not null) is { } data)
            throw new InvalidDataException($"{table.Name}: \"{data}\" in the first row is a sign and no name of a column; the first row must name the columns, as a,b,sign");
        var net = table.Find("net", "network", "year");
        var sign = table.Find("sign") ?? Third(plain);
        if (sign is null && needsSigns) throw new InvalidDataException($"{table.Name}: no column \"sign\", and no third column; it has {string.Join(", ", table.Columns)}");
        var weight = weighted ? table.Find("weight") ?? Third([.. plain.Where(c => c != sign)]) : null;
        if (weighted && weight is null) throw new InvalidDataException($"{table.Name}: no column \"weight\", and none behind the sign; it has {string.Join(", ", table.Columns)}");
        Dictionary<string, List<Edge>> networks = new(StringComparer.Ordinal);
        var other = false;
        foreach (var row in table.Rows())
        {
            var name = net is { } n ? row.Text(n) : "";
            if (!networks.TryGetValue(name, out var edges)) networks[name] = edges = [];
            var value = sign is { } s ? row.Missing(s) ? 0 : SignOf(row.Text(s)) ?? throw row.Fault(s, "a sign (1, -1, +, -, positive or negative)") : 1;
            other |= value is not (0 or 1 or -1);
            var units = weight is { } w ? row.Figure(w) is > 0 and var figure ? figure : throw row.Fault(w, "a weight above 0") : 1;
            edges.Add(new Edge(Endpoint(row, plain[0]), Endpoint(row, plain[1]), Math.Sign(value), units));
        }
        if (networks.Count == 0) throw new InvalidDataException($"{table.Name}: no rows below the names of the columns");
        return new EdgeFile(table.Name, [.. SignedNetwork.Ordered(networks.Keys).Select(name => new NamedTies(net is null ? null : name, networks[name]))], sign is not null, other);
    }

    private static int? Third(int[] columns) => columns.Length > 2 ? columns[2] : null;

    private static string Endpoint(CsvTable.Row row, int column) => row.Text(column) is { Length: > 0 } name ? name : throw row.Fault(column, "a name");

    private static double? SignOf(string text) => text.ToUpperInvariant() switch
    {
        "+" or "POSITIVE" or "POS" => 1,
        "-" or "−" or "–" or "NEGATIVE" or "NEG" => -1,
        var t => double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null,
    };
}
