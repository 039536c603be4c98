using Entente.Model;

namespace Entente.Sources.Series;

/// <summary>Rows of arms deliveries.</summary>
internal static class TransferRows
{
    public static IEnumerable<Transfer> Read(SeriesFile file)
    {
        var part = Part.Of(file)[0];
        foreach (var row in file.Table.Rows())
        {
            Transfer? transfer = null;
            try { transfer = Of(file, part, row); }
            catch (RowFault e) { file.Faults.Add(e.Fault, row.Number, e.Message); }
            if (transfer is not null) yield return transfer;
        }
    }

    private static Transfer Of(SeriesFile file, Part part, Tables.CsvTable.Row row)
    {
        var (ordered, delivered) = (part.Date(row, "ordered"), part.Date(row, "delivered"));
        return new Transfer
        {
            Row = row.Number, Source = file.Source, Weapon = part.Needed(row, "weapon"), Category = part.Text(row, "category"), Ordered = ordered, Delivered = delivered,
            From = part.State(row, part.Needed(row, "from"), delivered ?? ordered), To = part.State(row, part.Needed(row, "to"), delivered ?? ordered),
            Number = part.Number(row, "number"), NumberEstimated = part.Text(row, "number-estimated") is "Yes" or "yes" or "1", Value = part.Number(row, "value"), OriginalId = part.Text(row, "id"),
        };
    }
}
