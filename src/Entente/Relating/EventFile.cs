using System.Globalization;
using Entente.Measures.Relations;
using Entente.Sources.Tables;

namespace Entente.Relating;

/// <summary>
/// Reads a file of events: columns date, source, recipient (or target) and code, and if there are any score, confidence, story, publisher
/// (or format), published. A code is CAMEO's, or WEIS's where asked. With a column score the series is on the file's own scale.
/// </summary>
public static class EventFile
{
    /// <summary>Reads all rows. Those that cannot be used are counted in <see cref="RelationRecord.LeftOut"/>.</summary>
    /// <param name="path">The file; .gz is undone; <c>-</c> for standard input.</param>
    /// <param name="dataFolder">The folder data/.</param>
    /// <param name="weis">Whether codes are WEIS's.</param>
    /// <param name="actorOf">The id of a name in the file; asked once for each name.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <exception cref="InvalidDataException">No such file, no such column, or a date that is none.</exception>
    public static RelationRecord Read(string path, string dataFolder, bool weis, Func<string, string> actorOf, Stream? standardInput = null)
    {
        using var table = CsvTable.Open(path, standardInput);
        int date = table.Column("date"), source = table.Column("source"), recipient = table.Column("recipient", "target"), code = table.Column("code", "cameo");
        int? score = table.Find("score", "goldstein"), confidence = table.Find("confidence"), story = table.Find("story"), origin = table.Find("publisher", "format"), published = table.Find("published");
        var scores = CodeScores.Load(dataFolder, weis ? Scale.Weis : score is not null ? Scale.Given : Scale.Goldstein);
        var record = new RelationRecord(Path.GetFileName(table.Name), scores);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var day = Day(row, date);
            var (a, b) = (Id(row.Text(source)), Id(row.Text(recipient)));
            if (a.Length == 0 || b.Length == 0) { record.Drop("a side is empty"); continue; }
            if (scores.Find(row.Text(code)) is not { } found) { record.Drop("a code that the scheme lacks"); continue; }
            var sure = confidence is { } c ? row.OptionalNumber(c) ?? 1 : 1;
            if (sure is < 0 or > 1) throw row.Fault(confidence!.Value, "a confidence from 0 to 1");
            var given = score is { } s ? row.OptionalNumber(s) ?? double.NaN : found.Score;
            if (given is < -10 or > 10) throw row.Fault(score!.Value, "a score from −10 to 10");
            var (told, by, seen) = (story is { } t ? RelationRows.Hash(row.Span(t).Trim()) : 0, origin is { } o ? RelationRows.Hash(row.Span(o).Trim()) : 0, published is { } p && !row.Missing(p) ? Day(row, p) : 0);
            record.Add(a, b, (dyad, direction) => new RelationEvent
            {
                Dyad = dyad, Day = day, Published = seen, Direction = direction, Code = found.Code, Quad = found.Quad, Score = given,
                Scale = scores.Scale, Confidence = sure, Story = told, Origin = (int)(by & int.MaxValue),
            }, "");
        }
        return record;

        string Id(string name) => ids.TryGetValue(name, out var id) ? id : ids[name] = actorOf(name);
    }

    private static int Day(in CsvTable.Row row, int column) =>
        DateOnly.TryParseExact(row.Span(column).Trim(), ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : throw row.Fault(column, "a date such as 2018-03-08");
}
