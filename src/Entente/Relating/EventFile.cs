using Entente.Measures.Relations;

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
        using var table = EventTable.Open(path, standardInput);
        var scores = CodeScores.Load(dataFolder, weis ? Scale.Weis : table.HasScores ? Scale.Given : Scale.Goldstein);
        var record = new RelationRecord(Path.GetFileName(table.Name), scores);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var (a, b) = (Id(row.Source), Id(row.Recipient));
            if (a.Length == 0 || b.Length == 0) { record.Drop("a side is empty"); continue; }
            if (scores.Find(row.Code) is not { } found) { record.Drop("a code that the scheme lacks"); continue; }
            var made = new RelationEvent
            {
                Dyad = 0, Day = row.Day.DayNumber, Published = row.Published?.DayNumber ?? 0, Direction = default, Code = found.Code, Quad = found.Quad,
                Score = table.HasScores ? row.Score ?? double.NaN : found.Score, Scale = scores.Scale, Confidence = row.Confidence,
                Story = RelationRows.Hash(row.Story), Origin = (int)(RelationRows.Hash(row.Publisher) & int.MaxValue),
            };
            record.Add(a, b, (dyad, direction) => made with { Dyad = dyad, Direction = direction }, "");
        }
        return record;

        string Id(string name) => ids.TryGetValue(name, out var id) ? id : ids[name] = actorOf(name);
    }
}
