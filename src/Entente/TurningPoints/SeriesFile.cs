using System.Globalization;
using Entente.Measures.TurningPoints;
using Entente.Sources.Tables;

namespace Entente.TurningPoints;

/// <summary>
/// Series in a table: a row per moment with columns <c>t</c> and <c>value</c>, and where there are several series <c>series</c>, where
/// a series has several dimensions <c>dim</c>, where moments have names <c>label</c>.
/// </summary>
public static class SeriesFile
{
    /// <summary>The series in order of first appearance, each in order of time: of <c>t</c> as numbers or days, else as it stands in the file.</summary>
    /// <exception cref="InvalidDataException">The file is not there or a row cannot be used; the message says which.</exception>
    public static IReadOnlyList<TimeSeries> Read(string path, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        var (series, t, label, dim, value) = (table.Find("series"), table.Column("t"), table.Find("label"), table.Find("dim"), table.Column("value", "v"));
        var alone = path == "-" ? "series" : Path.GetFileName(path).Split('.')[0];
        var order = new List<string>();
        var rows = new Dictionary<string, List<Point>>(StringComparer.Ordinal);
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in table.Rows())
        {
            var name = series is { } s ? row.Text(s) : alone;
            var (moment, dimension) = (row.Text(t), dim is { } d ? row.Text(d) : "");
            if (!seen.Add((name, dimension, moment))) throw new InvalidDataException($"{table.Name}: row {row.Number}: series \"{name}\" has t \"{moment}\" a second time{(dim is null ? "" : $" in dimension \"{dimension}\"")}");
            if (!rows.TryGetValue(name, out var points))
            {
                rows[name] = points = [];
                order.Add(name);
            }
            points.Add(new Point(moment, dimension, label is { } l ? row.Text(l) : moment, row.OptionalNumber(value) ?? double.NaN));
        }
        return [.. order.Select(name => Of(name, rows[name]))];
    }

    private static TimeSeries Of(string name, List<Point> points)
    {
        var moments = points.Select(p => p.Moment).Distinct(StringComparer.Ordinal).ToList();
        var keys = moments.ConvertAll(Key);
        var sorted = keys.TrueForAll(k => k is not null) ? [.. moments.Zip(keys).OrderBy(p => p.Second).Select(p => p.First)] : moments;
        var place = sorted.Select((m, i) => (m, i)).ToDictionary(p => p.m, p => p.i, StringComparer.Ordinal);
        var labels = new string[sorted.Count];
        var dimensions = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var p in points)
        {
            labels[place[p.Moment]] = p.Label;
            if (!dimensions.TryGetValue(p.Dimension, out var values))
            {
                dimensions[p.Dimension] = values = new double[sorted.Count];
                Array.Fill(values, double.NaN);
            }
            values[place[p.Moment]] = p.Value;
        }
        return new TimeSeries(name, labels, [.. dimensions.Values]);
    }

    private static double? Key(string moment) =>
        double.TryParse(moment, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : DateOnly.TryParseExact(moment, ["yyyy-MM-dd", "yyyy-MM", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber
        : null;

    private readonly record struct Point(string Moment, string Dimension, string Label, double Value);
}
