using Entente.Model;
using Entente.Storage;

namespace Entente.Storage.Writer;

/// <summary>Rows of a data set made up from their number, and their import.</summary>
internal static class SampleRows
{
    private static readonly string[] States = ["RUS", "PRK", "CHN", "KOR", "JPN", "USA", "UKR", "AUS", "GBR", "FRA"];

    public static EventFileToStore File { get; } = new("made-up.tsv", "made-up", "Made up", "1", "csv", "CC0-1.0");

    /// <summary>Every 17th row is faulty.</summary>
    public static bool IsFaulty(int row) => row % 17 == 0;

    public static CodedEvent Make(int row)
    {
        var random = new Random(row);
        CodedActor Actor() => States[random.Next(States.Length)] is var id && random.Next(5) == 0 ? new CodedActor(null, null, "somebody of " + id) : new CodedActor(id, "GOV", id + "GOV");
        return new CodedEvent
        {
            Row = row, OriginalId = $"{row}", Day = new DateOnly(2000, 1, 1).AddDays(row / 10), Source = Actor(), Recipient = Actor(),
            OriginalCode = "042", Cameo = "042", Type = EventType.Consult, Score = 1.9,
        };
    }

    public static ImportCounts Import(Store store, int rows, int part)
    {
        using var into = store.Import(part);
        var start = into.Begin(File);
        if (!start.IsThere)
        {
            for (var row = 1; row <= rows; row++)
                if (IsFaulty(row)) into.Reject(new RejectedRow(row, "wrong-code", "made up", $"row {row}"));
                else into.Add(Make(row));
            into.End(rows, [new ImportFault("wrong-code", rows / 17, false, 17, "row 17", "made up")], ["made up"]);
        }
        into.Flush();
        return into.Counts(start.Import);
    }
}
